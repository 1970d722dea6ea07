//! A role.

use super::user::grouped;
use crate::domain::role::Role;
use crate::output::cell::Cell;
use crate::output::listing::View;
use serde_json::Value;

/// A role as every format shows it.
pub struct RoleView<'a> {
    pub role: &'a Role,
    /// Active users whose permissions were copied from it.
    pub members: i64,
}

impl View for RoleView<'_> {
    const COLUMNS: &'static [&'static str] = &["name", "description", "permissions", "members"];
    const TABLE: &'static [&'static str] = &["name", "description", "members"];

    fn cells(&self) -> Vec<Cell> {
        let role = self.role;
        vec![
            Cell::Free(role.name.clone()),
            Cell::optional_free(role.description.clone()),
            Cell::List(role.permissions.ids()),
            Cell::Number(self.members),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[2] = Cell::Parts(Value::Null, grouped(self.role.permissions));
        cells
    }
}
