//! Compares companies, practices and roles.

use crate::domain::{
    replay::CompanyState, replay::PolicyState, replay::PracticeState, replay::RoleState, text::fold,
};
use crate::store::{
    engine::tx::Row, error::Result, replay::Comparison, replay::Place, replay::words,
};

impl Comparison<'_> {
    pub(super) fn companies(&mut self) -> Result<()> {
        self.rows("SELECT * FROM company ORDER BY id", |this, row| {
            let (id, found, key) = (row.get("id")?, company(row)?, row.get::<String>("name_key")?);
            let place = |this: &Self| this.place_in(id, "company", &found.name);
            let expected = this.replay.companies.remove(&id);
            this.derived("name_key", (&fold(&found.name), &key), place(this));
            if expected.as_ref() != Some(&found) {
                this.compare(expected.as_ref(), Some(&found), place(this)());
            }
            Ok(())
        })?;
        for (id, company) in std::mem::take(&mut self.replay.companies) {
            let place = self.place_in(id, "company", &company.name)();
            self.compare(Some(&company), None, place);
        }
        Ok(())
    }

    pub(super) fn practices(&mut self) -> Result<()> {
        self.rows("SELECT * FROM practice ORDER BY id", |this, row| {
            let (id, found, key) =
                (row.get::<i64>("id")?, practice(row)?, row.get::<String>("name_key")?);
            let expected = this.replay.practices.remove(&id);
            let place = this.place_in(found.company, "practice", &found.name);
            this.derived("name_key", (&fold(&found.name), &key), &place);
            if expected.as_ref() != Some(&found) {
                this.compare(expected.as_ref(), Some(&found), place());
            }
            Ok(())
        })?;
        for practice in std::mem::take(&mut self.replay.practices).into_values() {
            let place = self.place_in(practice.company, "practice", &practice.name)();
            self.compare(Some(&practice), None, place);
        }
        Ok(())
    }

    pub(super) fn roles(&mut self) -> Result<()> {
        self.rows("SELECT * FROM role ORDER BY id", |this, row| {
            let (id, found, key) =
                (row.get::<i64>("id")?, role(row)?, row.get::<String>("name_key")?);
            let expected = this.replay.roles.remove(&id);
            let place = this.place_in(found.company, "role", &found.name);
            this.derived("name_key", (&fold(&found.name), &key), &place);
            if expected.as_ref() != Some(&found) {
                this.compare(expected.as_ref(), Some(&found), place());
            }
            Ok(())
        })?;
        for role in std::mem::take(&mut self.replay.roles).into_values() {
            let place = self.place_in(role.company, "role", &role.name)();
            self.compare(Some(&role), None, place);
        }
        Ok(())
    }

    /// The place of something of a company.
    pub(super) fn place_in<'p>(
        &self,
        company: i64,
        table: &'static str,
        subject: &'p str,
    ) -> impl Fn() -> Place + use<'p> {
        let is_readable = self.may_read(company);
        move || Place { table, subject: subject.to_owned(), is_readable }
    }
}

fn company(row: &Row<'_>) -> Result<CompanyState> {
    Ok(CompanyState {
        name: row.get("name")?,
        created_at: row.get("created_at")?,
        policy: PolicyState {
            min_length: row.get("min_length")?,
            attempts: row.get("attempts")?,
            expiry_days: row.get("expiry_days")?,
            reuse: row.get("reuse")?,
            idle_minutes: row.get("idle_minutes")?,
            temporary_days: row.get("temporary_days")?,
        },
    })
}

fn practice(row: &Row<'_>) -> Result<PracticeState> {
    Ok(PracticeState {
        company: row.get("company_id")?,
        name: row.get("name")?,
        created_at: row.get("created_at")?,
        deactivated_at: row.get("deactivated_at")?,
    })
}

fn role(row: &Row<'_>) -> Result<RoleState> {
    Ok(RoleState {
        company: row.get("company_id")?,
        name: row.get("name")?,
        description: row.get("description")?,
        permissions: words(&row.get::<String>("permissions")?),
        created_at: row.get("created_at")?,
        deleted_at: row.get("deleted_at")?,
    })
}
