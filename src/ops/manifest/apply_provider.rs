//! Providers of a file: created and edited; deactivated if that was asked
//! for, never reactivated, and never given a product.

use crate::domain::{manifest::ManifestItem, manifest::ProviderRecord, provider::Provider};
use crate::ops::{
    change::decision::Decision, change::repeats::Repeats, change::run::ChangeRun,
    context::OpContext, error::Result, manifest::item::of_item, provider::create,
    provider::create::NewProvider, provider::deactivate, provider::edit,
};

/// Processes the providers of a file.
pub fn process_all(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    items: &[ManifestItem<ProviderRecord>],
    may_deactivate: bool,
) -> Result<()> {
    let mut seen = Repeats::default();
    items.iter().try_for_each(|item| {
        let decision = of_item(item, &mut seen, |record| {
            let known = cx.tx.providers().find(cx.company(), &record.npi)?;
            match known {
                None => decide_new(cx, record),
                Some(provider) => decide(cx, &provider, record, may_deactivate),
            }
        });
        run.process_one(cx, &item.label, decision)
    })
}

/// What is edited, and then whether the provider is active.
fn decide(
    cx: &OpContext<'_>,
    provider: &Provider,
    record: &ProviderRecord,
    may_deactivate: bool,
) -> Result<Decision> {
    record.ensure_state_is_of(provider, may_deactivate)?;
    let edit = record.patch.towards(provider);
    let edited = edit::decide(cx, provider, &edit)?;
    if !provider.active || record.patch.is_active != Some(false) {
        return Ok(edited);
    }
    let after = edit::edited(cx, provider, &edit)?;
    Ok(edited.and(deactivate::decide(cx, &after)?))
}

fn decide_new(cx: &OpContext<'_>, record: &ProviderRecord) -> Result<Decision> {
    record.ensure_no_product()?;
    let new = NewProvider { patch: record.patch.clone(), products: Vec::new() };
    create::decide(cx, &new)
}
