//! The report of `apply` for people: a line for each field that differs.

use super::cell::Cell;
use super::listing::View;
use super::spool::Kept;
use serde_json::{Map, Value};

/// A field of a thing, before and after; or why the thing was not changed.
pub struct Difference<'a> {
    row: &'a Kept,
    field: Option<&'a str>,
    message: Option<String>,
}

impl<'a> Difference<'a> {
    /// The lines of a row; none where nothing differs.
    pub fn of(row: &'a Kept) -> Vec<Self> {
        if row.has_failed() {
            let hint = row.next.as_ref().map(|next| format!(": {next}")).unwrap_or_default();
            let message = row.placed_message().map(|message| message + &hint);
            return vec![Self { row, field: None, message }];
        }
        let only_before = row.before.keys().filter(|name| !row.after.contains_key(*name));
        let fields = row.after.keys().chain(only_before);
        fields.map(|field| Self { row, field: Some(field), message: None }).collect()
    }

    /// The value on one side; of a list, what the other side has not.
    fn value(
        &self,
        (of, other): (&'a Map<String, Value>, &'a Map<String, Value>),
        sign: char,
    ) -> Cell {
        let field = self.field.unwrap_or_default();
        match (of.get(field), other.get(field)) {
            (None | Some(Value::Null), _) => Cell::Absent,
            (Some(Value::String(text)), _) => Cell::Free(text.clone()),
            (Some(Value::Array(items)), Some(Value::Array(others))) => {
                let own = items.iter().filter(|item| !others.contains(item));
                Cell::FreeList(own.map(|item| format!("{sign}{}", text(item))).collect())
            }
            (Some(Value::Array(items)), _) => Cell::FreeList(items.iter().map(text).collect()),
            (Some(other), _) => Cell::Text(other.to_string()),
        }
    }
}

impl View for Difference<'_> {
    const COLUMNS: &'static [&'static str] =
        &["kind", "name", "result", "field", "before", "after", "message"];
    const DROPS_EMPTY: bool = true;

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::optional(self.row.kind.clone()),
            Cell::Free(self.row.email.clone()),
            Cell::Text(self.row.result.clone()),
            Cell::optional(self.field),
            self.value((&self.row.before, &self.row.after), '-'),
            self.value((&self.row.after, &self.row.before), '+'),
            Cell::optional_free(self.message.clone()),
        ]
    }
}

fn text(item: &Value) -> String {
    item.as_str().map_or_else(|| item.to_string(), str::to_owned)
}
