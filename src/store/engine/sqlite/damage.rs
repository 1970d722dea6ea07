//! Looks for damage: SQLite's own checks, and the first stored value that
//! cannot be read.

use crate::store::{error::Error, error::Result, error::unreadable};
use rusqlite::{Connection, types::ValueRef};

/// Runs SQLite's integrity and foreign-key checks over the whole file, and looks
/// for a value that cannot be read.
pub fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        let found = found.lines().last().unwrap_or_default();
        return Err(Error::Damaged(found.to_owned()));
    }
    check_references(connection)?;
    locate(connection).map_or(Ok(()), |place| Err(Error::Damaged(place)))
}

fn check_references(connection: &Connection) -> Result<()> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let (table, id, target): (String, Option<i64>, String) =
        (row.get(0)?, row.get(1)?, row.get(2)?);
    let row = id.map_or_else(String::new, |id| format!(", row {id}"));
    Err(Error::Damaged(format!("table {table}{row} refers to a missing row of {target}")))
}

/// The quick form of SQLite's check, for a file that is about to be published.
pub fn quick_check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Error::Damaged(found)) }
}

/// The table, column and row of the first text that is not UTF-8, as words.
///
/// STRICT tables keep the kinds of values apart, so a text that is not UTF-8 is
/// the one value that SQLite hands out and that cannot be read.
pub fn locate(connection: &Connection) -> Option<String> {
    let tables = names(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    tables.iter().find_map(|table| locate_in(connection, table))
}

fn names(connection: &Connection, sql: &str) -> Option<Vec<String>> {
    let mut statement = connection.prepare(sql).ok()?;
    let rows = statement.query_map([], |row| row.get(0)).ok()?;
    rows.collect::<rusqlite::Result<_>>().ok()
}

fn locate_in(connection: &Connection, table: &str) -> Option<String> {
    let key = if has_row_ids(connection, table) { "rowid" } else { "0" };
    let mut statement = connection.prepare(&format!("SELECT {key}, * FROM \"{table}\"")).ok()?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([]).ok()?;
    while let Some(row) = rows.next().ok()? {
        for (place, column) in columns.iter().enumerate().skip(1) {
            let value = row.get_ref(place).ok()?;
            if matches!(value, ValueRef::Text(bytes) if std::str::from_utf8(bytes).is_err()) {
                let id: i64 = row.get(0).ok()?;
                return Some(unreadable(table, column, id));
            }
        }
    }
    None
}

fn has_row_ids(connection: &Connection, table: &str) -> bool {
    connection.prepare(&format!("SELECT rowid FROM \"{table}\" LIMIT 0")).is_ok()
}
