//! `recover`: the way back in for the owner of the database file, when no
//! administrator can help any more.

use crate::domain::{
    change::Change, code::Code, company::policy::Policy, history::Actor, id::PersonRef,
    refusal::Refusal, secret::credential::Credential, secret::temporary::TemporaryPassword,
    text::shell_word, time::Timestamp, user::User, value::Fields,
};
use crate::ops::{
    app::App, error::Error, error::Result, refusals, saving::save_user, saving::set_credential,
};
use crate::store::{Place, Tx};

/// Who the history says it was, for what belongs to the owner of the file.
pub const OPERATOR: &str = "(owner of the file)";

/// What the owner of a database owns.
pub const fn owned(place: &Place) -> &'static str {
    match place {
        Place::File(_) => "the database file",
        Place::Server(_) => "the schema of the database",
    }
}

/// A recovered administrator.
#[derive(Debug)]
pub struct Recovered {
    pub person: PersonRef,
    pub password: TemporaryPassword,
    /// Until when the temporary password can be used.
    pub expires_at: Timestamp,
}

impl App {
    /// Unlocks a System Administrator and gives a temporary password, which
    /// `reveal` shows before the change is kept. With `others_are_out`, other
    /// administrators do not count who have no password that can be used.
    pub fn recover(
        &mut self,
        email: &str,
        others_are_out: bool,
        reveal: &mut dyn FnMut(&Recovered) -> std::io::Result<()>,
    ) -> Result<Recovered> {
        if !self.is_owner() {
            let message = format!("you do not own {}", owned(&self.store.place()));
            return Err(Refusal::new(Code::NotOwner, message)
                .hint("only its owner can recover an administrator")
                .into());
        }
        let now = self.now();
        let ask = Recovery { email, others_are_out, now };
        self.store.read(|tx| vet(tx, ask).map(drop))?;
        let password = TemporaryPassword::from_random(&self.random(false)?);
        self.record(Actor::owner(OPERATOR), |tx, writer| {
            let now = writer.at();
            let users = vet(tx, Recovery { now, ..ask })?;
            let Some(first) = users.first() else {
                return Err(refusals::user_not_found(email).into());
            };
            let policy = Policy::strictest(tx.companies().policies_of(first.id)?);
            let expires_at = now.plus(policy.temporary_millis());
            let credential =
                Credential { hash: password.hash(), set_at: now, expires_at: Some(expires_at) };
            set_credential(tx, first.id, &credential)?;
            tx.sessions().end_all(first.id, now)?;
            tx.sign_ins().reset(first.id)?;
            save_user(tx, first, &first.unlocked(), now)?;
            for user in &users {
                writer.add(&change(user, &credential))?;
            }
            let recovered = Recovered { person: first.person(), password, expires_at };
            reveal(&recovered).map_err(Error::Reveal)?;
            Ok(recovered)
        })
    }
}

/// Who is to be recovered.
#[derive(Clone, Copy)]
struct Recovery<'a> {
    email: &'a str,
    /// Other administrators without a usable password do not count.
    others_are_out: bool,
    now: Timestamp,
}

/// The users that the person is, if the person is an administrator and nobody else
/// can help.
fn vet(tx: &Tx<'_>, ask: Recovery<'_>) -> Result<Vec<User>> {
    let Recovery { email, others_are_out, now } = ask;
    let Some(person) = tx.people().find(&email.to_ascii_lowercase())? else {
        return Err(refusals::user_not_found(email).into());
    };
    let users = tx.accounts_of(person.id)?;
    let administers = |user: &&User| user.is_administrator() && user.is_active();
    if !users.iter().any(|user| administers(&user)) {
        let message = format!("{email:?} is not an active System Administrator");
        return Err(Refusal::new(Code::RecoverRefused, message)
            .hint("recover is for System Administrators, who can help all other users")
            .about(email)
            .into());
    }
    for user in users.iter().filter(administers) {
        for other in tx.companies().administrators(user.company)? {
            let is_out = !can_sign_in(tx, &other, now)?;
            if other.id != person.id && !(others_are_out && is_out) {
                return Err(can_help(user, &other, is_out).into());
            }
        }
    }
    Ok(users)
}

/// True if an active, unlocked person has a password that can be used.
fn can_sign_in(tx: &Tx<'_>, person: &PersonRef, now: Timestamp) -> Result<bool> {
    let credential = tx.credentials().find(person.id)?;
    Ok(credential.is_some_and(|one| one.is_usable(now)))
}

fn can_help(user: &User, other: &PersonRef, is_out: bool) -> Refusal {
    let email = shell_word(user.email.as_str());
    let who = &other.email;
    let (message, hint) = if is_out {
        let message = format!(
            "{who} is an active, unlocked administrator, but has no password to sign in with"
        );
        (message, format!("if nobody can sign in: practicectl recover {email} --yes"))
    } else {
        let message = format!("{who} can help: an active, unlocked administrator");
        let hint = format!(
            "they run practicectl lock unlock {email}, or user password {email} --temporary"
        );
        (message, hint)
    };
    Refusal::new(Code::RecoverRefused, message).hint(hint).about(user.email.as_str())
}

fn change(user: &User, credential: &Credential) -> Change {
    let change = user.change_to(&user.unlocked(), "recover");
    let mut after = change.after;
    after.append_missing(credential.fields());
    Change {
        after,
        before: change.before,
        ..Change::creation("recover", user.subject(), Fields::none())
    }
    .of_company(user.company)
}
