//! Table `lock`: only the persons who are locked.

use crate::domain::id::UserId;
use crate::domain::user::lock::Lock;
use crate::store::error::Result;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Adds a lock.
pub fn insert(connection: &Connection, user: UserId, lock: &Lock) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO lock (user_id, cause, since, by_id, note, failures)
         VALUES (:user, :cause, :since, :by, :note, :failures)",
    )?;
    statement.execute(named_params! {
        ":user": user,
        ":cause": lock.cause.word(),
        ":since": lock.since,
        ":by": lock.by.as_ref().map(|person| person.id),
        ":note": lock.note,
        ":failures": lock.failures,
    })?;
    Ok(())
}

/// Takes a lock away.
pub fn delete(connection: &Connection, user: UserId) -> Result<()> {
    let sql = "DELETE FROM lock WHERE user_id = :user";
    connection.prepare_cached(sql)?.execute(named_params! { ":user": user })?;
    Ok(())
}

/// True if the person is locked.
pub fn is_locked(connection: &Connection, user: UserId) -> Result<bool> {
    let sql = "SELECT 1 FROM lock WHERE user_id = :user";
    let found = connection.query_row(sql, named_params! { ":user": user }, |_| Ok(()));
    Ok(found.optional()?.is_some())
}
