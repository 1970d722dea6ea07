//! A session with a server: statements, prepared once and bound by name.

use crate::store::{
    engine::postgres::dialect::Translated, engine::postgres::dialect::translate,
    engine::postgres::value::Sent, engine::postgres::waiting::Kind,
    engine::postgres::waiting::Waiting, engine::row::Row, engine::value::Bound,
    engine::value::Params, engine::value::ensure_one, error::Error, error::Result,
};
use postgres::{Client, Statement, types::ToSql};
use std::{cell::Cell, cell::RefCell, collections::HashMap, ops::ControlFlow, rc::Rc};

/// Rows that are fetched at a time, so that a long answer takes no memory.
const ROWS: usize = 1_000;

/// How a statement says that it returns the ID of the row that it adds.
const RETURNING: &str = "RETURNING id";

/// A session with a server.
pub struct Session {
    client: RefCell<Client>,
    prepared: RefCell<HashMap<String, Rc<Prepared>>>,
    /// Changes that the server was not told yet.
    waiting: RefCell<Waiting>,
    /// The newest IDs of tables, in a transaction that adds to them.
    newest: RefCell<HashMap<String, i64>>,
    /// Answers that are being read.
    open: Cell<usize>,
    /// A statement of the transaction failed, so nothing of it can be kept.
    has_failed: Cell<bool>,
}

/// A statement that the server knows.
pub struct Prepared {
    pub statement: Statement,
    pub names: Vec<String>,
}

impl Session {
    pub fn new(client: Client) -> Self {
        Self {
            client: RefCell::new(client),
            prepared: RefCell::default(),
            waiting: RefCell::default(),
            newest: RefCell::default(),
            open: Cell::new(0),
            has_failed: Cell::new(false),
        }
    }

    /// Begins a transaction. Nothing is known of what others did meanwhile.
    pub fn begin(&self, sql: &str) -> Result<()> {
        self.waiting.replace(Waiting::default());
        self.newest.borrow_mut().clear();
        self.has_failed.set(false);
        let begun = self.batch(sql);
        if begun.is_err() {
            // Otherwise the next one would begin within one that has failed.
            drop(self.roll_back());
        }
        begun
    }

    /// Keeps what the transaction changed.
    pub fn commit(&self) -> Result<()> {
        self.send_waiting()?;
        // The server would roll back, and call that a success.
        if self.has_failed.get() {
            return Err(Error::Damaged("a failed statement was ignored".into()));
        }
        self.batch("COMMIT")
    }

    /// Ends the transaction without its changes.
    pub fn roll_back(&self) -> Result<()> {
        self.waiting.replace(Waiting::default());
        self.batch("ROLLBACK")
    }

    /// Runs statements without parameters.
    pub fn batch(&self, sql: &str) -> Result<()> {
        let done = self.client.borrow_mut().batch_execute(sql);
        self.noted(done)
    }

    /// All rows of an answer.
    pub fn rows(&self, sql: &str, params: Params<'_>) -> Result<Vec<postgres::Row>> {
        self.send_waiting()?;
        let prepared = self.prepare(sql)?;
        let values = placed(&prepared.names, params)?;
        let found = self.client.borrow_mut().query(&prepared.statement, &referred(&values));
        self.noted(found)
    }

    /// Hands on each row of an answer until `take` breaks off. Other statements can run
    /// meanwhile.
    pub fn each_until<E: From<Error>>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut take: impl FnMut(&Row<'_>) -> std::result::Result<ControlFlow<()>, E>,
    ) -> std::result::Result<(), E> {
        let cursor = format!("answer{}", self.open.get());
        let sql = format!("DECLARE {cursor} NO SCROLL CURSOR FOR {sql}");
        self.change(&sql, params)?;
        self.open.set(self.open.get() + 1);
        let taken = self.each_fetched(&cursor, &mut take);
        self.open.set(self.open.get() - 1);
        taken?;
        Ok(self.batch(&format!("CLOSE {cursor}"))?)
    }

