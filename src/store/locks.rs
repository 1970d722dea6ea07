//! Table `lock`: only the people who are locked.

use crate::domain::{id::UserId, user::lock::Lock};
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(locks, Locks, "The locks.");

impl Locks<'_> {
    pub fn insert(&self, user: UserId, lock: &Lock) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO lock (user_id, cause, since, by_id, note, failures)
             VALUES (:user, :cause, :since, :by, :note, :failures)",
            params! {
                ":user": user,
                ":cause": lock.cause.word(),
                ":since": lock.since,
                ":by": lock.by.as_ref().map(|person| person.id),
                ":note": lock.note,
                ":failures": lock.failures,
            },
        )
    }

    /// Takes a lock away.
    pub fn delete(&self, user: UserId) -> Result<()> {
        self.tx.change_one("DELETE FROM lock WHERE user_id = :user", params! { ":user": user })
    }

    pub fn is_locked(&self, user: UserId) -> Result<bool> {
        let sql = "SELECT user_id FROM lock WHERE user_id = :user";
        Ok(self.tx.optional(sql, params! { ":user": user }, |_| Ok(()))?.is_some())
    }
}
