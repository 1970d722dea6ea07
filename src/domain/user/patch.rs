//! Patches: what is to become of a user, from the command line or a row of a file.

use crate::domain::company::permission::{PermissionSet, Permissions};
use crate::domain::company::practice::Practice;
use crate::domain::refusal::{Location, Refusal};
use crate::domain::text::fold;
use crate::domain::user::user_type::UserType;

/// An optional field in an edit.
#[derive(Clone, Debug, Default)]
pub enum Edit<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

impl<T: Clone> Edit<T> {
    /// The value that is set, if one is.
    pub fn value(&self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value.clone()),
            Self::Keep | Self::Clear => None,
        }
    }
}

impl<T: Clone + Default> Edit<T> {
    /// The given value: empty if it is cleared, none if
    /// nothing is said.
    pub fn said(&self) -> Option<T> {
        match self {
            Self::Keep => None,
            Self::Clear => Some(T::default()),
            Self::Set(value) => Some(value.clone()),
        }
    }
}

/// The practices in an edit.
#[derive(Clone, Debug, Default)]
pub enum PracticeEdit {
    #[default]
    Keep,
    Replace(Vec<String>),
    Adjust {
        add: Vec<String>,
        remove: Vec<String>,
    },
}

impl PracticeEdit {
    /// The edit that turns `before` into the wanted list, without what is
    /// already so.
    pub fn towards(before: &[Practice], wanted: &Edit<Vec<String>>) -> Self {
        let wanted: &[String] = match wanted {
            Edit::Keep => return Self::Keep,
            Edit::Clear => &[],
            Edit::Set(names) => names,
        };
        let same = |one: &str, other: &str| one == other || fold(one) == fold(other);
        let has = |name: &str| before.iter().any(|one| same(&one.name, name));
        let wants = |name: &str| wanted.iter().any(|one| same(one, name));
        let add: Vec<String> = wanted.iter().filter(|name| !has(name)).cloned().collect();
        let leaving = before.iter().filter(|one| !wants(&one.name));
        let remove: Vec<String> = leaving.map(|one| one.name.to_string()).collect();
        if add.is_empty() && remove.is_empty() { Self::Keep } else { Self::Adjust { add, remove } }
    }
}

/// The edit. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct UserEdit {
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Edit<String>,
    pub practices: PracticeEdit,
    pub provider: Edit<String>,
    pub permission_set: Option<PermissionSet>,
    /// The role to copy the permissions from.
    pub role: Option<String>,
    /// Removes the link to the role; the copied permissions stay.
    pub drop_role: bool,
    pub grant: Permissions,
    pub revoke: Permissions,
}

impl UserEdit {
    /// True if there is nothing to edit.
    pub fn is_empty(&self) -> bool {
        !self.touches_person()
            && matches!(self.practices, PracticeEdit::Keep)
            && matches!(self.provider, Edit::Keep)
            && self.permission_set.is_none()
            && self.role.is_none()
            && !self.drop_role
            && self.grant.is_empty()
            && self.revoke.is_empty()
    }

    /// True if nothing is to be edited but what a provider has too: the name
    /// and the practices.
    pub fn is_shared_only(&self) -> bool {
        let rest = Self { name: None, practices: PracticeEdit::Keep, ..self.clone() };
        rest.is_empty()
    }

    /// True if something is to be edited that a person has in all companies.
    pub fn touches_person(&self) -> bool {
        self.email.is_some() || self.name.is_some() || !matches!(self.phone, Edit::Keep)
    }
}

/// A user as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct UserRecord {
    pub email: String,
    pub name: Option<String>,
    pub phone: Edit<String>,
    pub practices: Edit<Vec<String>>,
    pub role: Edit<String>,
    pub permissions: Edit<Permissions>,
    pub permission_set: Option<PermissionSet>,
    pub user_type: Option<UserType>,
    pub provider: Edit<String>,
    pub is_active: Option<bool>,
    /// Only in `apply`.
    pub is_locked: Option<bool>,
    /// A PHC string.
    pub password_hash: Option<String>,
}

/// A row of a file of users.
pub struct UserRow<'a> {
    /// Counted from 1 as an editor does, if the file has lines.
    pub row: Option<u64>,
    /// The login email as it is written there, for the report.
    pub email: String,
    pub record: Result<UserRecord, Refusal>,
    /// Where the row has a column, if it has it.
    pub locate: &'a dyn Fn(&'static str) -> Option<Location>,
}
