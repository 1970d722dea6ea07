//! `provider reactivate`: the Reactivate Provider window of the first seed
//! document in one command and one transaction: products, the 30-day rule for
//! Billing, account information, terms and invoice, unlock and activate.

use crate::domain::{
    change::Kind, code::Code, provider::Provider, provider::case::CaseRequest,
    provider::case::CaseState, provider::case::billing_description, provider::patch::ProviderPatch,
    provider::product::Product, provider::product::ProductState, provider::terms, refusal::Refusal,
    report::Report, rights::Requires, subject::Subject, text::shell_word, time::Timestamp,
    user::User, user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    provider::edit, provider::new_licenses, provider::process_providers,
    provider::waiting::first_day_of_billing, provider::waiting::too_soon, user::FORGOTTEN_PASSWORD,
    user::edit::edited, user::lacks_access, user::next_for_access,
};

/// The options of a reactivation.
#[derive(Clone, Debug, Default)]
pub struct Reactivation {
    /// Products to add; those that are active already are skipped.
    pub products: Vec<Product>,
    /// Open a case if Billing comes too soon.
    pub open_case: bool,
    /// Edits of the linked user's account information.
    pub edit: UserPatch,
    /// Edits of the provider.
    pub provider: ProviderPatch,
    /// The operator accepts the terms, for Billing that waits too.
    pub accepts_terms: bool,
}

impl Reactivation {
    /// Refuses edits of several, and an edit of the link, which has its own command.
    fn check(&self, subjects: usize) -> Result<()> {
        self.edit.ensure_for_one(subjects)?;
        if !self.edit.provider.is_kept() {
            let message = "this command does not edit the link between user and provider";
            return Err(Refusal::new(Code::Usage, message)
                .hint("practicectl user edit EMAIL --provider NPI")
                .into());
        }
        if subjects <= 1 || self.provider.is_empty() {
            return Ok(());
        }
        Err(Refusal::new(Code::Usage, "only one provider can be edited at a time")
            .hint("name one provider, or omit the editing options")
            .into())
    }
}

pub const VERB: Operation =
    Operation::new("provider.reactivate", Kind::Provider, Requires::Administrator);

impl App {
    /// Reactivates providers and unlocks and activates their users.
    pub fn reactivate_providers(
        &mut self,
        subjects: &[Subject],
        request: &Reactivation,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        request.check(subjects.len())?;
        self.change(VERB, on, |cx, run| {
            process_providers(cx, run, subjects, |provider, named| {
                decide(cx, provider, &of_row(request, named)?)
            })
        })
    }
}

/// The request for one row of the input: its own products if it names some.
fn of_row(request: &Reactivation, named: &Subject) -> Result<Reactivation> {
    match &named.products {
        Some(products) => Ok(Reactivation { products: products.get()?, ..request.clone() }),
        None => Ok(request.clone()),
    }
}

/// What happens to the requested products.
struct Products {
    add: Vec<Product>,
    /// The first day on which a case need not decide on Billing any more.
    billing_from: Option<Timestamp>,
    /// Its case is already open.
    case_is_open: bool,
}

fn decide(cx: &OpContext<'_>, provider: &Provider, request: &Reactivation) -> Result<Decision> {
    let user = linked_user(cx, provider, &request.edit)?;
    let products = choose_products(cx, provider, request)?;
    let window = Window { cx, provider, user: user.as_ref(), request };
    let only_the_case = products.billing_from.is_some() && products.add.is_empty();
    let mut plan = Plan::of(Vec::new());
    if only_the_case {
        window.plan_edit(&mut plan)?;
    } else {
        window.plan_reactivation(&products, &mut plan)?;
    }
    if let Some(first_day) = products.billing_from.filter(|_| !products.case_is_open) {
        let edited = edit::edited(cx, provider, &request.provider)?;
        plan.effects.push(open_case(&edited, first_day, request.accepts_terms));
    } else if products.billing_from.is_some()
        && request.accepts_terms
        && !terms_are_accepted(cx, provider)?
    {
        let boxed = Box::new(provider.clone());
        plan.effects.push(Effect::AcceptCaseTerms(boxed, Product::Billing, terms::VERSION));
    }
    if products.case_is_open && products.add.contains(&Product::Billing) {
        let boxed = Box::new(provider.clone());
        let reason = "the product was added after the waiting time";
        plan.effects.push(Effect::WithdrawCase(boxed, Product::Billing, reason));
    }
    if only_the_case {
        plan.message = Some(STAYS.to_owned());
    }
    if plan.effects.is_empty() {
        let message = if only_the_case {
            format!("Billing waits for its case; {STAYS}")
        } else {
            "already active".to_owned()
        };
        return Ok(Decision::Unchanged(message));
    }
    Ok(Decision::from(plan))
}

const STAYS: &str = "provider and lock stay as they are, \
     and another product would reactivate the provider now";

struct Window<'a, 't> {
    cx: &'a OpContext<'t>,
    provider: &'a Provider,
    user: Option<&'a User>,
    request: &'a Reactivation,
}

