//! A line of the permission catalog.

use crate::domain::{company::permission::Permission, value::Value};
use crate::output::listing::View;

/// A permission as every format shows it.
pub struct PermissionView(pub Permission);

impl View for PermissionView {
    const COLUMNS: &'static [&'static str] = &["id", "scope", "category", "title", "description"];

    fn values(&self) -> Vec<Value> {
        let entry = self.0.entry();
        [entry.id, entry.scope.word(), entry.category, entry.title, entry.description]
            .into_iter()
            .map(|text| Value::Word(text.to_owned()))
            .collect()
    }
}
