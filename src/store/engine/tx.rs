//! A transaction, as the tables know it: statements with named parameters, rows
//! with named columns.
//!
//! The tables say what they ask in one SQL text. Which engine answers is known
//! only here.

use crate::store::{
    engine::value::Bind, engine::value::Bound, engine::value::FromColumn, error::Error,
    error::Result,
};
use rusqlite::{CachedStatement, Connection, types::ToSqlOutput, types::Value, types::ValueRef};
use std::{cell::Cell, ops::ControlFlow, ops::ControlFlow::Continue};

/// How a statement says that it returns the ID of the row that it adds.
const RETURNING: &str = "RETURNING id";

/// Parameters of a statement, each with its name.
pub type Params<'p> = &'p [(&'p str, &'p dyn Bind)];

/// A transaction: what is read and written through it is one state. Who began it
/// ends it.
pub struct Tx<'t> {
    connection: &'t Connection,
}

impl<'t> Tx<'t> {
    /// A transaction that has begun on `connection`.
    pub(in crate::store::engine) const fn new(connection: &'t Connection) -> Self {
        Self { connection }
    }

    /// The connection, for what belongs to the engine.
    pub(in crate::store::engine) const fn connection(&self) -> &'t Connection {
        self.connection
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
        let mut statement = self.prepared(sql, params)?;
        match statement.raw_query().next()? {
            Some(row) => read(&Row::new(row, None)).map(Some),
            None => Ok(None),
        }
    }

    /// Reads all rows of an answer.
    pub(in crate::store) fn all<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
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
        mut take: impl FnMut(&Row<'_>) -> std::result::Result<ControlFlow<()>, E>,
    ) -> std::result::Result<(), E> {
        let mut statement = self.prepared(sql, params)?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(Error::from)? {
            if take(&Row::new(row, Some(&names)))?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Adds a row, and gives the ID that the statement returns.
    ///
    /// SQLite makes a table in memory for each answer of an insert, which takes longer
    /// than the insert; the ID of the last row costs nothing.
    pub(in crate::store) fn insert<T: FromColumn>(
        &self,
        sql: &str,
        params: Params<'_>,
    ) -> Result<T> {
        self.change_one(sql.strip_suffix(RETURNING).unwrap_or(sql), params)?;
        let id = Bound::Integer(self.connection.last_insert_rowid());
        T::from_column(id).ok_or_else(|| Error::Unreadable("id".to_owned()))
    }

    /// Changes any number of rows, and says how many.
    pub(in crate::store) fn change(&self, sql: &str, params: Params<'_>) -> Result<usize> {
        Ok(self.prepared(sql, params)?.raw_execute()?)
    }

    /// Changes exactly one row; another number is damage.
    pub(in crate::store) fn change_one(&self, sql: &str, params: Params<'_>) -> Result<()> {
        match self.change(sql, params)? {
            1 => Ok(()),
            rows => Err(Error::Damaged(format!("a change of one row met {rows} rows"))),
        }
    }

    fn prepared(&self, sql: &str, params: Params<'_>) -> Result<CachedStatement<'_>> {
        // Bulk work repeats a dozen statements for each row; each is compiled once.
        let mut statement = self.connection.prepare_cached(sql)?;
        ensure_all_given(&statement, params)?;
        for (number, (name, value)) in (1..).zip(params) {
            let place = place_of(&statement, name, number)?;
            statement.raw_bind_parameter(place, to_sql(value.bind()))?;
        }
        Ok(statement)
    }
}

/// Refuses a statement with a parameter that is not given: the engine would read it
/// as NULL.
fn ensure_all_given(statement: &CachedStatement<'_>, params: Params<'_>) -> Result<()> {
    if statement.parameter_count() == params.len() {
        return Ok(());
    }
    let missing = (1..=statement.parameter_count())
        .filter_map(|place| statement.parameter_name(place))
        .find(|name| params.iter().all(|(given, _)| given != name));
    missing.map_or(Ok(()), |name| Err(Error::Parameter(name.to_owned())))
}

/// The place of a parameter. Most are given in the order of the statement, and looking
/// for one costs.
fn place_of(statement: &CachedStatement<'_>, name: &str, number: usize) -> Result<usize> {
    if statement.parameter_name(number) == Some(name) {
        return Ok(number);
    }
    statement.parameter_index(name)?.ok_or_else(|| Error::Parameter(name.to_owned()))
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

fn to_sql(value: Bound<'_>) -> ToSqlOutput<'_> {
    match value {
        Bound::Null => ToSqlOutput::Owned(Value::Null),
        Bound::Integer(number) => ToSqlOutput::Owned(Value::Integer(number)),
        Bound::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        Bound::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
    }
}

/// The table that columns of an answer come from.
#[derive(Clone, Copy)]
pub struct Origin {
    table: &'static str,
    /// The column of the answer that tells the row.
    id: &'static str,
}

impl Origin {
    /// A table whose ID is the column `id` of the answer.
    pub(in crate::store) const fn of(table: &'static str) -> Self {
        Self { table, id: "id" }
    }

    /// The same with the ID in another column.
    pub(in crate::store) const fn identified_by(self, id: &'static str) -> Self {
        Self { id, ..self }
    }
}

/// A row of an answer.
pub struct Row<'r> {
    inner: &'r rusqlite::Row<'r>,
    /// The names of the columns. The engine counts and checks the letters of a name each
    /// time it is asked, so many rows bring their own; for one row that does not pay.
    names: Option<&'r [String]>,
    /// The column after the last one that was read: mostly the next one.
    next: Cell<usize>,
}

impl<'r> Row<'r> {
    const fn new(inner: &'r rusqlite::Row<'r>, names: Option<&'r [String]>) -> Self {
        Self { inner, names, next: Cell::new(0) }
    }

    /// The value of a column.
    pub(in crate::store) fn get<T: FromColumn>(&self, column: &str) -> Result<T> {
        T::from_column(self.value(column)?).ok_or_else(|| Error::Unreadable(column.to_owned()))
    }

    /// The value of a column whose text `read` understands. If it does not, the
    /// error names where the value is.
    pub(in crate::store) fn parsed<T>(
        &self,
        origin: Origin,
        column: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T> {
        let found = match self.value(column)? {
            Bound::Text(text) => read(text),
            _ => None,
        };
        match found {
            Some(value) => Ok(value),
            None => Err(Error::inconsistent(origin.table, column, self.get(origin.id)?)),
        }
    }

    /// The same of a column with a number.
    pub(in crate::store) fn decoded<T>(
        &self,
        origin: Origin,
        column: &str,
        read: impl FnOnce(i64) -> Option<T>,
    ) -> Result<T> {
        match read(self.get(column)?) {
            Some(value) => Ok(value),
            None => Err(Error::inconsistent(origin.table, column, self.get(origin.id)?)),
        }
    }

    /// The text of a column, where the engine has it.
    pub(in crate::store) fn text(&self, column: &str) -> Result<&str> {
        let found = self.optional_text(column)?;
        found.ok_or_else(|| Error::Unreadable(column.to_owned()))
    }

    /// The text of a column, where the engine has it; none if there is none.
    pub(in crate::store) fn optional_text(&self, column: &str) -> Result<Option<&str>> {
        match self.value(column)? {
            Bound::Null => Ok(None),
            Bound::Text(text) => Ok(Some(text)),
            Bound::Integer(_) | Bound::Blob(_) => Err(Error::Unreadable(column.to_owned())),
        }
    }

    /// The bytes of a column, where the engine has them.
    pub(in crate::store) fn blob(&self, column: &str) -> Result<&[u8]> {
        match self.value(column)? {
            Bound::Blob(bytes) => Ok(bytes),
            _ => Err(Error::Unreadable(column.to_owned())),
        }
    }

    pub(in crate::store) fn is_null(&self, column: &str) -> Result<bool> {
        Ok(self.value(column)? == Bound::Null)
    }

    fn value(&self, column: &str) -> Result<Bound<'_>> {
        let unreadable = || Error::Unreadable(column.to_owned());
        let place = self.place(column).ok_or_else(unreadable)?;
        match self.inner.get_ref(place)? {
            ValueRef::Null => Ok(Bound::Null),
            ValueRef::Integer(number) => Ok(Bound::Integer(number)),
            ValueRef::Blob(bytes) => Ok(Bound::Blob(bytes)),
            ValueRef::Text(bytes) => {
                std::str::from_utf8(bytes).map(Bound::Text).map_err(|_| unreadable())
            }
            // No table of a STRICT schema has a column for it.
            ValueRef::Real(_) => Err(unreadable()),
        }
    }

    /// Columns are mostly read in the order of the statement.
    fn place(&self, column: &str) -> Option<usize> {
        let statement = self.inner.as_ref();
        let is_column = |place: &usize| match self.names {
            Some(names) => names.get(*place).is_some_and(|name| name == column),
            None => statement.column_name(*place).is_ok_and(|name| name == column),
        };
        let next = Some(self.next.get()).filter(is_column);
        let place = next.or_else(|| (0..statement.column_count()).find(is_column))?;
        self.next.set(place + 1);
        Some(place)
    }
}
