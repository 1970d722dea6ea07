//! `user deactivate`: blocks a person in every company of the login email (the
//! second seed document). The words for blocking are shared with `lock add`.

use crate::domain::{
    change::Kind, company::permission::Permission, consent::Consent, consent::Needed,
    provider::product::ProductState, report::Report, rights::Requires, subject::Subject,
    user::User, warning::Warning,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_named, context::OpContext,
    context::Operation, error::Result, refusals,
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
            process_named(cx, run, subjects, |user| decide(cx, user, clear))
        })
    }
}

/// Decides about the deactivation of one user.
pub fn decide(cx: &OpContext<'_>, user: &User, clear: bool) -> Result<Decision> {
    let elsewhere = cx.elsewhere(user)?;
    ensure_may_block(cx, user, &elsewhere)?;
    let after = user.deactivated(cx.now, clear);
    let others: Vec<User> = elsewhere.into_iter().filter(User::is_active).collect();
    if *user == after && others.is_empty() {
        return Ok(Decision::Unchanged("already inactive".to_owned()));
    }
    ensure_not_last(cx, &others.iter().chain([user]).collect::<Vec<_>>())?;
    let mut plan = Plan::of(vec![save(user, after)]);
    plan.consents = block_needs(cx, user, &others, "deactivates");
    plan.warnings.extend(billed_on(cx, user)?);
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
pub fn ensure_may_block(cx: &OpContext<'_>, user: &User, elsewhere: &[User]) -> Result<()> {
    cx.ensure_may_touch(user)?;
    let rights = &cx.operator.rights;
    if elsewhere.iter().any(|other| rights.barrier_to(other).is_some()) {
        // Which, is another company's business.
        let barrier = "the user has rights in another company that you do not have";
        return Err(refusals::may_not_touch(user, barrier).into());
    }
    Ok(())
}

/// The consents that blocking a person needs.
pub fn block_needs(cx: &OpContext<'_>, user: &User, others: &[User], what: &str) -> Vec<Needed> {
    let mut needs = Vec::new();
    if let Some(admin) = others.iter().chain([user]).find(|one| one.is_administrator()) {
        needs.extend(admin.admin_consent(&format!("{what} them")));
    }
    if user.companies > 1 {
        let because = format!(
            "{} works in {} companies; this {what} them in all",
            user.named(),
            user.companies
        );
        needs.push(Needed { consent: Consent::AllCompanies, because });
    }
    if cx.is_own(user) {
        let because = format!("this {what} yourself, {}", user.named());
        needs.push(Needed { consent: Consent::ConfirmSelf, because });
    }
    needs
}

/// A user whose provider still has active products is still billed.
fn billed_on(cx: &OpContext<'_>, user: &User) -> Result<Option<Warning>> {
    let Some(link) = &user.provider else {
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
    for user in memberships.iter().filter(|one| one.counts_as_administrator()) {
        if cx.tx.companies().administrators(user.company)?.len() < 2 {
            let here = user.company == cx.company();
            return Err(refusals::last_administrator(user, here).into());
        }
    }
    Ok(())
}
