//! The schema: migrations that are only ever added to, and the check that the
//! file holds exactly what they made.
//!
//! A migration is never edited once a version with it is released. `user_version`
//! counts those applied.

use crate::store::error::{Error, Result};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::path::Path;

/// "PCTL", so that other tools can tell what the file is.
const APPLICATION_ID: i64 = 0x5043_544c;

/// Position in the list = version.
const MIGRATIONS: [&str; 4] = [
    include_str!("migrations/0001_main_job.sql"),
    include_str!("migrations/0002_access.sql"),
    include_str!("migrations/0003_providers.sql"),
    include_str!("migrations/0004_head.sql"),
];

/// SHA-256 over the schema of each version; the test below says the new one
/// when a migration is added.
const FINGERPRINTS: [&str; MIGRATIONS.len()] = [
    "a9a28ffa8b56e6cd24ce9c66110c84d47559ea7db7bab2789fb0f2939550b18b",
    "3b13c5aad9a4488caa00f48c25a62637a561fdfb9f8db6e2e63bcbe32e71efc5",
    "5362e7bace8a6d0ae5a4deb7890f16d4b621c05b25a5b1fa882f44a8975978ef",
    "f999cfb4ac15fbb36c23ee9fcadef61f85ce7e8753ffc9b3c3ad82c6b8e2d11e",
];

/// The version that the migrations lead to.
pub const NEWEST: usize = MIGRATIONS.len();
/// The version since which `meta` keeps the head of the history.
pub const WITH_HEAD: usize = 4;

/// Applies the migrations that follow version `from`, zero for an empty
/// database, and marks it as this program's.
pub fn migrate(connection: &Connection, from: usize) -> Result<()> {
    for migration in &MIGRATIONS[from..] {
        connection.execute_batch(migration)?;
    }
    connection.pragma_update(None, "user_version", i64::try_from(NEWEST).unwrap_or(i64::MAX))?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(())
}

/// The version of the file. Refuses one that is not this program's, of a newer
/// version, or whose schema was altered: a planted trigger would run in spite of
/// defensive mode.
pub fn check(connection: &Connection, path: &Path) -> Result<usize> {
    let application: i64 = number(connection, "application_id")?;
    if application != APPLICATION_ID {
        return Err(Error::Foreign(path.to_owned()));
    }
    let found = number(connection, "user_version")?;
    let version = usize::try_from(found).unwrap_or_default();
    if version > NEWEST {
        return Err(Error::Newer { path: path.to_owned(), found: version, known: NEWEST });
    }
    let expected = version.checked_sub(1).and_then(|place| FINGERPRINTS.get(place).copied());
    if expected != Some(&*fingerprint(connection)?) {
        return Err(Error::Damaged("its schema was altered by another program".into()));
    }
    check_journal(connection)?;
    Ok(version)
}

/// The version within a transaction that is about to migrate.
pub fn version(connection: &Connection) -> Result<usize> {
    Ok(usize::try_from(number(connection, "user_version")?).unwrap_or_default())
}

fn number(connection: &Connection, pragma: &str) -> Result<i64> {
    Ok(connection.pragma_query_value(None, pragma, |row| row.get(0))?)
}

fn check_journal(connection: &Connection) -> Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(Error::Damaged(format!("its journal mode is {mode}, not wal")))
    }
}

/// A hash over every object of the schema, whatever their order in the file.
fn fingerprint(connection: &Connection) -> Result<String> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut objects: Vec<String> = Vec::with_capacity(64);
    while let Some(row) = rows.next()? {
        let [kind, name, table, sql] =
            [row.get_ref(0)?, row.get_ref(1)?, row.get_ref(2)?, row.get_ref(3)?]
                .map(|value| value.as_str().unwrap_or_default());
        if !name.starts_with("sqlite_stat") {
            objects.push([kind, name, table, sql].join("\0"));
        }
    }
    objects.sort_unstable();
    Ok(data_encoding::HEXLOWER.encode(&Sha256::digest(objects.join("\0\0"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprints_are_those_of_the_migrations() {
        let connection = Connection::open_in_memory().expect("memory");
        for (migration, expected) in MIGRATIONS.iter().zip(FINGERPRINTS) {
            connection.execute_batch(migration).expect("the migration runs");
            assert_eq!(fingerprint(&connection).expect("a schema"), expected);
        }
    }

    #[test]
    fn a_planted_trigger_changes_the_fingerprint() {
        let connection = Connection::open_in_memory().expect("memory");
        migrate(&connection, 0).expect("the migrations run");
        connection
            .execute_batch(
                "CREATE TRIGGER planted AFTER INSERT ON user BEGIN DELETE FROM lock; END",
            )
            .expect("a trigger");
        assert_ne!(fingerprint(&connection).expect("a schema"), FINGERPRINTS[NEWEST - 1]);
    }
}
