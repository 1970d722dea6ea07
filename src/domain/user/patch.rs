//! Patches: what is to become of a user, from the command line or a row of a file.

use crate::domain::{
    code::Code, company::permission::PermissionSet, company::permission::Permissions,
    company::role::Role, edit::Edit, edit::PracticeEdit, email::Email, full_name::FullName,
    input::Input, phone::Phone, refusal::Location, refusal::Refusal, user::User,
    user::user_type::UserType,
};

/// What is to become of a user: a new one, or one that is there. A field that is
/// not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserPatch {
    pub email: Option<Input<Email>>,
    /// The login email from now on, in a row whose email says who it is.
    pub new_email: Option<Input<Email>>,
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

    /// Refuses an edit of several users: account information is edited one by one.
    pub fn ensure_for_one(&self, subjects: usize) -> Result<(), Refusal> {
        if subjects > 1 { self.ensure_empty() } else { Ok(()) }
    }

    /// Refuses to give several users what only one can have.
    pub fn ensure_shareable(&self, subjects: usize) -> Result<(), Refusal> {
        let is_unique = self.email.is_some() || matches!(self.provider, Edit::Set(_));
        if subjects < 2 || !is_unique {
            return Ok(());
        }
        let message = "a login email and a provider belong to one user only";
        Err(Refusal::new(Code::Usage, message)
            .hint("name one user, or omit --email and --provider"))
    }

    /// Refuses an edit where nobody is named.
    pub fn ensure_empty(&self) -> Result<(), Refusal> {
        if self.is_empty() {
            return Ok(());
        }
        let message = "the account information of only one user can be edited at a time";
        Err(Refusal::new(Code::Usage, message).hint("name one user, or omit the editing options"))
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

    /// Changes the permission set, the link to the role and the permissions. A switch
    /// of the set begins with nothing, and only custom users have a list.
    pub fn apply_rights_to(&self, user: &mut User, role: Option<&Role>) -> Result<(), Refusal> {
        // Rights of the old set would come back with the next switch.
        if let Some(set) = self.permission_set.filter(|set| *set != user.permission_set) {
            user.permission_set = set;
            user.permissions = Permissions::NONE;
            user.role = None;
        }
        if matches!(self.role, Edit::Clear) {
            user.role = None;
        }
        if self.grant.is_empty() && self.revoke.is_empty() && role.is_none() {
            return Ok(());
        }
        if user.permission_set != PermissionSet::Custom {
            let set = user.permission_set.word();
            let message =
                format!("only custom users have a list of permissions; this one is {set}");
            return Err(Refusal::new(Code::Usage, message)
                .hint("add --custom to make the user custom")
                .about(user.email.as_str()));
        }
        if let Some(role) = role {
            user.role = Some(role.into());
            user.permissions = role.permissions;
        }
        user.permissions = user.permissions.edited(self.grant, self.revoke);
        Ok(())
    }

    /// The patch of a row of a file without what the user has already, which needs no
    /// right. The email only says who it is; a new one is the email of the patch.
    #[must_use]
    pub fn towards(&self, user: &User) -> Self {
        // A text that is the same needs no look at what it means, which costs.
        let name = self.name.clone().filter(|name| name.text() != user.name.as_str());
        let npi = user.provider.as_ref().map(|link| link.npi.as_str());
        let is_other = |email: &Input<Email>| email.text() != user.email.as_str();
        Self {
            email: self.new_email.clone().filter(is_other),
            new_email: None,
            name,
            phone: self.phone_towards(user.phone.as_ref()),
            practices: self.practices.towards(&user.practices),
            provider: self.provider.towards(npi, |wanted, npi| wanted == npi),
            permission_set: self.permission_set.filter(|set| *set != user.permission_set),
            ..self.clone()
        }
    }

    /// The edit of the phone without what is so already.
    pub fn phone_towards(&self, kept: Option<&Phone>) -> Edit<Input<Phone>> {
        let same =
            |typed: &Input<Phone>, kept: &Phone| typed.text() == kept.as_str() || typed.is(kept);
        self.phone.towards(kept, same)
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
    pub locate: Locate<'a>,
}

/// Where a row has a column.
pub type Locate<'a> = Box<dyn Fn(&'static str) -> Option<Place> + 'a>;

