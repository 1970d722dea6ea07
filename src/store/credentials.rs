//! Table `credential`: password hashes, out of the way of every scan.

use crate::domain::{id::UserId, secret::credential::Credential};
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(credentials, Credentials, "The credentials.");

impl Credentials<'_> {
    /// The credential of a person, if one is set.
    pub fn find(&self, user: UserId) -> Result<Option<Credential>> {
        let sql = "SELECT hash, set_at, expires_at FROM credential WHERE user_id = :user";
        self.tx.optional(sql, params! { ":user": user }, |row| {
            Ok(Credential {
                hash: row.get("hash")?,
                set_at: row.get("set_at")?,
                expires_at: row.get("expires_at")?,
            })
        })
    }

    /// Sets the credential of a person, in place of the one that may be there.
    pub fn put(&self, user: UserId, credential: &Credential) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO credential (user_id, hash, set_at, expires_at)
             VALUES (:user, :hash, :set_at, :expires_at)
             ON CONFLICT (user_id) DO UPDATE
             SET hash = excluded.hash, set_at = excluded.set_at, expires_at = excluded.expires_at",
            params! {
                ":user": user,
                ":hash": credential.hash,
                ":set_at": credential.set_at,
                ":expires_at": credential.expires_at,
            },
        )
    }

    /// Replaces the hash of the same password by one of a higher cost.
    pub fn rehash(&self, user: UserId, hash: &str) -> Result<()> {
        let sql = "UPDATE credential SET hash = :hash WHERE user_id = :user";
        self.tx.change_one(sql, params! { ":user": user, ":hash": hash })
    }
}
