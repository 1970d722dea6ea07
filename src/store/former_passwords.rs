//! Table `former_password`: the hashes that a person's password had.

use crate::domain::id::UserId;
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(former_passwords, FormerPasswords, "The former passwords.");

impl FormerPasswords<'_> {
    /// The last `count` hashes of a person, the newest first.
    pub fn newest(&self, user: UserId, count: u32) -> Result<Vec<String>> {
        let sql = "SELECT hash FROM former_password WHERE user_id = :user
             ORDER BY id DESC LIMIT :count";
        self.tx.all(sql, params! { ":user": user, ":count": count }, |row| row.get("hash"))
    }

    pub fn insert(&self, user: UserId, hash: &str) -> Result<()> {
        let sql = "INSERT INTO former_password (user_id, hash) VALUES (:user, :hash) RETURNING id";
        let added: Result<i64> = self.tx.insert(sql, params! { ":user": user, ":hash": hash });
        added.map(drop)
    }

    /// Forgets all hashes of a person but the last `count`.
    pub fn keep_newest(&self, user: UserId, count: u32) -> Result<()> {
        let sql = "DELETE FROM former_password WHERE user_id = :user AND id <= (SELECT id FROM
             former_password WHERE user_id = :user ORDER BY id DESC LIMIT 1 OFFSET :count)";
        self.tx.change(sql, params! { ":user": user, ":count": count }).map(drop)
    }
}
