//! The errors of the store. Typed, so that no text of
//! SQLite is ever the message.

use rusqlite::ErrorCode;
use std::path::PathBuf;

/// The result of asking the store.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no database at {}", .0.display())]
    Missing(PathBuf),
    #[error("there is a file at {} already", .0.display())]
    Exists(PathBuf),
    #[error("{} is not replaced: {problem}", .path.display())]
    NotReplaced { path: PathBuf, problem: String },
    #[error("the path {} is refused: {problem}", path.display())]
    UnsafePath { path: PathBuf, problem: String, fix: String },
    #[error("{} is not a practicectl database", .0.display())]
    Foreign(PathBuf),
    #[error("{} was written by a newer version (schema {found}, this one knows {known})", path.display())]
    Newer { path: PathBuf, found: usize, known: usize },
    #[error("{} was written by an older version (schema {found}, this one needs {known})", path.display())]
    Older { path: PathBuf, found: usize, known: usize },
    #[error("the database is damaged: {0}")]
    Damaged(String),
    #[error("{} is damaged: {problem}", path.display())]
    BadBackup { path: PathBuf, problem: String },
    /// Text, or another kind of file; [`super::Store::open`] adds the path.
    #[error("it is not a database")]
    NotADatabase,
    #[error("the database is in use by another program")]
    Busy,
    /// The file at the path of the database is another one now.
    #[error("the database was replaced by another program")]
    Replaced,
    /// The commit failed, and nothing of it is in the file.
    #[error("the commit failed, and nothing was changed")]
    RolledBack(#[source] rusqlite::Error),
    /// The commit failed, and whether it is in the file cannot be read. The
    /// number and the hash of its last entry in the history tell later.
    #[error("the commit failed halfway")]
    OutcomeUnknown { number: i64, hash: String, source: rusqlite::Error },
    /// The operating system does not let this user at the file.
    #[error("cannot use {}: {problem}", path.display())]
    Denied { path: PathBuf, problem: String, fix: String },
    /// A new database cannot be made whole, so it is not published.
    #[error("the new file is not whole: {0}")]
    Unfinished(String),
    /// A stored value that is not of its column's kind; [`super::Store`] looks
    /// up where it is.
    #[error("the database is damaged: a stored value cannot be read")]
    Unreadable(#[source] rusqlite::Error),
    #[error("cannot use {}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    /// A file was replaced, but the directory could not be synced.
    #[error("{} is whole, but may not survive a power cut", path.display())]
    Unsynced { path: PathBuf, source: std::io::Error },
    #[error("no random bytes")]
    Random(#[source] std::io::Error),
    #[error("the database reported an error")]
    Sqlite(#[source] rusqlite::Error),
}

impl Error {
    /// A row that does not hold what this program writes.
    pub fn inconsistent(table: &str, column: &str, id: i64) -> Self {
        Self::Damaged(unreadable(table, column, id))
    }

    /// A commit of which nobody can tell what became of it.
    #[cfg(test)]
    pub fn unknown_outcome(number: i64, hash: &str) -> Self {
        let source = rusqlite::Error::InvalidQuery;
        Self::OutcomeUnknown { number, hash: hash.to_owned(), source }
    }

    /// A commit that was rolled back.
    #[cfg(test)]
    pub const fn rolled_back() -> Self {
        Self::RolledBack(rusqlite::Error::InvalidQuery)
    }

    /// This error with the place of the value that cannot be read.
    #[must_use]
    pub fn located(self, locate: impl FnOnce() -> Option<String>) -> Self {
        match self {
            Self::Unreadable(source) => locate().map_or(Self::Unreadable(source), Self::Damaged),
            other => other,
        }
    }
}

/// The place of a value that cannot be read, in words.
pub fn unreadable(table: &str, column: &str, id: i64) -> String {
    format!("table {table}, column {column}, row {id} cannot be read")
}

/// An error that may hold one of the store.
pub trait Failure: From<Error> {
    /// The same error with the store's part replaced.
    #[must_use]
    fn map_store(self, change: impl FnOnce(Error) -> Error) -> Self;
}

impl Failure for Error {
    fn map_store(self, change: impl FnOnce(Error) -> Error) -> Self {
        change(self)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            _ => match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::Unreadable(error),
                // Rows that may be missing are asked for as optional ones.
                rusqlite::Error::QueryReturnedNoRows => {
                    Self::Damaged("a row that every database has is missing".into())
                }
                _ => Self::Sqlite(error),
            },
        }
    }
}
