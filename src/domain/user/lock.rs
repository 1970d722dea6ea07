//! Locks: why a person cannot sign in although active.

use crate::domain::{id::PersonRef, time::Timestamp};

/// What locked the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockCause {
    /// The policy's number of failed sign-ins in a row.
    FailedSignIns,
    /// An administrator's `lock add`.
    Administrator,
}

impl LockCause {
    /// Both causes.
    pub const ALL: [Self; 2] = [Self::FailedSignIns, Self::Administrator];

    /// The word of the command line, the file and the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::FailedSignIns => "failed-sign-ins",
            Self::Administrator => "administrator",
        }
    }

    /// The cause of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.word() == word)
    }
}

/// A lock of a person, in every company. Nothing ends it automatically.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    pub cause: LockCause,
    pub since: Timestamp,
    /// The administrator; nobody if failed sign-ins locked.
    pub by: Option<PersonRef>,
    pub note: Option<String>,
    /// Failed sign-ins in a row when it was locked.
    pub failures: u32,
}

impl Lock {
    /// An administrator's lock, without a note.
    pub const fn by_administrator(by: PersonRef, since: Timestamp) -> Self {
        Self { cause: LockCause::Administrator, since, by: Some(by), note: None, failures: 0 }
    }
}

/// The longest note of a lock, in code points.
pub const MOST_NOTE: usize = 500;
