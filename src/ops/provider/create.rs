//! `provider create`.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, edit::PracticeEdit,
    provider::Provider, provider::billing_waits_until, provider::patch::ProviderPatch,
    provider::product::Product, refusal::Refusal, report::Report, rights::Requires,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    provider::edit::ensure_free, provider::new_licenses, provider::waiting::too_soon,
};

/// A new provider: the patch of a blank one, which has an NPI, a name and a license
/// type, and the products to license.
pub struct NewProvider {
    pub patch: ProviderPatch,
    pub products: Vec<Product>,
}

pub const VERB: Operation = Operation::new(
    "provider.create",
    Kind::Provider,
    Requires::Manage(Permission::PROVIDERS_MANAGE),
)
.advising(&["link a user to the provider with practicectl user edit EMAIL --provider NPI"]);

impl App {
    /// Creates a provider; each product is a license under accepted terms.
    pub fn create_provider(&mut self, new: &NewProvider, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(VERB, on, |cx, run| run.process_one(cx, new.patch.npi_text(), decide(cx, new)))
    }
}

/// Decides about the creation of one provider.
pub fn decide(cx: &OpContext<'_>, new: &NewProvider) -> Result<Decision> {
    let practices = match &new.patch.practices {
        PracticeEdit::Replace(names) => cx.assignable(names)?,
        PracticeEdit::Keep | PracticeEdit::Adjust { .. } => cx.only_practice(),
    };
    let is_active = new.patch.is_active != Some(false);
    let provider = Provider {
        practices,
        active: is_active,
        last_deactivated_at: (!is_active).then_some(cx.now),
        ..patched_blank(cx, &new.patch)?
    };
    ensure_free(cx, &provider.npi)?;
    let products = Product::sorted(&new.products);
    ensure_billing_may_begin(cx, &provider, &products)?;
    let licenses = new_licenses(cx, &provider, &products);
    let need = provider.terms_consent(&products);
    let mut plan = Plan::of(vec![Effect::CreateProvider(Box::new(provider), licenses)]);
    plan.consents.extend(need);
    Ok(Decision::from(plan))
}

fn patched_blank(cx: &OpContext<'_>, patch: &ProviderPatch) -> Result<Provider> {
    let npi = patch.npi.as_ref().ok_or_else(|| incomplete("npi"))?;
    let license_type = patch.license_type.as_ref().ok_or_else(|| incomplete("license_type"))?;
    let name = patch.name.as_ref().ok_or_else(|| incomplete("name"))?;
    let mut blank = Provider::blank(npi.get()?, &name.get()?, license_type.get()?, cx.company());
    patch.apply_to(&mut blank)?;
    Ok(blank)
}

fn incomplete(field: &str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("a new provider needs a {field}"))
}

/// The 30 days belong to the person, not to the record: an NPI that was taken
/// from a deactivated provider brings them along.
fn ensure_billing_may_begin(
    cx: &OpContext<'_>,
    provider: &Provider,
    products: &[Product],
) -> Result<()> {
    if !products.contains(&Product::Billing) {
        return Ok(());
    }
    let npi = provider.npi.as_str();
    let since = cx.tx.history().last_deactivation(npi, None)?;
    match billing_waits_until(since, cx.now) {
        None => Ok(()),
        Some(first_day) => Err(too_soon(provider, first_day)
            .hint(format!(
                "create the provider without Billing, or wait until {}",
                first_day.date()
            ))
            .into()),
    }
}
