//! How many users there are, if counting all of them would take longer than it is worth.

use std::fmt;

/// The most that are counted where the exact number helps nobody.
pub const MOST_COUNTED: i64 = 1_000;

/// A number of users: counted, or more than were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    Exactly(i64),
    MoreThan(i64),
}

impl Default for Count {
    fn default() -> Self {
        Self::Exactly(0)
    }
}

impl Count {
    /// The number, given one that was counted to one beyond `most` at most.
    pub const fn up_to(most: i64, found: i64) -> Self {
        if found > most { Self::MoreThan(most) } else { Self::Exactly(found) }
    }

    /// True if there are more than so many.
    pub const fn is_above(self, number: i64) -> bool {
        match self {
            Self::Exactly(exact) => exact > number,
            Self::MoreThan(least) => least >= number,
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => write!(f, "{number}"),
            Self::MoreThan(number) => write!(f, "over {number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_beyond_the_most_is_more_than_that() {
        for (found, shown, above) in [(0, "0", false), (3, "3", false), (4, "over 3", true)] {
            let count = Count::up_to(3, found);
            assert_eq!((count.to_string().as_str(), count.is_above(3)), (shown, above));
        }
        assert!(Count::Exactly(4).is_above(3) && !Count::MoreThan(3).is_above(4));
    }
}
