//! `provider create`.

use crate::domain::change::Kind;
use crate::domain::company::permission::Permission;
use crate::domain::full_name::FullName;
use crate::domain::provider::npi::{Npi, Specialty};
use crate::domain::provider::product::{LicenseType, Product};
use crate::domain::provider::{MOST_CREDENTIALS, NewProvider, billing_waits_until};
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::text;
use crate::ops::app::App;
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;
use crate::ops::provider::edit::ensure_free;
use crate::ops::provider::waiting::too_soon;
use crate::ops::provider::{new_licenses, terms_need};

/// A new provider. Texts are as typed.
pub struct ProviderRequest {
    pub name: String,
    pub npi: String,
    pub license_type: LicenseType,
    pub specialty: Option<String>,
    pub credentials: Option<String>,
    /// None if nothing is said: the only one, if the company has one.
    pub practices: Option<Vec<String>>,
    pub products: Vec<Product>,
    pub is_active: bool,
}

/// `provider create`.
pub const VERB: Operation = Operation {
    action: "provider.create",
    kind: Kind::Provider,
    permission: Requires::Manage(Permission::PROVIDERS_MANAGE),
    advice: &["link a user to the provider with practicectl user edit EMAIL --provider NPI"],
};

impl App {
    /// Creates a provider; each product is a license under accepted terms.
    pub fn create_provider(
        &mut self,
        request: &ProviderRequest,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| run.process_one(cx, &request.npi, decide(cx, request)))
    }
}

/// Decides about the creation of one provider.
pub fn decide(cx: &OpContext<'_>, request: &ProviderRequest) -> Result<Decision> {
    let practices = match &request.practices {
        None => cx.only_practice(),
        Some(names) => cx.assignable(names)?,
    };
    if let Some(credentials) = &request.credentials {
        text::check("text of the credentials", credentials, MOST_CREDENTIALS)?;
    }
    let new = NewProvider {
        npi: Npi::parse(&request.npi)?,
        name: FullName::parse(&request.name)?.as_str().to_owned(),
        license_type: request.license_type,
        specialty: request.specialty.as_deref().map(Specialty::parse).transpose()?,
        credentials: request.credentials.clone().filter(|text| !text.is_empty()),
        practices,
        deactivated_at: (!request.is_active).then_some(cx.now),
    };
    ensure_free(cx, &new.npi)?;
    let products = sorted(&request.products);
    ensure_billing_may_begin(cx, &new, &products)?;
    let licenses = new_licenses(cx, (&new.name, &new.npi), new.license_type, &products);
    let need = terms_need(&new.name, &products);
    let mut plan = Plan::of(vec![Effect::CreateProvider(Box::new(new), licenses)]);
    plan.consents.extend(need);
    Ok(Decision::from(plan))
}

/// The 30 days belong to the person, not to the record: an NPI that was taken
/// from a deactivated provider brings them along.
fn ensure_billing_may_begin(
    cx: &OpContext<'_>,
    new: &NewProvider,
    products: &[Product],
) -> Result<()> {
    if !products.contains(&Product::Billing) {
        return Ok(());
    }
    let npi = new.npi.as_str();
    let since = cx.tx.history().last_deactivation(npi, None)?;
    match billing_waits_until(since, cx.now) {
        None => Ok(()),
        Some(first_day) => Err(too_soon((&new.name, npi), first_day)
            .hint(format!(
                "create the provider without Billing, or wait until {}",
                first_day.date()
            ))
            .into()),
    }
}

/// Each product once, in the order of the catalog.
pub fn sorted(products: &[Product]) -> Vec<Product> {
    let wanted = Product::ALL.iter().filter(|product| products.contains(product));
    wanted.copied().collect()
}
