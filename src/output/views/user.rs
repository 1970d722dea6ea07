//! A user.

use crate::domain::{
    company::permission::Permission, company::permission::Permissions, company::permission::Scope,
    company::practice::Practice, phone::national, record, user::User, user::fields::SHOWN,
    user::fields::USER, value::Value,
};
use crate::output::listing::View;

/// A user as every format shows it.
pub struct UserView<'a> {
    pub user: &'a User,
    /// All practices of the company: an administrator has every one.
    pub company_practices: &'a [Practice],
}

impl View for UserView<'_> {
    const COLUMNS: &'static [&'static str] = &SHOWN;
    const TABLE: &'static [&'static str] =
        &["name", "email", "phone", "status", "locked", "user_type", "permission_set", "practices"];

    fn values(&self) -> Vec<Value> {
        let mut values = record::shown(USER, self.user);
        let practices = Value::List(practices_of(self.user, self.company_practices));
        replace(&mut values, "practices", practices);
        values
    }

    fn table_values(&self) -> Vec<Value> {
        let (user, mut values) = (self.user, self.values());
        let phone = user.phone.as_ref().map(|phone| national(phone.as_str()));
        replace(&mut values, "phone", Value::word(phone));
        let locked = if user.is_locked() { "locked" } else { "" };
        replace(&mut values, "locked", locked.into());
        let all = user.is_administrator();
        let permissions = if all { "everything".to_owned() } else { grouped(user.permissions) };
        replace(&mut values, "permissions", Value::Text(permissions));
        values
    }
}

/// Replaces the value of a shown field.
fn replace(values: &mut [Value], name: &str, value: Value) {
    if let Some(place) = SHOWN.iter().position(|shown| *shown == name) {
        values[place] = value;
    }
}

/// The practices that a user works in.
pub(super) fn practices_of(user: &User, all: &[Practice]) -> Vec<String> {
    let practices = if user.is_administrator() { all } else { &user.practices };
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
