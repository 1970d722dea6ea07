//! Table `support_case`: what waits for a human at the vendor. Never deleted.

use super::error::{Error, Result};
use crate::domain::case::{Case, CaseState};
use crate::domain::id::{CaseId, CompanyId, ProviderId, UserId};
use crate::domain::product::Product;
use crate::domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const SELECT: &str = "SELECT k.id, p.npi, p.name, k.product, k.state, k.description, o.email, \
     k.opened_at, r.email, k.resolved_at, k.reason FROM support_case k \
     JOIN provider p ON p.id = k.provider_id JOIN user o ON o.id = k.opened_by \
     LEFT JOIN user r ON r.id = k.resolved_by";

/// A case that is about to be opened.
pub struct NewCase<'a> {
    pub company: CompanyId,
    pub provider: ProviderId,
    pub product: Product,
    pub description: &'a str,
    pub opened_by: UserId,
    pub opened_at: Timestamp,
}

/// Opens a case.
pub fn insert(connection: &Connection, case: &NewCase<'_>) -> Result<CaseId> {
    connection.execute(
        "INSERT INTO support_case (company_id, provider_id, product, state, description, opened_by, opened_at)
         VALUES (:company, :provider, :product, 'open', :description, :by, :at)",
        named_params! {
            ":company": case.company,
            ":provider": case.provider,
            ":product": case.product.word(),
            ":description": case.description,
            ":by": case.opened_by,
            ":at": case.opened_at,
        },
    )?;
    Ok(CaseId(connection.last_insert_rowid()))
}

/// Withdraws the open case of a provider and product; says which it was.
pub fn withdraw(
    connection: &Connection,
    (provider, product): (ProviderId, Product),
    (by, at): (UserId, Timestamp),
    reason: &str,
) -> Result<Option<CaseId>> {
    let sql = "UPDATE support_case SET state = 'withdrawn', resolved_by = :by, resolved_at = :at,
                   reason = :reason
               WHERE provider_id = :provider AND product = :product AND state = 'open'
               RETURNING id";
    let parameters = named_params! {
        ":provider": provider,
        ":product": product.word(),
        ":by": by,
        ":at": at,
        ":reason": reason,
    };
    Ok(connection.query_row(sql, parameters, |row| row.get(0)).optional()?)
}

/// The cases of a company, the oldest first.
pub fn list(connection: &Connection, company: CompanyId) -> Result<Vec<Case>> {
    let sql = format!("{SELECT} WHERE k.company_id = :company ORDER BY k.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":company": company })?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        cases.push(from_row(row)?);
    }
    Ok(cases)
}

/// One case of a company.
pub fn find(connection: &Connection, company: CompanyId, id: CaseId) -> Result<Option<Case>> {
    let sql = format!("{SELECT} WHERE k.company_id = :company AND k.id = :id");
    let parameters = named_params! { ":company": company, ":id": id };
    connection.query_row(&sql, parameters, |row| Ok(from_row(row))).optional()?.transpose()
}

fn from_row(row: &Row<'_>) -> Result<Case> {
    let id: i64 = row.get(0)?;
    let broken = |column| Error::inconsistent("support_case", column, id);
    let product: String = row.get(3)?;
    let state: String = row.get(4)?;
    Ok(Case {
        id: CaseId(id),
        provider_npi: row.get(1)?,
        provider_name: row.get(2)?,
        product: Product::of_word(&product).ok_or_else(|| broken("product"))?,
        state: CaseState::of_word(&state).ok_or_else(|| broken("state"))?,
        description: row.get(5)?,
        opened_by: row.get(6)?,
        opened_at: row.get(7)?,
        resolved_by: row.get(8)?,
        resolved_at: row.get(9)?,
        reason: row.get(10)?,
    })
}
