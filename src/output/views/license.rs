//! A license.

use crate::domain::{provider::license::License, value::Value};
use crate::output::listing::View;

/// A license as every format shows it.
pub struct LicenseView<'a>(pub &'a License);

impl View for LicenseView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "npi",
        "provider_name",
        "product",
        "from",
        "to",
        "terms_version",
        "accepted_by",
        "accepted_at",
        "invoice_line",
    ];
    const TABLE: &'static [&'static str] =
        &["npi", "provider_name", "product", "from", "to", "terms_version", "accepted_by"];

    fn values(&self) -> Vec<Value> {
        let license = self.0;
        vec![
            Value::Word(license.npi.clone()),
            Value::Text(license.provider_name.clone()),
            Value::Word(license.product.word().to_owned()),
            Value::Word(license.from.to_string()),
            Value::moment(license.to),
            Value::Word(license.terms_version.clone()),
            Value::Word(license.accepted_by.clone()),
            Value::Word(license.accepted_at.to_string()),
            Value::Text(license.invoice_line.clone()),
        ]
    }
}
