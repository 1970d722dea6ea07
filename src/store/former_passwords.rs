//! Table `former_password`: the hashes that a person's password had, so that
//! none of the last ones is taken again.

use crate::domain::id::UserId;
use crate::store::error::Result;
use rusqlite::{Connection, named_params};

/// Hashes that are kept of a person: the most that a policy can look back on.
const KEPT: u32 = 15;

/// The last `count` hashes of a person, the newest first.
pub fn newest(connection: &Connection, user: UserId, count: u32) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT hash FROM former_password WHERE user_id = :user ORDER BY id DESC LIMIT :count",
    )?;
    let rows =
        statement.query_map(named_params! { ":user": user, ":count": count }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a hash that is being replaced, and forgets those that no policy asks
/// for any more.
pub fn keep(connection: &Connection, user: UserId, hash: &str) -> Result<()> {
    let sql = "INSERT INTO former_password (user_id, hash) VALUES (:user, :hash)";
    connection.prepare_cached(sql)?.execute(named_params! { ":user": user, ":hash": hash })?;
    let mut statement = connection.prepare_cached(
        "DELETE FROM former_password WHERE user_id = :user AND id <= (SELECT id FROM
             former_password WHERE user_id = :user ORDER BY id DESC LIMIT 1 OFFSET :kept)",
    )?;
    statement.execute(named_params! { ":user": user, ":kept": KEPT })?;
    Ok(())
}
