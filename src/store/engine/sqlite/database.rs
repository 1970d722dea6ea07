//! An open database file: the connection, and what is known of the file.

use crate::store::{
    engine::place::Place, engine::sqlite::connection, engine::sqlite::damage, engine::sqlite::file,
    engine::sqlite::file::Identity, engine::sqlite::schema::Schema, engine::sqlite::tidy::Tidy,
    engine::tx::Tx, error::Cause, error::Error, error::Result, meta::Meta,
};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{path::Path, path::PathBuf, time::Duration};

/// An open database file.
pub struct Database {
    connection: Connection,
    pub schema: &'static Schema,
    /// The version of the file's schema.
    pub version: usize,
    path: PathBuf,
    wait: Duration,
    /// None for a database in memory.
    identity: Option<Identity>,
    pub is_own: bool,
    /// Dropped after the connection.
    tidy: Option<Tidy>,
}

impl Database {
    /// Opens the database at `path`, which must be one of this program; gives it with what
    /// it says of itself, and what an administrator should know of the file.
    ///
    /// The path is looked at with `lstat` before anything is opened; `wait` is
    /// how long another program's lock is waited for.
    pub fn open(
        schema: &'static Schema,
        path: &Path,
        wait: Duration,
    ) -> Result<(Self, Meta, Vec<String>)> {
        let file::SafePath { warnings, is_own, identity } = file::check(path)?;
        let opened = open_checked(schema, path, wait).map_err(|error| match error {
            Error::NotADatabase => Error::Foreign(path.into()),
            other => or_denial(other, path),
        });
        let (connection, meta, version) = opened?;
        let database = Self {
            connection,
            schema,
            version,
            path: path.to_owned(),
            wait,
            identity: Some(identity.opened()?),
            is_own,
            tidy: None,
        };
        Ok((database, meta, warnings))
    }

    /// Leaves no log next to the file in the end.
    pub fn tidy_up(&mut self) {
        let tidy = self.identity.as_ref().map(|identity| Tidy::new(&self.path, identity));
        self.tidy = tidy;
    }

    /// Writes nothing, and leaves a log that is next to the database as it is.
    pub fn only_peek(&self, is_log_kept: bool) -> Result<()> {
        connection::only_read(&self.connection, is_log_kept)
    }

    /// The connection, for what ends a draft.
    pub fn into_connection(self) -> Connection {
        self.connection
    }

    /// The connection, for what looks at the file as a whole.
    pub const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The same for the faults of tests.
    #[cfg(test)]
    pub const fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// How long another program's lock is waited for.
    pub const fn wait(&self) -> Duration {
        self.wait
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn place(&self) -> Place {
        Place::File(self.path.clone())
    }

    /// Begins to look. A command that only looks holds no lock that a writer would wait for.
    pub fn begin_read(&mut self) -> Result<Transaction<'_>> {
        Ok(self.connection.transaction()?)
    }

    /// Begins to write; with `many`, a large cache pays.
    pub fn begin_write(&mut self, many: bool) -> Result<Transaction<'_>> {
        connection::prepare_to_write(&self.connection, many)?;
        let identity = self.identity.as_ref();
        // Two that looked first and wrote later would each hold what the other waits for.
        let behavior = TransactionBehavior::Immediate;
        let transaction = self.connection.transaction_with_behavior(behavior)?;
        ensure_unmoved(identity)?;
        Ok(transaction)
    }

    /// Fails if another file is at the path now. A database in memory is always the one
    /// that was opened.
    pub fn ensure_unmoved(&self) -> Result<()> {
        ensure_unmoved(self.identity.as_ref())
    }

    /// Closes the connection, after a commit that failed: what it left in the log counts
    /// only if a later one takes it.
    pub fn close(&mut self) -> Result<()> {
        drop(std::mem::replace(&mut self.connection, Connection::open_in_memory()?));
        Ok(())
    }

    /// Opens the file again.
    pub fn reopen(&mut self) -> Result<()> {
        self.connection = connection::open(&self.path, self.wait)?;
        Ok(())
    }

    /// Knows the file that was opened again and read, and makes what was found in its log
    /// durable.
    pub fn settle(&mut self, is_kept: bool) -> Result<()> {
        self.identity = self.identity.clone().map(Identity::opened).transpose()?;
        if is_kept { connection::sync_log(&self.connection) } else { Ok(()) }
    }

    /// An error with what can be found out about it: the place of a value that
    /// cannot be read, or what keeps this user from the file.
    pub fn explained(&self, error: Error) -> Error {
        or_denial(error.located(|| damage::locate(&self.connection)), &self.path)
    }

    /// A database in memory with the tables of the newest schema.
    #[cfg(test)]
    pub fn in_memory() -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        let schema = &crate::store::engine::sqlite::schema::CURRENT;
        schema.migrate(&connection, 0)?;
        Ok(Self {
            connection,
            schema,
            version: schema.newest(),
            path: PathBuf::new(),
            wait: Duration::ZERO,
            identity: None,
            is_own: true,
            tidy: None,
        })
    }
}

fn ensure_unmoved(identity: Option<&Identity>) -> Result<()> {
    identity.map_or(Ok(()), Identity::ensure_unmoved)
}

/// The reason of an error that says only that a file cannot be used.
fn or_denial(error: Error, path: &Path) -> Error {
    match &error {
        Error::Engine(Cause::Denied) => file::denial(path).unwrap_or(error),
        _ => error,
    }
}

fn open_checked(schema: &Schema, path: &Path, wait: Duration) -> Result<(Connection, Meta, usize)> {
    let mut connection = connection::open(path, wait)?;
    // One state: another process may be bringing the schema up to date.
    let transaction = connection.transaction()?;
    let version = schema.check(&transaction, path)?;
    let meta = Tx::new(&transaction).meta().load()?;
    transaction.finish()?;
    Ok((connection, meta, version))
}
