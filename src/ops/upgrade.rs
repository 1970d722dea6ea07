//! Bringing a database of an older version up to date: what the migrations
//! cannot know, because it is the domain's.

use crate::domain::change::{Change, EntityRef, Kind};
use crate::domain::company::Company;
use crate::domain::company::role::presets;
use crate::domain::time::Timestamp;
use crate::domain::value::Fields;
use crate::domain::value::Value;
use crate::ops::error::Result;
use crate::ops::runtime::Runtime;
use crate::store;
use crate::store::histories::{Common, Writer};
use crate::store::{Store, Tx};

/// The version that brought roles.
const WITH_ROLES: usize = 2;

/// Brings the database up to date; one that is, stays as it is.
pub fn upgrade(store: &mut Store, runtime: &Runtime) -> Result<()> {
    let meta = store.meta.clone();
    let os_user = (runtime.os_user)();
    let now = runtime.clock.now();
    store.upgrade(|tx, found| {
        let common =
            Common { meta: &meta, at: now, operator: None, reason: None, os_user: &os_user };
        let mut writer = Writer::new(tx, &common)?;
        for company in store::companies::all(tx)? {
            let mut after = Fields::none();
            if found < WITH_ROLES {
                after = after.with("roles", add_presets(tx, &company, now)?);
            }
            let subject = EntityRef::new(Kind::Company, company.id.0, company.name.as_str());
            writer.add(&Change::creation("upgrade", subject, after).of_company(company.id))?;
        }
        Ok(())
    })
}

/// Adds the roles that each company starts with, and names them.
pub fn add_presets(tx: &Tx<'_>, company: &Company, now: Timestamp) -> Result<Value> {
    let mut names = Vec::new();
    for role in presets() {
        store::roles::insert(tx, company.id, &role, now)?;
        names.push(role.name);
    }
    Ok(Value::List(names))
}
