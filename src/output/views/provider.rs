//! A provider with its products.

use crate::domain::npi::Specialty;
use crate::domain::product::{License, ProviderProduct};
use crate::domain::provider::Provider;
use crate::output::cell::Cell;
use crate::output::listing::View;
use serde_json::{Value, json};

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

    fn cells(&self) -> Vec<Cell> {
        let provider = self.0;
        let practices = provider.practices.iter().map(|practice| practice.name.to_string());
        vec![
            Cell::Text(provider.npi.as_str().to_owned()),
            Cell::Free(provider.name.clone()),
            Cell::Text(provider.license_type.word().to_owned()),
            Cell::optional(provider.specialty.as_ref().map(Specialty::as_str)),
            Cell::optional_free(provider.credentials.clone()),
            Cell::Text(provider.status().to_owned()),
            Cell::moment(provider.deactivated_at()),
            Cell::FreeList(practices.collect()),
            products(&provider.products),
            Cell::optional(provider.user.as_ref().map(|person| person.email.as_str())),
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

    fn cells(&self) -> Vec<Cell> {
        let mut cells = ProviderView(self.provider).cells();
        let texts: Vec<String> = self.licenses.iter().map(license_text).collect();
        let value = Value::Array(self.licenses.iter().map(license_object).collect());
        cells.push(Cell::Parts(value, texts.join("; ")));
        cells
    }
}

fn license_object(license: &License) -> Value {
    json!({
        "product": license.product.word(),
        "from": license.from.to_string(),
        "to": license.to.map(|to| to.to_string()),
        "terms_version": license.terms_version,
        "accepted_by": license.accepted_by,
        "accepted_at": license.accepted_at.to_string(),
    })
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
fn products(products: &[ProviderProduct]) -> Cell {
    let object = |one: &ProviderProduct| {
        json!({
            "product": one.product.word(),
            "state": one.state.word(),
            "since": one.since.to_string(),
            "case": one.case,
        })
    };
    let text = |one: &ProviderProduct| format!("{}:{}", one.product.word(), one.state.word());
    let value = Value::Array(products.iter().map(object).collect());
    Cell::Parts(value, products.iter().map(text).collect::<Vec<_>>().join(";"))
}
