//! Tables `session` and `session_right`: open sign-ins and what they may do.

use crate::domain::company::Company;
use crate::domain::company::permission::PermissionSet;
use crate::domain::id::{CompanyId, PersonRef, SessionId, UserId};
use crate::domain::rights::Rights;
use crate::domain::session::Session;
use crate::domain::time::Timestamp;
use crate::store::details;
use crate::store::error::{Error, Result};
use crate::store::walk::ascending;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A session that is about to be opened.
pub struct NewSession<'a> {
    pub user: UserId,
    pub token_hash: [u8; 32],
    pub label: Option<&'a str>,
    pub opened_at: Timestamp,
    pub idle_millis: Option<i64>,
    pub expires_at: Timestamp,
}

/// Opens a session.
pub fn insert(connection: &Connection, new: &NewSession<'_>) -> Result<SessionId> {
    connection.execute(
        "INSERT INTO session (user_id, token_hash, label, opened_at, last_used_at, idle_millis, expires_at)
         VALUES (:user, :token_hash, :label, :opened_at, :opened_at, :idle, :expires_at)",
        named_params! {
            ":user": new.user,
            ":token_hash": new.token_hash,
            ":label": new.label,
            ":opened_at": new.opened_at,
            ":idle": new.idle_millis,
            ":expires_at": new.expires_at,
        },
    )?;
    Ok(SessionId(connection.last_insert_rowid()))
}

const COLUMNS: &str = "s.id, u.id, u.email, u.name, s.label, s.opened_at, s.last_used_at, \
     s.idle_millis, s.expires_at, s.ended_at";

/// The session of a token, given the token's hash.
pub fn find(connection: &Connection, token_hash: &[u8; 32]) -> Result<Option<Session>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM session s JOIN user u ON u.id = s.user_id
         WHERE s.token_hash = :hash"
    ))?;
    Ok(statement.query_row(named_params! { ":hash": token_hash }, from_row).optional()?)
}

/// The sessions of a person that were not ended, the oldest first; some may
/// have run out.
pub fn of_user(connection: &Connection, user: UserId) -> Result<Vec<Session>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM session s JOIN user u ON u.id = s.user_id
         WHERE s.user_id = :user AND s.ended_at IS NULL ORDER BY s.id"
    ))?;
    let rows = statement.query_map(named_params! { ":user": user }, from_row)?;
    let sessions = rows.collect::<rusqlite::Result<_>>()?;
    ascending(sessions, "sessions", |session: &Session| session.id.0)
}

/// The same of every user of a company.
pub fn of_company(connection: &Connection, company: CompanyId) -> Result<Vec<Session>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM session s JOIN user u ON u.id = s.user_id
         JOIN membership m ON m.user_id = u.id AND m.company_id = :company
         WHERE s.ended_at IS NULL ORDER BY u.email_key, s.id"
    ))?;
    let rows = statement.query_map(named_params! { ":company": company }, from_row)?;
    let sessions = rows.collect::<rusqlite::Result<_>>()?;
    let key = |session: &Session| (session.person.email.to_ascii_lowercase(), session.id.0);
    ascending(sessions, "sessions", key)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get(0)?,
        person: PersonRef { id: row.get(1)?, email: row.get(2)? },
        name: row.get(3)?,
        label: row.get(4)?,
        opened_at: row.get(5)?,
        last_used_at: row.get(6)?,
        idle_millis: row.get(7)?,
        expires_at: row.get(8)?,
        ended_at: row.get(9)?,
    })
}

/// Stores the last use.
pub fn touch(connection: &Connection, session: SessionId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET last_used_at = :now WHERE id = :id AND last_used_at < :now";
    connection.execute(sql, named_params! { ":id": session, ":now": now })?;
    Ok(())
}

/// Ends one session.
pub fn end(connection: &Connection, session: SessionId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET ended_at = :now WHERE id = :id AND ended_at IS NULL";
    connection.execute(sql, named_params! { ":id": session, ":now": now })?;
    Ok(())
}

/// Ends every open session of a person.
pub fn end_all(connection: &Connection, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET ended_at = :now WHERE user_id = :user AND ended_at IS NULL";
    connection.prepare_cached(sql)?.execute(named_params! { ":user": user, ":now": now })?;
    Ok(())
}

/// Ends every open session of everybody.
pub fn end_everyones(connection: &Connection, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET ended_at = :now WHERE ended_at IS NULL";
    connection.execute(sql, named_params! { ":now": now })?;
    Ok(())
}

/// Keeps what a session may do in a company.
pub fn insert_right(
    connection: &Connection,
    session: SessionId,
    company: CompanyId,
    rights: &Rights,
) -> Result<()> {
    connection.execute(
        "INSERT INTO session_right (session_id, company_id, permission_set, permissions, practices)
         VALUES (:session, :company, :set, :permissions, :practices)",
        named_params! {
            ":session": session,
            ":company": company,
            ":set": rights.set.word(),
            ":permissions": details::permissions_text(rights.permissions),
            ":practices": details::practices_text(&rights.practices),
        },
    )?;
    Ok(())
}

/// A company in which the person is active, with what may be done there.
pub struct Place {
    pub company: Company,
    /// What the session was opened with; none if it does not name the company.
    pub opened_with: Option<Rights>,
    /// What the database says now.
    pub now_has: Rights,
}

/// The companies in which a session's person is active, by name.
pub fn places(connection: &Connection, (session, user): (SessionId, UserId)) -> Result<Vec<Place>> {
    let mut statement = connection.prepare_cached(
        "SELECT c.id, c.name, c.created_at, m.permission_set, m.permissions,
                (SELECT group_concat(mp.practice_id, ' ') FROM membership_practice mp
                 WHERE mp.membership_id = m.id),
                r.permission_set, r.permissions, r.practices
         FROM membership m JOIN company c ON c.id = m.company_id
         LEFT JOIN session_right r ON r.session_id = :session AND r.company_id = c.id
         WHERE m.user_id = :user
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
         ORDER BY c.name_key",
    )?;
    let parameters = named_params! { ":session": session, ":user": user };
    let mut rows = statement.query(parameters)?;
    let mut places = Vec::new();
    while let Some(row) = rows.next()? {
        let broken = || Error::inconsistent("session_right", "permissions", session.0);
        places.push(Place {
            company: Company { id: row.get(0)?, name: row.get(1)?, created_at: row.get(2)? },
            now_has: rights_from_row(row, 3)?.ok_or_else(broken)?,
            opened_with: rights_from_row(row, 6)?,
        });
    }
    Ok(places)
}

/// Rights in three neighbouring columns: set, permissions, practices.
fn rights_from_row(row: &Row<'_>, column: usize) -> Result<Option<Rights>> {
    let Some(set) = row.get::<_, Option<String>>(column)? else {
        return Ok(None);
    };
    let permissions: String = row.get(column + 1)?;
    let practices: Option<String> = row.get(column + 2)?;
    let broken = || Error::inconsistent("membership", "permissions", 0);
    let practices = details::practices_of(&practices.unwrap_or_default()).ok_or_else(broken)?;
    Ok(Some(Rights::new(
        PermissionSet::of_word(&set).ok_or_else(broken)?,
        details::permissions_of(&permissions).ok_or_else(broken)?,
        practices,
    )))
}