    fn each_fetched<E: From<Error>>(
        &self,
        cursor: &str,
        take: &mut impl FnMut(&Row<'_>) -> std::result::Result<ControlFlow<()>, E>,
    ) -> std::result::Result<(), E> {
        // Not kept: another answer of this name has other columns.
        let fetch = format!("FETCH {ROWS} FROM {cursor}");
        let prepared = self.client.borrow_mut().prepare(&fetch);
        let fetch = self.noted(prepared)?;
        loop {
            self.send_waiting()?;
            let rows = self.client.borrow_mut().query(&fetch, &[]);
            let rows = self.noted(rows)?;
            for row in &rows {
                if take(&Row::of_postgres(row))?.is_break() {
                    return Ok(());
                }
            }
            if rows.len() < ROWS {
                return Ok(());
            }
        }
    }

    /// Changes any number of rows, and says how many.
    pub fn change(&self, sql: &str, params: Params<'_>) -> Result<usize> {
        self.send_waiting()?;
        let prepared = self.prepare(sql)?;
        let values = placed(&prepared.names, params)?;
        let changed = self.client.borrow_mut().execute(&prepared.statement, &referred(&values));
        Ok(usize::try_from(self.noted(changed)?).unwrap_or(usize::MAX))
    }

    /// Changes one row, later if the server can be told of many at once.
    pub fn change_one(&self, sql: &str, params: Params<'_>) -> Result<()> {
        match Kind::of(sql) {
            Some(kind) => self.change_later(kind, sql, params),
            None => ensure_one(self.change(sql, params)?),
        }
    }

    /// Adds a row with the next ID, as SQLite counts them: a sequence would leave gaps.
    /// Writers wait for each other, so nobody else adds one.
    pub fn insert(&self, sql: &str, params: Params<'_>) -> Result<Bound<'static>> {
        let unknown = || Error::Parameter("INSERT".to_owned());
        let (head, tail) = sql.split_once(" (").ok_or_else(unknown)?;
        let table = head.strip_prefix("INSERT INTO ").ok_or_else(unknown)?;
        let (columns, values) = tail.split_once("VALUES (").ok_or_else(unknown)?;
        let values = values.trim_end().trim_end_matches(RETURNING).trim_end();
        let sql = format!("INSERT INTO {table} (id, {columns}VALUES (:new_id, {values}");
        let id = self.next_id(table)?;
        let mut all = vec![(":new_id", &id as &dyn crate::store::engine::value::Bind)];
        all.extend_from_slice(params);
        self.change_one(&sql, &all)?;
        Ok(Bound::Integer(id))
    }

    fn next_id(&self, table: &str) -> Result<i64> {
        let known = self.newest.borrow().get(table).copied();
        let newest = known.map_or_else(|| self.newest_id(table), Ok)?;
        self.newest.borrow_mut().insert(table.to_owned(), newest + 1);
        Ok(newest + 1)
    }

    fn newest_id(&self, table: &str) -> Result<i64> {
        let sql = format!("SELECT coalesce(max(id), 0) AS newest FROM {table}");
        Ok(self.rows(&sql, &[])?.first().map_or(0, |row| row.get("newest")))
    }

    fn change_later(&self, kind: Kind, sql: &str, params: Params<'_>) -> Result<()> {
        if !self.waiting.borrow().takes(kind, sql) {
            self.send_waiting()?;
        }
        let is_full = self.waiting.borrow_mut().add(kind, sql, params)?;
        if is_full { self.send_waiting() } else { Ok(()) }
    }

    /// Tells the server of all changes that wait.
    fn send_waiting(&self) -> Result<()> {
        if self.waiting.borrow().is_empty() {
            return Ok(());
        }
        let waiting = self.waiting.take();
        for group in waiting.into_groups() {
            let expected = group.len();
            let Translated { sql, names } = group.statement();
            let prepared = self.prepare_translated(&sql, names)?;
            let values = group.values(&prepared.names);
            let sent: Vec<&(dyn ToSql + Sync)> = values.iter().map(|one| &**one).collect();
            let changed = self.client.borrow_mut().execute(&prepared.statement, &sent);
            let changed = usize::try_from(self.noted(changed)?).unwrap_or(usize::MAX);
            if changed != expected {
                let problem = format!("a change of {expected} rows met {changed} rows");
                return Err(Error::Damaged(problem));
            }
        }
        Ok(())
    }

    /// A statement of the tables, which is translated and prepared once.
    fn prepare(&self, sql: &str) -> Result<Rc<Prepared>> {
        if let Some(known) = self.prepared.borrow().get(sql) {
            return Ok(Rc::clone(known));
        }
        let Translated { sql: translated, names } = translate(sql);
        let prepared = self.prepare_translated(&translated, names)?;
        self.prepared.borrow_mut().insert(sql.to_owned(), Rc::clone(&prepared));
        Ok(prepared)
    }

    fn prepare_translated(&self, sql: &str, names: Vec<String>) -> Result<Rc<Prepared>> {
        if let Some(known) = self.prepared.borrow().get(sql) {
            return Ok(Rc::clone(known));
        }
        let statement = self.client.borrow_mut().prepare(sql);
        let prepared = Rc::new(Prepared { statement: self.noted(statement)?, names });
        self.prepared.borrow_mut().insert(sql.to_owned(), Rc::clone(&prepared));
        Ok(prepared)
    }

    /// After an error, the server takes nothing more of the transaction.
    fn noted<T>(&self, result: std::result::Result<T, postgres::Error>) -> Result<T> {
        result.map_err(|error| {
            self.has_failed.set(true);
            error.into()
        })
    }
}

/// The values of parameters, in the order of the statement.
fn placed<'p>(names: &[String], params: Params<'p>) -> Result<Vec<Sent<'p>>> {
    if let Some((name, _)) = params.iter().find(|(name, _)| !names.iter().any(|it| it == name)) {
        return Err(Error::Parameter((*name).to_owned()));
    }
    let value = |(number, name): (usize, &String)| {
        let here = params.get(number).filter(|(given, _)| given == name);
        let found = here.or_else(|| params.iter().find(|(given, _)| given == name));
        let missing = || Error::Parameter(name.clone());
        Ok(Sent(found.ok_or_else(missing)?.1.bind()))
    };
    names.iter().enumerate().map(value).collect()
}

fn referred<'v>(values: &'v [Sent<'_>]) -> Vec<&'v (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}
