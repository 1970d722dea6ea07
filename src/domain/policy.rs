//! The security policy of a company, and the stricter one for a person of
//! several (`domain.md`, Passwords).

use super::time::{DAY, MINUTE};

/// What a company asks of passwords and sign-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Shortest password, in code points: 8 to 64.
    pub min_length: u32,
    /// Failed sign-ins in a row that lock: 3 to 10.
    pub attempts: u32,
    /// Minutes without a command that end a session.
    pub idle_minutes: u32,
    /// Days for which a temporary password can be used.
    pub temporary_days: u32,
}

impl Policy {
    /// What every company starts with.
    pub const DEFAULT: Self =
        Self { min_length: 15, attempts: 5, idle_minutes: 15, temporary_days: 7 };

    /// The stricter of each rule.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        Self {
            min_length: self.min_length.max(other.min_length),
            attempts: self.attempts.min(other.attempts),
            idle_minutes: self.idle_minutes.min(other.idle_minutes),
            temporary_days: self.temporary_days.min(other.temporary_days),
        }
    }

    /// The idle time in milliseconds.
    pub const fn idle_millis(self) -> i64 {
        self.idle_minutes as i64 * MINUTE
    }

    /// The life of a temporary password in milliseconds.
    pub const fn temporary_millis(self) -> i64 {
        self.temporary_days as i64 * DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stricter_of_each_rule_holds() {
        let one = Policy { min_length: 8, attempts: 3, ..Policy::DEFAULT };
        let other = Policy { idle_minutes: 5, temporary_days: 9, ..Policy::DEFAULT };
        let both = Policy { min_length: 15, attempts: 3, idle_minutes: 5, temporary_days: 7 };
        assert_eq!(one.stricter(other), both);
        assert_eq!(other.stricter(one), both);
    }
}
