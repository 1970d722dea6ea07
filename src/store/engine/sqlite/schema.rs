//! The schema: migrations that are only ever added to, and the check that the
//! file holds exactly what they made.
//!
//! A migration is never edited once a version with it is released. `user_version`
//! counts those applied.

use crate::store::{error::Error, error::Result};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::path::Path;

/// "PCTL", so that other tools can tell what the file is.
const APPLICATION_ID: i64 = 0x5043_544c;
/// A table that only the schemas of development versions had.
const DEVELOPMENT_TABLE: &str = "user";
/// A table that no development version had.
const SINCE_RELEASE: &str = "change_set";

/// What messages call the schema.
pub const SCHEMA: &str = "schema";

/// What the first line of a migration begins with: SHA-256 over the schema that it
/// leads to. The test of the fingerprints prints the right one.
const FINGERPRINT: &str = "-- fingerprint: ";

/// A step from one version of the schema to the next.
pub struct Migration {
    pub sql: &'static str,
}

impl Migration {
    /// The hash of the schema that it leads to.
    pub fn fingerprint(&self) -> Option<&'static str> {
        self.sql.lines().next()?.strip_prefix(FINGERPRINT)
    }
}

/// The schema that a program knows: position in the list = version - 1.
pub struct Schema {
    pub migrations: &'static [Migration],
}

/// The first version.
pub const FIRST: Migration = Migration { sql: include_str!("schema.sql") };

/// The schema of this program.
pub static CURRENT: Schema = Schema { migrations: &[FIRST] };

impl Schema {
    /// The version that the migrations lead to.
    pub const fn newest(&self) -> usize {
        self.migrations.len()
    }

    /// Applies the migrations that follow version `from`, zero for an empty
    /// database, and marks it as this program's.
    pub fn migrate(&self, connection: &Connection, from: usize) -> Result<()> {
        for migration in self.migrations.iter().skip(from) {
            connection.execute_batch(migration.sql)?;
        }
        let newest = i64::try_from(self.newest()).unwrap_or(i64::MAX);
        connection.pragma_update(None, "user_version", newest)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        Ok(())
    }

    /// The version of the file. Refuses one that is not this program's, of a newer
    /// or a development version, or whose schema was altered: a planted trigger
    /// would run in spite of defensive mode.
    pub fn check(&self, connection: &Connection, path: &Path) -> Result<usize> {
        if number(connection, "application_id")? != APPLICATION_ID {
            return Err(Error::Foreign(path.into()));
        }
        // Before the version, because development versions counted theirs from 1 too.
        if connection.table_exists(None, DEVELOPMENT_TABLE)?
            || !connection.table_exists(None, SINCE_RELEASE)?
        {
            return Err(Error::Development(path.into()));
        }
        let (version, known) = (version(connection)?, self.newest());
        if version > known {
            let place = path.into();
            return Err(Error::Newer { place, part: SCHEMA, found: version, known });
        }
        let migration = version.checked_sub(1).and_then(|place| self.migrations.get(place));
        if migration.and_then(Migration::fingerprint) != Some(&*fingerprint(connection)?) {
            return Err(Error::Damaged("its schema was altered by another program".into()));
        }
        check_journal(connection)?;
        Ok(version)
    }
}

/// The version of the schema in a file.
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
pub(in crate::store::engine) fn fingerprint(connection: &Connection) -> Result<String> {
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
        for migration in CURRENT.migrations {
            connection.execute_batch(migration.sql).expect("the migration runs");
            let found = fingerprint(&connection).expect("a schema");
            assert_eq!(Some(&*found), migration.fingerprint());
        }
    }

    #[test]
    fn a_planted_trigger_changes_the_fingerprint() {
        let connection = Connection::open_in_memory().expect("memory");
        CURRENT.migrate(&connection, 0).expect("the migrations run");
        connection
            .execute_batch(
                "CREATE TRIGGER planted AFTER INSERT ON person BEGIN DELETE FROM lock; END",
            )
            .expect("a trigger");
        let found = fingerprint(&connection).expect("a schema");
        assert_ne!(Some(&*found), FIRST.fingerprint());
    }
}
