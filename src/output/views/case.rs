//! A case.

use crate::domain::case::{Case, CaseNote};
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A case as every format shows it.
pub struct CaseView<'a> {
    pub case: &'a Case,
    /// A human still has to decide.
    pub needed: bool,
}

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
        "needed",
        "notes",
    ];
    const TABLE: &'static [&'static str] = &[
        "id",
        "provider_npi",
        "provider_name",
        "product",
        "state",
        "opened_by",
        "opened_at",
        "needed",
    ];

    fn cells(&self) -> Vec<Cell> {
        let case = self.case;
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
            Cell::Flag(self.needed),
            Cell::FreeList(case.notes.iter().map(note).collect()),
        ]
    }
}

fn note(note: &CaseNote) -> String {
    format!("{} {}: {}", note.at, note.by, note.text)
}
