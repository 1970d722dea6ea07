//! Table `practice`: the offices of companies.

use crate::domain::{
    company::practice::Practice, company::practice::PracticeLine, id::CompanyId, id::PersonRef,
    id::PracticeId, text::fold, time::Timestamp,
};
use crate::store::{
    convert::person, engine::row::Row, engine::tx::handle, engine::value::params, error::Result,
};
use std::sync::Arc;

handle!(practices, Practices, "The practices.");

impl Practices<'_> {
    pub fn insert(&self, company: CompanyId, name: &str, now: Timestamp) -> Result<Practice> {
        let id = self.tx.insert(
            "INSERT INTO practice (company_id, name, name_key, created_at)
             VALUES (:company, :name, :key, :now) RETURNING id",
            params! { ":company": company, ":name": name, ":key": fold(name), ":now": now },
        )?;
        Ok(Practice { id, name: Arc::from(name), active: true })
    }

    /// The practices of a company, by name.
    pub fn of_company(&self, company: CompanyId) -> Result<Vec<Practice>> {
        let sql = "SELECT id, name, deactivated_at FROM practice WHERE company_id = :company
             ORDER BY name_key";
        self.tx.all(sql, params! { ":company": company }, practice)
    }

    /// The practices of a company with the moments of their creation, by name.
    pub fn list(&self, company: CompanyId) -> Result<Vec<PracticeLine>> {
        let sql = "SELECT name, created_at, deactivated_at FROM practice
             WHERE company_id = :company ORDER BY name_key";
        self.tx.all(sql, params! { ":company": company }, |row| {
            Ok(PracticeLine {
                name: row.get("name")?,
                created_at: row.get("created_at")?,
                deactivated_at: row.get("deactivated_at")?,
            })
        })
    }

    /// Gives a practice another name.
    pub fn rename(&self, practice: PracticeId, name: &str) -> Result<()> {
        let sql = "UPDATE practice SET name = :name, name_key = :key WHERE id = :id";
        self.tx.change_one(sql, params! { ":id": practice, ":name": name, ":key": fold(name) })
    }

    /// Deactivates a practice at a moment, or activates it.
    pub fn set_deactivated(&self, practice: PracticeId, at: Option<Timestamp>) -> Result<()> {
        let sql = "UPDATE practice SET deactivated_at = :at WHERE id = :id";
        self.tx.change_one(sql, params! { ":id": practice, ":at": at })
    }

    /// The active custom users of a practice who have no active one left when
    /// those of `closing` are closed, by email.
    pub fn users_left_without(
        &self,
        practice: PracticeId,
        closing: &[PracticeId],
    ) -> Result<Vec<PersonRef>> {
        // Numbers of our own, so the text is safe; a list cannot be a parameter.
        let closing = closing.iter().map(|one| one.0.to_string()).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT u.id, u.email FROM membership_practice mp
             JOIN membership m ON m.id = mp.membership_id AND m.permission_set = 'custom'
             JOIN person u ON u.id = m.user_id
             WHERE mp.practice_id = :practice
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
               AND NOT EXISTS (SELECT 1 FROM membership_practice o
                   JOIN practice p ON p.id = o.practice_id
                   WHERE o.membership_id = m.id AND o.practice_id NOT IN ({closing})
                     AND p.deactivated_at IS NULL)
             ORDER BY u.email_key"
        );
        self.tx.all(&sql, params! { ":practice": practice }, person)
    }

    /// The names of the active providers of a practice, by name.
    pub fn active_providers(&self, practice: PracticeId) -> Result<Vec<String>> {
        let sql = "SELECT q.name FROM provider_practice pp
             JOIN provider q ON q.id = pp.provider_id
             WHERE pp.practice_id = :practice AND q.active = 1 ORDER BY q.name_key, q.npi";
        self.tx.all(sql, params! { ":practice": practice }, |row| row.get("name"))
    }
}

fn practice(row: &Row<'_>) -> Result<Practice> {
    let id = row.get("id")?;
    let name: String = row.get("name")?;
    let deactivated_at: Option<Timestamp> = row.get("deactivated_at")?;
    Ok(Practice { id, name: Arc::from(name), active: deactivated_at.is_none() })
}
