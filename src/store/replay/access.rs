//! Compares companies, practices and roles.

use crate::domain::{
    company::permission::Permissions, replay::CompanyState, replay::PolicyState,
    replay::PracticeState, replay::RoleState, replay::State, text::fold,
};
use crate::store::{
    engine::row::Origin, engine::row::Row, error::Result, replay::Comparison, replay::Place,
};
use std::collections::HashMap;

/// What a company calls by a name, with its key; the company itself too.
trait Named: State + Sized {
    const TABLE: &'static str;

    fn read(row: &Row<'_>) -> Result<Self>;

    /// Its company, given its own ID.
    fn company(&self, id: i64) -> i64;

    fn name(&self) -> &str;
}

impl Comparison<'_> {
    pub(super) fn companies(&mut self) -> Result<()> {
        let expected = std::mem::take(&mut self.replay.companies);
        self.named(expected)
    }

    pub(super) fn practices(&mut self) -> Result<()> {
        let expected = std::mem::take(&mut self.replay.practices);
        self.named(expected)
    }

    pub(super) fn roles(&mut self) -> Result<()> {
        let expected = std::mem::take(&mut self.replay.roles);
        self.named(expected)
    }

    fn named<S: Named>(&mut self, mut expected: HashMap<i64, S>) -> Result<()> {
        self.rows(&format!("SELECT * FROM {} ORDER BY id", S::TABLE), |this, row| {
            let (id, key) = (row.get("id")?, row.get::<String>("name_key")?);
            let (found, expected) = (S::read(row)?, expected.remove(&id));
            let place = this.place_in(found.company(id), S::TABLE, found.name());
            this.derived("name_key", [&fold(found.name()), &key], &place);
            this.compare(expected.as_ref(), Some(&found), &place);
            Ok(())
        })?;
        for (id, state) in expected {
            let place = self.place_in(state.company(id), S::TABLE, state.name());
            self.compare(Some(&state), None, &place);
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

impl Named for CompanyState {
    const TABLE: &'static str = "company";

    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
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

    fn company(&self, id: i64) -> i64 {
        id
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for PracticeState {
    const TABLE: &'static str = "practice";

    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            company: row.get("company_id")?,
            name: row.get("name")?,
            created_at: row.get("created_at")?,
            deactivated_at: row.get("deactivated_at")?,
        })
    }

    fn company(&self, _id: i64) -> i64 {
        self.company
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for RoleState {
    const TABLE: &'static str = "role";

    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            company: row.get("company_id")?,
            name: row.get("name")?,
            description: row.get("description")?,
            permissions: row.decoded(Origin::of("role"), "permissions", Permissions::of_bits)?,
            created_at: row.get("created_at")?,
            deleted_at: row.get("deleted_at")?,
        })
    }

    fn company(&self, _id: i64) -> i64 {
        self.company
    }

    fn name(&self) -> &str {
        &self.name
    }
}
