//! Bringing a database of an older version up to date: what the migrations
//! cannot know, because it is the domain's.

use crate::domain::{change::Change, change::EntityRef, change::Kind, value::Fields, value::Value};
use crate::ops::{error::Result, runtime::Runtime};
use crate::store::{Common, Store, Writer};

/// Brings the database up to date; one that is, stays as it is. The history of
/// each company says so.
pub fn upgrade(store: &mut Store, runtime: &Runtime) -> Result<()> {
    let meta = store.meta.clone();
    let os_user = (runtime.os_user)();
    let now = runtime.clock.now();
    store.upgrade(|tx, newest| {
        let common =
            Common { meta: &meta, at: now, operator: None, reason: None, os_user: &os_user };
        let mut writer = Writer::new(tx, &common)?;
        let newest = Value::Number(i64::try_from(newest).unwrap_or(i64::MAX));
        for company in tx.companies().all()? {
            let subject = EntityRef::new(Kind::Company, company.id.0, company.name.as_str());
            let after = Fields::none().with("schema", newest.clone());
            writer.add(&Change::creation("upgrade", subject, after).of_company(company.id))?;
        }
        Ok(())
    })
}
