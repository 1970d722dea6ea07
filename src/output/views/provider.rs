//! A provider with its products.

use crate::domain::provider::Provider;
use crate::domain::provider::license::License;
use crate::domain::provider::npi::Specialty;
use crate::domain::provider::product::ProviderProduct;
use crate::domain::value::{Fields, Value};
use crate::output::listing::View;

/// A provider as every format shows it.
pub struct ProviderView<'a>(pub &'a Provider);

impl View for ProviderView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "npi",
        "name",
        "license_type",
        "specialty",
        "credentials",
        "status",
        "deactivated_at",
        "practices",
        "products",
        "user_email",
    ];
    const TABLE: &'static [&'static str] =
        &["npi", "name", "license_type", "status", "products", "user_email"];

    fn values(&self) -> Vec<Value> {
        let provider = self.0;
        let practices = provider.practices.iter().map(|practice| practice.name.to_string());
        vec![
            Value::Word(provider.npi.as_str().to_owned()),
            Value::Text(provider.name.clone()),
            Value::Word(provider.license_type.word().to_owned()),
            Value::word(provider.specialty.as_ref().map(Specialty::as_str)),
            Value::text(provider.credentials.clone()),
            Value::Word(provider.status().to_owned()),
            Value::moment(provider.deactivated_at()),
            Value::List(practices.collect()),
            products(&provider.products),
            Value::word(provider.user.as_ref().map(|person| person.email.as_str())),
        ]
    }
}

/// A provider with every license: what was added, who added it, and under which terms.
pub struct ProviderDetailView<'a> {
    pub provider: &'a Provider,
    pub licenses: &'a [License],
}

impl View for ProviderDetailView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "npi",
        "name",
        "license_type",
        "specialty",
        "credentials",
        "status",
        "deactivated_at",
        "practices",
        "products",
        "user_email",
        "licenses",
    ];

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
