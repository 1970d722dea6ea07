//! A transaction, as the tables know it: statements with named parameters, rows
//! with named columns.
//!
//! The tables say what they ask in one SQL text. Which engine answers is known
//! only here and in the folders of the engines.

use crate::store::{
    engine::postgres::session::Session, engine::row::Row, engine::sqlite::statement,
    engine::value::FromColumn, engine::value::Params, engine::value::ensure_one, error::Error,
    error::Result,
};
use rusqlite::Connection;
use std::{ops::ControlFlow, ops::ControlFlow::Continue};

/// A transaction: what is read and written through it is one state. Who began it
/// ends it.
pub struct Tx<'t> {
    engine: Engine<'t>,
}

/// Who answers.
#[derive(Clone, Copy)]
pub(in crate::store::engine) enum Engine<'t> {
    Sqlite(&'t Connection),
    Postgres(&'t Session),
}

impl<'t> Tx<'t> {
    /// A transaction that has begun on a connection to a file.
    pub(in crate::store::engine) const fn new(connection: &'t Connection) -> Self {
        Self { engine: Engine::Sqlite(connection) }
    }

    /// A transaction that has begun in a session of a server.
    pub(in crate::store::engine) const fn of_session(session: &'t Session) -> Self {
        Self { engine: Engine::Postgres(session) }
    }

    /// The engine, for what differs between them.
    pub(in crate::store::engine) const fn engine(&self) -> Engine<'t> {
        self.engine
    }

    /// Reads the only row of an answer; a missing one is damage.
    pub(in crate::store) fn one<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        let missing = || Error::Damaged("a row that every database has is missing".into());
        self.optional(sql, params, read)?.ok_or_else(missing)
    }

    /// Reads the first row of an answer, if there is one.
    pub(in crate::store) fn optional<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.engine {
            Engine::Sqlite(connection) => statement::optional(connection, sql, params, read),
            Engine::Postgres(session) => {
                let rows = session.rows(sql, params)?;
                rows.first().map(|row| read(&Row::of_postgres(row))).transpose()
            }
        }
    }

    /// Reads all rows of an answer.
    pub(in crate::store) fn all<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        if let Engine::Postgres(session) = self.engine {
            // In one go, because all of it is kept anyway.
            let rows = session.rows(sql, params)?;
            return rows.iter().map(|row| read(&Row::of_postgres(row))).collect();
        }
        let mut found = Vec::new();
        self.each(sql, params, |row| {
            found.push(read(row)?);
            Ok::<_, Error>(())
        })?;
        Ok(found)
    }

    /// Hands on each row of an answer; stops at the first error.
    pub(in crate::store) fn each<E: From<Error>>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut take: impl FnMut(&Row<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.each_until(sql, params, |row| take(row).map(Continue))
    }

    /// The same; stops too where `take` breaks off.
    pub(in crate::store) fn each_until<E: From<Error>>(
        &self,
        sql: &str,
        params: Params<'_>,
        take: impl FnMut(&Row<'_>) -> std::result::Result<ControlFlow<()>, E>,
    ) -> std::result::Result<(), E> {
        match self.engine {
            Engine::Sqlite(connection) => statement::each_until(connection, sql, params, take),
            Engine::Postgres(session) => session.each_until(sql, params, take),
        }
    }

    /// Adds a row, and gives the ID that the statement returns.
    pub(in crate::store) fn insert<T: FromColumn>(
        &self,
        sql: &str,
        params: Params<'_>,
    ) -> Result<T> {
        let id = match self.engine {
            Engine::Sqlite(connection) => statement::insert(connection, sql, params)?,
            Engine::Postgres(session) => session.insert(sql, params)?,
        };
        T::from_column(id).ok_or_else(|| Error::Unreadable("id".to_owned()))
    }

    /// Changes any number of rows, and says how many.
    pub(in crate::store) fn change(&self, sql: &str, params: Params<'_>) -> Result<usize> {
        match self.engine {
            Engine::Sqlite(connection) => statement::change(connection, sql, params),
            Engine::Postgres(session) => session.change(sql, params),
        }
    }

    /// Changes exactly one row; another number is damage. A server may be told later, with
    /// others of the kind, but before anything is read and before the end.
    pub(in crate::store) fn change_one(&self, sql: &str, params: Params<'_>) -> Result<()> {
        match self.engine {
            Engine::Sqlite(_) => ensure_one(self.change(sql, params)?),
            Engine::Postgres(session) => session.change_one(sql, params),
        }
    }
}

/// The handle of a table: a type that borrows a transaction, and the method of the
/// transaction that gives it.
macro_rules! handle {
    ($method:ident, $name:ident, $doc:literal) => {
        #[doc = $doc]
        pub struct $name<'t> {
            pub(in crate::store) tx: &'t $crate::store::engine::tx::Tx<'t>,
        }

        impl $crate::store::engine::tx::Tx<'_> {
            #[doc = $doc]
            pub const fn $method(&self) -> $name<'_> {
                $name { tx: self }
            }
        }
    };
}
pub(in crate::store) use handle;
