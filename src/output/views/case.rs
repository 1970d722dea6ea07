//! A case.

use crate::domain::{column::Column, provider::case::Case, provider::case::CaseNote, value::Value};
use crate::output::listing::View;

/// A case as every format shows it.
pub struct CaseView<'a> {
    pub case: &'a Case,
    /// A human still has to decide.
    pub needed: bool,
}

impl View for CaseView<'_> {
    const PLURAL: &'static str = "cases";
    const COLUMNS: &'static [Column] = &[
        Column::number("id", "number of the case"),
        Column::word("provider_npi", "NPI of the provider"),
        Column::text("provider_name", "name of the provider"),
        Column::word("product", "product that waits"),
        Column::state("state", "`open`, `activated`, `declined` or `withdrawn`"),
        Column::text("description", "what is to be decided"),
        Column::word("opened_by", "login email of the operator who opened it"),
        Column::time("opened_at", "when it was opened"),
        Column::word("resolved_by", "login email of the operator who resolved it"),
        Column::time("resolved_at", "when it was resolved"),
        Column::text("reason", "why it was resolved so"),
        Column::flag("needed", "whether a person still has to decide"),
        Column::list("notes", "notes: time, author, text"),
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
