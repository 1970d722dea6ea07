//! A provider with its products.

use crate::domain::{
    column::Column, provider::Provider, provider::fields::PROVIDER, provider::fields::SHOWN,
    provider::fields::SHOWN_WITH_LICENSES, provider::license::License,
    provider::product::ProviderProduct, record, value::Fields, value::Value,
};
use crate::output::{human::date, human::moment, listing::View, table::lines_of};

/// A provider as every format shows it.
pub struct ProviderView<'a>(pub &'a Provider);

impl View for ProviderView<'_> {
    const PLURAL: &'static str = "providers";
    const COLUMNS: &'static [Column] = &SHOWN;
    const TABLE: &'static [&'static str] =
        &["npi", "name", "license_type", "status", "products", "user_email"];

    fn values(&self) -> Vec<Value> {
        let mut values = record::shown(PROVIDER, self.0);
        if let Some(place) = SHOWN.iter().position(|column| column.name == "products") {
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
    const PLURAL: &'static str = "providers";
    const COLUMNS: &'static [Column] = &SHOWN_WITH_LICENSES;

    fn values(&self) -> Vec<Value> {
        let mut values = ProviderView(self.provider).values();
        let texts: Vec<String> = self.licenses.iter().map(license_text).collect();
        let parts = self.licenses.iter().map(license_fields).collect();
        values.push(Value::Parts(parts, texts.join("; ")));
        values
    }

    fn lines(&self, name: &str) -> Option<Vec<String>> {
        match name {
            "products" if !self.provider.products.is_empty() => {
                Some(product_lines(&self.provider.products))
            }
            "licenses" if !self.licenses.is_empty() => Some(license_lines(self.licenses)),
            _ => None,
        }
    }
}

/// Products as a small table.
fn product_lines(products: &[ProviderProduct]) -> Vec<String> {
    let row = |one: &ProviderProduct| {
        let case = one.case.map_or_else(String::new, |case| case.to_string());
        vec![one.product.word().to_owned(), one.state.word().to_owned(), moment(one.since), case]
    };
    let rows: Vec<Vec<String>> = products.iter().map(row).collect();
    lines_of(&["PRODUCT", "STATE", "SINCE", "CASE"], &rows)
}

/// Licenses as a small table.
fn license_lines(licenses: &[License]) -> Vec<String> {
    let row = |license: &License| {
        vec![
            license.product.word().to_owned(),
            date(license.from),
            license.to.map_or_else(String::new, date),
            license.terms_version.clone(),
            license.accepted_by.clone(),
        ]
    };
    let rows: Vec<Vec<String>> = licenses.iter().map(row).collect();
    lines_of(&["PRODUCT", "FROM", "TO", "TERMS", "ACCEPTED BY"], &rows)
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
