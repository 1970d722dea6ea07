//! `provider deactivate`: the date is recorded and the products end at once.

use super::process_providers;
use crate::domain::account::Account;
use crate::domain::permission::Permission;
use crate::domain::product::ProductState;
use crate::domain::provider::Provider;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::ops::app::App;
use crate::ops::apply::Effect;
use crate::ops::bulk::Conditions;
use crate::ops::context::{OpContext, Operation};
use crate::ops::decision::{Decision, Plan, Subject};
use crate::ops::error::Result;
use crate::ops::user;
use crate::store;

/// `provider deactivate`.
pub const VERB: Operation = Operation {
    action: "provider.deactivate",
    need: Requires::Manage(Permission::PROVIDERS_MANAGE),
    notes: &["Billing can be added again after 30 days; earlier, it needs a case"],
};

impl App {
    /// Deactivates providers; `with_user` also the users who are them, as
    /// `user deactivate` does.
    pub fn deactivate_providers(
        &mut self,
        subjects: &[Subject],
        with_user: bool,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, batch| {
            if with_user {
                cx.require(user::deactivate::VERB.need, None)?;
            }
            process_providers((cx, batch), subjects, |provider, _| {
                let decision = decide(cx, provider)?;
                if with_user { add_user(cx, provider, decision) } else { Ok(decision) }
            })
        })
    }
}

pub(in crate::ops) fn decide(cx: &OpContext<'_>, provider: &Provider) -> Result<Decision> {
    let after = provider.deactivated(cx.now);
    let waits = provider.products_in(ProductState::Waiting).next().is_some();
    if after == *provider && !waits {
        return Ok(Decision::Unchanged("already inactive".to_owned()));
    }
    let states = (provider.clone(), after);
    let mut plan = Plan::of(vec![Effect::SaveProvider(VERB.action, Box::new(states), Vec::new())]);
    for product in provider.products_in(ProductState::Waiting) {
        let reason = "the provider was deactivated again";
        plan.steps.push(Effect::WithdrawCase(Box::new(provider.clone()), product, reason));
        plan.warnings.push(format!(
            "the open case for {} of {} is withdrawn, and with it the acceptance of its terms",
            product.title(),
            provider.name
        ));
    }
    plan.warnings.extend(user_still_active(cx, provider)?);
    for practice in provider.practices.iter().filter(|one| one.active && provider.active) {
        if store::providers::active_in(cx.tx, practice.id)? == 1 {
            let name = &*practice.name;
            plan.warnings.push(format!("practice {name:?} is left without an active provider"));
        }
    }
    Ok(Decision::Change(Box::new(plan)))
}

/// Adds the user's deactivation to that of the provider, in one transaction.
fn add_user(cx: &OpContext<'_>, provider: &Provider, decision: Decision) -> Result<Decision> {
    let account = match &provider.user {
        Some(person) => cx.loader.find_user(cx.tx, person.id)?,
        None => None,
    };
    let Some(account) = account else {
        return Ok(decision);
    };
    let users = user::deactivate::decide(cx, &account, false)?;
    Ok(match (decision, users) {
        (Decision::Change(mut plan), Decision::Change(users)) => {
            plan.steps.extend(users.steps);
            plan.needs.extend(users.needs);
            plan.message = users.message;
            // The user goes too, and the products end: nothing of it is left.
            plan.warnings.retain(|warning| !warning.ends_with(STILL_ACTIVE));
            Decision::Change(plan)
        }
        (Decision::Unchanged(_), users @ Decision::Change(_)) => users,
        (decision, _) => decision,
    })
}

const STILL_ACTIVE: &str = "is still active";

fn user_still_active(cx: &OpContext<'_>, provider: &Provider) -> Result<Option<String>> {
    let Some(person) = &provider.user else {
        return Ok(None);
    };
    let account = cx.loader.find_user(cx.tx, person.id)?;
    Ok(account.filter(Account::is_active).map(|account| {
        format!("the user of {}, {}, {STILL_ACTIVE}", provider.name, account.email.as_str())
    }))
}
