//! The person of a login email, in all companies, and the people to ask.

use crate::domain::code::Code;
use crate::domain::id::{PersonRef, UserId};
use crate::domain::refusal::Refusal;
use crate::domain::user::Account;
use crate::ops::error::Result;
use crate::ops::login::attempt::Attempt;
use crate::ops::refusals;
use crate::store;
use crate::store::Tx;
use crate::store::accounts::of_user as accounts_of;

/// The user that `init` made; no user is ever deleted.
const FIRST_USER: UserId = UserId(1);

pub fn is_blocked(tx: &Tx<'_>, user: UserId, accounts: &[Account]) -> Result<bool> {
    let active = accounts.iter().any(Account::is_active);
    Ok(!active || store::locks::is_locked(tx, user)?)
}

/// Reads what a sign-in reads, of the user that `init` made: an email that
/// nobody has takes as long as one that somebody has.
pub fn look_at_somebody(tx: &Tx<'_>) -> Result<()> {
    let accounts = accounts_of(tx, FIRST_USER)?;
    store::companies::policy_of_user(tx, FIRST_USER)?;
    store::sign_ins::load(tx, FIRST_USER)?;
    store::credentials::find(tx, FIRST_USER)?;
    is_blocked(tx, FIRST_USER, &accounts).map(drop)
}

pub fn administrators_of(tx: &Tx<'_>, accounts: &[Account]) -> Result<Vec<PersonRef>> {
    let mut all: Vec<PersonRef> = Vec::new();
    for account in accounts {
        for person in store::companies::administrators(tx, account.company)? {
            if person.id != account.user && !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok(all)
}

pub fn blocked_refusal(tx: &Tx<'_>, attempt: &Attempt) -> Result<Refusal> {
    let locked = store::locks::is_locked(tx, attempt.user)?;
    let administrators = administrators_of(tx, &attempt.accounts)?;
    let created_by = attempt.accounts.first().and_then(|account| account.created_by.as_ref());
    let (code, message) = if locked {
        (Code::UserLocked, "the password is right, but the user is locked")
    } else {
        (Code::UserInactive, "the password is right, but the user is deactivated")
    };
    Ok(Refusal::new(code, message).hint(refusals::ask(tx, &administrators, created_by)?))
}

pub fn known_words(attempt: &Attempt) -> (String, String) {
    attempt.accounts.first().map_or_else(Default::default, |account| {
        (account.email.as_str().to_owned(), account.name.as_str().to_owned())
    })
}
