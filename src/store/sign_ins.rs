//! Table `sign_in`: attempts reserved and failed, and the last success.

use crate::domain::{id::UserId, sign_in::Attempts, time::Timestamp};
use crate::store::{engine::tx::handle, engine::value::params, error::Result};

handle!(sign_ins, SignIns, "The sign-ins.");

impl SignIns<'_> {
    pub fn load(&self, user: UserId) -> Result<Attempts> {
        let sql = "SELECT reserved, failed, reserved_at, while_locked FROM sign_in
             WHERE user_id = :user";
        let found = self.tx.optional(sql, params! { ":user": user }, |row| {
            Ok(Attempts {
                reserved: row.get("reserved")?,
                failed: row.get("failed")?,
                reserved_at: row.get("reserved_at")?,
                while_locked: row.get("while_locked")?,
            })
        })?;
        Ok(found.unwrap_or(Attempts::NONE))
    }

    /// Stores the attempts of a person; the last success stays.
    pub fn store(&self, user: UserId, attempts: Attempts) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO sign_in (user_id, reserved, failed, reserved_at, while_locked)
             VALUES (:user, :reserved, :failed, :reserved_at, :while_locked)
             ON CONFLICT (user_id) DO UPDATE
             SET reserved = excluded.reserved, failed = excluded.failed,
                 reserved_at = excluded.reserved_at, while_locked = excluded.while_locked",
            params! {
                ":user": user,
                ":reserved": attempts.reserved,
                ":failed": attempts.failed,
                ":reserved_at": attempts.reserved_at,
                ":while_locked": attempts.while_locked,
            },
        )
    }

    /// Writes as much as a counted attempt and changes nothing, so that an email
    /// that nobody has answers as late as a wrong password.
    pub fn write_nothing(&self) -> Result<()> {
        let sql = "UPDATE sign_in SET reserved_at = reserved_at WHERE user_id = 1";
        self.tx.change(sql, params! {}).map(drop)
    }

    /// Sets all counts to zero, as after a success, an unlock or a recovery.
    pub fn reset(&self, user: UserId) -> Result<()> {
        let sql = "UPDATE sign_in SET reserved = 0, failed = 0, while_locked = 0
             WHERE user_id = :user";
        self.tx.change(sql, params! { ":user": user }).map(drop)
    }

    /// Stores a success and sets all counts to zero.
    pub fn succeed(&self, user: UserId, now: Timestamp) -> Result<()> {
        self.store(user, Attempts { reserved_at: now, ..Attempts::NONE })?;
        let sql = "UPDATE sign_in SET last_at = :now WHERE user_id = :user";
        self.tx.change_one(sql, params! { ":user": user, ":now": now })
    }
}
