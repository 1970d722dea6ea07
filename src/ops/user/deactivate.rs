//! `user deactivate`: blocks a person in every company of the login email (the
//! second seed document). The words for blocking are shared with `lock add`.

use crate::domain::account::Account;
use crate::domain::consent::{Consent, Needed};
use crate::domain::permission::Permission;
use crate::domain::product::ProductState;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::ops::apply::Step;
use crate::ops::bulk::Conditions;
use crate::ops::desk::Desk;
use crate::ops::error::Result;
use crate::ops::judging::{Named, Plan, Verdict, settle_accounts};
use crate::ops::refuse;
use crate::ops::work::{Verb, Work, admin_consent};
use crate::store;

/// `user deactivate`.
pub const VERB: Verb =
    Verb { action: "user.deactivate", need: Need::Manage(Permission::USERS_MANAGE), notes: &[] };

impl Desk {
    /// Deactivates users in all their companies; `clear` also takes their
    /// permissions and practices in this one.
    pub fn deactivate_users(
        &mut self,
        subjects: &[Named],
        clear: bool,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |work, batch| {
            settle_accounts((work, batch), subjects, |account| judge(work, account, clear))
        })
    }
}

/// Judges the deactivation of one user.
pub(in crate::ops) fn judge(work: &Work<'_>, account: &Account, clear: bool) -> Result<Verdict> {
    let elsewhere = work.elsewhere(account)?;
    ensure_may_block(work, account, &elsewhere)?;
    let after = account.deactivated(work.now, clear);
    let others: Vec<Account> = elsewhere.into_iter().filter(Account::is_active).collect();
    if *account == after && others.is_empty() {
        return Ok(Verdict::Unchanged("already inactive".to_owned()));
    }
    ensure_not_last(work, &others.iter().chain([account]).collect::<Vec<_>>())?;
    let mut plan = Plan::of(vec![save(account, after)]);
    plan.needs = block_needs(work, account, &others, "deactivates");
    plan.warnings.extend(billed_on(work, account)?);
    if !others.is_empty() {
        plan.message = Some(format!("deactivated in {} companies", others.len() + 1));
    }
    for other in others {
        let after = other.deactivated(work.now, false);
        plan.steps.push(save(&other, after));
    }
    Ok(Verdict::Change(Box::new(plan)))
}

fn save(before: &Account, after: Account) -> Step {
    Step::SaveAccount(VERB.action, Box::new((before.clone(), after)))
}

/// Only an administrator blocks an administrator, or a user who has more than
/// the operator in any company.
pub(in crate::ops) fn ensure_may_block(
    work: &Work<'_>,
    account: &Account,
    elsewhere: &[Account],
) -> Result<()> {
    work.ensure_may_touch(account)?;
    let rights = &work.operator.rights;
    if elsewhere.iter().any(|other| rights.barrier_to(other).is_some()) {
        // Which, is another company's business.
        let barrier = "the user has rights in another company that you do not have";
        return Err(refuse::may_not_touch(account, barrier).into());
    }
    Ok(())
}

/// The consents that blocking a person needs.
pub(in crate::ops) fn block_needs(
    work: &Work<'_>,
    account: &Account,
    others: &[Account],
    what: &str,
) -> Vec<Needed> {
    let mut needs = Vec::new();
    if let Some(admin) = others.iter().chain([account]).find(|one| one.is_administrator()) {
        needs.extend(admin_consent(admin, &format!("{what} them")));
    }
    if account.companies > 1 {
        let because = format!(
            "{} works in {} companies; this {what} them in all",
            account.named(),
            account.companies
        );
        needs.push(Needed { consent: Consent::AllCompanies, because });
    }
    if work.is_own(account) {
        let because = format!("this {what} yourself, {}", account.named());
        needs.push(Needed { consent: Consent::ConfirmSelf, because });
    }
    needs
}

/// A user whose provider still has active products is still billed.
fn billed_on(work: &Work<'_>, account: &Account) -> Result<Option<String>> {
    let Some(link) = &account.provider else {
        return Ok(None);
    };
    let provider = work.provider_of(&link.npi)?;
    let products: Vec<&str> = provider
        .products_in(ProductState::Active)
        .map(crate::domain::product::Product::title)
        .collect();
    Ok((!products.is_empty()).then(|| {
        format!(
            "provider {} ({}) keeps active products, which are still billed: {}",
            provider.name,
            link.npi,
            products.join(", ")
        )
    }))
}

/// Refuses to take these memberships of a person away if one of them is the
/// last active, unlocked administrator's of its company.
pub(in crate::ops) fn ensure_not_last(work: &Work<'_>, memberships: &[&Account]) -> Result<()> {
    for account in memberships.iter().filter(|one| one.counts_as_administrator()) {
        if store::companies::administrators(work.tx, account.company)?.len() < 2 {
            let here = account.company == work.company();
            return Err(refuse::last_administrator(account, here).into());
        }
    }
    Ok(())
}
