//! A case.

use crate::domain::case::Case;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A case as every format shows it.
pub struct CaseView<'a>(pub &'a Case);

impl View for CaseView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "provider_npi",
        "provider_name",
        "product",
        "state",
        "description",
        "opened_by",
        "opened_at",
        "resolved_by",
        "resolved_at",
        "reason",
    ];
    const TABLE: &'static [&'static str] =
        &["id", "provider_npi", "provider_name", "product", "state", "opened_by", "opened_at"];

    fn cells(&self) -> Vec<Cell> {
        let case = self.0;
        vec![
            Cell::Number(case.id.0),
            Cell::Text(case.provider_npi.clone()),
            Cell::Free(case.provider_name.clone()),
            Cell::Text(case.product.word().to_owned()),
            Cell::Text(case.state.word().to_owned()),
            Cell::Free(case.description.clone()),
            Cell::Text(case.opened_by.clone()),
            Cell::Text(case.opened_at.to_string()),
            Cell::optional(case.resolved_by.clone()),
            Cell::moment(case.resolved_at),
            Cell::optional_free(case.reason.clone()),
        ]
    }
}
