//! Keys that begin alike, read from either end and never as a whole.

use crate::domain::{offer::MOST, offer::Offered};
use crate::store::error::Result;

/// Rows of a range that are looked at from one end.
pub const WALKED: u32 = 3_000;

/// Keys from `begin` to before `end`.
#[derive(Clone, Debug)]
pub struct Range {
    pub begin: String,
    pub end: String,
    /// It was longer.
    pub is_cut: bool,
}

/// The end from which a range is read.
#[derive(Clone, Copy, Debug)]
pub enum End {
    First,
    Last,
}

impl Range {
    /// The keys that begin with `begin`.
    pub fn of(begin: &str) -> Self {
        let end = format!("{begin}\u{10ffff}");
        Self { begin: begin.to_owned(), end, is_cut: false }
    }

    /// The part between an end and a key; all of it if there is none.
    pub fn cut(self, end: End, key: Option<String>) -> Self {
        match (end, key) {
            (_, None) => self,
            (End::First, Some(end)) => Self { end, is_cut: true, ..self },
            (End::Last, Some(begin)) => Self { begin, is_cut: true, ..self },
        }
    }
}

impl End {
    /// The order in SQL.
    pub const fn order(self) -> &'static str {
        match self {
            Self::First => "ASC",
            Self::Last => "DESC",
        }
    }

    /// How many rows are read from here.
    pub const fn most(self) -> usize {
        match self {
            Self::First => MOST,
            Self::Last => 1,
        }
    }
}

/// The words that one end of a range has.
pub struct Part {
    pub words: Vec<Offered>,
    /// The range has no others.
    pub is_all: bool,
}

impl Part {
    /// The words that were read from a range, of which some may have been cut off.
    pub fn of(words: Vec<Offered>, is_cut: bool) -> Self {
        let is_all = words.len() < MOST && !is_cut;
        Self { words, is_all }
    }
}

/// The first words of a range, with its last one if there are others between them
/// (see [`crate::domain::offer::spanning`]). Nothing if one of the two is not found.
pub fn from_both_ends(read: impl Fn(End) -> Result<Part>) -> Result<Vec<Offered>> {
    let Part { mut words, is_all } = read(End::First)?;
    if is_all || words.is_empty() {
        return Ok(words);
    }
    let Some(last) = read(End::Last)?.words.pop() else {
        return Ok(Vec::new());
    };
    words.truncate(MOST - 1);
    if words.last() != Some(&last) {
        words.push(last);
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(numbers: impl IntoIterator<Item = usize>) -> Vec<Offered> {
        numbers.into_iter().map(|number| Offered::new(format!("{number:03}"), "")).collect()
    }

    /// What is found if each end has these numbers and others may lie between.
    fn found(first: &[usize], last: &[usize]) -> Vec<Offered> {
        let read = |end| {
            let numbers = match end {
                End::First => first,
                End::Last => last,
            };
            Ok(Part::of(words(numbers.iter().copied()), true))
        };
        from_both_ends(read).expect("read")
    }

    #[test]
    fn a_range_that_was_cut_is_known_from_both_ends_or_not_at_all() {
        assert_eq!(found(&[1, 2], &[9]), words([1, 2, 9]));
        assert_eq!(found(&[1, 9], &[9]), words([1, 9]), "the ends overlap");
        assert_eq!(found(&[], &[9]), []);
        assert_eq!(found(&[1, 2], &[]), []);
    }

    #[test]
    fn a_hundred_words_are_ninety_nine_and_the_last() {
        let read = |end| {
            let all = match end {
                End::First => words(0..MOST),
                End::Last => words([500]),
            };
            Ok(Part::of(all, false))
        };
        assert_eq!(from_both_ends(read).expect("read"), words((0..MOST - 1).chain([500])));
        let few = |_| Ok(Part::of(words(0..MOST - 1), false));
        assert_eq!(from_both_ends(few).expect("read"), words(0..MOST - 1));
    }

    #[test]
    fn a_range_holds_the_keys_that_begin_alike() {
        let range = Range::of("ki");
        let holds = |key: &str| *range.begin <= *key && *key < *range.end;
        assert!(holds("ki") && holds("kim@x.org") && holds("ki~"));
        assert!(!holds("kh") && !holds("kj") && !holds("k"));
        assert!(range.clone().cut(End::First, Some("kim".into())).is_cut);
        assert!(!range.cut(End::Last, None).is_cut);
    }
}
