//! Entries of the history, and the result of walking it.

use crate::domain::{history::Entry, history::Verified, value::Value};
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

    fn values(&self) -> Vec<Value> {
        let entry = self.entry;
        vec![
            Value::Number(entry.number),
            Value::Word(entry.at.to_string()),
            Value::Number(entry.change_set),
            Value::word(entry.operator.clone()),
            Value::text(self.company),
            Value::Text(entry.subject.clone()),
            Value::Word(entry.action.clone()),
            changed(&entry.before),
            changed(&entry.after),
            Value::text(entry.reason.clone()),
            Value::Word(entry.os_user.clone()),
            Value::Word(self.hash.to_owned()),
        ]
    }
}

/// The fields of an entry; a text that was altered is shown as it is.
fn changed(json: &str) -> Value {
    serde_json::from_str(json).map_or_else(|_| Value::Text(json.to_owned()), Value::Object)
}

/// What a walk over the chain found.
pub struct VerifiedView<'a>(pub &'a Verified);

impl View for VerifiedView<'_> {
    const COLUMNS: &'static [&'static str] = &["entries", "head", "broken_at"];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Number(self.0.entries),
            Value::Word(self.0.head.clone()),
            self.0.broken_at.map_or(Value::Absent, Value::Number),
        ]
    }
}
