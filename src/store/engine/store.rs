//! The open database, and the only ways in: [`Store::read`] and [`Store::write`].
//! A write is one transaction at a time, which takes no answer from a person while
//! it is open.

use crate::domain::history::Head;
use crate::store::{
    engine::database::Database, engine::place::Place, engine::postgres, engine::sqlite,
    engine::sqlite::connection, engine::sqlite::draft, engine::sqlite::file,
    engine::sqlite::schema::CURRENT, engine::sqlite::schema::Schema, engine::tx::Tx, error::Cause,
    error::Error, error::Failure, error::Result, meta::Meta,
};
use std::{path::Path, path::PathBuf, time::Duration};

pub mod upgrade;

/// An open database.
pub struct Store {
    database: Database,
    /// What an administrator should know of the file, a sentence each.
    pub warnings: Vec<String>,
    pub meta: Meta,
    expects_many: bool,
}

/// What becomes of a write transaction.
pub enum Ending<T> {
    Commit(T),
    Rollback(T),
}

/// A new database.
pub struct New<'a> {
    pub place: &'a Place,
    /// How long another program's lock is waited for.
    pub wait: Duration,
    /// The role of a server that does the daily work.
    pub app_role: Option<&'a str>,
}

impl Store {
    /// Opens a database, which must be one of this program; `wait` is how long another
    /// program's lock is waited for.
    pub fn open(place: &Place, wait: Duration) -> Result<Self> {
        Self::open_arriving(place, wait)?.whole()
    }

    /// The same, even if it is being moved here.
    pub fn open_arriving(place: &Place, wait: Duration) -> Result<Self> {
        match place {
            Place::File(path) => Self::open_file(&CURRENT, path, wait),
            Place::Server(server) => {
                let mut database = postgres::database::Database::open(server, wait)?;
                let meta = database.meta()?;
                Self::of(Database::Postgres(Box::new(database)), meta, Vec::new())
            }
        }
    }

    /// Opens a file by a program whose newest schema is `schema`.
    pub(in crate::store::engine) fn open_file(
        schema: &'static Schema,
        path: &Path,
        wait: Duration,
    ) -> Result<Self> {
        let (mut database, meta, warnings) = sqlite::database::Database::open(schema, path, wait)?;
        database.tidy_up();
        Self::of(Database::Sqlite(Box::new(database)), meta, warnings)
    }

    fn of(database: Database, meta: Meta, warnings: Vec<String>) -> Result<Self> {
        upgrade::ensure_known_keys(&meta, &database)?;
        Ok(Self { database, warnings, meta, expects_many: false })
    }

    fn whole(self) -> Result<Self> {
        if self.meta.is_arriving { Err(Error::Arriving(self.place())) } else { Ok(self) }
    }

    /// Removes a copy of a database that an interrupted migration left, so that nobody ever
    /// used it; refuses anything else that is there.
    pub fn discard_arriving(place: &Place, wait: Duration, of: &Meta) -> Result<()> {
        let found = match Self::open_arriving(place, wait) {
            Err(Error::Missing(_)) => return Ok(()),
            other => other?,
        };
        if !found.meta.is_arriving || found.meta.database_id != of.database_id {
            return Err(Error::Exists { place: place.clone() });
        }
        match (found.database, place) {
            (Database::Postgres(database), _) => database.drop_schema(),
            (Database::Sqlite(database), Place::File(path)) => {
                drop(database);
                let failed = |source| Error::Io { path: path.clone(), source };
                std::fs::remove_file(path).map_err(failed)
            }
            (Database::Sqlite(_), Place::Server(_)) => Err(Error::NotAFile),
        }
    }

    /// [`Self::open`] for a look that leaves no trace: nothing can be written, and a log
    /// that is next to a file stays as it is.
    pub fn open_to_peek(place: &Place, wait: Duration) -> Result<Self> {
        let Place::File(path) = place else {
            return Self::open(place, wait);
        };
        let is_log_kept = file::has_log(path);
        let (database, meta, warnings) = sqlite::database::Database::open(&CURRENT, path, wait)?;
        database.only_peek(is_log_kept)?;
        Self::of(Database::Sqlite(Box::new(database)), meta, warnings)?.whole()
    }

    /// True if the database belongs to who runs this: the file to the user, or the schema to
    /// the role.
    pub const fn is_own(&self) -> bool {
        self.database.is_own()
    }

