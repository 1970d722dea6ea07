//! Table `sign_in`: attempts reserved and failed, and the last success.

use crate::domain::id::UserId;
use crate::domain::time::Timestamp;
use crate::store::error::Result;
use rusqlite::{Connection, OptionalExtension, named_params};

/// The state of the sign-ins of a person.
#[derive(Clone, Copy, Debug)]
pub struct SignIns {
    /// Attempts in a row whose password was or is being tested.
    pub reserved: u32,
    /// Those of them that failed for certain.
    pub failed: u32,
    pub reserved_at: Timestamp,
    /// Passwords tested since the person was locked or deactivated.
    pub while_locked: u32,
}

impl SignIns {
    /// Nobody tried yet.
    pub const NONE: Self =
        Self { reserved: 0, failed: 0, reserved_at: Timestamp::from_millis(0), while_locked: 0 };
}

/// The state of a person's sign-ins.
pub fn load(connection: &Connection, user: UserId) -> Result<SignIns> {
    let sql =
        "SELECT reserved, failed, reserved_at, while_locked FROM sign_in WHERE user_id = :user";
    let found = connection.query_row(sql, named_params! { ":user": user }, |row| {
        Ok(SignIns {
            reserved: row.get(0)?,
            failed: row.get(1)?,
            reserved_at: row.get(2)?,
            while_locked: row.get(3)?,
        })
    });
    Ok(found.optional()?.unwrap_or(SignIns::NONE))
}

/// Stores the state of a person's sign-ins; the last success stays.
pub fn store(connection: &Connection, user: UserId, state: SignIns) -> Result<()> {
    connection.execute(
        "INSERT INTO sign_in (user_id, reserved, failed, reserved_at, while_locked)
         VALUES (:user, :reserved, :failed, :reserved_at, :while_locked)
         ON CONFLICT (user_id) DO UPDATE
         SET reserved = excluded.reserved, failed = excluded.failed,
             reserved_at = excluded.reserved_at, while_locked = excluded.while_locked",
        named_params! {
            ":user": user,
            ":reserved": state.reserved,
            ":failed": state.failed,
            ":reserved_at": state.reserved_at,
            ":while_locked": state.while_locked,
        },
    )?;
    Ok(())
}

/// Writes as much as a counted attempt and changes nothing, so that an email
/// that nobody has answers as late as a wrong password.
pub fn write_nothing(connection: &Connection) -> Result<()> {
    let sql = "UPDATE sign_in SET reserved_at = reserved_at WHERE user_id = 1";
    connection.execute(sql, [])?;
    Ok(())
}

/// Sets all counts to zero, as after a success, an unlock or a recovery.
pub fn reset(connection: &Connection, user: UserId) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE sign_in SET reserved = 0, failed = 0, while_locked = 0 WHERE user_id = :user",
    )?;
    statement.execute(named_params! { ":user": user })?;
    Ok(())
}

/// Stores a success and sets all counts to zero.
pub fn succeed(connection: &Connection, user: UserId, now: Timestamp) -> Result<()> {
    store(connection, user, SignIns { reserved_at: now, ..SignIns::NONE })?;
    let sql = "UPDATE sign_in SET last_at = :now WHERE user_id = :user";
    connection.execute(sql, named_params! { ":user": user, ":now": now })?;
    Ok(())
}
