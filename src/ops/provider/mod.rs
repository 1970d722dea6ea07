//! Providers: create, list, show, deactivate, reactivate. Never deleted.

pub mod create;
pub mod deactivate;
pub mod edit;
pub mod reactivate;
pub mod waiting;

use crate::domain::{
    change::Kind, company::permission::Permission, provider::Provider, provider::license::License,
    provider::license::NewLicense, provider::product::Product, provider::terms, rights::Requires,
    search_text::SearchText, subject::Subject, time::Since, user::filter::ProviderFilter,
};
use crate::ops::{
    app::App, change::decision::Decision, change::repeats::Repeats, change::run::ChangeRun,
    context::OpContext, context::Operation, error::Result,
};

pub const LOOK: Operation =
    Operation::new("provider.list", Kind::Provider, Requires::Look(Permission::PROVIDERS_MANAGE));

/// Which providers to list. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct ProviderSearch {
    /// Words of the name, or parts of the NPI.
    pub text: Option<SearchText>,
    pub active: Option<bool>,
    /// With this product active.
    pub product: Option<Product>,
    pub practice: Option<String>,
    pub without_user: bool,
}

impl App {
    /// The providers of the company that fit, by name.
    pub fn providers(&mut self, search: &ProviderSearch) -> Result<Vec<Provider>> {
        self.look(LOOK, |cx| {
            let practice = search.practice.as_deref().map(|name| cx.practice(name)).transpose()?;
            let filter = ProviderFilter {
                text: search.text.clone(),
                active: search.active,
                product: search.product,
                practice: practice.map(|practice| practice.id),
                without_user: search.without_user,
            };
            let mut found = cx.tx.providers().list(cx.company())?;
            found.retain(|provider| filter.fits(provider));
            Ok(found)
        })
    }

    /// One provider, by NPI or by the user's login email, with every license.
    pub fn provider(&mut self, npi_or_email: &str) -> Result<(Provider, Vec<License>)> {
        self.look(LOOK, |cx| {
            let provider = cx.provider(npi_or_email)?;
            let mut licenses = cx.tx.licenses().list(cx.company())?;
            licenses.retain(|license| license.npi == provider.npi.as_str());
            Ok((provider, licenses))
        })
    }

    /// The same as of a moment in the past.
    pub fn provider_as_of(
        &mut self,
        npi_or_email: &str,
        as_of: Since,
    ) -> Result<(Provider, Vec<License>)> {
        self.look(LOOK, |cx| cx.provider_then(npi_or_email, as_of))
    }
}

/// Decides about the providers of many NPIs and login emails and processes them, in the
/// input's order.
fn process_providers(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    subjects: &[Subject],
    mut decide: impl FnMut(&Provider, &Subject) -> Result<Decision>,
) -> Result<()> {
    let mut seen = Repeats::default();
    for subject in subjects {
        let found = cx.provider(&subject.name);
        let known = found.as_ref().ok().map(|found| subject.known_as(found.npi.as_str()));
        let subject = known.as_deref().unwrap_or(subject);
        let decision = match seen.decide(subject, subject.label()) {
            Some(decision) => decision,
            None => found.and_then(|provider| decide(&provider, subject)),
        };
        run.process(cx, subject, decision)?;
    }
    Ok(())
}

/// The licenses for products that the operator adds now, under today's terms.
pub fn new_licenses(
    cx: &OpContext<'_>,
    provider: &Provider,
    products: &[Product],
) -> Vec<NewLicense> {
    let license = |product: &Product| NewLicense {
        product: *product,
        from: cx.now,
        terms_version: terms::VERSION,
        accepted_by: cx.operator.person.clone(),
        accepted_at: cx.now,
        invoice_line: format!(
            "{} license, {}, {} (NPI {}), from {}",
            product.title(),
            provider.license_type.title(),
            provider.name,
            provider.npi.as_str(),
            cx.now.date()
        ),
    };
    products.iter().map(license).collect()
}
