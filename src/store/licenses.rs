//! Table `license`: a record for each product and time, under accepted terms.

use crate::domain::{
    id::CaseId, id::CompanyId, id::ProviderId, provider::license::License,
    provider::license::NewLicense, provider::product::Product, provider::product::ProductState,
    provider::product::ProviderProduct, time::Timestamp,
};
use crate::store::{engine::row::Origin, engine::tx::handle, engine::value::params, error::Result};

const LICENSE: Origin = Origin::of("license");

handle!(licenses, Licenses, "The licenses.");

impl Licenses<'_> {
    /// Adds a license that has no end yet.
    pub fn insert(&self, provider: ProviderId, license: &NewLicense) -> Result<()> {
        let added: Result<i64> = self.tx.insert(
            "INSERT INTO license (provider_id, product, from_at, terms_version, accepted_by,
                 accepted_at, invoice_line)
             VALUES (:provider, :product, :from, :terms, :by, :at, :invoice_line) RETURNING id",
            params! {
                ":provider": provider,
                ":product": license.product.word(),
                ":from": license.from,
                ":terms": license.terms_version,
                ":by": license.accepted_by.id,
                ":at": license.accepted_at,
                ":invoice_line": license.invoice_line,
            },
        );
        added.map(drop)
    }

    /// Ends every active license of a provider at `now`.
    pub fn end_all(&self, provider: ProviderId, now: Timestamp) -> Result<()> {
        let sql = "UPDATE license SET to_at = :now
             WHERE provider_id = :provider AND to_at IS NULL";
        self.tx.change(sql, params! { ":provider": provider, ":now": now }).map(drop)
    }

    /// What is known of each product of a provider: its newest license and its
    /// open case.
    pub fn products(&self, provider: ProviderId) -> Result<Vec<ProviderProduct>> {
        let sql =
            "SELECT provider_id AS id, product, from_at, to_at, NULL AS case_id FROM license l
             WHERE provider_id = :id AND NOT EXISTS (SELECT 1 FROM license o
                 WHERE o.provider_id = :id AND o.product = l.product AND o.id > l.id)
             UNION ALL
             SELECT provider_id, product, opened_at, NULL, id FROM support_case
             WHERE provider_id = :id AND state = 'open'";
        self.tx.all(sql, params! { ":id": provider }, |row| {
            let product = row.parsed(LICENSE, "product", Product::of_word)?;
            let (from, to): (Timestamp, Option<Timestamp>) =
                (row.get("from_at")?, row.get("to_at")?);
            let case: Option<CaseId> = row.get("case_id")?;
            let (state, since) = match (case, to) {
                (Some(_), _) => (ProductState::Waiting, from),
                (None, Some(end)) => (ProductState::Ended, end),
                (None, None) => (ProductState::Active, from),
            };
            Ok(ProviderProduct { product, state, since, case: case.map(|case| case.0) })
        })
    }

    /// The licenses of a company, the oldest first.
    pub fn list(&self, company: CompanyId) -> Result<Vec<License>> {
        let sql = "SELECT l.id, p.npi, p.name, l.product, l.from_at, l.to_at, l.terms_version,
                 u.email, l.accepted_at, l.invoice_line
             FROM provider p JOIN license l ON l.provider_id = p.id
             JOIN person u ON u.id = l.accepted_by
             WHERE p.company_id = :company ORDER BY l.from_at, l.id";
        self.tx.all(sql, params! { ":company": company }, |row| {
            Ok(License {
                npi: row.get("npi")?,
                provider_name: row.get("name")?,
                product: row.parsed(LICENSE, "product", Product::of_word)?,
                from: row.get("from_at")?,
                to: row.get("to_at")?,
                terms_version: row.get("terms_version")?,
                accepted_by: row.get("email")?,
                accepted_at: row.get("accepted_at")?,
                invoice_line: row.get("invoice_line")?,
            })
        })
    }
}
