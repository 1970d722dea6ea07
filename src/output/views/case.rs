//! A case.

use crate::domain::{provider::case::Case, provider::case::CaseNote, value::Value};
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

    fn values(&self) -> Vec<Value> {
        let case = self.case;
        vec![
            Value::Number(case.id.0),
            Value::Word(case.provider_npi.clone()),
            Value::Text(case.provider_name.clone()),
            Value::Word(case.product.word().to_owned()),
            Value::Word(case.state.word().to_owned()),
            Value::Text(case.description.clone()),
            Value::Word(case.opened_by.clone()),
            Value::Word(case.opened_at.to_string()),
            Value::word(case.resolved_by.clone()),
            Value::moment(case.resolved_at),
            Value::text(case.reason.clone()),
            Value::Flag(self.needed),
            Value::List(case.notes.iter().map(note).collect()),
        ]
    }
}

fn note(note: &CaseNote) -> String {
    format!("{} {}: {}", note.at, note.by, note.text)
}
