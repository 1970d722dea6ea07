//! The report of `apply` for people: a line for each field that differs.

use super::cell::Cell;
use super::listing::View;
use super::spool::Kept;
use serde_json::Value;

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

    fn value(&self, of: impl Fn(&'a Kept) -> &'a serde_json::Map<String, Value>) -> Cell {
        let value = self.field.and_then(|field| of(self.row).get(field));
        match value {
            None | Some(Value::Null) => Cell::Absent,
            Some(Value::String(text)) => Cell::Free(text.clone()),
            Some(Value::Array(items)) => {
                let texts = items.iter().map(|item| item.as_str().unwrap_or_default().to_owned());
                Cell::FreeList(texts.collect())
            }
            Some(other) => Cell::Text(other.to_string()),
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
            self.value(|row| &row.before),
            self.value(|row| &row.after),
            Cell::optional_free(self.message.clone()),
        ]
    }
}
