//! Table `practice`: the offices of companies.

use super::error::Result;
use crate::domain::id::{CompanyId, PracticeId};
use crate::domain::practice::Practice;
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use rusqlite::{Connection, Row, named_params};
use std::sync::Arc;

/// A practice with the moment of its creation, for lists.
pub struct Listed {
    pub practice: Practice,
    pub created_at: Timestamp,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Practice> {
    let name: String = row.get(1)?;
    Ok(Practice { id: row.get(0)?, name: Arc::from(name) })
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
    Ok(Practice { id: PracticeId(connection.last_insert_rowid()), name: Arc::from(name) })
}

/// The practices of a company, by name.
pub fn of_company(connection: &Connection, company: CompanyId) -> Result<Vec<Practice>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name FROM practice WHERE company_id = :company ORDER BY name_key",
    )?;
    let rows = statement.query_map(named_params! { ":company": company }, from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The practices of a company with the moments of their creation, by name.
pub fn list(connection: &Connection, company: CompanyId) -> Result<Vec<Listed>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, created_at FROM practice WHERE company_id = :company ORDER BY name_key",
    )?;
    let rows = statement.query_map(named_params! { ":company": company }, |row| {
        Ok(Listed { practice: from_row(row)?, created_at: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
