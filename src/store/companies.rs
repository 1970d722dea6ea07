//! Table `company`: the customers and their security policies.

use crate::domain::{
    company::Company, company::CompanySummary, company::policy::Policy, id::CompanyId,
    id::PersonRef, id::UserId, text::fold, time::Timestamp,
};
use crate::store::{
    convert::person, engine::row::Row, engine::tx::handle, engine::value::params, error::Result,
};

handle!(companies, Companies, "The companies.");

const COLUMNS: &str = "c.id, c.name, c.created_at";
const POLICY: &str =
    "c.min_length, c.attempts, c.expiry_days, c.reuse, c.idle_minutes, c.temporary_days";

impl Companies<'_> {
    /// Adds a company with the policy that it starts with.
    pub fn insert(&self, name: &str, policy: &Policy, now: Timestamp) -> Result<Company> {
        let id = self.tx.insert(
            "INSERT INTO company (name, name_key, min_length, attempts, expiry_days, reuse,
                 idle_minutes, temporary_days, created_at)
             VALUES (:name, :key, :min_length, :attempts, :expiry, :reuse, :idle, :temporary, :now)
             RETURNING id",
            params! {
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
        Ok(Company { id, name: name.to_owned(), created_at: now })
    }

    /// Every company, in the order in which they came.
    pub fn all(&self) -> Result<Vec<Company>> {
        let sql = format!("SELECT {COLUMNS} FROM company c ORDER BY c.id");
        self.tx.all(&sql, params! {}, company)
    }

    /// True if a company of this name exists, without regard to case.
    pub fn exists(&self, name: &str) -> Result<bool> {
        let sql = "SELECT id FROM company WHERE name_key = :key";
        Ok(self.tx.optional(sql, params! { ":key": fold(name) }, |_| Ok(()))?.is_some())
    }

    /// The companies in which the person is active, by name.
    pub fn of_active_member(&self, user: UserId) -> Result<Vec<Company>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM membership m JOIN company c ON c.id = m.company_id
             WHERE m.user_id = :user
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
             ORDER BY c.name_key"
        );
        self.tx.all(&sql, params! { ":user": user }, company)
    }

    /// The policies of a person's companies.
    pub fn policies_of(&self, user: UserId) -> Result<Vec<Policy>> {
        let sql = format!(
            "SELECT {POLICY} FROM membership m JOIN company c ON c.id = m.company_id
             WHERE m.user_id = :user"
        );
        self.tx.all(&sql, params! { ":user": user }, policy)
    }

    pub fn policy(&self, company: CompanyId) -> Result<Policy> {
        let sql = format!("SELECT {POLICY} FROM company c WHERE c.id = :id");
        self.tx.one(&sql, params! { ":id": company }, policy)
    }

    pub fn set_policy(&self, company: CompanyId, policy: &Policy) -> Result<()> {
        self.tx.change_one(
            "UPDATE company SET min_length = :min_length, attempts = :attempts,
                 expiry_days = :expiry, reuse = :reuse, idle_minutes = :idle,
                 temporary_days = :temporary WHERE id = :id",
            params! {
                ":id": company,
                ":min_length": policy.min_length,
                ":attempts": policy.attempts,
                ":expiry": policy.expiry_days,
                ":reuse": policy.reuse,
                ":idle": policy.idle_minutes,
                ":temporary": policy.temporary_days,
            },
        )
    }

    /// The active, unlocked System Administrators of a company, by email.
    pub fn administrators(&self, company: CompanyId) -> Result<Vec<PersonRef>> {
        let sql = "SELECT u.id, u.email FROM membership m JOIN person u ON u.id = m.user_id
             WHERE m.company_id = :company AND m.permission_set = 'administrator'
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
               AND NOT EXISTS (SELECT 1 FROM lock l WHERE l.user_id = m.user_id)
             ORDER BY u.email_key";
        self.tx.all(sql, params! { ":company": company }, person)
    }

    pub fn summary(&self, company: &Company) -> Result<CompanySummary> {
        let count = |sql: &str| {
            self.tx.one(sql, params! { ":company": company.id }, |row| row.get::<i64>("found"))
        };
        let users = count("SELECT count(*) AS found FROM membership WHERE company_id = :company")?;
        let inactive_users = count(
            "SELECT count(*) AS found FROM deactivation d JOIN membership m ON m.id = d.membership_id
             WHERE m.company_id = :company",
        )?;
        Ok(CompanySummary {
            name: company.name.clone(),
            practices: count("SELECT count(*) AS found FROM practice WHERE company_id = :company")?,
            active_users: users - inactive_users,
            inactive_users,
            providers: count("SELECT count(*) AS found FROM provider WHERE company_id = :company")?,
            created_at: company.created_at,
        })
    }
}

fn company(row: &Row<'_>) -> Result<Company> {
    Ok(Company { id: row.get("id")?, name: row.get("name")?, created_at: row.get("created_at")? })
}

fn policy(row: &Row<'_>) -> Result<Policy> {
    Ok(Policy {
        min_length: row.get("min_length")?,
        attempts: row.get("attempts")?,
        expiry_days: row.get("expiry_days")?,
        reuse: row.get("reuse")?,
        idle_minutes: row.get("idle_minutes")?,
        temporary_days: row.get("temporary_days")?,
    })
}
