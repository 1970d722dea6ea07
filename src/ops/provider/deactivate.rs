//! `provider deactivate`: the date is recorded and the products end at once.

use super::judge_providers;
use crate::domain::account::Account;
use crate::domain::id::ProviderId;
use crate::domain::permission::Permission;
use crate::domain::provider::Provider;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::ops::apply::Step;
use crate::ops::bulk::Conditions;
use crate::ops::desk::Desk;
use crate::ops::error::Result;
use crate::ops::judging::{Named, Plan, Verdict};
use crate::ops::work::{Verb, Work};
use crate::store;

/// `provider deactivate`.
pub const VERB: Verb = Verb {
    action: "provider.deactivate",
    need: Need::Manage(Permission::PROVIDERS_MANAGE),
    notes: &["Billing can be added again after 30 days, earlier only by a case"],
};

impl Desk {
    /// Deactivates providers.
    pub fn deactivate_providers(
        &mut self,
        subjects: &[Named],
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |work| {
            let mut gone = Vec::new();
            judge_providers(work, subjects, |provider| judge(work, provider, &mut gone))
        })
    }
}

/// `gone` are the providers that the same command deactivates before this one.
fn judge(work: &Work<'_>, provider: &Provider, gone: &mut Vec<ProviderId>) -> Result<Verdict> {
    if !provider.active {
        return Ok(Verdict::Unchanged("already inactive".to_owned()));
    }
    let states = (provider.clone(), provider.deactivated(work.now));
    let mut plan = Plan::of(vec![Step::SaveProvider(VERB.action, Box::new(states), Vec::new())]);
    plan.warnings.extend(user_still_active(work, provider)?);
    gone.push(provider.id);
    for (practice, active) in store::providers::active_in_practices(work.tx, provider.id)? {
        if active.iter().all(|id| gone.contains(id)) {
            plan.warnings.push(format!("practice {practice:?} is left without an active provider"));
        }
    }
    Ok(Verdict::Change(Box::new(plan)))
}

fn user_still_active(work: &Work<'_>, provider: &Provider) -> Result<Option<String>> {
    let Some(person) = &provider.user else {
        return Ok(None);
    };
    let account = work.loader.find_user(work.tx, person.id)?;
    Ok(account.filter(Account::is_active).map(|account| {
        format!("the user of {}, {}, is still active", provider.name, account.email.as_str())
    }))
}
