//! The person of a login email, in all companies, and the people to ask.

use crate::domain::{
    code::Code, company::policy::Policy, id::PersonRef, id::UserId, refusal::Refusal, user::User,
};
use crate::ops::{error::Result, login::attempt::Attempt, refusals};
use crate::store::Tx;

/// The user that `init` made; no user is ever deleted.
const FIRST_USER: UserId = UserId(1);

pub fn is_blocked(tx: &Tx<'_>, user: UserId, users: &[User]) -> Result<bool> {
    let active = users.iter().any(User::is_active);
    Ok(!active || tx.locks().is_locked(user)?)
}

/// Reads what a sign-in reads, of the user that `init` made: an email that
/// nobody has takes as long as one that somebody has.
pub fn look_at_somebody(tx: &Tx<'_>) -> Result<()> {
    let users = tx.accounts_of(FIRST_USER)?;
    Policy::strictest(tx.companies().policies_of(FIRST_USER)?);
    tx.sign_ins().load(FIRST_USER)?;
    tx.credentials().find(FIRST_USER)?;
    is_blocked(tx, FIRST_USER, &users).map(drop)
}

pub fn administrators_of(tx: &Tx<'_>, users: &[User]) -> Result<Vec<PersonRef>> {
    let mut all: Vec<PersonRef> = Vec::new();
    for user in users {
        for person in tx.companies().administrators(user.company)? {
            if person.id != user.id && !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok(all)
}

pub fn blocked_refusal(tx: &Tx<'_>, attempt: &Attempt) -> Result<Refusal> {
    let locked = tx.locks().is_locked(attempt.user)?;
    let administrators = administrators_of(tx, &attempt.users)?;
    let created_by = attempt.users.first().and_then(|user| user.created_by.as_ref());
    let (code, message) = if locked {
        (Code::UserLocked, "the password is right, but the user is locked")
    } else {
        (Code::UserInactive, "the password is right, but the user is deactivated")
    };
    Ok(Refusal::new(code, message).hint(refusals::ask(tx, &administrators, created_by)?))
}

pub fn known_words(attempt: &Attempt) -> (String, String) {
    attempt.users.first().map_or_else(Default::default, |user| {
        (user.email.as_str().to_owned(), user.name.as_str().to_owned())
    })
}
