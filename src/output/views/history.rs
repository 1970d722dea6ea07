//! Entries of the history, and the result of walking it.

use crate::domain::{
    column::Column, history::Difference, history::Entry, history::Verified,
    listed_entry::ListedEntry, secret::credential::EVIDENCE, value::Fields, value::Value,
};
use crate::output::{changes::change_text, listing::View};
use data_encoding::HEXLOWER;

/// An entry as every format shows it.
pub struct EntryView<'a>(pub &'a ListedEntry);

impl View for EntryView<'_> {
    const PLURAL: &'static str = "entries";
    const COLUMNS: &'static [Column] = &[
        Column::number("number", "number of the entry, without gaps"),
        Column::time("at", "when it was written, to the millisecond"),
        Column::number("change_set", "number of the change set"),
        Column::word("operator", "login email of the operator; absent for the owner of the file"),
        Column::text("company", "company"),
        Column::text("subject", "login email, NPI or name at that time"),
        Column::word("action", "operation, as in `user.activate`"),
        Column::object("before", "the fields that changed, before"),
        Column::object("after", "the fields that changed, after"),
        Column::text("reason", "the reason given"),
        Column::word("os_user", "user of the operating system"),
        Column::word("hash", "SHA-256 of the entry and the one before"),
        Column::word("subject_kind", "`user`, `provider`, `role`, …"),
        Column::number("subject_id", "ID of the subject, the same after a rename"),
        Column::text("session", "label of the operator's session"),
        Column::number("company_id", "ID of the company"),
        Column::number("operator_id", "user ID of the operator"),
        Column::word("digest", "SHA-256 of all but the number, which the hash is made from"),
        Column::word("salt", "random bytes in the digest, if the entry is shown whole"),
    ];
    const TABLE: &'static [&'static str] = &["number", "change_set", "at", "operator", "entry"];
    const SPARE: &'static [&'static str] = &["change_set"];

    fn values(&self) -> Vec<Value> {
        let ListedEntry { entry, change_set, company, salt, digest, hash, is_hidden } = self.0;
        if *is_hidden {
            return Self::hidden_values(entry.number, hash, digest);
        }
        let number = |number: Option<i64>| number.map_or(Value::Absent, Value::Number);
        vec![
            Value::Number(entry.number),
            Value::Word(change_set.at.to_string()),
            Value::Number(entry.change_set),
            Value::word(change_set.operator.clone()),
            Value::text(company.clone()),
            Value::Text(entry.subject.clone()),
            Value::Word(entry.action.clone()),
            changed(&entry.before),
            changed(&entry.after),
            Value::text(change_set.reason.clone()),
            Value::Word(change_set.os_user.clone()),
            hex(hash),
            Value::Word(entry.kind.clone()),
            Value::Number(entry.subject_id),
            Value::text(change_set.session.clone()),
            number(entry.company),
            number(change_set.operator_id),
            hex(digest),
            salt.as_ref().map_or(Value::Absent, |salt| hex(salt)),
        ]
    }

    /// An entry in words: what was done to whom, and what changed.
    fn lines(&self, name: &str) -> Option<Vec<String>> {
        let text = if self.0.is_hidden {
            "(another company)".to_owned()
        } else {
            words(&self.0.entry, self.0.change_set.reason.as_deref())
        };
        (name == "entry").then(|| vec![text])
    }
}

impl EntryView<'_> {
    /// What is shown of an entry of another company: it can be verified, and no more.
    fn hidden_values(number: i64, hash: &[u8; 32], digest: &[u8; 32]) -> Vec<Value> {
        let value = |column: &Column| match column.name {
            "number" => Value::Number(number),
            "hash" => hex(hash),
            "digest" => hex(digest),
            _ => Value::Absent,
        };
        Self::COLUMNS.iter().map(value).collect()
    }
}

fn hex(bytes: &[u8]) -> Value {
    Value::Word(HEXLOWER.encode(bytes))
}

/// The fields of an entry; a text that was altered is shown as it is.
pub(super) fn changed(json: &str) -> Value {
    serde_json::from_str(json).map_or_else(|_| Value::Text(json.to_owned()), Value::Object)
}

fn words(entry: &Entry, reason: Option<&str>) -> String {
    let change = change(entry);
    let mut words = format!("{} {}", entry.action, entry.subject);
    if !change.is_empty() {
        words.push_str(": ");
        words.push_str(&change);
    }
    if let Some(reason) = reason {
        words.push_str(" (reason: ");
        words.push_str(reason);
        words.push(')');
    }
    words
}

/// What an entry changed, in words, without the name of its subject; a text that was
/// altered is shown as it is.
fn change(entry: &Entry) -> String {
    match (changed(&entry.before), changed(&entry.after)) {
        (Value::Object(before), Value::Object(after)) => {
            // The name of something new was just said.
            let is_new = before.is_empty();
            let own = Value::Text(if is_new { entry.subject.clone() } else { String::new() });
            change_text(&before, &after.without(&own).except(&EVIDENCE))
        }
        (before, after) => format!("{} -> {}", before.shown(), after.shown()),
    }
}

/// What a walk over the chain found.
pub struct VerifiedView<'a>(pub &'a Verified);

impl View for VerifiedView<'_> {
    const PLURAL: &'static str = "histories";
    const COLUMNS: &'static [Column] = &[
        Column::number("entries", "entries that were verified"),
        Column::word("head", "hash of the newest entry"),
        Column::number("broken_at", "first entry that does not match its hash"),
        Column::number("differences", "values in the tables that the entries do not give"),
        Column::number("hidden", "how many of them are in companies that you may not read"),
        Column::object(
            "first_difference",
            "`table`, `subject`, `field`, `expected` by the entries, and `found` in the table",
        ),
    ];

    fn values(&self) -> Vec<Value> {
        let differences = &self.0.differences;
        vec![
            Value::Number(self.0.entries),
            Value::Word(self.0.head.clone()),
            self.0.broken_at.map_or(Value::Absent, Value::Number),
            Value::Number(differences.count),
            Value::Number(differences.hidden),
            differences.first.as_ref().map_or(Value::Absent, |first| Value::Object(parts(first))),
        ]
    }
}

fn parts(difference: &Difference) -> Fields {
    Fields::none()
        .with("table", difference.table)
        .with("subject", Value::Text(difference.subject.clone()))
        .with("field", difference.field)
        .with("expected", Value::Text(difference.expected.clone()))
        .with("found", Value::Text(difference.found.clone()))
}
