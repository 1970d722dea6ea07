//! A user.

use crate::domain::{
    column::Column, company::permission::Permission, company::permission::Permissions,
    company::permission::Scope, company::practice::Practice, phone::national, record, user::User,
    user::fields::SHOWN, user::fields::USER, value::Value,
};
use crate::output::listing::View;

/// A user as every format shows it.
pub struct UserView<'a> {
    pub user: &'a User,
    /// All practices of the company: an administrator has every one.
    pub company_practices: &'a [Practice],
}

impl View for UserView<'_> {
    const PLURAL: &'static str = "users";
    const COLUMNS: &'static [Column] = &SHOWN;
    const TABLE: &'static [&'static str] =
        &["name", "email", "phone", "status", "locked", "user_type", "permission_set", "practices"];

    const SPARE: &'static [&'static str] = &["user_type", "permission_set", "phone"];

    fn values(&self) -> Vec<Value> {
        let mut values = record::shown(USER, self.user);
        if let Some(place) = SHOWN.iter().position(|column| column.name == "practices") {
            values[place] = Value::List(practices_of(self.user, self.company_practices));
        }
        values
    }

    fn lines(&self, name: &str) -> Option<Vec<String>> {
        let user = self.user;
        let line = |text: &str| Some(vec![text.to_owned()]);
        match name {
            "phone" => Some(user.phone.iter().map(|phone| national(phone.as_str())).collect()),
            "permissions" if user.is_administrator() => line("everything"),
            "permissions" => Some(grouped(user.permissions)),
            _ => None,
        }
    }
}

/// The practices that a user works in.
pub(super) fn practices_of(user: &User, all: &[Practice]) -> Vec<String> {
    let practices = if user.is_administrator() { all } else { &user.practices };
    practices.iter().map(|practice| practice.name.to_string()).collect()
}

/// Permissions for people: a line for each category, below its scope.
pub(super) fn grouped(permissions: Permissions) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut last: Option<(Scope, &str)> = None;
    for entry in permissions.iter().map(Permission::entry) {
        let group = (entry.scope, entry.category);
        if last.is_none_or(|last| last.0 != entry.scope) {
            lines.push(entry.scope.word().to_owned());
        }
        match lines.last_mut().filter(|_| last == Some(group)) {
            Some(line) => *line = format!("{line}, {}", entry.id),
            None => lines.push(format!("  {}: {}", entry.category, entry.id)),
        }
        last = Some(group);
    }
    lines
}
