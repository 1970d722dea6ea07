//! Table `support_case`: what waits for a human at the vendor. Never deleted.

use crate::domain::{
    id::CaseId, id::CompanyId, id::PersonRef, id::ProviderId, id::UserId,
    provider::case::AcceptedTerms, provider::case::Case, provider::case::CaseNote,
    provider::case::CaseState, provider::product::Product, time::Timestamp,
};
use crate::store::{
    engine::row::Origin, engine::row::Row, engine::tx::handle, engine::value::params,
    error::Result, walk::ascending,
};

const SUPPORT_CASE: Origin = Origin::of("support_case");

handle!(cases, Cases, "The cases.");

const SELECT: &str = "SELECT k.id, p.npi, p.name, k.product, k.state, k.description, \
     o.email AS opener_email, k.opened_at, r.email AS resolver_email, k.resolved_at, k.reason, \
     k.opened_by, p.last_deactivated_at, k.terms_version, a.id AS accepter_id, \
     a.email AS accepter_email, k.accepted_at FROM support_case k \
     JOIN provider p ON p.id = k.provider_id JOIN person o ON o.id = k.opened_by \
     LEFT JOIN person r ON r.id = k.resolved_by \
     LEFT JOIN person a ON a.id = k.accepted_by";

/// A case that is about to be opened.
pub struct NewCase<'a> {
    pub company: CompanyId,
    pub provider: ProviderId,
    pub product: Product,
    pub description: &'a str,
    pub opened: Signature,
    /// The terms for the product that the person who opens it accepts.
    pub terms_version: Option<&'static str>,
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug)]
pub struct Signature {
    pub by: UserId,
    pub at: Timestamp,
}

/// What a provider can have one open case for.
#[derive(Clone, Copy, Debug)]
pub struct OpenCase {
    pub provider: ProviderId,
    pub product: Product,
}

