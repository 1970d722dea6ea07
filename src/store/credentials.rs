//! Table `credential`: password hashes, out of the way of every scan.

use super::error::Result;
use crate::domain::id::UserId;
use crate::domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension, named_params};

/// What is kept of a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// A PHC string, or the marked fast hash of a generated password.
    pub hash: String,
    /// Set for a temporary password.
    pub expires_at: Option<Timestamp>,
}

/// The credential of a person, where one is set.
pub fn find(connection: &Connection, user: UserId) -> Result<Option<Credential>> {
    let sql = "SELECT hash, expires_at FROM credential WHERE user_id = :user";
    let found = connection.query_row(sql, named_params! { ":user": user }, |row| {
        Ok(Credential { hash: row.get(0)?, expires_at: row.get(1)? })
    });
    Ok(found.optional()?)
}

/// Sets the credential of a person.
pub fn put(
    connection: &Connection,
    user: UserId,
    credential: &Credential,
    now: Timestamp,
) -> Result<()> {
    connection.execute(
        "INSERT INTO credential (user_id, hash, set_at, expires_at)
         VALUES (:user, :hash, :now, :expires_at)
         ON CONFLICT (user_id) DO UPDATE
         SET hash = excluded.hash, set_at = excluded.set_at, expires_at = excluded.expires_at",
        named_params! {
            ":user": user,
            ":hash": credential.hash,
            ":now": now,
            ":expires_at": credential.expires_at,
        },
    )?;
    Ok(())
}
