//! A provider with its products.

use crate::domain::{
    provider::Provider, provider::fields::PROVIDER, provider::fields::SHOWN,
    provider::fields::SHOWN_WITH_LICENSES, provider::license::License,
    provider::product::ProviderProduct, record, value::Fields, value::Value,
};
use crate::output::listing::View;

/// A provider as every format shows it.
pub struct ProviderView<'a>(pub &'a Provider);

impl View for ProviderView<'_> {
    const COLUMNS: &'static [&'static str] = &SHOWN;
    const TABLE: &'static [&'static str] =
        &["npi", "name", "license_type", "status", "products", "user_email"];

    fn values(&self) -> Vec<Value> {
        let mut values = record::shown(PROVIDER, self.0);
        if let Some(place) = SHOWN.iter().position(|shown| *shown == "products") {
            values[place] = products(&self.0.products);
        }
        values
    }
}

/// A provider with every license: what was added, who added it, and under which terms.
pub struct ProviderDetailView<'a> {
    pub provider: &'a Provider,
    pub licenses: &'a [License],
}

impl View for ProviderDetailView<'_> {
    const COLUMNS: &'static [&'static str] = &SHOWN_WITH_LICENSES;

    fn values(&self) -> Vec<Value> {
        let mut values = ProviderView(self.provider).values();
        let texts: Vec<String> = self.licenses.iter().map(license_text).collect();
        let parts = self.licenses.iter().map(license_fields).collect();
        values.push(Value::Parts(parts, texts.join("; ")));
        values
    }
}

fn license_fields(license: &License) -> Fields {
    Fields::none()
        .with("product", license.product.word())
        .with("from", Value::moment(Some(license.from)))
        .with("to", Value::moment(license.to))
        .with("terms_version", license.terms_version.as_str())
        .with("accepted_by", license.accepted_by.as_str())
        .with("accepted_at", Value::moment(Some(license.accepted_at)))
}

fn license_text(license: &License) -> String {
    let to = license.to.map_or_else(String::new, |to| format!(" to {}", to.date()));
    format!(
        "{} from {}{to}, terms {} accepted by {}",
        license.product.word(),
        license.from.date(),
        license.terms_version,
        license.accepted_by
    )
}

/// A list of objects in JSON; `billing:active` joined by `;` elsewhere.
fn products(products: &[ProviderProduct]) -> Value {
    let fields = |one: &ProviderProduct| {
        Fields::none()
            .with("product", one.product.word())
            .with("state", one.state.word())
            .with("since", Value::moment(Some(one.since)))
            .with("case", one.case.map_or(Value::Absent, Value::Number))
    };
    let text = |one: &ProviderProduct| format!("{}:{}", one.product.word(), one.state.word());
    let texts: Vec<String> = products.iter().map(text).collect();
    Value::Parts(products.iter().map(fields).collect(), texts.join(";"))
}
