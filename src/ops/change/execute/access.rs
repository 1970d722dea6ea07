//! Effects that concern access: roles, the policy, sessions.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, company::policy::Policy,
    company::role::NewRole, company::role::Role, session::Session, value::Fields, value::Value,
};
use crate::ops::{change::execute::Executor, error::Result};

impl Executor<'_, '_> {
    pub fn create_role(&mut self, new: &NewRole) -> Result<()> {
        let company = self.cx.company();
        let id = self.cx.tx.roles().insert(company, new, self.cx.now)?;
        let subject = EntityRef::new(Kind::Role, id.0, new.name.as_str());
        self.keep(Change::creation("role.create", subject, new.fields()).of_company(company))
    }

    pub fn save_role(&mut self, before: &Role, after: &Role) -> Result<()> {
        self.cx.tx.roles().save(after)?;
        self.keep(before.change_to(after, "role.edit"))
    }

    /// Deletes a role. Users who are not active let it go, each with an entry.
    pub fn delete_role(&mut self, role: &Role) -> Result<()> {
        for person in self.cx.tx.roles().all_members(role.id)? {
            let subject = EntityRef::new(Kind::User, person.id.0, person.email);
            let before = Fields::none().with("role", role.name.as_str());
            let after = Fields::none().with("role", Value::Absent);
            let change = Change::between("role.delete", subject, &before, &after);
            self.writer.add(&change.of_company(role.company))?;
        }
        self.cx.tx.roles().delete(role.id, self.cx.now)?;
        let subject = EntityRef::new(Kind::Role, role.id.0, role.name.as_str());
        let before = role.fields().with("deleted", Value::Flag(false));
        let after = Fields::none().with("deleted", Value::Flag(true));
        let change = Change::between("role.delete", subject, &before, &after);
        self.keep(change.of_company(role.company))
    }

    /// Brings a deleted role back, under its name.
    pub fn restore_role(&mut self, role: &Role) -> Result<()> {
        self.cx.tx.roles().restore(role.id)?;
        let subject = EntityRef::new(Kind::Role, role.id.0, role.name.as_str());
        let before = Fields::none().with("deleted", Value::Flag(true));
        let after = Fields::none().with("deleted", Value::Flag(false));
        let change = Change::between("role.restore", subject, &before, &after);
        self.keep(change.of_company(role.company))
    }

    pub fn set_policy(&mut self, before: Policy, after: Policy) -> Result<()> {
        let company = &self.cx.operator.company;
        self.cx.tx.companies().set_policy(company.id, &after)?;
        let subject = EntityRef::new(Kind::Company, company.id.0, company.name.as_str());
        let change = Change::between("policy.set", subject, &before.fields(), &after.fields());
        self.keep(change.of_company(company.id))
    }

    pub fn end_session(&mut self, session: &Session) -> Result<()> {
        self.cx.tx.sessions().end(session.id, self.cx.now)?;
        let subject = EntityRef::new(Kind::Session, session.id.0, session.person.email.as_str());
        let before = Fields::none()
            .with("state", "open")
            .with("session", Value::word(session.label.as_deref()));
        let after = Fields::none().with("state", "ended");
        let change = Change::between("session.end", subject, &before, &after);
        self.keep(change.of_company(self.cx.company()))
    }
}
