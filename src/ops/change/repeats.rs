//! Subjects that are named more than once: the first time counts.

use crate::domain::{code::Code, subject::Subject};
use crate::ops::{change::decision::Decision, error::Error, error::Result};
use std::{
    collections::HashMap, collections::hash_map::Entry, hash::BuildHasher, hash::RandomState,
};

/// Tables that the names are spread over: one that grows is copied, and a large one would
/// be in memory twice.
const TABLES: usize = 64;

/// A keyed hash, with the row; as bytes, because numbers would be kept with gaps.
type Rows = HashMap<[u8; 8], [u8; 4]>;

/// The subjects that were named so far, each with its row. Of a name only a
/// keyed hash is kept, 13 bytes in a table that is at least half full: among a
/// million two different ones are taken for one in one run of forty million.
#[derive(Default)]
pub struct Repeats {
    tables: Vec<Rows>,
    hasher: RandomState,
}

impl Repeats {
    /// The decision without a rule to ask: about a subject that cannot be read, or
    /// was named before by this key.
    pub fn decide(&mut self, subject: &Subject, key: &str) -> Option<Result<Decision>> {
        if let Some(problem) = &subject.problem {
            return Some(Err(Error::Refused(problem.clone())));
        }
        let again = self.repeated(key, subject.row)?;
        let message = subject.row.map_or(again.clone(), |row| format!("row {row}: {again}"));
        Some(Ok(Decision::Skip(Code::RepeatedSubject, message)))
    }

    /// True if a subject was named.
    pub fn holds(&self, key: &str) -> bool {
        let hash = self.hasher.hash_one(key.to_ascii_lowercase());
        let table = self.tables.get(table_of(hash));
        table.is_some_and(|rows| rows.contains_key(&hash.to_ne_bytes()))
    }

    /// What is said of a subject that was named before, with the first row.
    pub fn repeated(&mut self, key: &str, row: Option<u64>) -> Option<String> {
        let hash = self.hasher.hash_one(key.to_ascii_lowercase());
        let number = row.map_or(0, |row| u32::try_from(row).unwrap_or(u32::MAX));
        if self.tables.is_empty() {
            self.tables.resize_with(TABLES, Rows::default);
        }
        let first = match self.tables[table_of(hash)].entry(hash.to_ne_bytes()) {
            Entry::Vacant(new) => {
                new.insert(number.to_ne_bytes());
                return None;
            }
            Entry::Occupied(first) => u32::from_ne_bytes(*first.get()),
        };
        Some(match row {
            Some(_) => format!("named before in row {first}"),
            None => "named before".to_owned(),
        })
    }
}

fn table_of(hash: u64) -> usize {
    usize::from(hash.to_le_bytes()[0]) % TABLES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_time_in_whatever_case_is_a_repeat_that_names_the_first_row() {
        let mut seen = Repeats::default();
        assert_eq!(seen.repeated("kim@x.org", Some(2)), None);
        assert_eq!(seen.repeated("sam@x.org", Some(3)), None);
        let again = seen.repeated("KIM@x.org", Some(4));
        assert_eq!(again.as_deref(), Some("named before in row 2"));
        assert!(seen.holds("Sam@x.org") && !seen.holds("ada@x.org"));
        assert_eq!(seen.repeated("kim@x.org", None).as_deref(), Some("named before"));
    }
}
