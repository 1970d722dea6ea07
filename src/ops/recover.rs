//! `recover`: the way back in for the owner of the database file, when no
//! administrator can help any more.

use crate::domain::{
    change::Change, code::Code, company::policy::Policy, id::PersonRef, refusal::Refusal,
    secret::credential::Credential, secret::temporary::TemporaryPassword, text::shell_word,
    time::Timestamp, user::User, value::Fields, value::Value,
};
use crate::ops::{
    app::App, error::Error, error::Result, refusals, saving::save_user, saving::set_credential,
};
use crate::store::Tx;

/// Who the history says it was, for what belongs to the owner of the file.
pub const OPERATOR: &str = "(owner of the file)";

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
        if !self.store.owns_file() {
            return Err(Refusal::new(Code::NotOwner, "you do not own the database file")
                .hint("only its owner can recover an administrator")
                .into());
        }
        let now = self.now();
        let ask = Recovery { email, others_are_out, now };
        self.store.read(|tx| vet(tx, ask).map(drop))?;
        let password = TemporaryPassword::from_random(&self.random(false)?);
        self.record(Some(OPERATOR), |tx, writer| {
            let accounts = vet(tx, ask)?;
            let Some(first) = accounts.first() else {
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
            for account in &accounts {
                writer.add(&change(account))?;
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

/// The person's accounts, if the person is an administrator and nobody else
/// can help.
fn vet(tx: &Tx<'_>, ask: Recovery<'_>) -> Result<Vec<User>> {
    let Recovery { email, others_are_out, now } = ask;
    let Some(person) = tx.people().find(&email.to_ascii_lowercase())? else {
        return Err(refusals::user_not_found(email).into());
    };
    let accounts = tx.accounts_of(person.id)?;
    let administers = |account: &&User| account.is_administrator() && account.is_active();
    if !accounts.iter().any(|account| administers(&account)) {
        let message = format!("{email:?} is not an active System Administrator");
        return Err(Refusal::new(Code::RecoverRefused, message)
            .hint("recover is for System Administrators, who can help all other users")
            .about(email)
            .into());
    }
    for account in accounts.iter().filter(administers) {
        for other in tx.companies().administrators(account.company)? {
            let is_out = !can_sign_in(tx, &other, now)?;
            if other.id != person.id && !(others_are_out && is_out) {
                return Err(can_help(account, &other, is_out).into());
            }
        }
    }
    Ok(accounts)
}

/// True if an active, unlocked person has a password that can be used.
fn can_sign_in(tx: &Tx<'_>, person: &PersonRef, now: Timestamp) -> Result<bool> {
    let credential = tx.credentials().find(person.id)?;
    Ok(credential.is_some_and(|one| one.is_usable(now)))
}

fn can_help(account: &User, other: &PersonRef, is_out: bool) -> Refusal {
    let email = shell_word(account.email.as_str());
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
    Refusal::new(Code::RecoverRefused, message).hint(hint).about(account.email.as_str())
}

fn change(account: &User) -> Change {
    let change = account.change_to(&account.unlocked(), "recover");
    let after = change.after.with("password", Value::from("temporary"));
    Change {
        after,
        before: change.before,
        ..Change::creation("recover", account.subject(), Fields::none())
    }
    .of_company(account.company)
}
