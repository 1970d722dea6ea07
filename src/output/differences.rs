//! The report of `apply` for people: a line for each field that differs.

use super::cell::Cell;
use super::listing::View;
use super::spool::Kept;
use serde_json::Value;
use std::io;

/// A field of a thing, before and after; or why the thing was not changed.
pub struct Difference<'a> {
    row: &'a Kept,
    field: Option<String>,
    before: Cell,
    after: Cell,
    message: Option<String>,
}

impl<'a> Difference<'a> {
    /// The lines of a row; none if nothing differs.
    pub fn of(row: &'a Kept) -> io::Result<Vec<Self>> {
        if row.has_failed() {
            let hint = row.next.as_ref().map(|next| format!(": {next}")).unwrap_or_default();
            let message = row.placed_message().map(|message| message + &hint);
            let (before, after) = (Cell::Absent, Cell::Absent);
            return Ok(vec![Self { row, field: None, before, after, message }]);
        }
        let (before, after) = row.fields()?;
        let only_before = before.keys().filter(|name| !after.contains_key(*name));
        let fields = after.keys().chain(only_before);
        let line = |field: &String| {
            let (old, new) = (before.get(field), after.get(field));
            let (before, after) = (side(old, new, '-'), side(new, old, '+'));
            Self { row, field: Some(field.clone()), before, after, message: None }
        };
        Ok(fields.map(line).collect())
    }
}

/// The value on one side; of a list, what the other side has not.
fn side(value: Option<&Value>, other: Option<&Value>, sign: char) -> Cell {
    match (value, other) {
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

impl View for Difference<'_> {
    const COLUMNS: &'static [&'static str] =
        &["kind", "name", "result", "field", "before", "after", "message"];
    const DROPS_EMPTY: bool = true;

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::optional(self.row.kind.clone()),
            Cell::Free(self.row.email.clone()),
            Cell::Text(self.row.result.clone()),
            Cell::optional(self.field.clone()),
            self.before.clone(),
            self.after.clone(),
            Cell::optional_free(self.message.clone()),
        ]
    }
}

fn text(item: &Value) -> String {
    item.as_str().map_or_else(|| item.to_string(), str::to_owned)
}
