//! How it is kept: one SQLite file. All SQL is here; no rules, no printing.
//!
//! [`Store::read`] and [`Store::write`] are the only ways in. A write is one
//! immediate transaction that takes no answer from a person while it is open.

pub mod accounts;
pub mod cases;
pub mod companies;
mod connection;
pub mod credentials;
pub mod details;
mod error;
mod file;
pub mod histories;
pub mod ids;
pub mod licenses;
pub mod lists;
pub mod locks;
pub mod meta;
pub mod practices;
pub mod providers;
mod schema;
pub mod sessions;
pub mod sign_ins;
pub mod users;

pub use error::{Error, Result};
pub use file::make_private_directory;
pub use meta::Meta;
pub use rusqlite::Transaction as Tx;

use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// An open database.
pub struct Store {
    connection: Connection,
    /// What an administrator should know of the file, a sentence each.
    pub warnings: Vec<String>,
    pub meta: Meta,
}

/// What becomes of a write transaction.
pub enum Ending<T> {
    Commit(T),
    Rollback(T),
}

impl Store {
    /// Opens the database at `path`, which must be one of this program.
    ///
    /// The path is looked at with `lstat` before anything is opened; `wait` is
    /// how long another program's lock is waited for.
    pub fn open(path: &Path, wait: Duration) -> Result<Self> {
        let warnings = file::check(path)?;
        let (connection, meta) = open_checked(path, wait).map_err(|error| match error {
            Error::NotADatabase => Error::Foreign(path.to_owned()),
            other => other,
        })?;
        Ok(Self { connection, warnings, meta })
    }

    /// Makes a new database at `path`; nothing is there until `fill` has
    /// succeeded, and then all of it.
    pub fn create<T, E: From<Error>>(
        path: &Path,
        fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let draft = file::Draft::beside(path)?;
        let made = fill_draft(&draft.path(), fill)?;
        draft.publish(path)?;
        Ok(made)
    }

    /// Reads one consistent state.
    pub fn read<T, E: From<Error>>(
        &mut self,
        look: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let tx = self.connection.transaction().map_err(Error::from)?;
        look(&tx)
    }

    /// Runs `change` in one immediate transaction and ends it as told; an
    /// error rolls back.
    pub fn write<T, E: From<Error>>(
        &mut self,
        change: impl FnOnce(&Tx<'_>) -> std::result::Result<Ending<T>, E>,
    ) -> std::result::Result<T, E> {
        connection::prepare_to_write(&self.connection)?;
        let behavior = TransactionBehavior::Immediate;
        let tx = self.connection.transaction_with_behavior(behavior).map_err(Error::from)?;
        match change(&tx)? {
            Ending::Commit(value) => {
                tx.commit().map_err(Error::from_commit)?;
                Ok(value)
            }
            Ending::Rollback(value) => {
                tx.rollback().map_err(Error::from)?;
                Ok(value)
            }
        }
    }
}

fn open_checked(path: &Path, wait: Duration) -> Result<(Connection, Meta)> {
    let connection = connection::open(path, wait)?;
    schema::check(&connection, path)?;
    let meta = meta::load(&connection)?;
    Ok((connection, meta))
}

fn fill_draft<T, E: From<Error>>(
    path: &Path,
    fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    let mut connection = connection::open_draft(path)?;
    connection::prepare_to_write(&connection)?;
    let tx = connection.transaction().map_err(Error::from)?;
    schema::migrate(&tx)?;
    let made = fill(&tx)?;
    tx.commit().map_err(Error::from)?;
    connection::close(connection)?;
    Ok(made)
}
