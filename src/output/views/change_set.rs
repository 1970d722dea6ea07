//! A change set whole, and the head of the history.

use crate::domain::{
    column::Column, history::Head, listed_entry::ListedEntry, secret::credential::EVIDENCE,
    value::Fields, value::Value,
};
use crate::output::{changes::changed_fields, listing::View};
use data_encoding::HEXLOWER;

/// The entries of one change set, at least one.
pub struct ChangeSetView<'a>(pub &'a [ListedEntry]);

impl View for ChangeSetView<'_> {
    const PLURAL: &'static str = "change sets";
    const COLUMNS: &'static [Column] = &[
        Column::number("change_set", "number of the change set"),
        Column::time("at", "when it was written, to the millisecond"),
        Column::word("operator", "login email of the operator at that time"),
        Column::number("operator_id", "user ID of the operator"),
        Column::text("session", "label of the operator's session"),
        Column::word("os_user", "user of the operating system"),
        Column::text("reason", "the reason given"),
        Column::objects(
            "entries",
            "`number`, `action`, `subject`, `subject_kind`, `subject_id`, `before`, `after`",
        ),
    ];

    fn values(&self) -> Vec<Value> {
        let Some(ListedEntry { change_set, .. }) = self.0.first() else {
            return Self::COLUMNS.iter().map(|_| Value::Absent).collect();
        };
        vec![
            Value::Number(change_set.number),
            Value::Word(change_set.at.to_string()),
            Value::word(change_set.operator.clone()),
            change_set.operator_id.map_or(Value::Absent, Value::Number),
            Value::text(change_set.session.clone()),
            Value::Word(change_set.os_user.clone()),
            Value::text(change_set.reason.clone()),
            Value::Parts(self.0.iter().map(parts).collect(), String::new()),
        ]
    }

    /// Each subject with its fields, old and new.
    fn lines(&self, name: &str) -> Option<Vec<String>> {
        (name == "entries").then(|| self.0.iter().flat_map(entry_lines).collect())
    }
}

fn parts(listed: &ListedEntry) -> Fields {
    let entry = &listed.entry;
    Fields::none()
        .with("number", Value::Number(entry.number))
        .with("action", Value::Word(entry.action.clone()))
        .with("subject", Value::Text(entry.subject.clone()))
        .with("subject_kind", Value::Word(entry.kind.clone()))
        .with("subject_id", Value::Number(entry.subject_id))
        .with("before", super::history::changed(&entry.before))
        .with("after", super::history::changed(&entry.after))
}

fn entry_lines(listed: &ListedEntry) -> Vec<String> {
    let entry = &listed.entry;
    let mut lines = vec![format!("{} {}", entry.action, entry.subject)];
    let fields = |json: &str| match super::history::changed(json) {
        Value::Object(fields) => fields.except(&EVIDENCE),
        _ => Fields::none(),
    };
    let changed = changed_fields(&fields(&entry.before), &fields(&entry.after));
    lines.extend(changed.iter().map(|field| format!("  {}: {}", field.label(), field.text)));
    lines
}

/// The head of the history.
pub struct HeadView<'a> {
    pub head: &'a Head,
    pub database_id: &'a str,
}

impl View for HeadView<'_> {
    const PLURAL: &'static str = "heads";
    const COLUMNS: &'static [Column] = &[
        Column::number("number", "number of the newest entry"),
        Column::word("hash", "hash of the newest entry"),
        Column::word("database_id", "ID of the database, which every hash covers"),
        Column::word("head", "number and hash, as `history verify --head` takes them"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Number(self.head.number),
            Value::Word(HEXLOWER.encode(&self.head.hash)),
            Value::Word(self.database_id.to_owned()),
            Value::Word(self.head.to_string()),
        ]
    }
}
