//! An open database of either engine, and how its transactions begin and end.

use crate::store::{
    engine::place::Place, engine::postgres, engine::postgres::session::Session, engine::sqlite,
    engine::sqlite::schema::CURRENT, engine::sqlite::schema::Schema, engine::tx::Tx, error::Cause,
    error::Error, error::Result,
};

/// An open database.
pub enum Database {
    Sqlite(Box<sqlite::database::Database>),
    Postgres(Box<postgres::database::Database>),
}

/// A transaction that is open; it is rolled back if it is not committed.
pub enum Transaction<'d> {
    Sqlite(rusqlite::Transaction<'d>),
    Postgres(OpenTransaction<'d>),
}

/// A transaction in a session of a server.
pub struct OpenTransaction<'d> {
    session: &'d Session,
    is_open: bool,
}

impl Drop for OpenTransaction<'_> {
    fn drop(&mut self) {
        if self.is_open {
            // If that fails, the session has ended, and the transaction with it.
            drop(self.session.roll_back());
        }
    }
}

impl<'d> OpenTransaction<'d> {
    pub const fn new(session: &'d Session) -> Self {
        Self { session, is_open: true }
    }
}

impl Transaction<'_> {
    /// The transaction as the tables know it.
    pub fn tx(&self) -> Tx<'_> {
        match self {
            Self::Sqlite(transaction) => Tx::new(transaction),
            Self::Postgres(transaction) => Tx::of_session(transaction.session),
        }
    }

    /// Keeps what was changed.
    pub fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(transaction) => Ok(transaction.commit()?),
            Self::Postgres(mut transaction) => {
                transaction.session.commit()?;
                transaction.is_open = false;
                Ok(())
            }
        }
    }

    /// Ends it without what was changed.
    pub fn roll_back(self) -> Result<()> {
        match self {
            Self::Sqlite(transaction) => Ok(transaction.rollback()?),
            Self::Postgres(mut transaction) => {
                transaction.is_open = false;
                transaction.session.roll_back()
            }
        }
    }
}

impl Database {
    /// Begins to look at one state.
    pub fn begin_read(&mut self) -> Result<Transaction<'_>> {
        match self {
            Self::Sqlite(database) => Ok(Transaction::Sqlite(database.begin_read()?)),
            Self::Postgres(database) => {
                database.begin_read()?;
                Ok(Transaction::Postgres(OpenTransaction::new(database.session())))
            }
        }
    }

    /// Begins to write, when all other writers are done.
    pub fn begin_write(&mut self, many: bool) -> Result<Transaction<'_>> {
        match self {
            Self::Sqlite(database) => Ok(Transaction::Sqlite(database.begin_write(many)?)),
            Self::Postgres(database) => {
                database.begin_write()?;
                Ok(Transaction::Postgres(OpenTransaction::new(database.session())))
            }
        }
    }

    /// Begins to look for a commit that failed. A server may still be at work on it, and
    /// holds the lock of writers until that has ended.
    pub fn begin_look_up(&mut self) -> Result<Transaction<'_>> {
        match self {
            Self::Sqlite(_) => self.begin_read(),
            Self::Postgres(_) => self.begin_write(false),
        }
    }

    /// Fails if what is at the place is another database by now.
    pub fn ensure_unmoved(&self) -> Result<()> {
        match self {
            Self::Sqlite(database) => database.ensure_unmoved(),
            Self::Postgres(_) => Ok(()),
        }
    }

    /// Opens the database again, after a commit that failed.
    pub fn reopen(&mut self) -> Result<()> {
        match self {
            Self::Sqlite(database) => {
                database.close()?;
                database.reopen()
            }
            Self::Postgres(database) => database.reconnect(),
        }
    }

    /// Makes what was found after a failed commit durable, if the commit is kept.
    pub fn settle(&mut self, is_kept: bool) -> Result<()> {
        match self {
            Self::Sqlite(database) => database.settle(is_kept),
            // A server shows nothing that is not.
            Self::Postgres(_) => Ok(()),
        }
    }

    /// An error with what can be found out about it.
    pub fn explained(&self, error: Error) -> Error {
        match self {
            Self::Sqlite(database) => database.explained(error),
            Self::Postgres(_) => error,
        }
    }

    /// Why a commit failed, if it is not certain that nothing of it is kept.
    pub fn doubt(&self, error: &Error) -> Option<Cause> {
        match (self, error) {
            (Self::Sqlite(_), Error::Engine(cause)) => Some(*cause),
            (Self::Postgres(_), Error::Lost) => Some(Cause::Connection),
            _ => None,
        }
    }

    /// True if it belongs to the user who runs this: the file, or the schema.
    pub const fn is_own(&self) -> bool {
        match self {
            Self::Sqlite(database) => database.is_own,
            Self::Postgres(database) => database.is_owner,
        }
    }

    /// The version of the schema that was found.
    pub const fn version(&self) -> usize {
        match self {
            Self::Sqlite(database) => database.version,
            Self::Postgres(database) => database.version,
        }
    }

    /// The schema has this version by now.
    pub const fn set_version(&mut self, version: usize) {
        match self {
            Self::Sqlite(database) => database.version = version,
            Self::Postgres(database) => database.version = version,
        }
    }

    /// The schema that this program knows. Both engines have the same versions, but for
    /// those of tests.
    pub const fn schema(&self) -> &'static Schema {
        match self {
            Self::Sqlite(database) => database.schema,
            Self::Postgres(_) => &CURRENT,
        }
    }

    pub fn place(&self) -> Place {
        match self {
            Self::Sqlite(database) => database.place(),
            Self::Postgres(database) => database.server().clone().into(),
        }
    }
}