    /// Where the database is.
    pub fn place(&self) -> Place {
        self.database.place()
    }

    /// Makes a new database; nothing is there until `fill` has succeeded, and then all of
    /// it. Gives what was made with the unfinished databases of interrupted commands that
    /// were removed.
    pub fn create<T, E: From<Error>>(
        new: &New<'_>,
        fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Vec<PathBuf>), E> {
        match new.place {
            Place::File(path) => create_file(path, fill),
            Place::Server(server) => {
                let database = postgres::database::Database::create(server, new.wait)?;
                let made = filled(&Tx::of_session(database.session()), fill)?;
                if let Some(role) = new.app_role {
                    database.grant(role)?;
                }
                database.session().commit()?;
                Ok((made, Vec::new()))
            }
        }
    }

    /// The file, for what only a file has; a server is refused.
    pub(in crate::store::engine) fn file(&self) -> Result<&sqlite::database::Database> {
        match &self.database {
            Database::Sqlite(database) => Ok(database),
            Database::Postgres(_) => Err(Error::NotAFile),
        }
    }

    /// The same to the end.
    pub(in crate::store::engine) fn into_file(self) -> Result<sqlite::database::Database> {
        match self.database {
            Database::Sqlite(database) => Ok(*database),
            Database::Postgres(_) => Err(Error::NotAFile),
        }
    }

    /// The next write brings very many rows, for which a large cache pays.
    pub const fn expect_many(&mut self) {
        self.expects_many = true;
    }

    /// Reads one consistent state.
    pub fn read<T, E: Failure>(
        &mut self,
        look: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let transaction = self.database.begin_read()?;
        let found = look(&transaction.tx());
        drop(transaction);
        // Next to another file, the log is not that of the file that was read.
        self.database.ensure_unmoved()?;
        found.map_err(|error| self.explained(error))
    }

