//! Users: create, find, show, edit, deactivate, activate, password. Never
//! deleted.

pub mod activate;
pub mod create;
pub mod deactivate;
pub mod edit;
pub mod explain;
pub mod find;
pub mod password;
mod renames;
pub mod rows;
pub mod update;
mod waiting;

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::practice::Practice,
    company::role::ADMINISTRATOR, company::role::RoleLink, refusal::Refusal, rights::Requires,
    text::shell_word, time::Since, user::User, user::access::MissingAccess,
};
use crate::ops::{app::App, context::Operation, error::Result};

/// A user with the practices of the company, to be shown.
pub struct Shown {
    pub user: User,
    /// All practices of the company: an administrator has every one.
    pub practices: Vec<Practice>,
}

pub const VIEW: Operation =
    Operation::new("user.show", Kind::User, Requires::Look(Permission::USERS_VIEW));

/// What follows an activation, an unlock and a provider's reactivation (the
/// first seed document).
pub const FORGOTTEN_PASSWORD: &str = "if the password is forgotten: \"Forgot your password?\" \
     at sign-in, or a temporary one with practicectl user password EMAIL --temporary";

/// What follows if the role of that name is given.
pub const NOT_ADMINISTRATOR: &str = "the role Administrator grants every listed permission; \
     for a System Administrator, who may activate and unlock, use --administrator";

/// The advice that follows a role, if there is one.
pub fn role_note(role: Option<&RoleLink>) -> Option<&'static str> {
    role.filter(|role| role.name == ADMINISTRATOR).map(|_| NOT_ADMINISTRATOR)
}

impl App {
    /// One user of the company.
    pub fn user(&mut self, email: &str) -> Result<Shown> {
        self.look(VIEW, |cx| {
            let user = cx.user(email)?;
            Ok(Shown { user, practices: cx.directory.active_practices() })
        })
    }

    /// The user who had a login email at a moment in the past, as of then.
    pub fn user_as_of(&mut self, email: &str, as_of: Since) -> Result<Shown> {
        self.look(VIEW, |cx| {
            let (user, then) = cx.user_then(email, as_of)?;
            Ok(Shown { user, practices: then.cx.directory.active_practices() })
        })
    }

    /// Refuses, always: users are never deleted (both seed documents).
    pub fn refuse_deletion(&mut self, email: &str) -> Result<()> {
        let permission = Requires::Manage(Permission::USERS_MANAGE);
        let verb = Operation::new("user.delete", Kind::User, permission);
        self.look(verb, |cx| {
            let user = cx.user(email)?;
            let email = user.email.as_str();
            let refusal = Refusal::new(
                Code::NeverDeleted,
                format!("user {email:?} cannot be deleted: the history refers to every user"),
            );
            let hint = format!("practicectl user deactivate {}", shell_word(email));
            Err(refusal.hint(hint).about(email).into())
        })
    }
}

/// The command that gives a user without access permissions and practices.
pub fn next_for_access(user: &User) -> Option<String> {
    user.lack().map(|lack| lack.command(user.email.as_str()))
}

/// What a user without access lacks, in words.
pub fn lacks_access(user: &User) -> Option<String> {
    user.lack().map(MissingAccess::message)
}
