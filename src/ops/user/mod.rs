//! Users: create, find, show, edit, deactivate, activate, password. Never
//! deleted.

pub mod activate;
pub mod create;
pub mod deactivate;
pub mod edit;
pub mod find;
pub mod password;

use super::desk::Desk;
use super::error::Result;
use super::work::{Verb, Work};
use crate::domain::account::{Account, ProviderLink};
use crate::domain::code::Code;
use crate::domain::permission::Permission;
use crate::domain::practice::Practice;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Need;
use crate::domain::text::shell_word;

/// An account with the practices of its company, for whoever shows it.
pub struct Shown {
    pub account: Account,
    /// All practices of the company: an administrator has every one.
    pub practices: Vec<Practice>,
}

pub(super) const VIEW: Verb =
    Verb { action: "user.show", need: Need::Look(Permission::USERS_VIEW), notes: &[] };

/// What follows an activation, an unlock and a provider's reactivation (the
/// first seed document).
pub(super) const FORGOTTEN_PASSWORD: &str = "if the password is forgotten: \"Forgot your password?\" \
     at sign-in, or a temporary one with practicectl user password EMAIL --temporary";

/// What follows every edit (the second seed document).
pub(super) const NEXT_SIGN_IN: &str =
    "the user must sign out and in again for the new settings to take effect";

impl Desk {
    /// One user of the company.
    pub fn user(&mut self, email: &str) -> Result<Shown> {
        self.look(VIEW, |work| {
            let account = work.account(email)?;
            Ok(Shown { account, practices: work.loader.practices.clone() })
        })
    }

    /// Refuses, always: users are never deleted (both seed documents).
    pub fn refuse_deletion(&mut self, email: &str) -> Result<()> {
        let need = Need::Manage(Permission::USERS_MANAGE);
        let verb = Verb { action: "user.delete", need, notes: &[] };
        self.look(verb, |work| {
            let account = work.account(email)?;
            let email = account.email.as_str();
            let refusal = Refusal::new(
                Code::NeverDeleted,
                format!("user {email:?} cannot be deleted: the history hangs on every user"),
            );
            let hint = format!("practicectl user deactivate {}", shell_word(email));
            Err(refusal.hint(hint).about(email).into())
        })
    }
}

/// The link to the provider of an NPI, which must be free or the user's own.
pub(super) fn provider_link(
    work: &Work<'_>,
    npi: &str,
    own: Option<&Account>,
) -> Result<ProviderLink> {
    let provider = work.provider_of(npi)?;
    match &provider.user {
        Some(person) if own.is_none_or(|account| account.user != person.id) => Err(Refusal::new(
            Code::ProviderLinked,
            format!("provider {npi} is linked to {:?} already", person.email),
        )
        .hint(format!(
            "unlink it first: practicectl user edit {} --no-provider",
            shell_word(&person.email)
        ))
        .about(npi)
        .into()),
        _ => Ok(ProviderLink { id: provider.id, npi: provider.npi.as_str().to_owned() }),
    }
}

/// The command that gives a user without access permissions and practices.
pub(super) fn next_for_access(account: &Account) -> Option<String> {
    if !account.is_without_access() {
        return None;
    }
    let email = shell_word(account.email.as_str());
    let mut command = format!("practicectl user edit {email}");
    if account.practices.is_empty() {
        command.push_str(" --practice NAME");
    }
    if account.permissions.is_empty() {
        command.push_str(" --grant PERMISSION");
    }
    Some(command)
}

/// What a user without access is told to lack.
pub(super) fn lacks_access(account: &Account) -> Option<String> {
    let lacks = match (account.permissions.is_empty(), account.practices.is_empty()) {
        _ if !account.is_without_access() => return None,
        (true, true) => "permissions and practices",
        (true, false) => "permissions",
        (false, _) => "practices",
    };
    Some(format!("has no {lacks}, so cannot work in a practice until they are assigned"))
}