impl Window<'_, '_> {
    /// If only a case is opened, account information can be edited all the same.
    fn plan_edit(&self, plan: &mut Plan) -> Result<()> {
        let Self { cx, provider, user, request } = *self;
        let after = edit::edited(cx, provider, &request.provider)?;
        if after != *provider {
            plan.warnings.extend(provider.claims_warning(&after));
            let states = Box::new((provider.clone(), after));
            plan.effects.push(Effect::SaveProvider(VERB.action, states, Vec::new()));
        }
        let Some(user) = user else {
            return Ok(());
        };
        let edited = edited(cx, user, &request.edit)?;
        if edited.after != *user {
            plan.consents.extend(edited.needs);
            plan.advice.extend(cx.sign_out_advice(user)?);
            let states = Box::new((user.clone(), edited.after));
            plan.effects.push(Effect::SaveUser(VERB.action, states));
        }
        Ok(())
    }

    fn plan_reactivation(&self, products: &Products, plan: &mut Plan) -> Result<()> {
        let Self { cx, provider, user, request } = *self;
        let edited_provider = edit::edited(cx, provider, &request.provider)?;
        plan.warnings.extend(provider.claims_warning(&edited_provider));
        let after = edited_provider.reactivated(&products.add, cx.now);
        if after != *provider {
            let licenses = new_licenses(cx, &after, &products.add);
            let states = Box::new((provider.clone(), after));
            plan.effects.push(Effect::SaveProvider(VERB.action, states, licenses));
        }
        plan.consents.extend(provider.terms_consent(&products.add));
        let Some(user) = user else {
            plan.message = Some("no user is linked to the provider".to_owned());
            return Ok(());
        };
        let edited = edited(cx, user, &request.edit)?;
        let after = edited.after.activated().unlocked();
        plan.consents.extend(edited.needs);
        plan.advice.push(FORGOTTEN_PASSWORD);
        if !request.edit.is_empty() {
            plan.advice.extend(cx.sign_out_advice(user)?);
        }
        plan.message = lacks_access(&after);
        plan.next = next_for_access(&after);
        if after != *user {
            let states = Box::new((user.clone(), after));
            plan.effects.push(Effect::SaveUser(VERB.action, states));
        }
        Ok(())
    }
}

fn linked_user(cx: &OpContext<'_>, provider: &Provider, edit: &UserPatch) -> Result<Option<User>> {
    let user = match &provider.user {
        Some(person) => cx.users().find_person(person.id)?,
        None => None,
    };
    if user.is_none() && !edit.is_shared_only() {
        let npi = provider.npi.as_str();
        let message = format!("provider {npi} has no user whose account can be edited");
        return Err(Refusal::new(Code::UserNotFound, message)
            .hint(format!("link one first: practicectl user edit EMAIL --provider {npi}"))
            .about(npi)
            .into());
    }
    Ok(user)
}

/// Products to add, and whether Billing has to wait.
fn choose_products(
    cx: &OpContext<'_>,
    provider: &Provider,
    request: &Reactivation,
) -> Result<Products> {
    let active: Vec<Product> = provider.products_in(ProductState::Active).collect();
    let mut add = Product::sorted(&request.products);
    add.retain(|product| !active.contains(product));
    if request.products.is_empty() && active.is_empty() {
        return Err(product_missing(provider).into());
    }
    let is_billed = add.contains(&Product::Billing);
    let billing_from = if is_billed { first_day_of_billing(cx, provider)? } else { None };
    match billing_from {
        Some(first_day) if !request.open_case => {
            return Err(billing_too_soon(provider, &add, first_day).into());
        }
        Some(_) => add.retain(|product| *product != Product::Billing),
        None => {}
    }
    let mut waiting = provider.products_in(ProductState::Waiting);
    let case_is_open = waiting.any(|product| product == Product::Billing);
    Ok(Products { add, billing_from, case_is_open })
}

/// True if today's terms were accepted on the open case.
fn terms_are_accepted(cx: &OpContext<'_>, provider: &Provider) -> Result<bool> {
    let cases = cx.tx.cases().list(cx.company())?;
    let open = cases
        .iter()
        .find(|case| case.provider_npi == provider.npi.as_str() && case.state == CaseState::Open);
    let accepted = open.and_then(|case| case.accepted.as_ref());
    Ok(accepted.is_some_and(|accepted| accepted.version == terms::VERSION))
}

fn open_case(provider: &Provider, first_day: Timestamp, accepts_terms: bool) -> Effect {
    let description = billing_description(&provider.name, provider.npi.as_str(), first_day);
    let terms_version = accepts_terms.then_some(terms::VERSION);
    let request = CaseRequest { product: Product::Billing, description, terms_version };
    Effect::OpenCase(Box::new(provider.clone()), request)
}

fn product_missing(provider: &Provider) -> Refusal {
    let npi = provider.npi.as_str();
    Refusal::new(
        Code::ProductMissing,
        format!("provider {} ({npi}) has no active product, so one must be added", provider.name),
    )
    .hint(format!(
        "practicectl provider reactivate {npi} --product PRODUCT, one of billing, clinical, engage, telehealth"
    ))
    .about(npi)
}

fn billing_too_soon(provider: &Provider, add: &[Product], first_day: Timestamp) -> Refusal {
    let npi = provider.npi.as_str();
    let words: Vec<&str> = add.iter().map(|product| product.word()).collect();
    too_soon(provider, first_day).hint(format!(
        "practicectl provider reactivate {} --product {} --open-case{}, or wait until {}",
        shell_word(npi),
        words.join(","),
        if words.len() > 1 { " --accept-terms" } else { "" },
        first_day.date()
    ))
}

#[cfg(test)]
mod tests;
