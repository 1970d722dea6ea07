//! `provider edit`, and the same edits inside `provider reactivate`.

use crate::domain::change::Kind;
use crate::domain::code::Code;
use crate::domain::company::permission::Permission;
use crate::domain::company::practice::Practice;
use crate::domain::edit::PracticeEdit;
use crate::domain::provider::Provider;
use crate::domain::provider::npi::Npi;
use crate::domain::provider::patch::ProviderPatch;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::subject::Subject;
use crate::domain::text::shell_word;
use crate::domain::warning::Warning;
use crate::ops::app::App;
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;
use crate::ops::provider::process_providers;
use crate::ops::user::edit::edited_list;

/// `provider edit`.
pub const VERB: Operation = Operation {
    action: "provider.edit",
    kind: Kind::Provider,
    permission: Requires::Manage(Permission::PROVIDERS_MANAGE),
    advice: &[],
};

impl App {
    /// Edits one provider.
    pub fn edit_provider(
        &mut self,
        npi_or_email: &str,
        edit: &ProviderPatch,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            process_providers(cx, run, &[Subject::new(npi_or_email)], |provider, _| {
                decide(cx, provider, edit)
            })
        })
    }
}

pub fn decide(cx: &OpContext<'_>, provider: &Provider, edit: &ProviderPatch) -> Result<Decision> {
    let after = edited(cx, provider, edit)?;
    if after == *provider {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.warnings.extend(claims_warning(provider, &after));
    plan.effects.push(Effect::save_provider(VERB.action, provider, after, Vec::new()));
    Ok(Decision::from(plan))
}

/// Payers know a provider by name and NPI.
pub fn claims_warning(before: &Provider, after: &Provider) -> Option<Warning> {
    let changed = before.name != after.name || before.npi != after.npi;
    changed.then(|| Warning::ClaimsMayBeRejected {
        provider: after.name.clone(),
        npi: after.npi.as_str().to_owned(),
    })
}

/// A provider after an edit, in the order of the contract: existence, value,
/// state.
pub fn edited(cx: &OpContext<'_>, provider: &Provider, edit: &ProviderPatch) -> Result<Provider> {
    let mut after = provider.clone();
    after.practices = practices(cx, provider, &edit.practices)?;
    edit.apply_to(&mut after)?;
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
pub fn ensure_free(cx: &OpContext<'_>, npi: &Npi) -> Result<()> {
    let npi = npi.as_str();
    match cx.tx.providers().find(cx.company(), npi)? {
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
