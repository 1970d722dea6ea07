//! A license.

use crate::domain::{column::Column, provider::license::License, value::Value};
use crate::output::listing::View;

/// A license as every format shows it.
pub struct LicenseView<'a>(pub &'a License);

impl View for LicenseView<'_> {
    const PLURAL: &'static str = "licenses";
    const COLUMNS: &'static [Column] = &[
        Column::word("npi", "NPI of the provider"),
        Column::text("provider_name", "name of the provider"),
        Column::word("product", "licensed product"),
        Column::time("from", "when the license began"),
        Column::time("to", "when it ended"),
        Column::word("terms_version", "version of the accepted Terms of Service"),
        Column::word("accepted_by", "login email of the operator who accepted them"),
        Column::time("accepted_at", "when they were accepted"),
        Column::text("invoice_line", "line on the invoice"),
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
