//! A connection as the storage rules want it (WAL with FULL, checks on, nothing
//! in the file trusted), and how it waits for others.

use crate::store::{error::Error, error::Result};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{path::Path, time::Duration, time::Instant};

/// SQLite below this has a bug that can lose a WAL that is being reset.
const OLDEST_SQLITE: i32 = 3_051_003;
/// Kibibytes of pages kept in memory.
const CACHE_KIB: i64 = 8 * 1024;
/// The same if very many rows are added at random places of the indices.
const CACHE_OF_MANY_KIB: i64 = 24 * 1024;

/// Opens an existing database for reading and writing.
pub fn open(path: &Path, wait: Duration) -> Result<Connection> {
    let mut connection = connect(path)?;
    wait_for_others(&mut connection, wait)?;
    configure(&connection)?;
    Ok(connection)
}

/// Opens an empty draft, sets what is kept in the file for good, and makes it
/// ready for the schema.
pub fn open_draft(path: &Path) -> Result<Connection> {
    let connection = connect(path)?;
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Damaged(format!("journal mode {mode} instead of wal")));
    }
    configure(&connection)?;
    Ok(connection)
}

/// Closes a connection and says if that failed.
pub fn close(connection: Connection) -> Result<()> {
    connection.close().map_err(|(_, error)| error.into())
}

/// Moves the whole log into the file and empties it. Closing does so too, but
/// does not report a failure.
pub fn empty_log(connection: &Connection) -> Result<()> {
    let (busy, frames, moved) = checkpoint(connection, "TRUNCATE")?;
    match (busy, frames, moved) {
        (0, 0, 0) => Ok(()),
        (0, ..) => Err(Error::Unfinished(format!("{moved} of {frames} pages are in it"))),
        _ => Err(Error::Busy),
    }
}

/// Syncs the log and moves what it can into the file, without waiting.
pub fn sync_log(connection: &Connection) -> Result<()> {
    match checkpoint(connection, "PASSIVE")? {
        (0, ..) => Ok(()),
        _ => Err(Error::Busy),
    }
}

fn checkpoint(connection: &Connection, mode: &str) -> Result<(i64, i64, i64)> {
    let sql = format!("PRAGMA wal_checkpoint({mode})");
    Ok(connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

fn connect(path: &Path) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::Damaged(format!("SQLite {} is too old", rusqlite::version())));
    }
    // No URI: its parameters can switch locking off.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(path, flags)?)
}

fn configure(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // Without it a prepared statement is compiled again for each bound value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    // `synchronous` is FULL as SQLite is built here; a test sees to it.
    Ok(connection.pragma_update(None, "cell_size_check", 1)?)
}

/// Refuses to write. Closing the connection moves no log into the file if
/// `is_log_kept`.
pub fn only_read(connection: &Connection, is_log_kept: bool) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, is_log_kept)?;
    Ok(connection.pragma_update(None, "query_only", 1)?)
}

/// What only writing needs; a look-up starts without it.
pub fn prepare_to_write(connection: &Connection, many: bool) -> Result<()> {
    connection.pragma_update(None, "recursive_triggers", 1)?;
    let cache = if many { CACHE_OF_MANY_KIB } else { CACHE_KIB };
    Ok(connection.pragma_update(None, "cache_size", -cache)?)
}

/// Gives the memory of many pages back, for a sort that takes as much as they may and
/// keeps the rest in a file.
pub fn prepare_to_sort(connection: &Connection) -> Result<()> {
    Ok(connection.pragma_update(None, "cache_size", -CACHE_KIB)?)
}

/// Sleeps a short, uneven while and tries again, until `wait` is over. SQLite's
/// own handler lets one process of many wait for a very long time.
fn wait_for_others(connection: &mut Connection, wait: Duration) -> Result<()> {
    let mut begin = Instant::now();
    let mut unevenness: u64 = u64::from(std::process::id()) | 1;
    let handler = move |tries: i32| {
        if tries == 0 {
            begin = Instant::now();
        }
        unevenness = unevenness.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let longest = (500 << tries.clamp(0, 4)).min(8_000);
        std::thread::sleep(Duration::from_micros(500 + (unevenness >> 33) % longest));
        begin.elapsed() < wait
    };
    Ok(connection.busy_handler(Some(handler))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_as_the_storage_rules_want_it() {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("test.db");
        std::fs::write(&path, "").expect("an empty file");
        let connection = open_draft(&path).expect("opened");
        prepare_to_write(&connection, false).expect("prepared");
        let pragma = |name: &str| -> i64 {
            connection.pragma_query_value(None, name, |row| row.get(0)).expect("a number")
        };
        assert_eq!(pragma("synchronous"), 2, "FULL");
        for on in ["foreign_keys", "recursive_triggers", "cell_size_check"] {
            assert_eq!(pragma(on), 1, "{on}");
        }
        assert_eq!(pragma("trusted_schema"), 0);
    }
}
