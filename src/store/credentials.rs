//! Table `credential`: password hashes, out of the way of every scan.

use crate::domain::id::UserId;
use crate::domain::time::Timestamp;
use crate::store::error::Result;
use crate::store::former_passwords;
use rusqlite::{Connection, OptionalExtension, named_params};

/// What is kept of a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// A PHC string, or the marked fast hash of a generated password.
    pub hash: String,
    pub set_at: Timestamp,
    /// Set for a temporary password.
    pub expires_at: Option<Timestamp>,
}

/// The credential of a person, if one is set.
pub fn find(connection: &Connection, user: UserId) -> Result<Option<Credential>> {
    let sql = "SELECT hash, set_at, expires_at FROM credential WHERE user_id = :user";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row(named_params! { ":user": user }, |row| {
        Ok(Credential { hash: row.get(0)?, set_at: row.get(1)?, expires_at: row.get(2)? })
    });
    Ok(found.optional()?)
}

/// Sets the credential of a person. A password that is replaced is kept among
/// the former ones; a temporary one never was the person's own.
pub fn put(connection: &Connection, user: UserId, credential: &Credential) -> Result<()> {
    if let Some(old) = find(connection, user)?.filter(|old| old.expires_at.is_none()) {
        former_passwords::keep(connection, user, &old.hash)?;
    }
    let mut statement = connection.prepare_cached(
        "INSERT INTO credential (user_id, hash, set_at, expires_at)
         VALUES (:user, :hash, :set_at, :expires_at)
         ON CONFLICT (user_id) DO UPDATE
         SET hash = excluded.hash, set_at = excluded.set_at, expires_at = excluded.expires_at",
    )?;
    statement.execute(named_params! {
        ":user": user,
        ":hash": credential.hash,
        ":set_at": credential.set_at,
        ":expires_at": credential.expires_at,
    })?;
    Ok(())
}

/// Replaces the hash of the same password by one of a higher cost.
pub fn rehash(connection: &Connection, user: UserId, hash: &str) -> Result<()> {
    let sql = "UPDATE credential SET hash = :hash WHERE user_id = :user";
    connection.execute(sql, named_params! { ":user": user, ":hash": hash })?;
    Ok(())
}
