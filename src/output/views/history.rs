//! Entries of the history, and the result of walking it.

use crate::domain::history::{Entry, Verified};
use crate::output::cell::Cell;
use crate::output::listing::View;

/// An entry as every format shows it.
pub struct EntryView<'a> {
    pub entry: &'a Entry,
    pub company: Option<&'a str>,
    pub hash: &'a str,
}

impl View for EntryView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "number",
        "at",
        "change_set",
        "operator",
        "company",
        "subject",
        "action",
        "before",
        "after",
        "reason",
        "os_user",
        "hash",
    ];
    const TABLE: &'static [&'static str] = &[
        "number",
        "at",
        "change_set",
        "operator",
        "subject",
        "action",
        "before",
        "after",
        "reason",
    ];

    fn cells(&self) -> Vec<Cell> {
        let entry = self.entry;
        vec![
            Cell::Number(entry.number),
            Cell::Text(entry.at.to_string()),
            Cell::Number(entry.change_set),
            Cell::optional(entry.operator.clone()),
            Cell::optional_free(self.company),
            Cell::Free(entry.subject.clone()),
            Cell::Text(entry.action.clone()),
            Cell::Fields(entry.before.clone()),
            Cell::Fields(entry.after.clone()),
            Cell::optional_free(entry.reason.clone()),
            Cell::Text(entry.os_user.clone()),
            Cell::Text(self.hash.to_owned()),
        ]
    }
}

/// What a walk over the chain found.
pub struct VerifiedView<'a>(pub &'a Verified);

impl View for VerifiedView<'_> {
    const COLUMNS: &'static [&'static str] = &["entries", "head", "broken_at"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Number(self.0.entries),
            Cell::Text(self.0.head.clone()),
            self.0.broken_at.map_or(Cell::Absent, Cell::Number),
        ]
    }
}
