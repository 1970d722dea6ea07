//! Entries of the history as they are listed, and which ones.

use crate::domain::{history::ChangeSet, history::Entry, id::UserId};

/// An entry with all that a list shows of it.
#[derive(Clone, Debug)]
pub struct ListedEntry {
    pub entry: Entry,
    pub change_set: ChangeSet,
    /// The company's name.
    pub company: Option<String>,
    pub digest: [u8; 32],
    pub hash: [u8; 32],
}

/// Which entries are listed, and after which one.
#[derive(Clone, Debug, Default)]
pub struct HistoryFilter {
    pub user: Option<UserId>,
    pub change_set: Option<i64>,
    /// The number of the last entry that was listed; 0 at the beginning.
    pub after: i64,
}
