//! Table `provider`: people who treat patients, with practices and products.

use crate::domain::{
    company::practice::Practice, id::CompanyId, id::PersonRef, id::PracticeId, id::ProviderId,
    provider::Provider, provider::npi::Npi, provider::npi::Specialty,
    provider::product::LicenseType, provider::product::ProviderProduct, search_key::search_key,
    time::Timestamp,
};
use crate::store::{
    engine::row::Origin, engine::row::Row, engine::tx::handle, engine::value::Params,
    engine::value::params, error::Result, walk::Ascending,
};

mod offers;

const PROVIDER: Origin = Origin::of("provider");

handle!(providers, Providers, "The providers.");

const SELECT: &str = "SELECT p.id, p.npi, p.name, p.license_type, p.specialty, p.credentials, \
     p.active, p.last_deactivated_at, u.id AS user_id, u.email FROM provider p \
     LEFT JOIN membership m ON m.provider_id = p.id LEFT JOIN person u ON u.id = m.user_id";

impl Providers<'_> {
    pub fn insert(&self, new: &Provider, now: Timestamp) -> Result<ProviderId> {
        let id = self.tx.insert(
            "INSERT INTO provider (company_id, npi, name, name_key, license_type, specialty,
                 credentials, active, last_deactivated_at, created_at)
             VALUES (:company, :npi, :name, :key, :license_type, :specialty, :credentials,
                 :active, :deactivated_at, :now) RETURNING id",
            params! {
                ":company": new.company,
                ":npi": new.npi.as_str(),
                ":name": new.name,
                ":key": search_key(&new.name),
                ":license_type": new.license_type.word(),
                ":specialty": new.specialty.as_ref().map(Specialty::as_str),
                ":credentials": new.credentials,
                ":active": new.active,
                ":deactivated_at": new.last_deactivated_at,
                ":now": now,
            },
        )?;
        self.insert_practices(id, &new.practices)?;
        Ok(id)
    }

    pub fn find(&self, company: CompanyId, npi: &str) -> Result<Option<Provider>> {
        let sql = format!("{SELECT} WHERE p.company_id = :company AND p.npi = :npi");
        let found = self.load(company, &sql, params! { ":company": company, ":npi": npi })?;
        Ok(found.into_iter().next())
    }

    pub fn find_by_id(&self, company: CompanyId, id: ProviderId) -> Result<Option<Provider>> {
        let sql = format!("{SELECT} WHERE p.company_id = :company AND p.id = :id");
        let found = self.load(company, &sql, params! { ":company": company, ":id": id })?;
        Ok(found.into_iter().next())
    }

    /// A page of at most `most` providers of a company after an NPI, by NPI.
    pub fn page(&self, company: CompanyId, after: &str, most: u32) -> Result<Vec<Provider>> {
        let sql = format!(
            "{SELECT} WHERE p.company_id = :company AND p.npi > :after ORDER BY p.npi LIMIT :most"
        );
        let params = params! { ":company": company, ":after": after, ":most": most };
        let page = self.load(company, &sql, params)?;
        let mut npis = Ascending::after("providers", Some(after));
        page.iter().try_for_each(|provider| npis.take(provider.npi.as_str()))?;
        Ok(page)
    }

    /// The providers of a company, by name and NPI.
    pub fn list(&self, company: CompanyId) -> Result<Vec<Provider>> {
        let sql = format!("{SELECT} WHERE p.company_id = :company ORDER BY p.name_key, p.npi");
        self.load(company, &sql, params! { ":company": company })
    }

    /// Saves a provider: data, practices and state; products are licenses.
    pub fn save(&self, before: &Provider, after: &Provider) -> Result<()> {
        self.tx.change_one(
            "UPDATE provider SET npi = :npi, name = :name, name_key = :key,
                 license_type = :license_type, specialty = :specialty, credentials = :credentials,
                 active = :active, last_deactivated_at = :at WHERE id = :id",
            params! {
                ":id": after.id,
                ":npi": after.npi.as_str(),
                ":name": after.name,
                ":key": search_key(&after.name),
                ":license_type": after.license_type.word(),
                ":specialty": after.specialty.as_ref().map(Specialty::as_str),
                ":credentials": after.credentials,
                ":active": after.active,
                ":at": after.last_deactivated_at,
            },
        )?;
        if before.practices == after.practices {
            return Ok(());
        }
        let sql = "DELETE FROM provider_practice WHERE provider_id = :id";
        self.tx.change(sql, params! { ":id": after.id })?;
        self.insert_practices(after.id, &after.practices)
    }

    /// How many active providers a practice has.
    pub fn active_in(&self, practice: PracticeId) -> Result<i64> {
        let sql = "SELECT count(*) AS found FROM provider_practice pp
             JOIN provider q ON q.id = pp.provider_id
             WHERE pp.practice_id = :practice AND q.active = 1";
        self.tx.one(sql, params! { ":practice": practice }, |row| row.get("found"))
    }

    fn insert_practices(&self, id: ProviderId, practices: &[Practice]) -> Result<()> {
        let sql = "INSERT INTO provider_practice (provider_id, practice_id)
             VALUES (:id, :practice)";
        practices.iter().try_for_each(|practice| {
            self.tx.change_one(sql, params! { ":id": id, ":practice": practice.id })
        })
    }

    fn load(&self, company: CompanyId, sql: &str, params: Params<'_>) -> Result<Vec<Provider>> {
        let found = self.tx.all(sql, params, |row| provider(row, company))?;
        // Most look-ups of an NPI that is an email find nothing, and need no practices.
        if found.is_empty() {
            return Ok(found);
        }
        let all = self.tx.practices().of_company(company)?;
        found.into_iter().map(|provider| self.complete(provider, &all)).collect()
    }

    /// Adds what other tables hold.
    fn complete(&self, provider: Provider, all: &[Practice]) -> Result<Provider> {
        let sql = "SELECT practice_id FROM provider_practice WHERE provider_id = :id";
        let params = params! { ":id": provider.id };
        let ids: Vec<PracticeId> = self.tx.all(sql, params, |row| row.get("practice_id"))?;
        let practices = all.iter().filter(|practice| ids.contains(&practice.id)).cloned().collect();
        let products = ProviderProduct::merged(self.tx.licenses().products(provider.id)?);
        Ok(Provider { practices, products, ..provider })
    }
}

/// A provider without what other tables hold.
fn provider(row: &Row<'_>, company: CompanyId) -> Result<Provider> {
    Ok(Provider {
        id: row.get("id")?,
        company,
        npi: row.parsed(PROVIDER, "npi", |npi| Npi::parse(npi).ok())?,
        name: row.get("name")?,
        license_type: row.parsed(PROVIDER, "license_type", LicenseType::of_word)?,
        specialty: specialty(row)?,
        credentials: row.get("credentials")?,
        active: row.get("active")?,
        last_deactivated_at: row.get("last_deactivated_at")?,
        user: match row.get("user_id")? {
            Some(id) => Some(PersonRef { id, email: row.get("email")? }),
            None => None,
        },
        practices: Vec::new(),
        products: Vec::new(),
    })
}

fn specialty(row: &Row<'_>) -> Result<Option<Specialty>> {
    if row.get::<Option<String>>("specialty")?.is_none() {
        return Ok(None);
    }
    row.parsed(PROVIDER, "specialty", |code| Specialty::parse(code).ok()).map(Some)
}
