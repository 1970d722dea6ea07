//! Takes back what was done to a provider. Nothing here activates one or adds a product.

use crate::domain::{
    edit::Edit, edit::PracticeEdit, full_name::FullName, id::ProviderId, input::Input,
    provider::Provider, provider::npi::Npi, provider::npi::Specialty,
    provider::patch::ProviderPatch, provider::patch::credentials, provider::product::license_type,
    refusal::Refusal, revert::Reverted, value::Fields, value::Value,
};
use crate::ops::{
    change::decision::Decision, context::OpContext, error::Result, provider::deactivate,
    provider::edit, refusals, revert::ensure_unchanged, revert::not_reverted,
    revert::user::needs_reactivation,
};

/// Decides about a provider of a change set.
pub fn decide(cx: &OpContext<'_>, subject: &Reverted) -> Result<Decision> {
    let found = cx.tx.providers().find_by_id(cx.company(), ProviderId(subject.id))?;
    let provider = found.ok_or_else(|| refusals::provider_not_found(&subject.label))?;
    cx.require(edit::VERB.permission, Some(&subject.label))?;
    if subject.is_creation() {
        let status = Fields::none().with("status", provider.status());
        ensure_unchanged(subject, &status)?;
        return deactivate::decide(cx, &provider);
    }
    let now = provider.fields().except(&["products", "deactivated_at"]);
    ensure_unchanged(subject, &now)?;
    let text = |name: &str| subject.before.value(name).map(|value| value.shown().into_owned());
    if text("status").as_deref() == Some("active") {
        return Err(needs_reactivation(provider.npi.as_str(), "activates").into());
    }
    let patch = patch(&subject.before);
    if patch.is_empty() && text("status").is_none() {
        return Ok(not_reverted("licenses are not reverted"));
    }
    let edited = edit::decide(cx, &provider, &patch)?;
    if text("status").is_none() {
        return Ok(edited);
    }
    let after: Provider = edit::edited(cx, &provider, &patch)?;
    Ok(edited.and(deactivate::decide(cx, &after)?))
}

/// The patch that gives a provider these values again.
fn patch(before: &Fields) -> ProviderPatch {
    let text = |name: &str| match before.value(name) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    ProviderPatch {
        npi: text("npi").map(|text| Input::parse(text, Npi::parse)),
        name: text("name").map(|text| Input::parse(text, FullName::parse)),
        license_type: text("license_type").map(|text| Input::parse(text, license_type)),
        specialty: edit(before, "specialty", Specialty::parse),
        credentials: edit(before, "credentials", credentials),
        practices: match before.value("practices") {
            Some(Value::List(names)) => PracticeEdit::Replace(names.clone()),
            _ => PracticeEdit::Keep,
        },
        is_active: None,
    }
}

/// An optional field as it was.
fn edit<T: Clone>(
    before: &Fields,
    name: &str,
    parse: fn(&str) -> std::result::Result<T, Refusal>,
) -> Edit<Input<T>> {
    match before.value(name) {
        None => Edit::Keep,
        Some(Value::Text(text)) => Edit::Set(Input::parse(text.clone(), parse)),
        Some(_) => Edit::Clear,
    }
}
