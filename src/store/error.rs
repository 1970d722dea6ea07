//! What the store can answer with beside data. Typed, so that no text of
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
    #[error("the path {} is refused: {problem}", path.display())]
    UnsafePath { path: PathBuf, problem: String, cure: String },
    #[error("{} is not a practicectl database", .0.display())]
    Foreign(PathBuf),
    #[error("{} was written by a newer version (schema {found}, this one knows {known})", path.display())]
    Newer { path: PathBuf, found: usize, known: usize },
    #[error("{} was written by an older version (schema {found}, this one needs {known})", path.display())]
    Older { path: PathBuf, found: usize, known: usize },
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// Text, or another kind of file; [`super::Store::open`] adds the path.
    #[error("it is not a database")]
    NotADatabase,
    #[error("the database is in use by another program")]
    Busy,
    #[error("the commit failed half-way")]
    OutcomeUnknown(#[source] rusqlite::Error),
    #[error("cannot use {}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("no random bytes")]
    Random(#[source] std::io::Error),
    #[error("the database reported an error")]
    Sqlite(#[source] rusqlite::Error),
}

impl Error {
    /// A row that does not hold what this program writes.
    pub fn inconsistent(table: &str, column: &str, id: i64) -> Self {
        Self::Damaged(format!("table {table}, column {column}, row {id} cannot be read"))
    }

    /// The error of a commit that ended with a result code of SQLite.
    #[cfg(test)]
    pub fn of_commit_code(code: i32) -> Self {
        let error = rusqlite::ffi::Error::new(code);
        Self::from_commit(rusqlite::Error::SqliteFailure(error, None))
    }

    /// A failed commit: where the file was not even busy, its outcome is open.
    pub fn from_commit(error: rusqlite::Error) -> Self {
        match Self::from(error) {
            Self::Sqlite(source) => Self::OutcomeUnknown(source),
            other => other,
        }
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
                | rusqlite::Error::IntegralValueOutOfRange(..) => Self::Damaged(error.to_string()),
                _ => Self::Sqlite(error),
            },
        }
    }
}
