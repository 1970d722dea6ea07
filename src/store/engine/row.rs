//! A row of an answer, whatever the engine: values by the names of their columns.

use crate::store::{
    engine::postgres::value::Received, engine::value::Bound, engine::value::FromColumn,
    error::Error, error::Result,
};
use rusqlite::types::ValueRef;
use std::cell::Cell;

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
    answer: Answer<'r>,
    /// The column after the last one that was read: mostly the next one.
    next: Cell<usize>,
}

/// A row as an engine hands it out.
#[derive(Clone, Copy)]
enum Answer<'r> {
    Sqlite {
        row: &'r rusqlite::Row<'r>,
        /// The names of the columns. The engine counts and checks the letters of a name each
        /// time it is asked, so many rows bring their own; for one row that does not pay.
        names: Option<&'r [String]>,
    },
    Postgres(&'r postgres::Row),
}

impl Answer<'_> {
    fn is_column(&self, place: usize, column: &str) -> bool {
        match self {
            Self::Sqlite { names: Some(names), .. } => {
                names.get(place).is_some_and(|name| name == column)
            }
            Self::Sqlite { row, names: None } => {
                row.as_ref().column_name(place).is_ok_and(|name| name == column)
            }
            Self::Postgres(row) => row.columns().get(place).is_some_and(|it| it.name() == column),
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::Sqlite { row, .. } => row.as_ref().column_count(),
            Self::Postgres(row) => row.len(),
        }
    }

    /// The value at a place; none if it is of a kind that no table has.
    fn value(&self, place: usize) -> Result<Option<Bound<'_>>> {
        match self {
            Self::Sqlite { row, .. } => Ok(sqlite_value(row.get_ref(place)?)),
            Self::Postgres(row) => Ok(row.try_get::<_, Received<'_>>(place)?.0),
        }
    }
}

fn sqlite_value(value: ValueRef<'_>) -> Option<Bound<'_>> {
    match value {
        ValueRef::Null => Some(Bound::Null),
        ValueRef::Integer(number) => Some(Bound::Integer(number)),
        ValueRef::Blob(bytes) => Some(Bound::Blob(bytes)),
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).map(Bound::Text).ok(),
        ValueRef::Real(_) => None,
    }
}

impl<'r> Row<'r> {
    pub(in crate::store::engine) const fn of_sqlite(
        row: &'r rusqlite::Row<'r>,
        names: Option<&'r [String]>,
    ) -> Self {
        Self { answer: Answer::Sqlite { row, names }, next: Cell::new(0) }
    }

    pub(in crate::store::engine) const fn of_postgres(row: &'r postgres::Row) -> Self {
        Self { answer: Answer::Postgres(row), next: Cell::new(0) }
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

    /// All values, in the order of the columns.
    pub(in crate::store) fn all(&self) -> Result<Vec<Bound<'_>>> {
        let value = |place| {
            let unreadable = || Error::Unreadable(format!("number {}", place + 1));
            self.answer.value(place)?.ok_or_else(unreadable)
        };
        (0..self.answer.count()).map(value).collect()
    }

    fn value(&self, column: &str) -> Result<Bound<'_>> {
        let unreadable = || Error::Unreadable(column.to_owned());
        let place = self.place(column).ok_or_else(unreadable)?;
        self.answer.value(place)?.ok_or_else(unreadable)
    }

    /// Columns are mostly read in the order of the statement.
    fn place(&self, column: &str) -> Option<usize> {
        let is_column = |place: &usize| self.answer.is_column(*place, column);
        let next = Some(self.next.get()).filter(is_column);
        let place = next.or_else(|| (0..self.answer.count()).find(is_column))?;
        self.next.set(place + 1);
        Some(place)
    }
}
