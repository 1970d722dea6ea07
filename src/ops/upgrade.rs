//! Bringing a database of an older version up to date: what the migrations
//! cannot know, because it is the domain's.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, history::Actor, value::Fields, value::Value,
};
use crate::ops::{error::Result, runtime::Runtime};
use crate::store;
use crate::store::{Common, Store, Tx, Upgrade, Writer};

/// Brings the database up to date; one that is, stays as it is. The history of
/// each company says so.
pub fn upgrade(store: &mut Store, runtime: &mut Runtime) -> Result<()> {
    let meta = store.meta.clone();
    let os_user = (runtime.os_user)();
    let now = runtime.clock.now();
    store.upgrade(|tx, upgrade| {
        if upgrade.search_keys.is_some() {
            renew_search_keys(tx, &mut *runtime.progress)?;
        }
        let common =
            Common { meta: &meta, at: now, by: Actor::NOBODY, reason: None, os_user: &os_user };
        let mut writer = Writer::new(tx, &common)?;
        for company in tx.companies().all()? {
            let subject = EntityRef::new(Kind::Company, company.id.0, company.name.as_str());
            let change = Change::creation("upgrade", subject, versions(upgrade));
            writer.add(&change.of_company(company.id))?;
        }
        Ok(())
    })
}

/// Computes the search keys of all names again.
fn renew_search_keys(tx: &Tx<'_>, progress: &mut dyn FnMut(u64, u64)) -> store::Result<()> {
    let total = tx.search_keys().count()?;
    let mut done = 0;
    let mut step = || {
        done += 1;
        progress(done, total);
    };
    tx.search_keys().renew(&mut step)
}

/// The versions that the database has now.
fn versions(upgrade: &Upgrade) -> Fields {
    let parts = [("schema", upgrade.schema), ("search_keys", upgrade.search_keys)];
    let version = |(name, step): (_, Option<store::Step>)| {
        let newest = i64::try_from(step?.newest).unwrap_or(i64::MAX);
        Some((name, Value::Number(newest)))
    };
    parts.into_iter().filter_map(version).collect()
}
