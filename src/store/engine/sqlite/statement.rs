//! Statements of a connection to a file, compiled once and bound by name.

use crate::store::{
    engine::row::Row, engine::value::Bound, engine::value::Params, engine::value::ensure_one,
    error::Error, error::Result,
};
use rusqlite::{CachedStatement, Connection, types::ToSqlOutput, types::Value, types::ValueRef};
use std::ops::ControlFlow;

/// How a statement says that it returns the ID of the row that it adds.
const RETURNING: &str = "RETURNING id";

pub fn optional<T>(
    connection: &Connection,
    sql: &str,
    params: Params<'_>,
    read: impl FnOnce(&Row<'_>) -> Result<T>,
) -> Result<Option<T>> {
    let mut statement = prepared(connection, sql, params)?;
    match statement.raw_query().next()? {
        Some(row) => read(&Row::of_sqlite(row, None)).map(Some),
        None => Ok(None),
    }
}

pub fn each_until<E: From<Error>>(
    connection: &Connection,
    sql: &str,
    params: Params<'_>,
    mut take: impl FnMut(&Row<'_>) -> std::result::Result<ControlFlow<()>, E>,
) -> std::result::Result<(), E> {
    let mut statement = prepared(connection, sql, params)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(Error::from)? {
        if take(&Row::of_sqlite(row, Some(&names)))?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Adds a row, and gives its ID.
///
/// SQLite makes a table in memory for each answer of an insert, which takes longer
/// than the insert; the ID of the last row costs nothing.
pub fn insert(connection: &Connection, sql: &str, params: Params<'_>) -> Result<Bound<'static>> {
    let sql = sql.strip_suffix(RETURNING).unwrap_or(sql);
    ensure_one(change(connection, sql, params)?)?;
    Ok(Bound::Integer(connection.last_insert_rowid()))
}

pub fn change(connection: &Connection, sql: &str, params: Params<'_>) -> Result<usize> {
    Ok(prepared(connection, sql, params)?.raw_execute()?)
}

fn prepared<'c>(
    connection: &'c Connection,
    sql: &str,
    params: Params<'_>,
) -> Result<CachedStatement<'c>> {
    // Bulk work repeats a dozen statements for each row; each is compiled once.
    let mut statement = connection.prepare_cached(sql)?;
    ensure_all_given(&statement, params)?;
    for (number, (name, value)) in (1..).zip(params) {
        let place = place_of(&statement, name, number)?;
        statement.raw_bind_parameter(place, to_sql(value.bind()))?;
    }
    Ok(statement)
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

fn to_sql(value: Bound<'_>) -> ToSqlOutput<'_> {
    match value {
        Bound::Null => ToSqlOutput::Owned(Value::Null),
        Bound::Integer(number) => ToSqlOutput::Owned(Value::Integer(number)),
        Bound::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        Bound::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
    }
}
