//! A role.

use crate::domain::{company::role::Role, value::Value};
use crate::output::{listing::View, views::user::grouped};

/// A role as every format shows it.
pub struct RoleView<'a> {
    pub role: &'a Role,
    /// Active users whose permissions were copied from it.
    pub members: i64,
}

impl View for RoleView<'_> {
    const COLUMNS: &'static [&'static str] = &["name", "description", "permissions", "members"];
    const TABLE: &'static [&'static str] = &["name", "description", "members"];

    fn values(&self) -> Vec<Value> {
        let role = self.role;
        vec![
            Value::Text(role.name.clone()),
            Value::text(role.description.clone()),
            Value::List(role.permissions.ids()),
            Value::Number(self.members),
        ]
    }

    fn table_values(&self) -> Vec<Value> {
        let mut values = self.values();
        values[2] = Value::Text(grouped(self.role.permissions));
        values
    }
}