/// Where a row has a column.
pub struct Place {
    pub location: Location,
    /// The option by which the column is skipped.
    pub skip: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::company::permission::Permission;
    use crate::domain::user::tests::user;

    fn patched(patch: &UserPatch, user: &User) -> Result<User, Refusal> {
        let mut after = user.clone();
        patch.apply_rights_to(&mut after, None).map(|()| after)
    }

    fn to(set: PermissionSet) -> UserPatch {
        UserPatch { permission_set: Some(set), ..UserPatch::default() }
    }

    #[test]
    fn a_switch_of_the_set_begins_with_nothing_and_the_same_set_keeps_everything() {
        let kept = patched(&to(PermissionSet::Custom), &user()).expect("the same");
        assert_eq!(kept, user());
        let switched = patched(&to(PermissionSet::Administrator), &user()).expect("switched");
        assert!(switched.permissions.is_empty() && switched.role.is_none());
    }

    #[test]
    fn only_custom_users_are_granted_permissions() {
        let grant = [Permission::USERS_MANAGE].into_iter().collect();
        let patch = UserPatch { grant, ..UserPatch::default() };
        assert!(
            patched(&patch, &user()).expect("custom").permissions.holds(Permission::USERS_MANAGE)
        );
        let administrator = user().as_administrator();
        assert_eq!(patched(&patch, &administrator).expect_err("refused").code, Code::Usage);
        let both = UserPatch { permission_set: Some(PermissionSet::Custom), ..patch };
        assert!(patched(&both, &administrator).is_ok());
    }

    #[test]
    fn several_users_are_not_edited_and_one_is() {
        let edit = to(PermissionSet::Custom);
        assert!([0, 1].iter().all(|subjects| edit.ensure_for_one(*subjects).is_ok()));
        assert!(edit.ensure_for_one(2).is_err() && edit.ensure_empty().is_err());
        assert!(UserPatch::default().ensure_for_one(2).is_ok(), "nothing is edited");
    }

    #[test]
    fn what_only_one_user_can_have_is_not_given_to_several() {
        let email = UserPatch {
            email: Some(Input::parse("kim@x.org", Email::parse)),
            ..UserPatch::default()
        };
        let linked = UserPatch { provider: Edit::Set("1234567893".into()), ..UserPatch::default() };
        for patch in [email, linked] {
            assert!(patch.ensure_shareable(1).is_ok() && patch.ensure_shareable(2).is_err());
        }
        let unlinked = UserPatch { provider: Edit::Clear, ..UserPatch::default() };
        assert!(unlinked.ensure_shareable(2).is_ok());
    }

    #[test]
    fn what_is_so_already_is_not_part_of_an_edit() {
        let row = UserPatch {
            email: Some(Input::parse("KIM@x.org", Email::parse)),
            name: Some(Input::parse("Kim Example", FullName::parse)),
            phone: Edit::Clear,
            practices: PracticeEdit::Replace(vec!["north".into()]),
            provider: Edit::Set("1234567893".into()),
            ..UserPatch::default()
        };
        assert!(row.towards(&user()).is_empty());
        let other = UserPatch { provider: Edit::Clear, ..row };
        assert_eq!(other.towards(&user()).provider, Edit::Clear);
    }

    #[test]
    fn a_list_of_permissions_is_for_custom_users_only() {
        let listed = |set| UserPatch { role: Edit::Set("Biller".into()), ..to(set) };
        assert!(listed(PermissionSet::Custom).check_set().is_ok());
        let refused = listed(PermissionSet::CustomerCare).check_set().expect_err("refused");
        assert_eq!(refused.column, Some("role"));
    }
}
