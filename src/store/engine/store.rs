//! The open database, and the only ways in: [`Store::read`] and [`Store::write`].
//! A write is one immediate transaction that takes no answer from a person while
//! it is open.

use crate::domain::history::Head;
use crate::store::{
    engine::connection, engine::damage, engine::draft, engine::file, engine::file::Identity,
    engine::schema::CURRENT, engine::schema::Schema, engine::tidy::Tidy, engine::tx::Tx,
    error::Cause, error::Error, error::Failure, error::Result, meta::Meta,
};
use rusqlite::{Connection, TransactionBehavior};
use std::{path::Path, path::PathBuf, time::Duration};

pub mod upgrade;

/// An open database.
pub struct Store {
    connection: Connection,
    /// What an administrator should know of the file, a sentence each.
    pub warnings: Vec<String>,
    pub meta: Meta,
    schema: &'static Schema,
    /// The version of the file's schema; an older one than the program's is not read.
    version: usize,
    path: PathBuf,
    wait: Duration,
    /// None for a database in memory.
    identity: Option<Identity>,
    is_own: bool,
    expects_many: bool,
    /// Dropped after the connection.
    _tidy: Option<Tidy>,
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
        Self::open_as(&CURRENT, path, wait)
    }

    /// The same by a program whose newest schema is `schema`.
    pub(in crate::store::engine) fn open_as(
        schema: &'static Schema,
        path: &Path,
        wait: Duration,
    ) -> Result<Self> {
        let store = Self::open_untidied(schema, path, wait)?;
        let tidy = store.identity.as_ref().map(|identity| Tidy::new(path, identity));
        Ok(Self { _tidy: tidy, ..store })
    }

    /// The same without tidying up in the end.
    fn open_untidied(schema: &'static Schema, path: &Path, wait: Duration) -> Result<Self> {
        let file::SafePath { warnings, is_own, identity } = file::check(path)?;
        let opened = open_checked(schema, path, wait).map_err(|error| match error {
            Error::NotADatabase => Error::Foreign(path.to_owned()),
            other => or_denial(other, path),
        });
        let (connection, meta, version) = opened?;
        Ok(Self {
            connection,
            warnings,
            meta,
            schema,
            version,
            path: path.to_owned(),
            wait,
            identity: Some(identity.opened()?),
            is_own,
            expects_many: false,
            _tidy: None,
        })
    }

    /// The same for a look that leaves no trace: nothing can be written, and a log
    /// that is next to the database stays as it is.
    pub fn open_to_peek(path: &Path, wait: Duration) -> Result<Self> {
        let is_log_kept = file::has_log(path);
        let store = Self::open_untidied(&CURRENT, path, wait)?;
        connection::only_read(&store.connection, is_log_kept)?;
        Ok(store)
    }

    /// True if the file belongs to the user who runs this.
    pub const fn owns_file(&self) -> bool {
        self.is_own
    }

    /// Makes a new database at `path`; nothing is there until `fill` has
    /// succeeded, and then all of it. Gives what was made with the unfinished
    /// databases of interrupted commands that were removed.
    pub fn create<T, E: From<Error>>(
        path: &Path,
        fill: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Vec<PathBuf>), E> {
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(Error::Exists(path.to_owned()).into());
        }
        let mut draft = draft::Draft::next_to(path)?;
        let made = fill_draft(&draft.path(), fill)?;
        let removed = std::mem::take(&mut draft.removed);
        draft.publish(path)?;
        Ok((made, removed))
    }

    /// The connection, for what ends a draft.
    pub(in crate::store::engine) fn into_connection(self) -> Connection {
        self.connection
    }

    /// The connection, for what looks at the file as a whole.
    pub(in crate::store::engine) const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// How long another program's lock is waited for.
    pub(in crate::store::engine) const fn wait(&self) -> Duration {
        self.wait
    }

    /// Where the file is.
    pub(in crate::store::engine) fn path(&self) -> &Path {
        &self.path
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
        // Deferred: a command that only looks holds no lock that a writer would wait for.
        let transaction = self.connection.transaction().map_err(Error::from)?;
        let found = look(&Tx::new(&transaction));
        drop(transaction);
        // Next to another file, the log is not that of the file that was read.
        ensure_unmoved(self.identity.as_ref())?;
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
        connection::prepare_to_write(&self.connection, self.expects_many)?;
        // Two that looked first and wrote later would each hold what the other waits for.
        let behavior = TransactionBehavior::Immediate;
        let transaction =
            self.connection.transaction_with_behavior(behavior).map_err(Error::from)?;
        let tx = Tx::new(&transaction);
        ensure_unmoved(self.identity.as_ref())?;
        tx.history().ensure_not_cut()?;
        match change(&tx)? {
            Ending::Commit(value) => {
                tx.search_blocks().cover()?;
                let head = tx.history().keep_head()?;
                match transaction.commit().map_err(Error::from) {
                    Ok(()) => Ok(AttemptedWrite::Ended(value)),
                    Err(Error::Engine(source)) => {
                        Ok(AttemptedWrite::Failed(FailedCommit { value, head, source }))
                    }
                    Err(other) => Err(other.into()),
                }
            }
            Ending::Rollback(value) => {
                transaction.rollback().map_err(Error::from)?;
                Ok(AttemptedWrite::Ended(value))
            }
        }
    }

    /// Finds out what became of a commit that failed. The old connection goes
    /// first: what it left in the log counts only if a later one takes it.
    fn look_up<T>(&mut self, commit: FailedCommit<T>) -> Result<T> {
        let FailedCommit { value, head, source } = commit;
        // Without a new entry there is nothing by which the commit could be recognized.
        let Some(head) = head else {
            return Err(Error::Engine(source));
        };
        drop(std::mem::replace(&mut self.connection, Connection::open_in_memory()?));
        match self.is_kept(head) {
            Ok(true) => Ok(value),
            Ok(false) => Err(Error::RolledBack(source)),
            Err(_) => {
                let hash = data_encoding::HEXLOWER.encode(&head.hash);
                Err(Error::OutcomeUnknown { number: head.number, hash, source })
            }
        }
    }

    /// True if the entry is in the file, and durable. Another writer may have
    /// taken the number, so the hash decides.
    fn is_kept(&mut self, head: Head) -> Result<bool> {
        let connection = connection::open(&self.path, self.wait)?;
        let is_kept = Tx::new(&connection).history().hash_of(head.number)? == Some(head.hash);
        self.identity = self.identity.clone().map(Identity::opened).transpose()?;
        if is_kept {
            connection::sync_log(&connection)?;
        }
        self.connection = connection;
        Ok(is_kept)
    }

    /// An error with what can be found out about it: the place of a value that
    /// cannot be read, or what keeps this user from the file.
    fn explained<E: Failure>(&self, error: E) -> E {
        error.map_store(|error| {
            or_denial(error.located(|| damage::locate(&self.connection)), &self.path)
        })
    }
}

