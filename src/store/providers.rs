//! Table `provider`: persons who treat patients, with practices and products.

use crate::domain::company::practice::Practice;
use crate::domain::id::{CompanyId, PersonRef, PracticeId, ProviderId, UserId};
use crate::domain::provider::npi::{Npi, Specialty};
use crate::domain::provider::product::LicenseType;
use crate::domain::provider::{NewProvider, Provider};
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store::error::{Error, Result};
use crate::store::walk::Ascending;
use crate::store::{licenses, practices};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const SELECT: &str = "SELECT p.id, p.npi, p.name, p.license_type, p.specialty, p.credentials, \
     p.active, p.last_deactivated_at, u.id, u.email FROM provider p \
     LEFT JOIN membership m ON m.provider_id = p.id LEFT JOIN user u ON u.id = m.user_id";

/// Adds a provider.
pub fn insert(
    connection: &Connection,
    company: CompanyId,
    new: &NewProvider,
    now: Timestamp,
) -> Result<ProviderId> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO provider (company_id, npi, name, name_key, license_type, specialty,
             credentials, active, last_deactivated_at, created_at)
         VALUES (:company, :npi, :name, :key, :license_type, :specialty, :credentials, :active,
             :deactivated_at, :now)",
    )?;
    let id = ProviderId(statement.insert(named_params! {
        ":company": company,
        ":npi": new.npi.as_str(),
        ":name": new.name,
        ":key": fold(&new.name),
        ":license_type": new.license_type.word(),
        ":specialty": new.specialty.as_ref().map(Specialty::as_str),
        ":credentials": new.credentials,
        ":active": new.deactivated_at.is_none(),
        ":deactivated_at": new.deactivated_at,
        ":now": now,
    })?);
    insert_practices(connection, id, &new.practices)?;
    Ok(id)
}

/// The provider with an NPI in a company.
pub fn find(connection: &Connection, company: CompanyId, npi: &str) -> Result<Option<Provider>> {
    let sql = format!("{SELECT} WHERE p.company_id = :company AND p.npi = :npi");
    let mut statement = connection.prepare_cached(&sql)?;
    let parameters = named_params! { ":company": company, ":npi": npi };
    let Some(row) = statement.query_row(parameters, ProviderRow::read).optional()? else {
        return Ok(None);
    };
    let all = practices::of_company(connection, company)?;
    Ok(Some(row.complete(connection, company, &all)?))
}

/// A page of the providers of a company after an NPI, by NPI.
pub fn page(
    connection: &Connection,
    company: CompanyId,
    (after, most): (&str, u32),
) -> Result<Vec<Provider>> {
    let sql = format!(
        "{SELECT} WHERE p.company_id = :company AND p.npi > :after ORDER BY p.npi LIMIT :most"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let parameters = named_params! { ":company": company, ":after": after, ":most": most };
    let rows = statement.query_map(parameters, ProviderRow::read)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut npis = Ascending::after("providers", Some(after));
    rows.iter().try_for_each(|row| npis.take(row.texts[0].as_str()))?;
    let all = practices::of_company(connection, company)?;
    rows.into_iter().map(|row| row.complete(connection, company, &all)).collect()
}

/// The providers of a company, by name and NPI.
pub fn list(connection: &Connection, company: CompanyId) -> Result<Vec<Provider>> {
    let sql = format!("{SELECT} WHERE p.company_id = :company ORDER BY p.name_key, p.npi");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":company": company }, ProviderRow::read)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let all = practices::of_company(connection, company)?;
    rows.into_iter().map(|row| row.complete(connection, company, &all)).collect()
}

/// Saves a provider: data, practices and state; products are licenses.
pub fn save(connection: &Connection, before: &Provider, after: &Provider) -> Result<()> {
    connection.execute(
        "UPDATE provider SET npi = :npi, name = :name, name_key = :key, license_type = :type,
             specialty = :specialty, credentials = :credentials, active = :active,
             last_deactivated_at = :at WHERE id = :id",
        named_params! {
            ":id": after.id,
            ":npi": after.npi.as_str(),
            ":name": after.name,
            ":key": fold(&after.name),
            ":type": after.license_type.word(),
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
    connection.execute(sql, named_params! { ":id": after.id })?;
    insert_practices(connection, after.id, &after.practices)
}

fn insert_practices(connection: &Connection, id: ProviderId, practices: &[Practice]) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO provider_practice (provider_id, practice_id) VALUES (:id, :practice)",
    )?;
    for practice in practices {
        statement.execute(named_params! { ":id": id, ":practice": practice.id })?;
    }
    Ok(())
}

/// How many active providers a practice has.
pub fn active_in(connection: &Connection, practice: PracticeId) -> Result<i64> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*) FROM provider_practice pp JOIN provider q ON q.id = pp.provider_id
         WHERE pp.practice_id = :practice AND q.active = 1",
    )?;
    Ok(statement.query_row(named_params! { ":practice": practice }, |row| row.get(0))?)
}

/// The columns of [`SELECT`] before practices and products are looked up.
struct ProviderRow {
    id: i64,
    texts: [String; 3],
    specialty: Option<String>,
    credentials: Option<String>,
    active: bool,
    last_deactivated_at: Option<Timestamp>,
    user: Option<PersonRef>,
}

impl ProviderRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let user: Option<UserId> = row.get(8)?;
        Ok(Self {
            id: row.get(0)?,
            texts: [row.get(1)?, row.get(2)?, row.get(3)?],
            specialty: row.get(4)?,
            credentials: row.get(5)?,
            active: row.get(6)?,
            last_deactivated_at: row.get(7)?,
            user: match user {
                Some(id) => Some(PersonRef { id, email: row.get(9)? }),
                None => None,
            },
        })
    }

    fn complete(
        self,
        connection: &Connection,
        company: CompanyId,
        all: &[Practice],
    ) -> Result<Provider> {
        let broken = |column| Error::inconsistent("provider", column, self.id);
        let [npi, name, license_type] = self.texts;
        let id = ProviderId(self.id);
        let specialty = self.specialty.map(|code| Specialty::parse(&code)).transpose();
        Ok(Provider {
            id,
            company,
            npi: Npi::parse(&npi).map_err(|_| broken("npi"))?,
            name,
            license_type: LicenseType::of_word(&license_type)
                .ok_or_else(|| broken("license_type"))?,
            specialty: specialty.map_err(|_| broken("specialty"))?,
            credentials: self.credentials,
            practices: assigned(connection, id, all)?,
            last_deactivated_at: self.last_deactivated_at,
            active: self.active,
            products: licenses::products(connection, id)?,
            user: self.user,
        })
    }
}

fn assigned(connection: &Connection, id: ProviderId, all: &[Practice]) -> Result<Vec<Practice>> {
    let mut statement = connection
        .prepare_cached("SELECT practice_id FROM provider_practice WHERE provider_id = :id")?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| row.get(0))?;
    let ids = rows.collect::<rusqlite::Result<Vec<PracticeId>>>()?;
    Ok(all.iter().filter(|practice| ids.contains(&practice.id)).cloned().collect())
}
