//! Table `company`: the customers and their security policies.

use crate::domain::company::policy::Policy;
use crate::domain::company::{Company, CompanySummary};
use crate::domain::id::{CompanyId, PersonRef, UserId};
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store::error::Result;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str = "c.id, c.name, c.created_at";
const POLICY: &str =
    "c.min_length, c.attempts, c.expiry_days, c.reuse, c.idle_minutes, c.temporary_days";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Company> {
    Ok(Company { id: row.get(0)?, name: row.get(1)?, created_at: row.get(2)? })
}

/// Adds a company with the policy that every company starts with.
pub fn insert(connection: &Connection, name: &str, now: Timestamp) -> Result<Company> {
    let policy = Policy::DEFAULT;
    connection.execute(
        "INSERT INTO company (name, name_key, min_length, attempts, expiry_days, reuse, idle_minutes,
             temporary_days, created_at)
         VALUES (:name, :key, :min_length, :attempts, :expiry, :reuse, :idle, :temporary, :now)",
        named_params! {
            ":name": name,
            ":key": fold(name),
            ":min_length": policy.min_length,
            ":attempts": policy.attempts,
            ":expiry": policy.expiry_days,
            ":reuse": policy.reuse,
            ":idle": policy.idle_minutes,
            ":temporary": policy.temporary_days,
            ":now": now,
        },
    )?;
    let id = CompanyId(connection.last_insert_rowid());
    Ok(Company { id, name: name.to_owned(), created_at: now })
}

/// Every company, in the order in which they came.
pub fn all(connection: &Connection) -> Result<Vec<Company>> {
    let mut statement =
        connection.prepare(&format!("SELECT {COLUMNS} FROM company c ORDER BY c.id"))?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// True if a company of this name exists, without regard to case.
pub fn exists(connection: &Connection, name: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM company WHERE name_key = :key";
    let found = connection.query_row(sql, named_params! { ":key": fold(name) }, |_| Ok(()));
    Ok(found.optional()?.is_some())
}

/// The companies in which the person is active, by name.
pub fn of_active_member(connection: &Connection, user: UserId) -> Result<Vec<Company>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM membership m JOIN company c ON c.id = m.company_id
         WHERE m.user_id = :user
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
         ORDER BY c.name_key"
    ))?;
    let rows = statement.query_map(named_params! { ":user": user }, from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The policy that holds for a person: the stricter one of all companies.
pub fn policy_of_user(connection: &Connection, user: UserId) -> Result<Policy> {
    let mut statement = connection.prepare_cached(
&format!("SELECT {POLICY} FROM membership m JOIN company c ON c.id = m.company_id WHERE m.user_id = :user"))?;
    let rows = statement.query_map(named_params! { ":user": user }, policy_from_row)?;
    let all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(all.into_iter().reduce(Policy::stricter).unwrap_or(Policy::DEFAULT))
}

/// The policy of one company.
pub fn policy(connection: &Connection, company: CompanyId) -> Result<Policy> {
    let sql = format!("SELECT {POLICY} FROM company c WHERE c.id = :id");
    Ok(connection.query_row(&sql, named_params! { ":id": company }, policy_from_row)?)
}

fn policy_from_row(row: &Row<'_>) -> rusqlite::Result<Policy> {
    Ok(Policy {
        min_length: row.get(0)?,
        attempts: row.get(1)?,
        expiry_days: row.get(2)?,
        reuse: row.get(3)?,
        idle_minutes: row.get(4)?,
        temporary_days: row.get(5)?,
    })
}

/// Sets the policy of a company.
pub fn set_policy(connection: &Connection, company: CompanyId, policy: &Policy) -> Result<()> {
    connection.execute(
        "UPDATE company SET min_length = :min_length, attempts = :attempts, expiry_days = :expiry,
             reuse = :reuse, idle_minutes = :idle, temporary_days = :temporary WHERE id = :id",
        named_params! {
            ":id": company,
            ":min_length": policy.min_length,
            ":attempts": policy.attempts,
            ":expiry": policy.expiry_days,
            ":reuse": policy.reuse,
            ":idle": policy.idle_minutes,
            ":temporary": policy.temporary_days,
        },
    )?;
    Ok(())
}

/// The active, unlocked System Administrators of a company, by email.
pub fn administrators(connection: &Connection, company: CompanyId) -> Result<Vec<PersonRef>> {
    let mut statement = connection.prepare_cached(
        "SELECT u.id, u.email FROM membership m JOIN user u ON u.id = m.user_id
         WHERE m.company_id = :company AND m.permission_set = 'administrator'
           AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
           AND NOT EXISTS (SELECT 1 FROM lock l WHERE l.user_id = m.user_id)
         ORDER BY u.email_key",
    )?;
    let person = |row: &Row<'_>| Ok(PersonRef { id: row.get(0)?, email: row.get(1)? });
    let rows = statement.query_map(named_params! { ":company": company }, person)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a company has.
pub fn summary(connection: &Connection, company: &Company) -> Result<CompanySummary> {
    let count = |sql: &str| {
        connection.query_row(sql, named_params! { ":company": company.id }, |row| row.get(0))
    };
    let users: i64 = count("SELECT count(*) FROM membership WHERE company_id = :company")?;
    let inactive_users = count(
        "SELECT count(*) FROM deactivation d JOIN membership m ON m.id = d.membership_id
         WHERE m.company_id = :company",
    )?;
    Ok(CompanySummary {
        name: company.name.clone(),
        practices: count("SELECT count(*) FROM practice WHERE company_id = :company")?,
        active_users: users - inactive_users,
        inactive_users,
        providers: count("SELECT count(*) FROM provider WHERE company_id = :company")?,
        created_at: company.created_at,
    })
}
