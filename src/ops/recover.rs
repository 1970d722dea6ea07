//! `recover`: the way back in for whoever owns the database file, when no
//! administrator can help any more (`domain.md`, Signing in, locks).

use super::desk::Desk;
use super::error::{Error, Result};
use super::refuse;
use crate::domain::account::Account;
use crate::domain::change::{Change, Detail, Fields};
use crate::domain::code::Code;
use crate::domain::id::Person;
use crate::domain::refusal::Refusal;
use crate::domain::temporary::TemporaryPassword;
use crate::domain::text::shell_word;
use crate::domain::time::Timestamp;
use crate::store::accounts::Loader;
use crate::store::credentials::Credential;
use crate::store::{self, Tx};

/// Who the history says it was.
const OPERATOR: &str = "(owner of the file)";

/// A recovered administrator.
#[derive(Debug)]
pub struct Recovered {
    pub person: Person,
    pub password: TemporaryPassword,
    /// Until when the temporary password can be used.
    pub expires_at: Timestamp,
}

impl Desk {
    /// Unlocks a System Administrator and gives a temporary password, which
    /// `reveal` shows before the change is kept.
    pub fn recover(
        &mut self,
        email: &str,
        reveal: &mut dyn FnMut(&Recovered) -> std::io::Result<()>,
    ) -> Result<Recovered> {
        if !self.store.owns_file() {
            return Err(Refusal::new(Code::NotOwner, "you do not own the database file")
                .hint("only its owner can recover an administrator")
                .into());
        }
        self.store.read(|tx| vet(tx, email).map(drop))?;
        let password = TemporaryPassword::from_random(&self.random(false)?);
        let now = self.now();
        self.record(Some(OPERATOR), |tx, writer| {
            let accounts = vet(tx, email)?;
            let Some(first) = accounts.first() else {
                return Err(refuse::user_not_found(email).into());
            };
            let policy = store::companies::policy_of_user(tx, first.user)?;
            let expires_at = now.plus(policy.temporary_millis());
            let credential =
                Credential { hash: password.hash(), set_at: now, expires_at: Some(expires_at) };
            store::credentials::put(tx, first.user, &credential)?;
            store::sessions::end_all(tx, first.user, now)?;
            store::sign_ins::reset(tx, first.user)?;
            store::accounts::save(tx, first, &first.unlocked(), now)?;
            for account in &accounts {
                writer.add(&change(account))?;
            }
            let recovered = Recovered { person: first.person(), password, expires_at };
            reveal(&recovered).map_err(Error::Reveal)?;
            Ok(recovered)
        })
    }
}

/// The person's accounts, where the person is an administrator whom nobody else
/// can help.
fn vet(tx: &Tx<'_>, email: &str) -> Result<Vec<Account>> {
    let Some(person) = store::users::find(tx, &email.to_ascii_lowercase())? else {
        return Err(refuse::user_not_found(email).into());
    };
    let mut accounts = Vec::new();
    for company in store::users::companies(tx, person.id)? {
        accounts.extend(Loader::new(tx, company)?.find_user(tx, person.id)?);
    }
    let administers = |account: &&Account| account.is_administrator() && account.is_active();
    if !accounts.iter().any(|account| administers(&account)) {
        let message = format!("{email:?} is no active System Administrator");
        return Err(Refusal::new(Code::RecoverRefused, message)
            .hint("recover is for System Administrators; they help everybody else")
            .about(email)
            .into());
    }
    for account in accounts.iter().filter(administers) {
        let others = store::companies::administrators(tx, account.company)?;
        if let Some(other) = others.iter().find(|other| other.id != person.id) {
            let message = format!("{} can help: an active, unlocked administrator", other.email);
            let email = shell_word(account.email.as_str());
            return Err(Refusal::new(Code::RecoverRefused, message)
                .hint(format!(
                    "they run practicectl lock unlock {email}, or user password {email} --temporary"
                ))
                .about(account.email.as_str())
                .into());
        }
    }
    Ok(accounts)
}

fn change(account: &Account) -> Change {
    let change = account.change_to(&account.unlocked(), "recover");
    let after = change.after.with("password", Detail::from("temporary"));
    Change {
        after,
        before: change.before,
        ..Change::creation("recover", account.subject(), Fields::none())
    }
    .of_company(account.company)
}
