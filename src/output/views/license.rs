//! A license.

use crate::domain::product::License;
use crate::output::cell::Cell;
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

    fn cells(&self) -> Vec<Cell> {
        let license = self.0;
        vec![
            Cell::Text(license.npi.clone()),
            Cell::Free(license.provider_name.clone()),
            Cell::Text(license.product.word().to_owned()),
            Cell::Text(license.from.to_string()),
            Cell::moment(license.to),
            Cell::Text(license.terms_version.clone()),
            Cell::Text(license.accepted_by.clone()),
            Cell::Text(license.accepted_at.to_string()),
            Cell::Free(license.invoice_line.clone()),
        ]
    }
}
