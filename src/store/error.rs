//! The errors of the store. Typed, so that no text of the engine is ever the
//! message, and no other layer knows which engine it is.

use crate::store::engine::place::Place;
use std::path::PathBuf;

/// The result of asking the store.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no database at {0}")]
    Missing(Place),
    #[error("there is a {} at {place} already", kind_of(place))]
    Exists { place: Place },
    #[error("{} is not replaced: {problem}", .path.display())]
    NotReplaced { path: PathBuf, problem: String },
    #[error("the path {} is refused: {problem}", path.display())]
    UnsafePath { path: PathBuf, problem: String, fix: String },
    #[error("{0} is not a practicectl database")]
    Foreign(Place),
    /// `part` is what has a version: the schema, or the search keys.
    #[error("{place} was written by a newer version ({part} {found}, this one knows {known})")]
    Newer { place: Place, part: &'static str, found: usize, known: usize },
    #[error("{place} was written by an older version ({part} {found}, this one needs {known})")]
    Older { place: Place, part: &'static str, found: usize, known: usize },
    /// Nothing of a development version is upgraded.
    #[error("{0} was written by a development version")]
    Development(Place),
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
    RolledBack(#[source] Cause),
    /// The commit failed, and whether it is in the file cannot be read. The
    /// number and the hash of its last entry in the history tell later.
    #[error("the commit failed halfway")]
    OutcomeUnknown { number: i64, hash: String, source: Cause },
    /// The operating system does not let this user at the file.
    #[error("cannot use {}: {problem}", path.display())]
    Denied { path: PathBuf, problem: String, fix: String },
    /// A new database cannot be made whole, so it is not published.
    #[error("the new file is not whole: {0}")]
    Unfinished(String),
    /// A stored value of this column that is not of its kind; [`super::Store`]
    /// looks up where it is.
    #[error("the database is damaged: a value of column {0} cannot be read")]
    Unreadable(String),
    /// There is one already. The operations look before they write, so this is a
    /// guard and not the way to find out.
    #[error("there is one already")]
    Duplicate(Entity),
    #[error("cannot use {}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    /// A file was replaced, but the directory could not be synced.
    #[error("{} is whole, but may not survive a power cut", path.display())]
    Unsynced { path: PathBuf, source: std::io::Error },
    #[error("no random bytes")]
    Random(#[source] std::io::Error),
    /// A parameter is only in a statement, or only given to it: a mistake in this program.
    #[error("a statement and its parameters differ in {0}")]
    Parameter(String),
    #[error("the database reported an error")]
    Engine(#[source] Cause),
    /// What is asked for is possible with a file only.
    #[error("the database is on a server")]
    NotAFile,
    /// The server cannot be reached, or takes nobody now.
    #[error("cannot reach the server of {place}: {problem}")]
    Unreachable { place: Place, problem: String },
    /// The server does not let this role in.
    #[error("the server of {place} refuses the sign-in: {problem}")]
    NotAdmitted { place: Place, problem: String },
    #[error("the server of {0} asks for a password")]
    PasswordMissing(Place),
    /// The server is not known to be the one that was named.
    #[error("the server cannot be trusted: {0}")]
    Untrusted(String),
    /// The connection ended before anything was kept.
    #[error("the connection to the server was lost")]
    Lost,
    /// Its migration to another place has ended.
    #[error("the database was moved to {place}")]
    Moved { place: String },
    /// A migration to it was interrupted.
    #[error("{0} is not whole: its migration was interrupted")]
    Arriving(Place),
    #[error("the server has no role {0:?}")]
    NoRole(String),
}

/// Why the engine failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    #[error("the disk is full")]
    DiskFull,
    #[error("the file cannot be read or written")]
    Io,
    /// The operating system does not let this user at the file.
    #[error("this user may not use the file")]
    Denied,
    #[error("a rule of the schema was broken")]
    Constraint,
    /// The connection to the server ended.
    #[error("the connection to the server was lost")]
    Connection,
    /// The role of the server lacks a right.
    #[error("the role may not do this in the schema")]
    NoPrivilege,
    /// The server only follows another one.
    #[error("the server takes no changes")]
    Standby,
    /// The state that a server gives for another reason.
    #[error("state {} of the engine", String::from_utf8_lossy(.0))]
    State([u8; 5]),
    /// The number that the engine gives to another reason.
    #[error("error {0} of the engine")]
    Other(i32),
}

impl Cause {
    /// True if a server knows no table, or no schema, of a name.
    pub const fn is_unknown_name(self) -> bool {
        matches!(self, Self::State([b'4', b'2', b'P', b'0', b'1'] | [b'3', b'F', ..]))
    }
}

/// What is at a place, in a word.
const fn kind_of(place: &Place) -> &'static str {
    match place {
        Place::File(_) => "file",
        Place::Server(_) => "schema",
    }
}

/// What there is only one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entity {
    Company,
    Practice,
    Person,
    Membership,
    Provider,
    Role,
    License,
    Case,
    /// An entry of the history.
    Entry,
}

impl Error {
    /// A row that does not hold what this program writes.
    pub fn inconsistent(table: &str, column: &str, id: i64) -> Self {
        Self::Damaged(unreadable(table, column, id))
    }

    /// A commit of which nobody can tell what became of it.
    #[cfg(test)]
    pub fn unknown_outcome(number: i64, hash: &str) -> Self {
        Self::OutcomeUnknown { number, hash: hash.to_owned(), source: Cause::Io }
    }

    /// A commit that was rolled back.
    #[cfg(test)]
    pub const fn rolled_back() -> Self {
        Self::RolledBack(Cause::Io)
    }

    /// This error with the place of the value that cannot be read.
    #[must_use]
    pub fn located(self, locate: impl FnOnce() -> Option<String>) -> Self {
        match self {
            Self::Unreadable(column) => locate().map_or(Self::Unreadable(column), Self::Damaged),
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
