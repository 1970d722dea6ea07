//! Entries about companies, practices and roles.

use crate::domain::replay::{
    CompanyState, PolicyState, PracticeState, Replay, Result, RoleState, Step, Unexpected,
    changed::Changed, changed::edit, changed::set, create, there,
};

impl Replay {
    pub(super) fn take_company(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, after) = (step.entry.subject_id, Changed(step.after));
        match &*step.entry.action {
            "init" | "company.create" => {
                let (name, created_at) = (after.needed("name")?, step.set.at);
                if let Some(is_fixture) = after.flag("fixture")? {
                    self.origin = Some((created_at, is_fixture));
                }
                let policy = PolicyState::default();
                create(&mut self.companies, id, CompanyState { name, created_at, policy })
            }
            "policy.set" => {
                let policy = &mut there(self.companies.get_mut(&id))?.policy;
                edit(&mut policy.min_length, after.number("min_length")?);
                edit(&mut policy.attempts, after.number("attempts")?);
                edit(&mut policy.expiry_days, after.number("password_expiry_days")?);
                edit(&mut policy.reuse, after.number("reuse")?);
                edit(&mut policy.idle_minutes, after.number("idle_minutes")?);
                edit(&mut policy.temporary_days, after.number("temporary_days")?);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    pub(super) fn take_practice(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, company, after) = (step.entry.subject_id, step.company()?, Changed(step.after));
        let at = step.set.at;
        if step.entry.action == "practice.create" {
            let name = after.needed("name")?;
            create(&mut self.names.practices, (company, name.clone()), id)?;
            let state = PracticeState { company, name, created_at: at, deactivated_at: None };
            return create(&mut self.practices, id, state);
        }
        let practice = there(self.practices.get_mut(&id))?;
        if let Some(name) = after.text("name")? {
            self.names.practices.remove(&(company, std::mem::take(&mut practice.name)));
            create(&mut self.names.practices, (company, name.clone()), id)?;
            practice.name = name;
        }
        if let Some(status) = after.text("status")? {
            practice.deactivated_at = (status == "inactive").then_some(at);
        }
        Ok(())
    }

    pub(super) fn take_role(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, company, after) = (step.entry.subject_id, step.company()?, Changed(step.after));
        if step.entry.action == "role.create" {
            let name = after.needed("name")?;
            create(&mut self.names.roles, (company, name.clone()), id)?;
            let role = RoleState {
                company,
                name,
                description: after.optional("description")?.into_value(),
                permissions: after.permissions()?.unwrap_or_default(),
                created_at: step.set.at,
                deleted_at: None,
            };
            return create(&mut self.roles, id, role);
        }
        let role = there(self.roles.get_mut(&id))?;
        if let Some(name) = after.text("name")? {
            self.names.roles.remove(&(company, std::mem::take(&mut role.name)));
            create(&mut self.names.roles, (company, name.clone()), id)?;
            role.name = name;
        }
        edit(&mut role.description, after.optional("description")?);
        set(&mut role.permissions, after.permissions()?);
        match after.flag("deleted")? {
            Some(true) => self.delete_role(id, company, step),
            Some(false) => self.restore_role(id, company),
            None => Ok(()),
        }
    }

    fn delete_role(&mut self, id: i64, company: i64, step: &Step<'_>) -> Result<()> {
        let role = there(self.roles.get_mut(&id))?;
        role.deleted_at = Some(step.set.at);
        self.names.roles.remove(&(company, role.name.clone()));
        Ok(())
    }

    fn restore_role(&mut self, id: i64, company: i64) -> Result<()> {
        let role = there(self.roles.get_mut(&id))?;
        if role.deleted_at.take().is_none() {
            return Err(Unexpected::new("its subject is not deleted"));
        }
        create(&mut self.names.roles, (company, role.name.clone()), id)
    }
}