impl Cases<'_> {
    /// Opens a case.
    pub fn insert(&self, case: &NewCase<'_>) -> Result<CaseId> {
        let accepted = case.terms_version.map(|_| case.opened);
        self.tx.insert(
            "INSERT INTO support_case (company_id, provider_id, product, state, description,
                 opened_by, opened_at, terms_version, accepted_by, accepted_at)
             VALUES (:company, :provider, :product, 'open', :description, :by, :at, :terms,
                 :accepted_by, :accepted_at) RETURNING id",
            params! {
                ":company": case.company,
                ":provider": case.provider,
                ":product": case.product.word(),
                ":description": case.description,
                ":by": case.opened.by,
                ":at": case.opened.at,
                ":terms": case.terms_version,
                ":accepted_by": accepted.map(|one| one.by),
                ":accepted_at": accepted.map(|one| one.at),
            },
        )
    }

    /// Withdraws an open case; says which it was.
    pub fn withdraw(
        &self,
        open: OpenCase,
        signature: Signature,
        reason: &str,
    ) -> Result<Option<CaseId>> {
        let sql = "UPDATE support_case SET state = 'withdrawn', resolved_by = :by,
                 resolved_at = :at, reason = :reason
             WHERE provider_id = :provider AND product = :product AND state = 'open'
             RETURNING id";
        let params = params! {
            ":provider": open.provider,
            ":product": open.product.word(),
            ":by": signature.by,
            ":at": signature.at,
            ":reason": reason,
        };
        self.tx.optional(sql, params, |row| row.get("id"))
    }

    /// Keeps that a person accepts the terms for the product of an open case, if
    /// that version was not accepted yet; says which case it was.
    pub fn accept_terms(
        &self,
        open: OpenCase,
        signature: Signature,
        version: &str,
    ) -> Result<Option<CaseId>> {
        let sql = "UPDATE support_case SET terms_version = :version, accepted_by = :by,
                 accepted_at = :at
             WHERE provider_id = :provider AND product = :product AND state = 'open'
               AND terms_version IS DISTINCT FROM :version RETURNING id";
        let params = params! {
            ":provider": open.provider,
            ":product": open.product.word(),
            ":by": signature.by,
            ":at": signature.at,
            ":version": version,
        };
        self.tx.optional(sql, params, |row| row.get("id"))
    }

    /// Resolves a case: its state and the reason are those of `case`.
    pub fn resolve(&self, case: CaseId, outcome: Outcome<'_>, signature: Signature) -> Result<()> {
        self.tx.change_one(
            "UPDATE support_case SET state = :state, resolved_by = :by, resolved_at = :at,
                 reason = :reason WHERE id = :id",
            params! {
                ":id": case,
                ":state": outcome.state.word(),
                ":by": signature.by,
                ":at": signature.at,
                ":reason": outcome.reason,
            },
        )
    }

    pub fn add_note(&self, case: CaseId, signature: Signature, text: &str) -> Result<()> {
        let sql = "INSERT INTO case_note (case_id, at, by_id, text)
             VALUES (:case, :at, :by, :text) RETURNING id";
        let (by, at) = (signature.by, signature.at);
        let params = params! { ":case": case, ":at": at, ":by": by, ":text": text };
        let added: Result<i64> = self.tx.insert(sql, params);
        added.map(drop)
    }

    /// The notes of a case, the oldest first.
    pub fn notes(&self, case: CaseId) -> Result<Vec<CaseNote>> {
        let sql = "SELECT n.at, u.email, n.text FROM case_note n JOIN person u ON u.id = n.by_id
             WHERE n.case_id = :case ORDER BY n.id";
        self.tx.all(sql, params! { ":case": case }, |row| {
            Ok(CaseNote { at: row.get("at")?, by: row.get("email")?, text: row.get("text")? })
        })
    }

    /// The cases of a company, the oldest first, without their notes.
    pub fn list(&self, company: CompanyId) -> Result<Vec<Case>> {
        let sql = format!("{SELECT} WHERE k.company_id = :company ORDER BY k.id");
        let cases = self.tx.all(&sql, params! { ":company": company }, case)?;
        ascending(cases, "cases", |case| case.id.0)
    }

    pub fn find(&self, company: CompanyId, id: CaseId) -> Result<Option<Case>> {
        let sql = format!("{SELECT} WHERE k.company_id = :company AND k.id = :id");
        let params = params! { ":company": company, ":id": id };
        let Some(mut case) = self.tx.optional(&sql, params, case)? else {
            return Ok(None);
        };
        case.notes = self.notes(case.id)?;
        Ok(Some(case))
    }
}

/// How a case ends.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    pub state: CaseState,
    pub reason: Option<&'a str>,
}

fn case(row: &Row<'_>) -> Result<Case> {
    Ok(Case {
        id: row.get("id")?,
        provider_npi: row.get("npi")?,
        provider_name: row.get("name")?,
        product: row.parsed(SUPPORT_CASE, "product", Product::of_word)?,
        state: row.parsed(SUPPORT_CASE, "state", CaseState::of_word)?,
        description: row.get("description")?,
        opened_by: row.get("opener_email")?,
        opened_at: row.get("opened_at")?,
        resolved_by: row.get("resolver_email")?,
        resolved_at: row.get("resolved_at")?,
        reason: row.get("reason")?,
        opener: row.get("opened_by")?,
        provider_deactivated_at: row.get("last_deactivated_at")?,
        accepted: accepted(row)?,
        notes: Vec::new(),
    })
}

fn accepted(row: &Row<'_>) -> Result<Option<AcceptedTerms>> {
    let version: Option<String> = row.get("terms_version")?;
    Ok(match version {
        Some(version) => Some(AcceptedTerms {
            version,
            by: PersonRef { id: row.get("accepter_id")?, email: row.get("accepter_email")? },
            at: row.get("accepted_at")?,
        }),
        None => None,
    })
}
