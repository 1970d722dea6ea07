//! A user.

use crate::domain::company::permission::{Permission, Permissions, Scope};
use crate::domain::company::practice::Practice;
use crate::domain::phone::{Phone, national};
use crate::domain::user::User;
use crate::domain::value::Value;
use crate::output::listing::View;

/// A user as every format shows it.
pub struct UserView<'a> {
    pub account: &'a User,
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

    fn values(&self) -> Vec<Value> {
        let account = self.account;
        vec![
            Value::Word(account.email.as_str().to_owned()),
            Value::Text(account.name.as_str().to_owned()),
            Value::word(account.phone.as_ref().map(Phone::as_str)),
            Value::Word(account.status().to_owned()),
            Value::Flag(account.is_locked()),
            Value::Word(account.user_type.word().to_owned()),
            Value::Word(account.permission_set.word().to_owned()),
            Value::text(account.role.as_ref().map(|role| role.name.as_str())),
            account.role_drift().map_or(Value::Absent, Value::List),
            Value::List(account.permissions.ids()),
            Value::List(practices_of(account, self.company_practices)),
            Value::word(account.provider.as_ref().map(|link| link.npi.as_str())),
            Value::word(account.created_by.as_ref().map(|person| person.email.as_str())),
            Value::Word(account.created_at.to_string()),
            Value::moment(account.last_sign_in),
        ]
    }

    fn table_values(&self) -> Vec<Value> {
        let mut values = self.values();
        values[2] = Value::word(self.account.phone.as_ref().map(|phone| national(phone.as_str())));
        values[4] = Value::Word(if self.account.is_locked() { "locked" } else { "" }.to_owned());
        let all = self.account.is_administrator();
        let permissions =
            if all { "everything".to_owned() } else { grouped(self.account.permissions) };
        values[9] = Value::Text(permissions);
        values
    }
}

/// The practices that a user works in.
pub(super) fn practices_of(account: &User, all: &[Practice]) -> Vec<String> {
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
