//! A user.

use crate::domain::account::Account;
use crate::domain::permission::{Permission, Permissions, Scope};
use crate::domain::phone::{Phone, national};
use crate::domain::practice::Practice;
use crate::output::cell::Cell;
use crate::output::listing::View;
use serde_json::Value;

/// A user as every format shows it.
pub struct UserView<'a> {
    pub account: &'a Account,
    /// All practices of the company: an administrator has every one.
    pub company_practices: &'a [Practice],
}

impl View for UserView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "email",
        "name",
        "phone",
        "status",
        "locked",
        "user_type",
        "permission_set",
        "role",
        "role_drift",
        "permissions",
        "practices",
        "provider_npi",
        "created_by",
        "created_at",
        "last_sign_in",
    ];
    const TABLE: &'static [&'static str] =
        &["name", "email", "phone", "status", "locked", "user_type", "permission_set", "practices"];

    fn cells(&self) -> Vec<Cell> {
        let account = self.account;
        vec![
            Cell::Text(account.email.as_str().to_owned()),
            Cell::Free(account.name.as_str().to_owned()),
            Cell::optional(account.phone.as_ref().map(Phone::as_str)),
            Cell::Text(account.status().to_owned()),
            Cell::Flag(account.is_locked()),
            Cell::Text(account.user_type.word().to_owned()),
            Cell::Text(account.permission_set.word().to_owned()),
            Cell::optional_free(account.role.as_ref().map(|role| role.name.as_str())),
            account.role_drift().map_or(Cell::Absent, Cell::FreeList),
            Cell::List(account.permissions.ids()),
            Cell::FreeList(practices_of(account, self.company_practices)),
            Cell::optional(account.provider.as_ref().map(|link| link.npi.as_str())),
            Cell::optional(account.created_by.as_ref().map(|person| person.email.as_str())),
            Cell::Text(account.created_at.to_string()),
            Cell::moment(account.last_sign_in),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[2] =
            Cell::optional(self.account.phone.as_ref().map(|phone| national(phone.as_str())));
        cells[4] = Cell::Text(if self.account.is_locked() { "locked" } else { "" }.to_owned());
        let all = self.account.is_administrator();
        let permissions =
            if all { "everything".to_owned() } else { grouped(self.account.permissions) };
        cells[9] = Cell::Parts(Value::Null, permissions);
        cells
    }
}

/// The practices that a user works in.
pub(super) fn practices_of(account: &Account, all: &[Practice]) -> Vec<String> {
    let practices = if account.is_administrator() { all } else { &account.practices };
    practices.iter().map(|practice| practice.name.to_string()).collect()
}

/// Permissions for people: by scope and category.
pub(super) fn grouped(permissions: Permissions) -> String {
    let mut groups: Vec<(Scope, &str, Vec<&str>)> = Vec::new();
    for permission in permissions.iter().map(Permission::entry) {
        match groups.last_mut() {
            Some(group) if (group.0, group.1) == (permission.scope, permission.category) => {
                group.2.push(permission.id);
            }
            _ => groups.push((permission.scope, permission.category, vec![permission.id])),
        }
    }
    let group = |(scope, category, ids): &(Scope, &str, Vec<&str>)| {
        format!("{}/{category}: {}", scope.word(), ids.join(", "))
    };
    groups.iter().map(group).collect::<Vec<_>>().join("; ")
}
