//! The report of `apply` for people: a line for each field that differs.

use crate::domain::{
    column::Column, report::Outcome, report::ReportRow, value::Fields, value::Value,
};
use crate::output::{human::named, listing::View};

/// A field of a subject, before and after; or why the subject was not changed.
pub struct Difference<'a> {
    row: &'a ReportRow,
    field: Option<String>,
    before: Value,
    after: Value,
    message: Option<String>,
}

impl<'a> Difference<'a> {
    /// The lines of a row; none if nothing differs.
    pub fn of(row: &'a ReportRow) -> Vec<Self> {
        if row.result == Outcome::Failed {
            let hint = row.next.as_ref().map(|next| format!(": {next}")).unwrap_or_default();
            let message = row.located_message().map(|message| message + &hint);
            let (before, after) = (Value::Absent, Value::Absent);
            return vec![Self { row, field: None, before, after, message }];
        }
        let (before, after) = (&row.before, &row.after);
        let names = |fields: &'a Fields| fields.iter().map(|(name, _)| name);
        let only_before = names(before).filter(|name| after.value(name).is_none());
        let line = |field: &str| {
            let (old, new) = (before.value(field), after.value(field));
            let (before, after) = (side(old, new, '-'), side(new, old, '+'));
            Self { row, field: Some(field.to_owned()), before, after, message: None }
        };
        names(after).chain(only_before).map(line).collect()
    }
}

/// The value on one side; of a list, what the other side has not.
fn side(value: Option<&Value>, other: Option<&Value>, sign: char) -> Value {
    match (value, other) {
        (None, _) => Value::Absent,
        (Some(Value::List(items)), Some(Value::List(others))) => {
            let own = items.iter().filter(|item| !others.contains(item));
            Value::List(own.map(|item| format!("{sign}{item}")).collect())
        }
        (Some(value), _) => value.clone(),
    }
}

/// The value as people read it; nothing if the side has none.
fn shown(field: Option<&str>, value: &Value) -> Value {
    match (field, value) {
        (Some(field), value) if *value != Value::Absent => Value::Text(named(field, value)),
        _ => Value::Absent,
    }
}

impl View for Difference<'_> {
    const PLURAL: &'static str = "differences";
    const COLUMNS: &'static [Column] = &[
        Column::word("kind", ""),
        Column::text("subject", ""),
        Column::state("result", ""),
        Column::word("field", ""),
        Column::text("before", ""),
        Column::text("after", ""),
        Column::text("message", ""),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            self.row.kind.word().into(),
            Value::Text(self.row.subject.clone()),
            self.row.result.word().into(),
            Value::word(self.field.clone()),
            shown(self.field.as_deref(), &self.before),
            shown(self.field.as_deref(), &self.after),
            Value::text(self.message.clone()),
        ]
    }
}
