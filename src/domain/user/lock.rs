//! Locks: why a person cannot sign in although active.

use crate::domain::{id::PersonRef, time::Timestamp, words::words};

words! {
    /// What locked the user.
    LockCause {
        /// The policy's number of failed sign-ins in a row.
        FailedSignIns "failed-sign-ins",
        /// An administrator's `lock add`.
        Administrator "administrator",
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
