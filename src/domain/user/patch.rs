//! Patches: what is to become of a user, from the command line or a row of a file.

use crate::domain::{
    code::Code, company::permission::PermissionSet, company::permission::Permissions, edit::Edit,
    edit::PracticeEdit, email::Email, full_name::FullName, input::Input, phone::Phone,
    refusal::Location, refusal::Refusal, user::User, user::user_type::UserType,
};

/// What is to become of a user: a new one, or one that is there. A field that is
/// not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserPatch {
    pub email: Option<Input<Email>>,
    pub name: Option<Input<FullName>>,
    pub phone: Edit<Input<Phone>>,
    pub practices: PracticeEdit,
    /// The NPI of the provider to link to.
    pub provider: Edit<String>,
    pub permission_set: Option<PermissionSet>,
    /// The role to copy the permissions from. Clearing removes only the link to it.
    pub role: Edit<String>,
    pub grant: Permissions,
    pub revoke: Permissions,
    /// All permissions, whatever the role grants; only files say it.
    pub permissions: Edit<Permissions>,
    pub user_type: Option<UserType>,
    pub is_active: Option<bool>,
    pub is_locked: Option<bool>,
    /// A PHC string.
    pub password_hash: Option<String>,
}

impl UserPatch {
    /// True if there is nothing to change.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
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

    /// The login email of a row, for messages; empty if there is none.
    pub fn email_text(&self) -> &str {
        self.email.as_ref().map_or("", Input::text)
    }

    /// Changes what needs nothing but the patch.
    pub fn apply_to(&self, user: &mut User) -> Result<(), Refusal> {
        if let Some(email) = &self.email {
            user.email = email.get()?;
        }
        if let Some(name) = &self.name {
            user.name = name.get()?;
        }
        apply(&self.phone, &mut user.phone)
    }

    /// The patch of a row of a file without what the user has already, which needs no
    /// right. The email only says who it is.
    #[must_use]
    pub fn towards(&self, user: &User) -> Self {
        let name = self.name.clone().filter(|name| name.text() != user.name.as_str());
        let npi = user.provider.as_ref().map(|link| link.npi.as_str());
        Self {
            email: None,
            name,
            phone: self.phone.towards(user.phone.as_ref(), Input::is),
            practices: self.practices.towards(&user.practices),
            provider: self.provider.towards(npi, |wanted, npi| wanted == npi),
            permission_set: self.permission_set.filter(|set| *set != user.permission_set),
            ..self.clone()
        }
    }

    /// Refuses a list of permissions for a user who cannot have one: only custom
    /// users do.
    pub fn check_set(&self) -> Result<(), Refusal> {
        let listed = match (&self.permissions, &self.role) {
            (Edit::Set(permissions), _) if !permissions.is_empty() => "permissions",
            (_, Edit::Set(_)) => "role",
            _ => return Ok(()),
        };
        match self.permission_set {
            None | Some(PermissionSet::Custom) => Ok(()),
            Some(set) => {
                let set = set.word();
                let message =
                    format!("only custom users have a list of permissions; this one is {set}");
                let refusal = Refusal::new(Code::InvalidInput, message).in_column(listed);
                Err(refusal.hint("leave role and permissions empty, or write custom"))
            }
        }
    }
}

/// Changes an optional field.
fn apply<T: Clone>(edit: &Edit<Input<T>>, field: &mut Option<T>) -> Result<(), Refusal> {
    match edit {
        Edit::Keep => {}
        Edit::Clear => *field = None,
        Edit::Set(input) => *field = Some(input.get()?),
    }
    Ok(())
}

/// A row of a file of users.
pub struct UserRow<'a> {
    /// Counted from 1 as an editor does, if the file has lines.
    pub row: Option<u64>,
    /// The login email as it is written there, for the report.
    pub email: String,
    pub patch: Result<UserPatch, Refusal>,
    /// Where the row has a column, if it has it.
    pub locate: &'a dyn Fn(&'static str) -> Option<Location>,
}
