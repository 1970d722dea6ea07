//! A role.

use crate::domain::{column::Column, company::role::Role, value::Value};
use crate::output::{listing::View, views::user::grouped};

/// A role as every format shows it.
pub struct RoleView<'a> {
    pub role: &'a Role,
    /// Active users whose permissions were copied from it.
    pub members: i64,
}

impl View for RoleView<'_> {
    const PLURAL: &'static str = "roles";
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "name, unique in the company"),
        Column::text("description", "description"),
        Column::list("permissions", "permissions that it grants"),
        Column::number("members", "active users whose permissions were copied from it"),
    ];
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

    fn lines(&self, name: &str) -> Option<Vec<String>> {
        (name == "permissions").then(|| grouped(self.role.permissions))
    }
}
