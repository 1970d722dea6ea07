//! Table `support_case`: what waits for a human at the vendor. Never deleted.

use crate::domain::id::{CaseId, CompanyId, PersonRef, ProviderId, UserId};
use crate::domain::provider::case::{AcceptedTerms, Case, CaseNote, CaseState};
use crate::domain::provider::product::Product;
use crate::domain::time::Timestamp;
use crate::store::error::{Error, Result};
use crate::store::walk::ascending;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const SELECT: &str = "SELECT k.id, p.npi, p.name, k.product, k.state, k.description, o.email, \
     k.opened_at, r.email, k.resolved_at, k.reason, k.opened_by, p.last_deactivated_at, \
     k.terms_version, a.id, a.email, k.accepted_at FROM support_case k \
     JOIN provider p ON p.id = k.provider_id JOIN user o ON o.id = k.opened_by \
     LEFT JOIN user r ON r.id = k.resolved_by \
     LEFT JOIN user a ON a.id = k.accepted_by";

/// A case that is about to be opened.
pub struct NewCase<'a> {
    pub company: CompanyId,
    pub provider: ProviderId,
    pub product: Product,
    pub description: &'a str,
    pub opened_by: UserId,
    pub opened_at: Timestamp,
    /// The terms for the product that the person who opens it accepts.
    pub terms_version: Option<&'static str>,
}

/// Opens a case.
pub fn insert(connection: &Connection, case: &NewCase<'_>) -> Result<CaseId> {
    connection.execute(
        "INSERT INTO support_case (company_id, provider_id, product, state, description, opened_by, opened_at,
             terms_version, accepted_by, accepted_at)
         VALUES (:company, :provider, :product, 'open', :description, :by, :at, :terms,
             iif(:terms IS NULL, NULL, :by), iif(:terms IS NULL, NULL, :at))",
        named_params! {
            ":company": case.company,
            ":provider": case.provider,
            ":product": case.product.word(),
            ":description": case.description,
            ":by": case.opened_by,
            ":at": case.opened_at,
            ":terms": case.terms_version,
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

/// Keeps that a person accepts the terms for the product of an open case, if
/// that version was not accepted yet; says which case it was.
pub fn accept_terms(
    connection: &Connection,
    (provider, product): (ProviderId, Product),
    (by, at): (UserId, Timestamp),
    version: &str,
) -> Result<Option<CaseId>> {
    let sql = "UPDATE support_case SET terms_version = :version, accepted_by = :by,
                   accepted_at = :at
               WHERE provider_id = :provider AND product = :product AND state = 'open'
                 AND terms_version IS NOT :version RETURNING id";
    let parameters = named_params! {
        ":provider": provider,
        ":product": product.word(),
        ":by": by,
        ":at": at,
        ":version": version,
    };
    Ok(connection.query_row(sql, parameters, |row| row.get(0)).optional()?)
}

/// Resolves a case.
pub fn resolve(
    connection: &Connection,
    (case, state): (CaseId, CaseState),
    (by, at): (UserId, Timestamp),
    reason: Option<&str>,
) -> Result<()> {
    connection.execute(
        "UPDATE support_case SET state = :state, resolved_by = :by, resolved_at = :at,
             reason = :reason WHERE id = :id",
        named_params! {
            ":id": case,
            ":state": state.word(),
            ":by": by,
            ":at": at,
            ":reason": reason,
        },
    )?;
    Ok(())
}

/// Adds a note to a case.
pub fn add_note(
    connection: &Connection,
    case: CaseId,
    (by, at): (UserId, Timestamp),
    text: &str,
) -> Result<()> {
    connection.execute(
        "INSERT INTO case_note (case_id, at, by_id, text) VALUES (:case, :at, :by, :text)",
        named_params! { ":case": case, ":at": at, ":by": by, ":text": text },
    )?;
    Ok(())
}

/// The notes of a case, the oldest first.
pub fn notes(connection: &Connection, case: CaseId) -> Result<Vec<CaseNote>> {
    let mut statement = connection.prepare_cached(
        "SELECT n.at, u.email, n.text FROM case_note n JOIN user u ON u.id = n.by_id
         WHERE n.case_id = :case ORDER BY n.id",
    )?;
    let note = |row: &Row<'_>| Ok(CaseNote { at: row.get(0)?, by: row.get(1)?, text: row.get(2)? });
    let rows = statement.query_map(named_params! { ":case": case }, note)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
    ascending(cases, "cases", |case| case.id.0)
}

/// One case of a company.
pub fn find(connection: &Connection, company: CompanyId, id: CaseId) -> Result<Option<Case>> {
    let sql = format!("{SELECT} WHERE k.company_id = :company AND k.id = :id");
    let parameters = named_params! { ":company": company, ":id": id };
    let found = connection.query_row(&sql, parameters, |row| Ok(from_row(row))).optional()?;
    let Some(mut case) = found.transpose()? else {
        return Ok(None);
    };
    case.notes = notes(connection, case.id)?;
    Ok(Some(case))
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
        opener: row.get(11)?,
        provider_deactivated_at: row.get(12)?,
        accepted: accepted_from_row(row)?,
        notes: Vec::new(),
    })
}

/// Terms, person and moment in neighboring columns.
fn accepted_from_row(row: &Row<'_>) -> rusqlite::Result<Option<AcceptedTerms>> {
    let version: Option<String> = row.get(13)?;
    Ok(match version {
        Some(version) => Some(AcceptedTerms {
            version,
            by: PersonRef { id: row.get(14)?, email: row.get(15)? },
            at: row.get(16)?,
        }),
        None => None,
    })
}
