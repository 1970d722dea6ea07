//! `provider deactivate`: the date is recorded and the products end at once.

use crate::domain::{
    change::Kind, company::permission::Permission, provider::Provider,
    provider::product::ProductState, report::Report, rights::Requires, subject::Subject,
    user::User, warning::Warning,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    provider::process_providers, user,
};

pub const VERB: Operation = Operation::new(
    "provider.deactivate",
    Kind::Provider,
    Requires::Manage(Permission::PROVIDERS_MANAGE),
)
.advising(&["Billing can be added again after 30 days; earlier, it needs a case"]);

impl App {
    /// Deactivates providers; `with_user` also the users who are them, as
    /// `user deactivate` does.
    pub fn deactivate_providers(
        &mut self,
        subjects: &[Subject],
        with_user: bool,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            if with_user {
                cx.require(user::deactivate::VERB.permission, None)?;
            }
            process_providers(cx, run, subjects, |provider, _| {
                let decision = decide(cx, provider)?;
                if with_user { add_user(cx, provider, decision) } else { Ok(decision) }
            })
        })
    }
}

pub fn decide(cx: &OpContext<'_>, provider: &Provider) -> Result<Decision> {
    let after = provider.deactivated(cx.now);
    let waits = provider.products_in(ProductState::Waiting).next().is_some();
    if after == *provider && !waits {
        return Ok(Decision::Unchanged("already inactive".to_owned()));
    }
    let mut plan = Plan::of(vec![Effect::save_provider(VERB.action, provider, after, Vec::new())]);
    for product in provider.products_in(ProductState::Waiting) {
        let reason = "the provider was deactivated again";
        plan.effects.push(Effect::WithdrawCase(Box::new(provider.clone()), product, reason));
        plan.warnings.push(Warning::CaseWithdrawn { product, provider: provider.name.clone() });
    }
    plan.warnings.extend(user_still_active(cx, provider)?);
    for practice in provider.practices.iter().filter(|one| one.active && provider.active) {
        if cx.tx.providers().active_in(practice.id)? == 1 {
            plan.warnings.push(Warning::WithoutProvider { practice: practice.name.to_string() });
        }
    }
    Ok(plan.into())
}

/// Adds the user's deactivation to that of the provider, in one transaction.
fn add_user(cx: &OpContext<'_>, provider: &Provider, decision: Decision) -> Result<Decision> {
    let user = match &provider.user {
        Some(person) => cx.users().find_person(person.id)?,
        None => None,
    };
    let Some(user) = user else {
        return Ok(decision);
    };
    let users = user::deactivate::decide(cx, &user, false)?;
    Ok(match (decision, users) {
        (Decision::Apply(mut plan), Decision::Apply(users)) => {
            plan.effects.extend(users.effects);
            plan.consents.extend(users.consents);
            plan.message = users.message;
            // The user goes too, and the products end: nothing of it is left.
            plan.warnings.retain(|warning| !matches!(warning, Warning::UserStillActive { .. }));
            Decision::Apply(plan)
        }
        (Decision::Unchanged(_), users @ Decision::Apply(_)) => users,
        (decision, _) => decision,
    })
}

fn user_still_active(cx: &OpContext<'_>, provider: &Provider) -> Result<Option<Warning>> {
    let Some(person) = &provider.user else {
        return Ok(None);
    };
    let user = cx.users().find_person(person.id)?;
    Ok(user.filter(User::is_active).map(|user| Warning::UserStillActive {
        provider: provider.name.clone(),
        email: user.email.as_str().to_owned(),
    }))
}
