//! The head of the history, kept apart from it in the same transaction: a history
//! whose end was cut off no longer fits.

use crate::domain::history::{Head, Verified};
use crate::store::damage;
use crate::store::error::{Error, Result};
use crate::store::histories::{newest, walk};
use crate::store::meta::Meta;
use crate::store::schema::{self, WITH_HEAD};
use rusqlite::{Connection, named_params};

/// Keeps the newest entry of the history apart from it; gives it if it is new.
pub fn keep(connection: &Connection) -> Result<Option<Head>> {
    let newest = newest(connection)?.head;
    if find(connection)? == newest {
        return Ok(None);
    }
    let Some(newest) = newest else {
        return Ok(None);
    };
    connection.execute(
        "UPDATE meta SET head_number = :number, head_hash = :hash WHERE id = 1",
        named_params! { ":number": newest.number, ":hash": newest.hash },
    )?;
    Ok(Some(newest))
}

/// The newest entry of the history as it was kept apart from it.
pub fn find(connection: &Connection) -> Result<Option<Head>> {
    let sql = "SELECT head_number, head_hash FROM meta WHERE id = 1";
    let mut statement = connection.prepare_cached(sql)?;
    let (number, hash): (Option<i64>, Option<[u8; 32]>) =
        statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(number.zip(hash).map(|(number, hash)| Head { number, hash }))
}

/// Nothing is added to a history whose end is not the one that was kept: that
/// would hide what is missing.
pub fn ensure_not_cut(connection: &Connection) -> Result<()> {
    if schema::version(connection)? < WITH_HEAD || find(connection)? == newest(connection)?.head {
        return Ok(());
    }
    Err(Error::Damaged("the end of the history is not the one that was kept".into()))
}

/// Walks the whole chain, and compares its end with the one that was kept.
pub fn verify(connection: &Connection, meta: &Meta) -> Result<Verified> {
    let verified = walk(connection, meta)?;
    if verified.entries == 0 {
        return Err(Error::Damaged("the history is empty".into()));
    }
    if verified.broken_at.is_none() {
        ensure_not_cut(connection)?;
    }
    Ok(verified)
}

/// Everything that can be checked without replaying the history: the file, the
/// references between its tables, and the chain.
pub fn verify_all(connection: &Connection, meta: &Meta) -> Result<Verified> {
    damage::check(connection)?;
    verify(connection, meta)
}
