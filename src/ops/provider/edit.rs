//! `provider edit`, and the same edits inside `provider reactivate`.

use super::process_providers;
use crate::domain::code::Code;
use crate::domain::full_name::FullName;
use crate::domain::npi::{Npi, Specialty};
use crate::domain::permission::Permission;
use crate::domain::practice::Practice;
use crate::domain::product::LicenseType;
use crate::domain::provider::{MOST_CREDENTIALS, Provider};
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::text::{self, shell_word};
use crate::ops::app::App;
use crate::ops::apply::Effect;
use crate::ops::bulk::Conditions;
use crate::ops::context::{OpContext, Operation};
use crate::ops::decision::{Decision, Plan, Subject};
use crate::ops::error::Result;
use crate::ops::user::edit::{Edit, PracticeEdit, edited_list};
use crate::store;

/// The edit. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct ProviderEdit {
    pub name: Option<String>,
    pub npi: Option<String>,
    pub license_type: Option<LicenseType>,
    pub specialty: Edit<String>,
    pub credentials: Edit<String>,
    pub practices: PracticeEdit,
}

impl ProviderEdit {
    /// True if there is nothing to edit.
    pub const fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.npi.is_none()
            && self.license_type.is_none()
            && matches!(self.specialty, Edit::Keep)
            && matches!(self.credentials, Edit::Keep)
            && matches!(self.practices, PracticeEdit::Keep)
    }
}

/// `provider edit`.
pub const VERB: Operation = Operation {
    action: "provider.edit",
    need: Requires::Manage(Permission::PROVIDERS_MANAGE),
    notes: &[],
};

impl App {
    /// Edits one provider.
    pub fn edit_provider(
        &mut self,
        npi_or_email: &str,
        edit: &ProviderEdit,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, batch| {
            process_providers((cx, batch), &[Subject::new(npi_or_email)], |provider, _| {
                decide(cx, provider, edit)
            })
        })
    }
}

pub(in crate::ops) fn decide(
    cx: &OpContext<'_>,
    provider: &Provider,
    edit: &ProviderEdit,
) -> Result<Decision> {
    let after = edited(cx, provider, edit)?;
    if after == *provider {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.warnings.extend(claims_warning(provider, &after));
    let states = Box::new((provider.clone(), after));
    plan.steps.push(Effect::SaveProvider(VERB.action, states, Vec::new()));
    Ok(Decision::Change(Box::new(plan)))
}

/// Payers know a provider by name and NPI.
pub fn claims_warning(before: &Provider, after: &Provider) -> Option<String> {
    let changed = before.name != after.name || before.npi != after.npi;
    changed.then(|| {
        format!(
            "claims for {} ({}) may be rejected until payers know the new name or NPI",
            after.name,
            after.npi.as_str()
        )
    })
}

/// A provider after an edit, in the order of the contract: existence, value,
/// state.
pub fn edited(cx: &OpContext<'_>, provider: &Provider, edit: &ProviderEdit) -> Result<Provider> {
    let mut after = provider.clone();
    after.practices = practices(cx, provider, &edit.practices)?;
    if let Some(name) = &edit.name {
        FullName::parse(name)?.as_str().clone_into(&mut after.name);
    }
    if let Some(npi) = &edit.npi {
        after.npi = Npi::parse(npi)?;
    }
    after.license_type = edit.license_type.unwrap_or(provider.license_type);
    match &edit.specialty {
        Edit::Keep => {}
        Edit::Clear => after.specialty = None,
        Edit::Set(code) => after.specialty = Some(Specialty::parse(code)?),
    }
    match &edit.credentials {
        Edit::Keep => {}
        Edit::Clear => after.credentials = None,
        Edit::Set(credentials) => {
            text::check("text of the credentials", credentials, MOST_CREDENTIALS)?;
            after.credentials = Some(credentials.clone()).filter(|text| !text.is_empty());
        }
    }
    if after.npi != provider.npi {
        ensure_free(cx, &after.npi)?;
    }
    Ok(after)
}

fn practices(
    cx: &OpContext<'_>,
    provider: &Provider,
    edit: &PracticeEdit,
) -> Result<Vec<Practice>> {
    Ok(edited_list(cx, &provider.practices, edit)?.unwrap_or_else(|| provider.practices.clone()))
}

/// Refuses an NPI that another provider of the company has.
pub(super) fn ensure_free(cx: &OpContext<'_>, npi: &Npi) -> Result<()> {
    let npi = npi.as_str();
    match store::providers::find(cx.tx, cx.company(), npi)? {
        None => Ok(()),
        Some(taken) => {
            let message = format!("provider {npi} exists already: {}", taken.name);
            Err(Refusal::new(Code::ProviderExists, message)
                .hint(format!("practicectl provider show {}", shell_word(npi)))
                .about(npi)
                .into())
        }
    }
}
