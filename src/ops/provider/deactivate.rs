//! `provider deactivate`: the date is recorded and the products end at once.

use super::settle_providers;
use crate::domain::account::Account;
use crate::domain::permission::Permission;
use crate::domain::product::ProductState;
use crate::domain::provider::Provider;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::ops::apply::Step;
use crate::ops::bulk::Conditions;
use crate::ops::desk::Desk;
use crate::ops::error::Result;
use crate::ops::judging::{Named, Plan, Verdict};
use crate::ops::user;
use crate::ops::work::{Verb, Work};
use crate::store;

/// `provider deactivate`.
pub const VERB: Verb = Verb {
    action: "provider.deactivate",
    need: Need::Manage(Permission::PROVIDERS_MANAGE),
    notes: &["Billing can be added again after 30 days; earlier, it needs a case"],
};

impl Desk {
    /// Deactivates providers; `with_user` also the users who are them, as
    /// `user deactivate` does.
    pub fn deactivate_providers(
        &mut self,
        subjects: &[Named],
        with_user: bool,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |work, batch| {
            if with_user {
                work.require(user::deactivate::VERB.need, None)?;
            }
            settle_providers((work, batch), subjects, |provider, _| {
                let verdict = judge(work, provider)?;
                if with_user { add_user(work, provider, verdict) } else { Ok(verdict) }
            })
        })
    }
}

pub(in crate::ops) fn judge(work: &Work<'_>, provider: &Provider) -> Result<Verdict> {
    let after = provider.deactivated(work.now);
    let waits = provider.products_in(ProductState::Waiting).next().is_some();
    if after == *provider && !waits {
        return Ok(Verdict::Unchanged("already inactive".to_owned()));
    }
    let states = (provider.clone(), after);
    let mut plan = Plan::of(vec![Step::SaveProvider(VERB.action, Box::new(states), Vec::new())]);
    for product in provider.products_in(ProductState::Waiting) {
        let reason = "the provider was deactivated again";
        plan.steps.push(Step::WithdrawCase(Box::new(provider.clone()), product, reason));
        plan.warnings.push(format!(
            "the open case for {} of {} is withdrawn, and with it the acceptance of its terms",
            product.title(),
            provider.name
        ));
    }
    plan.warnings.extend(user_still_active(work, provider)?);
    for practice in provider.practices.iter().filter(|one| one.active && provider.active) {
        if store::providers::active_in(work.tx, practice.id)? == 1 {
            let name = &*practice.name;
            plan.warnings.push(format!("practice {name:?} is left without an active provider"));
        }
    }
    Ok(Verdict::Change(Box::new(plan)))
}

/// Adds the user's deactivation to that of the provider, in one transaction.
fn add_user(work: &Work<'_>, provider: &Provider, verdict: Verdict) -> Result<Verdict> {
    let account = match &provider.user {
        Some(person) => work.loader.find_user(work.tx, person.id)?,
        None => None,
    };
    let Some(account) = account else {
        return Ok(verdict);
    };
    let users = user::deactivate::judge(work, &account, false)?;
    Ok(match (verdict, users) {
        (Verdict::Change(mut plan), Verdict::Change(users)) => {
            plan.steps.extend(users.steps);
            plan.needs.extend(users.needs);
            plan.message = users.message;
            // The user goes too, and the products end: nothing of it is left.
            plan.warnings.retain(|warning| !warning.ends_with(STILL_ACTIVE));
            Verdict::Change(plan)
        }
        (Verdict::Unchanged(_), users @ Verdict::Change(_)) => users,
        (verdict, _) => verdict,
    })
}

const STILL_ACTIVE: &str = "is still active";

fn user_still_active(work: &Work<'_>, provider: &Provider) -> Result<Option<String>> {
    let Some(person) = &provider.user else {
        return Ok(None);
    };
    let account = work.loader.find_user(work.tx, person.id)?;
    Ok(account.filter(Account::is_active).map(|account| {
        format!("the user of {}, {}, {STILL_ACTIVE}", provider.name, account.email.as_str())
    }))
}