/// A database in memory is always the one that was opened.
fn ensure_unmoved(identity: Option<&Identity>) -> Result<()> {
    identity.map_or(Ok(()), Identity::ensure_unmoved)
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
        let mut connection = Connection::open_in_memory().map_err(Error::from)?;
        let transaction = connection.transaction().map_err(Error::from)?;
        CURRENT.migrate(&transaction, 0)?;
        let tx = Tx::new(&transaction);
        let made = fill(&tx)?;
        let meta = tx.meta().load()?;
        tx.search_blocks().cover()?;
        tx.history().keep_head()?;
        transaction.commit().map_err(Error::from)?;
        let store = Self {
            connection,
            warnings: Vec::new(),
            meta,
            schema: &CURRENT,
            version: CURRENT.newest(),
            path: PathBuf::new(),
            wait: Duration::ZERO,
            identity: None,
            is_own: true,
            expects_many: false,
            _tidy: None,
        };
        Ok((store, made))
    }

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
    upgrade::ensure_known_keys(&meta, path)?;
    transaction.finish()?;
    Ok((connection, meta, version))
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
    let made = fill(&tx)?;
    tx.search_blocks().cover()?;
    tx.history().keep_head()?;
    transaction.commit().map_err(Error::from)?;
    draft::seal(connection, path, |_| Ok(()))?;
    Ok(made)
}
