//! What each company starts with besides its name: roles and a policy.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, company::Company, company::policy::Policy,
    company::role::presets,
};
use crate::store::{Result, Tx, Writer};

/// Adds the roles that a new company starts with, and records them and its policy.
pub fn add_presets(tx: &Tx<'_>, writer: &mut Writer<'_>, company: &Company) -> Result<()> {
    let subject = EntityRef::new(Kind::Company, company.id.0, &*company.name);
    let policy = Change::creation("policy.set", subject, Policy::DEFAULT.fields());
    writer.add(&policy.of_company(company.id))?;
    for role in presets() {
        let id = tx.roles().insert(company.id, &role, company.created_at)?;
        let subject = EntityRef::new(Kind::Role, id.0, &*role.name);
        let change = Change::creation("role.create", subject, role.fields());
        writer.add(&change.of_company(company.id))?;
    }
    Ok(())
}
