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
pub mod former_passwords;
pub mod histories;
pub mod ids;
pub mod licenses;
pub mod lists;
pub mod locks;
pub mod meta;
pub mod practices;
pub mod providers;
pub mod reviews;
pub mod roles;
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
    /// The version of its schema; an older one than the program's is not read.
    version: usize,
    is_own: bool,
    expects_many: bool,
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
        let file::Checked { warnings, is_own } = file::check(path)?;
        let opened = open_checked(path, wait).map_err(|error| match error {
            Error::NotADatabase => Error::Foreign(path.to_owned()),
            other => other,
        });
        let (connection, meta, version) = opened?;
        Ok(Self { connection, warnings, meta, version, is_own, expects_many: false })
    }

    /// True where whoever runs this owns the file.
    pub const fn owns_file(&self) -> bool {
        self.is_own
    }

    /// Fails where the schema is older than this program's.
    pub fn ensure_current(&self, path: &Path) -> Result<()> {
        if self.version == schema::NEWEST {
            return Ok(());
        }
        Err(Error::Older { path: path.to_owned(), found: self.version, known: schema::NEWEST })
    }

    /// Brings an older schema up to date in one transaction, with what `fill`
    /// adds from version to version; nothing where another process just did.
    pub fn upgrade<E: From<Error>>(
        &mut self,
        fill: impl FnOnce(&Tx<'_>, usize) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        if self.version == schema::NEWEST {
            return Ok(());
        }
        self.write(|tx| {
            let found = schema::version(tx)?;
            if found < schema::NEWEST {
                schema::migrate(tx, found)?;
                fill(tx, found)?;
            }
            Ok::<_, E>(Ending::Commit(()))
        })?;
        let (found, newest) = (self.version, schema::NEWEST);
        self.warnings
            .push(format!("the database was brought up to date (schema {found} to {newest})"));
        self.version = newest;
        Ok(())
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

    /// The next write brings very many rows, for which a large cache pays.
    pub const fn expect_many(&mut self) {
        self.expects_many = true;
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
        connection::prepare_to_write(&self.connection, self.expects_many)?;
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

#[cfg(test)]
impl Store {
    /// Interrupts, once, whatever statement is under way when SQLite has made so
    /// many steps from now on.
    pub fn interrupt_after(&mut self, mut steps: u64) {
        let handler = move || {
            let is_due = steps == 1;
            steps = steps.saturating_sub(1);
            is_due
        };
        self.connection.progress_handler(1, Some(handler)).expect("a handler");
    }

    /// No statement is interrupted any more.
    pub fn let_run(&mut self) {
        self.connection.progress_handler(1, None::<fn() -> bool>).expect("no handler");
    }

    /// All rows of all tables as one text.
    pub fn dump(&self) -> String {
        let rows = |sql: &str| -> Vec<String> {
            let mut statement = self.connection.prepare(sql).expect("a statement");
            let columns = statement.column_count();
            let text = |row: &rusqlite::Row<'_>| {
                let values = (0..columns).map(|place| format!("{:?}", row.get_ref(place)));
                Ok(values.collect::<Vec<_>>().join("|"))
            };
            let rows = statement.query_map([], text).expect("rows");
            rows.map(|row| row.expect("a row")).collect()
        };
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let mut statement = self.connection.prepare(tables).expect("a statement");
        let names = statement.query_map([], |row| row.get::<_, String>(0)).expect("names");
        let dumps = names.map(|name| {
            let name = name.expect("a name");
            format!("{name}\n{}\n", rows(&format!("SELECT * FROM {name}")).join("\n"))
        });
        dumps.collect()
    }
}

fn open_checked(path: &Path, wait: Duration) -> Result<(Connection, Meta, usize)> {
    let mut connection = connection::open(path, wait)?;
    // One state: another process may be bringing the schema up to date.
    let tx = connection.transaction()?;
    let version = schema::check(&tx, path)?;
    let meta = meta::load(&tx)?;
    tx.finish()?;
    Ok((connection, meta, version))
}

fn fill_draft<T, E: From<Error>>(
    path: &Path,
    fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    let mut connection = connection::open_draft(path)?;
    connection::prepare_to_write(&connection, true)?;
    let tx = connection.transaction().map_err(Error::from)?;
    schema::migrate(&tx, 0)?;
    let made = fill(&tx)?;
    tx.commit().map_err(Error::from)?;
    connection::close(connection)?;
    Ok(made)
}
