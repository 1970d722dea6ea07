//! A line of the permission catalog.

use crate::domain::permission::Permission;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A permission as every format shows it.
pub struct PermissionView(pub Permission);

impl View for PermissionView {
    const COLUMNS: &'static [&'static str] = &["id", "scope", "category", "title", "description"];

    fn cells(&self) -> Vec<Cell> {
        let entry = self.0.entry();
        [entry.id, entry.scope.word(), entry.category, entry.title, entry.description]
            .into_iter()
            .map(|text| Cell::Text(text.to_owned()))
            .collect()
    }
}
