//! A user as a file of users has it: borrowed from where it is read, so that an export
//! of a million users makes no record of each. The fields are those of
//! [`crate::domain::user::fields`]; a test compares the two.

use crate::domain::{
    company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, company::practice::Practice, phone::Phone, user::User,
    user::fields::HASH, user::fields::LOCKED, user::user_type::UserType,
};
use serde::{Serialize, Serializer};

/// What a file says of one user.
#[derive(Clone, Copy, Debug)]
pub struct UserLine<'u> {
    pub email: &'u str,
    pub name: &'u str,
    pub phone: Option<&'u str>,
    pub is_active: bool,
    pub is_locked: bool,
    pub user_type: UserType,
    pub permission_set: PermissionSet,
    pub role: Option<&'u str>,
    pub permissions: Permissions,
    /// By name.
    pub practices: &'u [Practice],
    pub provider_npi: Option<&'u str>,
    /// The PHC string of the password, if it is to be in the file.
    pub hash: Option<&'u str>,
}

/// A value of a line.
#[derive(Clone, Copy, Debug)]
pub enum LineValue<'u> {
    Absent,
    Flag(bool),
    /// A text of the program, or of a form that it checks.
    Word(&'u str),
    /// What somebody wrote.
    Text(&'u str),
    Permissions(Permissions),
    Practices(&'u [Practice]),
}

impl<'u> UserLine<'u> {
    /// The line of a user who was read whole.
    pub fn of(user: &'u User, hash: Option<&'u str>) -> Self {
        Self {
            email: user.email.as_str(),
            name: user.name.as_str(),
            phone: user.phone.as_ref().map(Phone::as_str),
            is_active: user.is_active(),
            is_locked: user.is_locked(),
            user_type: user.user_type,
            permission_set: user.permission_set,
            role: user.role.as_ref().map(|role| role.name.as_str()),
            permissions: user.permissions,
            practices: &user.practices,
            provider_npi: user.provider.as_ref().map(|link| link.npi.as_str()),
            hash,
        }
    }

    /// The value of a field of a file.
    pub fn value(&self, name: &str) -> LineValue<'u> {
        let word = |text: Option<&'u str>| text.map_or(LineValue::Absent, LineValue::Word);
        match name {
            "email" => LineValue::Word(self.email),
            "name" => LineValue::Text(self.name),
            "phone" => word(self.phone),
            "status" => LineValue::Word(if self.is_active { "active" } else { "inactive" }),
            LOCKED => LineValue::Flag(self.is_locked),
            "user_type" => LineValue::Word(self.user_type.word()),
            "permission_set" => LineValue::Word(self.permission_set.word()),
            "role" => self.role.map_or(LineValue::Absent, LineValue::Text),
            "permissions" => LineValue::Permissions(self.permissions),
            "practices" => LineValue::Practices(self.practices),
            "provider_npi" => word(self.provider_npi),
            HASH => word(self.hash),
            _ => LineValue::Absent,
        }
    }
}

impl LineValue<'_> {
    /// True if it says nothing: absent, or a list of nothing.
    pub const fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Permissions(permissions) => permissions.is_empty(),
            Self::Practices(practices) => practices.is_empty(),
            Self::Flag(_) | Self::Word(_) | Self::Text(_) => false,
        }
    }

    /// Writes the value as a cell shows it: lists joined by `;`, nothing for what is
    /// absent.
    pub fn write_cell(&self, cell: &mut String) {
        match self {
            Self::Absent => {}
            Self::Flag(flag) => cell.push_str(if *flag { "true" } else { "false" }),
            Self::Word(text) | Self::Text(text) => cell.push_str(text),
            Self::Permissions(permissions) => join(cell, permissions.iter().map(Permission::id)),
            Self::Practices(practices) => join(cell, practices.iter().map(|one| &*one.name)),
        }
    }

    /// True if it holds what somebody wrote, which a spreadsheet may take for a formula.
    pub const fn is_free(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Permissions(_) | Self::Practices(_))
    }
}

fn join<'i>(cell: &mut String, items: impl Iterator<Item = &'i str>) {
    for (place, item) in items.enumerate() {
        if place > 0 {
            cell.push(';');
        }
        cell.push_str(item);
    }
}

impl Serialize for LineValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Word(text) | Self::Text(text) => serializer.serialize_str(text),
            Self::Permissions(set) => serializer.collect_seq(set.iter().map(Permission::id)),
            Self::Practices(all) => serializer.collect_seq(all.iter().map(|one| &*one.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        record::field, user::fields::COLUMNS, user::fields::USER, user::tests::user, value::Value,
    };

    fn json(value: &impl Serialize) -> String {
        serde_json::to_string(value).expect("JSON")
    }

    #[test]
    fn a_line_says_what_the_record_says() {
        let mut plain = user();
        (plain.phone, plain.role, plain.provider) = (None, None, None);
        for user in [user(), plain] {
            let line = UserLine::of(&user, Some("$argon2id$"));
            for name in COLUMNS.into_iter().chain([LOCKED]).filter(|name| *name != HASH) {
                let value = line.value(name);
                let expected =
                    field(USER, name).map(|field| (field.value)(&user)).expect("a field");
                let mut cell = String::new();
                value.write_cell(&mut cell);
                assert_eq!(cell, expected.shown(), "{name}");
                assert_eq!(json(&value), json(&expected), "{name}");
                assert_eq!(value.is_empty(), expected.is_empty(), "{name}");
                let is_free = matches!(expected, Value::Text(_) | Value::List(_));
                assert_eq!(value.is_free(), is_free, "{name}");
            }
            assert!(matches!(line.value(HASH), LineValue::Word("$argon2id$")));
        }
    }
}
