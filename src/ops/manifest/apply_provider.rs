//! Providers of a file: created and edited; deactivated if that was asked
//! for, never reactivated, and never given a product.

use crate::domain::code::Code;
use crate::domain::manifest::{ManifestItem, ProviderRecord};
use crate::domain::provider::Provider;
use crate::domain::provider::patch::ProviderEdit;
use crate::domain::provider::product::{LicenseType, Product, ProductState};
use crate::domain::refusal::Refusal;
use crate::domain::text::nearest;
use crate::domain::user::patch::PracticeEdit;
use crate::ops::change::decision::Decision;
use crate::ops::change::repeats::Repeats;
use crate::ops::change::run::ChangeRun;
use crate::ops::context::OpContext;
use crate::ops::error::Result;
use crate::ops::manifest::item::of_item;
use crate::ops::provider::create;
use crate::ops::provider::create::ProviderRequest;
use crate::ops::provider::deactivate;
use crate::ops::provider::edit;
use crate::ops::refusals;

/// Processes a provider.
pub fn process_provider(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    (item, seen): (&ManifestItem<ProviderRecord>, &mut Repeats),
    may_deactivate: bool,
) -> Result<()> {
    let decision = of_item(item, seen, |record| {
        let known = cx.tx.providers().find(cx.company(), &record.npi)?;
        match known {
            None => decide_new(cx, record),
            Some(provider) => decide(cx, &provider, (record, may_deactivate)),
        }
    });
    run.process_one(cx, &item.label, decision)
}

/// What is edited, and then whether the provider is active.
fn decide(
    cx: &OpContext<'_>,
    provider: &Provider,
    (record, may_deactivate): (&ProviderRecord, bool),
) -> Result<Decision> {
    ensure_unchanged(provider, record, may_deactivate)?;
    let edit = difference(provider, record)?;
    let edited = edit::decide(cx, provider, &edit)?;
    if !provider.active || record.is_active != Some(false) {
        return Ok(edited);
    }
    let after = edit::edited(cx, provider, &edit)?;
    Ok(edited.and(deactivate::decide(cx, &after)?))
}

fn decide_new(cx: &OpContext<'_>, record: &ProviderRecord) -> Result<Decision> {
    if let Some(product) = record.products.first() {
        let npi = &record.npi;
        let product = known_product(product)?.word();
        let command = format!("practicectl provider reactivate {npi} --product {product}");
        return Err(refusals::not_by_file((npi, &format!("has no {product}")), command).into());
    }
    let Some(license_type) = &record.license_type else {
        return Err(incomplete("license_type"));
    };
    let request = ProviderRequest {
        name: record.name.clone().ok_or_else(|| incomplete("name"))?,
        npi: record.npi.clone(),
        license_type: known_license_type(license_type)?,
        specialty: record.specialty.value(),
        credentials: record.credentials.value(),
        practices: record.practices.said(),
        products: Vec::new(),
        is_active: record.is_active.unwrap_or(true),
    };
    create::decide(cx, &request)
}

fn incomplete(field: &str) -> crate::ops::Error {
    Refusal::new(Code::InvalidInput, format!("a new provider needs a {field}")).into()
}

/// Refuses what only a command of its own does.
fn ensure_unchanged(
    provider: &Provider,
    record: &ProviderRecord,
    may_deactivate: bool,
) -> Result<()> {
    let npi = provider.npi.as_str();
    match record.is_active {
        Some(true) if !provider.active => {
            let command = format!("practicectl provider reactivate {npi}");
            return Err(refusals::not_by_file((npi, "is inactive"), command).into());
        }
        Some(false) if provider.active && !may_deactivate => {
            let command = format!("practicectl provider deactivate {npi}, or --prune deactivate");
            return Err(refusals::not_by_file((npi, "is active"), command).into());
        }
        _ => {}
    }
    for word in &record.products {
        let product = known_product(word)?;
        if !provider.products_in(ProductState::Active).any(|one| one == product) {
            let word = product.word();
            let command = format!("practicectl provider reactivate {npi} --product {word}");
            return Err(refusals::not_by_file((npi, &format!("has no {word}")), command).into());
        }
    }
    Ok(())
}

fn known_product(word: &str) -> Result<Product> {
    Product::of_word(word)
        .ok_or_else(|| unknown("product", word, Product::ALL.iter().map(|product| product.word())))
}

fn known_license_type(word: &str) -> Result<LicenseType> {
    LicenseType::of_word(word)
        .ok_or_else(|| unknown("license type", word, LicenseType::ALL.iter().map(|one| one.word())))
}

fn unknown(
    what: &str,
    word: &str,
    known: impl Iterator<Item = &'static str> + Clone,
) -> crate::ops::Error {
    let hint = match nearest(word, known.clone()) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("write one of {}", known.collect::<Vec<_>>().join(", ")),
    };
    Refusal::new(Code::InvalidInput, format!("{word:?} is not a {what}")).hint(hint).into()
}

/// The edit that leaves nothing of the record to be done.
fn difference(provider: &Provider, record: &ProviderRecord) -> Result<ProviderEdit> {
    let license_type = record.license_type.as_deref().map(known_license_type).transpose()?;
    Ok(ProviderEdit {
        name: record.name.clone().filter(|name| *name != provider.name),
        npi: None,
        license_type,
        specialty: record.specialty.clone(),
        credentials: record.credentials.clone(),
        practices: PracticeEdit::towards(&provider.practices, &record.practices),
    })
}
