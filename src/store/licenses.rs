//! Table `license`: a record a product and time, under accepted terms.

use crate::domain::id::{CompanyId, ProviderId};
use crate::domain::provider::license::{License, NewLicense};
use crate::domain::provider::product::{Product, ProductState, ProviderProduct};
use crate::domain::time::Timestamp;
use crate::store::error::{Error, Result};
use rusqlite::{Connection, Row, named_params};

/// Adds a license that has no end yet.
pub fn insert(connection: &Connection, provider: ProviderId, license: &NewLicense) -> Result<()> {
    connection.execute(
        "INSERT INTO license (provider_id, product, from_at, terms_version, accepted_by,
             accepted_at, invoice_line)
         VALUES (:provider, :product, :from, :terms, :by, :at, :invoice_line)",
        named_params! {
            ":provider": provider,
            ":product": license.product.word(),
            ":from": license.from,
            ":terms": license.terms_version,
            ":by": license.accepted_by.id,
            ":at": license.accepted_at,
            ":invoice_line": license.invoice_line,
        },
    )?;
    Ok(())
}

/// Ends every active license of a provider at `now`.
pub fn end_all(connection: &Connection, provider: ProviderId, now: Timestamp) -> Result<()> {
    connection.execute(
        "UPDATE license SET to_at = :now WHERE provider_id = :provider AND to_at IS NULL",
        named_params! { ":provider": provider, ":now": now },
    )?;
    Ok(())
}

/// The state of each product of a provider: an active license, else the open case
/// that it waits for, else the newest license that ended.
pub fn products(connection: &Connection, provider: ProviderId) -> Result<Vec<ProviderProduct>> {
    let mut statement = connection.prepare_cached(
        "SELECT product, from_at, to_at, NULL FROM license l
         WHERE provider_id = :id AND NOT EXISTS (SELECT 1 FROM license o
             WHERE o.provider_id = :id AND o.product = l.product AND o.id > l.id)
         UNION ALL
         SELECT product, opened_at, NULL, id FROM support_case
         WHERE provider_id = :id AND state = 'open'",
    )?;
    let mut rows = statement.query(named_params! { ":id": provider })?;
    let mut products: Vec<ProviderProduct> = Vec::new();
    while let Some(row) = rows.next()? {
        let found = from_row(row, provider)?;
        let is_active = |one: &ProviderProduct| {
            one.product == found.product && one.state == ProductState::Active
        };
        if !products.iter().any(is_active) {
            products.retain(|one| one.product != found.product);
            products.push(found);
        }
    }
    products.sort_by_key(|one| one.product);
    Ok(products)
}

fn from_row(row: &Row<'_>, provider: ProviderId) -> Result<ProviderProduct> {
    let word: String = row.get(0)?;
    let product = Product::of_word(&word)
        .ok_or_else(|| Error::inconsistent("license", "product", provider.0))?;
    let from: Timestamp = row.get(1)?;
    let to: Option<Timestamp> = row.get(2)?;
    let case: Option<i64> = row.get(3)?;
    let (state, since) = match (case, to) {
        (Some(_), _) => (ProductState::Waiting, from),
        (None, Some(end)) => (ProductState::Ended, end),
        (None, None) => (ProductState::Active, from),
    };
    Ok(ProviderProduct { product, state, since, case })
}

/// The licenses of a company, the oldest first.
pub fn list(connection: &Connection, company: CompanyId) -> Result<Vec<License>> {
    let mut statement = connection.prepare_cached(
        "SELECT l.id, p.npi, p.name, l.product, l.from_at, l.to_at, l.terms_version, u.email,
                l.accepted_at, l.invoice_line
         FROM provider p JOIN license l ON l.provider_id = p.id JOIN user u ON u.id = l.accepted_by
         WHERE p.company_id = :company ORDER BY l.from_at, l.id",
    )?;
    let mut rows = statement.query(named_params! { ":company": company })?;
    let mut licenses = Vec::new();
    while let Some(row) = rows.next()? {
        let product: String = row.get(3)?;
        let broken = |id| Error::inconsistent("license", "product", id);
        licenses.push(License {
            npi: row.get(1)?,
            provider_name: row.get(2)?,
            product: Product::of_word(&product).ok_or(broken(row.get(0)?))?,
            from: row.get(4)?,
            to: row.get(5)?,
            terms_version: row.get(6)?,
            accepted_by: row.get(7)?,
            accepted_at: row.get(8)?,
            invoice_line: row.get(9)?,
        });
    }
    Ok(licenses)
}
