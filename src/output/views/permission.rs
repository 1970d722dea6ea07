//! A line of the permission catalog.

use crate::domain::{column::Column, company::permission::Permission, value::Value};
use crate::output::listing::View;

/// A permission as every format shows it.
pub struct PermissionView(pub Permission);

impl View for PermissionView {
    const PLURAL: &'static str = "permissions";
    const COLUMNS: &'static [Column] = &[
        Column::word("id", "stable ID"),
        Column::word("scope", "`account` or `practice`"),
        Column::text("category", "category within the scope"),
        Column::text("title", "title"),
        Column::text("description", "what it allows"),
    ];

    fn values(&self) -> Vec<Value> {
        let entry = self.0.entry();
        [entry.id, entry.scope.word(), entry.category, entry.title, entry.description]
            .into_iter()
            .map(|text| Value::Word(text.to_owned()))
            .collect()
    }
}
