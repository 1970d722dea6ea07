//! Table `practice`: the offices of companies.

use crate::domain::company::practice::{Practice, PracticeLine};
use crate::domain::id::{CompanyId, PersonRef, PracticeId};
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store::error::Result;
use rusqlite::{Connection, Row, named_params};
use std::sync::Arc;

fn from_row(row: &Row<'_>) -> rusqlite::Result<Practice> {
    let name: String = row.get(1)?;
    let deactivated_at: Option<Timestamp> = row.get(2)?;
    Ok(Practice { id: row.get(0)?, name: Arc::from(name), active: deactivated_at.is_none() })
}

/// Adds a practice.
pub fn insert(
    connection: &Connection,
    company: CompanyId,
    name: &str,
    now: Timestamp,
) -> Result<Practice> {
    connection.execute(
        "INSERT INTO practice (company_id, name, name_key, created_at)
         VALUES (:company, :name, :key, :now)",
        named_params! { ":company": company, ":name": name, ":key": fold(name), ":now": now },
    )?;
    let id = PracticeId(connection.last_insert_rowid());
    Ok(Practice { id, name: Arc::from(name), active: true })
}

/// The practices of a company, by name.
pub fn of_company(connection: &Connection, company: CompanyId) -> Result<Vec<Practice>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, deactivated_at FROM practice WHERE company_id = :company
         ORDER BY name_key",
    )?;
    let rows = statement.query_map(named_params! { ":company": company }, from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The practices of a company with the moments of their creation, by name.
pub fn list(connection: &Connection, company: CompanyId) -> Result<Vec<PracticeLine>> {
    let mut statement = connection.prepare_cached(
        "SELECT name, created_at, deactivated_at FROM practice WHERE company_id = :company
         ORDER BY name_key",
    )?;
    let rows = statement.query_map(named_params! { ":company": company }, |row| {
        Ok(PracticeLine { name: row.get(0)?, created_at: row.get(1)?, deactivated_at: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Gives a practice another name.
pub fn rename(connection: &Connection, practice: PracticeId, name: &str) -> Result<()> {
    connection.execute(
        "UPDATE practice SET name = :name, name_key = :key WHERE id = :id",
        named_params! { ":id": practice, ":name": name, ":key": fold(name) },
    )?;
    Ok(())
}

/// Deactivates a practice at a moment, or activates it.
pub fn set_deactivated(
    connection: &Connection,
    practice: PracticeId,
    at: Option<Timestamp>,
) -> Result<()> {
    let sql = "UPDATE practice SET deactivated_at = :at WHERE id = :id";
    connection.execute(sql, named_params! { ":id": practice, ":at": at })?;
    Ok(())
}

/// The active custom users of a practice who have no active one left when
/// those of `closing` are closed, by email.
pub fn users_left_without(
    connection: &Connection,
    practice: PracticeId,
    closing: &[PracticeId],
) -> Result<Vec<PersonRef>> {
    let closing = closing.iter().map(|one| one.0.to_string()).collect::<Vec<_>>().join(", ");
    let mut statement = connection.prepare_cached(&format!(
        "SELECT u.id, u.email FROM membership_practice mp
         JOIN membership m ON m.id = mp.membership_id AND m.permission_set = 'custom'
         JOIN user u ON u.id = m.user_id
         WHERE mp.practice_id = :practice
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
           AND NOT EXISTS (SELECT 1 FROM membership_practice o JOIN practice p ON p.id = o.practice_id
               WHERE o.membership_id = m.id AND o.practice_id NOT IN ({closing})
                 AND p.deactivated_at IS NULL)
         ORDER BY u.email_key"
    ))?;
    let person = |row: &Row<'_>| Ok(PersonRef { id: row.get(0)?, email: row.get(1)? });
    let rows = statement.query_map(named_params! { ":practice": practice }, person)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The names of the active providers of a practice, by name.
pub fn active_providers(connection: &Connection, practice: PracticeId) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT q.name FROM provider_practice pp JOIN provider q ON q.id = pp.provider_id
         WHERE pp.practice_id = :practice AND q.active = 1 ORDER BY q.name_key, q.npi",
    )?;
    let rows = statement.query_map(named_params! { ":practice": practice }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
