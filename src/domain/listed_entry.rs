//! Entries of the history as they are listed, and which ones.

use crate::domain::{
    chain::Salt, change::Kind, history::ChangeSet, history::Entry, id::UserId, time::Timestamp,
};

/// An entry with all that a list shows of it.
#[derive(Clone, Debug)]
pub struct ListedEntry {
    pub entry: Entry,
    pub change_set: ChangeSet,
    /// The company's name.
    pub company: Option<String>,
    /// None if not all of the entry is shown: what is not could be guessed with it.
    pub salt: Option<Salt>,
    pub digest: [u8; 32],
    pub hash: [u8; 32],
    /// What the list does not show of it: an entry of another company is only its
    /// number, digest and hash.
    pub is_hidden: bool,
}

/// Which entries are listed.
#[derive(Clone, Debug, Default)]
pub struct HistoryFilter {
    pub since: Option<Timestamp>,
    pub until: Option<Timestamp>,
    pub operator: Option<UserId>,
    /// Kind and ID of the subject.
    pub subject: Option<(Kind, i64)>,
    pub action: Option<String>,
    pub change_set: Option<i64>,
    pub order: Order,
    /// Entries of other companies are listed too, hidden.
    pub is_whole_chain: bool,
}

/// The order of entries, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    NewestFirst,
    OldestFirst,
}

/// A page: at most so many entries after a position.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub after: Position,
    pub most: u32,
}

/// The last entry that was listed: its change set and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub change_set: i64,
    pub number: i64,
}

impl Order {
    /// Before the first entry.
    pub const fn begin(self) -> Position {
        match self {
            Self::NewestFirst => Position { change_set: i64::MAX, number: i64::MAX },
            Self::OldestFirst => Position { change_set: 0, number: 0 },
        }
    }
}
