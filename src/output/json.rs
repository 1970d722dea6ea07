//! JSON: one object a thing, keys in the order of the view.

use super::cell::Cell;
use serde_json::{Map, Value};

/// The object of a row.
pub fn object(columns: &[&str], cells: &[Cell]) -> Value {
    let pairs = columns.iter().zip(cells).map(|(name, cell)| ((*name).to_owned(), cell.value()));
    Value::Object(pairs.collect::<Map<_, _>>())
}
