//! `provider edit`, and the same edits inside `provider reactivate`.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::practice::Practice,
    edit::PracticeEdit, provider::Provider, provider::npi::Npi, provider::patch::ProviderPatch,
    refusal::Refusal, report::Report, rights::Requires, subject::Subject, text::shell_word,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    provider::process_providers, user::edit::edited_list,
};

pub const VERB: Operation =
    Operation::new("provider.edit", Kind::Provider, Requires::Manage(Permission::PROVIDERS_MANAGE));

impl App {
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
    plan.warnings.extend(provider.claims_warning(&after));
    plan.effects.push(Effect::save_provider(VERB.action, provider, after, Vec::new()));
    Ok(Decision::from(plan))
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
