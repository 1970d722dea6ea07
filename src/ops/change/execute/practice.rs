//! Effects that concern practices.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, company::practice::Practice, id::CompanyId,
    value::Fields,
};
use crate::ops::{change::execute::Executor, error::Result};

impl Executor<'_, '_> {
    pub fn create_practice(&mut self, company: CompanyId, name: &str) -> Result<()> {
        let practice = self.cx.tx.practices().insert(company, name, self.cx.now)?;
        self.keep(practice.creation(company))
    }

    pub fn rename_practice(&mut self, practice: &Practice, name: &str) -> Result<()> {
        self.cx.tx.practices().rename(practice.id, name)?;
        let before = Fields::none().with("name", &*practice.name);
        let after = Fields::none().with("name", name);
        let change = change_of("practice.rename", practice, &before, &after);
        self.keep(change.of_company(self.cx.company()))
    }

    pub fn set_practice_active(&mut self, practice: &Practice, active: bool) -> Result<()> {
        let at = (!active).then_some(self.cx.now);
        self.cx.tx.practices().set_deactivated(practice.id, at)?;
        let status = |active| if active { "active" } else { "inactive" };
        let before = Fields::none().with("status", status(practice.active));
        let after = Fields::none().with("status", status(active));
        let action = if active { "practice.activate" } else { "practice.deactivate" };
        let change = change_of(action, practice, &before, &after);
        self.keep(change.of_company(self.cx.company()))
    }
}

fn change_of(action: &'static str, practice: &Practice, before: &Fields, after: &Fields) -> Change {
    let subject = EntityRef::new(Kind::Practice, practice.id.0, &*practice.name);
    Change::between(action, subject, before, after)
}
