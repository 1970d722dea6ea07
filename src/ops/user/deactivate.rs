//! `user deactivate`: blocks a person in every company of the login email (the
//! second seed document). The words for blocking are shared with `lock add`.

use crate::domain::{
    change::Kind, company::permission::Permission, consent::Consent, consent::Needed,
    provider::product::ProductState, report::Report, rights::Requires, subject::Subject,
    user::User, warning::Warning,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_accounts, context::OpContext,
    context::Operation, context::admin_consent, error::Result, refusals,
};

pub const VERB: Operation =
    Operation::new("user.deactivate", Kind::User, Requires::Manage(Permission::USERS_MANAGE));

impl App {
    /// Deactivates users in all their companies; `clear` also takes their
    /// permissions and practices in this one.
    pub fn deactivate_users(
        &mut self,
        subjects: &[Subject],
        clear: bool,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            process_accounts(cx, run, subjects, |account| decide(cx, account, clear))
        })
    }
}

/// Decides about the deactivation of one user.
pub fn decide(cx: &OpContext<'_>, account: &User, clear: bool) -> Result<Decision> {
    let elsewhere = cx.elsewhere(account)?;
    ensure_may_block(cx, account, &elsewhere)?;
    let after = account.deactivated(cx.now, clear);
    let others: Vec<User> = elsewhere.into_iter().filter(User::is_active).collect();
    if *account == after && others.is_empty() {
        return Ok(Decision::Unchanged("already inactive".to_owned()));
    }
    ensure_not_last(cx, &others.iter().chain([account]).collect::<Vec<_>>())?;
    let mut plan = Plan::of(vec![save(account, after)]);
    plan.consents = block_needs(cx, account, &others, "deactivates");
    plan.warnings.extend(billed_on(cx, account)?);
    if !others.is_empty() {
        plan.message = Some(format!("deactivated in {} companies", others.len() + 1));
    }
    for other in others {
        let after = other.deactivated(cx.now, false);
        plan.effects.push(save(&other, after));
    }
    Ok(Decision::from(plan))
}

fn save(before: &User, after: User) -> Effect {
    Effect::SaveUser(VERB.action, Box::new((before.clone(), after)))
}

/// Only an administrator blocks an administrator, or a user who has more than
/// the operator in any company.
pub fn ensure_may_block(cx: &OpContext<'_>, account: &User, elsewhere: &[User]) -> Result<()> {
    cx.ensure_may_touch(account)?;
    let rights = &cx.operator.rights;
    if elsewhere.iter().any(|other| rights.barrier_to(other).is_some()) {
        // Which, is another company's business.
        let barrier = "the user has rights in another company that you do not have";
        return Err(refusals::may_not_touch(account, barrier).into());
    }
    Ok(())
}

/// The consents that blocking a person needs.
pub fn block_needs(cx: &OpContext<'_>, account: &User, others: &[User], what: &str) -> Vec<Needed> {
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
    if cx.is_own(account) {
        let because = format!("this {what} yourself, {}", account.named());
        needs.push(Needed { consent: Consent::ConfirmSelf, because });
    }
    needs
}

/// A user whose provider still has active products is still billed.
fn billed_on(cx: &OpContext<'_>, account: &User) -> Result<Option<Warning>> {
    let Some(link) = &account.provider else {
        return Ok(None);
    };
    let provider = cx.provider_of(&link.npi)?;
    let products: Vec<_> = provider.products_in(ProductState::Active).collect();
    let (provider, npi) = (provider.name, link.npi.clone());
    Ok((!products.is_empty()).then_some(Warning::StillBilled { provider, npi, products }))
}

/// Refuses to take these memberships of a person away if one of them is the
/// last active, unlocked administrator's of its company.
pub fn ensure_not_last(cx: &OpContext<'_>, memberships: &[&User]) -> Result<()> {
    for account in memberships.iter().filter(|one| one.counts_as_administrator()) {
        if cx.tx.companies().administrators(account.company)?.len() < 2 {
            let here = account.company == cx.company();
            return Err(refusals::last_administrator(account, here).into());
        }
    }
    Ok(())
}
