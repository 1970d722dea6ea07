//! JSON: one object a thing, keys in the order of the view.

use super::cell::{Cell, detail_value};
use crate::domain::change::Fields;
use serde_json::{Map, Value};

/// The object of a row.
pub fn object(columns: &[&str], cells: &[Cell]) -> Value {
    let pairs = columns.iter().zip(cells).map(|(name, cell)| ((*name).to_owned(), cell.value()));
    Value::Object(pairs.collect::<Map<_, _>>())
}

/// The object of fields.
pub fn fields(fields: &Fields) -> Value {
    let pairs = fields.iter().map(|(name, detail)| (name.to_owned(), detail_value(detail)));
    Value::Object(pairs.collect())
}