    /// Runs `change` in one immediate transaction and ends it as told; an
    /// error rolls back.
    ///
    /// If the commit fails, a fresh connection tells whether it is in the file.
    pub fn write<T, E: Failure>(
        &mut self,
        change: impl FnOnce(&Tx<'_>) -> std::result::Result<Ending<T>, E>,
    ) -> std::result::Result<T, E> {
        match self.attempt(change) {
            Ok(AttemptedWrite::Ended(value)) => Ok(value),
            Ok(AttemptedWrite::Failed(commit)) => Ok(self.look_up(commit)?),
            Err(error) => Err(self.explained(error)),
        }
    }

    fn attempt<T, E: Failure>(
        &mut self,
        change: impl FnOnce(&Tx<'_>) -> std::result::Result<Ending<T>, E>,
    ) -> std::result::Result<AttemptedWrite<T>, E> {
        let transaction = self.database.begin_write(self.expects_many)?;
        let tx = transaction.tx();
        tx.history().ensure_open()?;
        match change(&tx)? {
            Ending::Commit(value) => {
                tx.search_blocks().cover()?;
                let head = tx.history().keep_head()?;
                let Err(error) = transaction.commit() else {
                    return Ok(AttemptedWrite::Ended(value));
                };
                match self.database.doubt(&error) {
                    Some(source) => {
                        Ok(AttemptedWrite::Failed(FailedCommit { value, head, source }))
                    }
                    None => Err(error.into()),
                }
            }
            Ending::Rollback(value) => {
                transaction.roll_back()?;
                Ok(AttemptedWrite::Ended(value))
            }
        }
    }

    /// Finds out what became of a commit that failed, by a new connection.
    fn look_up<T>(&mut self, commit: FailedCommit<T>) -> Result<T> {
        let FailedCommit { value, head, source } = commit;
        // Without a new entry there is nothing by which the commit could be recognized.
        let Some(head) = head else {
            return Err(Error::Engine(source));
        };
        match self.is_kept(head) {
            Ok(true) => Ok(value),
            Ok(false) if source == Cause::Connection => Err(Error::Lost),
            Ok(false) => Err(Error::RolledBack(source)),
            Err(_) => {
                let hash = data_encoding::HEXLOWER.encode(&head.hash);
                Err(Error::OutcomeUnknown { number: head.number, hash, source })
            }
        }
    }

    /// True if the entry is in the database, and durable. Another writer may have
    /// taken the number, so the hash decides.
    fn is_kept(&mut self, head: Head) -> Result<bool> {
        self.database.reopen()?;
        let transaction = self.database.begin_look_up()?;
        let is_kept = transaction.tx().history().hash_of(head.number)? == Some(head.hash);
        drop(transaction);
        self.database.settle(is_kept)?;
        Ok(is_kept)
    }

    fn explained<E: Failure>(&self, error: E) -> E {
        error.map_store(|error| self.database.explained(error))
    }
}

/// How an attempt to write ended.
enum AttemptedWrite<T> {
    Ended(T),
    Failed(FailedCommit<T>),
}

/// A commit that failed, with the head of the history that it would have made.
struct FailedCommit<T> {
    value: T,
    head: Option<Head>,
    source: Cause,
}

#[cfg(test)]
impl Store {
    /// A database in memory, for the tests of rules.
    pub fn in_memory<T, E: From<Error>>(
        fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(Self, T), E> {
        let mut database = Database::Sqlite(Box::new(sqlite::database::Database::in_memory()?));
        let transaction = database.begin_write(false)?;
        let tx = transaction.tx();
        let made = filled(&tx, fill)?;
        let meta = tx.meta().load()?;
        transaction.commit()?;
        Ok((Self { database, warnings: Vec::new(), meta, expects_many: false }, made))
    }

    fn memory(&mut self) -> &mut rusqlite::Connection {
        match &mut self.database {
            Database::Sqlite(database) => database.connection_mut(),
            Database::Postgres(_) => unreachable!("a database in memory"),
        }
    }

    /// Interrupts, once, whatever statement is under way when SQLite has made so
    /// many steps from now on.
    pub fn interrupt_after(&mut self, mut steps: u64) {
        let handler = move || {
            let is_due = steps == 1;
            steps = steps.saturating_sub(1);
            is_due
        };
        self.memory().progress_handler(1, Some(handler)).expect("a handler");
    }

    /// No statement is interrupted any more.
    pub fn let_run(&mut self) {
        self.memory().progress_handler(1, None::<fn() -> bool>).expect("no handler");
    }

    /// All rows of all tables as one text.
    pub fn dump(&self) -> String {
        let connection = self.file().expect("a database in memory").connection();
        let rows = |sql: &str| -> Vec<String> {
            let mut statement = connection.prepare(sql).expect("a statement");
            let columns = statement.column_count();
            let text = |row: &rusqlite::Row<'_>| {
                let values = (0..columns).map(|place| format!("{:?}", row.get_ref(place)));
                Ok(values.collect::<Vec<_>>().join("|"))
            };
            let rows = statement.query_map([], text).expect("rows");
            rows.map(|row| row.expect("a row")).collect()
        };
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let mut statement = connection.prepare(tables).expect("a statement");
        let names = statement.query_map([], |row| row.get::<_, String>(0)).expect("names");
        let dumps = names.map(|name| {
            let name = name.expect("a name");
            format!("{name}\n{}\n", rows(&format!("SELECT * FROM {name}")).join("\n"))
        });
        dumps.collect()
    }
}

fn create_file<T, E: From<Error>>(
    path: &Path,
    fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<(T, Vec<PathBuf>), E> {
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(Error::Exists { place: path.into() }.into());
    }
    let mut draft = draft::Draft::next_to(path)?;
    let made = fill_draft(&draft.path(), fill)?;
    let removed = std::mem::take(&mut draft.removed);
    draft.publish(path)?;
    Ok((made, removed))
}

fn fill_draft<T, E: From<Error>>(
    path: &Path,
    fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    let mut connection = connection::open_draft(path)?;
    connection::prepare_to_write(&connection, true)?;
    let transaction = connection.transaction().map_err(Error::from)?;
    CURRENT.migrate(&transaction, 0)?;
    let tx = Tx::new(&transaction);
    let made = filled(&tx, fill)?;
    transaction.commit().map_err(Error::from)?;
    draft::seal(connection, path, |_| Ok(()))?;
    Ok(made)
}

/// Fills empty tables, and keeps what follows from all that is in them.
fn filled<T, E: From<Error>>(
    tx: &Tx<'_>,
    fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    let made = fill(tx)?;
    tx.search_blocks().cover()?;
    tx.history().keep_head()?;
    Ok(made)
}
