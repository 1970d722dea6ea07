//! Signing in: the one function that every path with a password goes through.
//!
//! An attempt is reserved in one transaction, the password is hashed outside,
//! and the outcome is kept in a second one. So exactly the policy's number of
//! passwords is tested, however many guess at once, and an attempt whose end
//! nobody saw counts as failed.

use super::desk::Desk;
use super::error::{Error, Result};
use super::refuse;
use crate::domain::account::Account;
use crate::domain::change::{Change, Fields, Kind, Subject};
use crate::domain::code::Code;
use crate::domain::id::{Person, SessionId, UserId};
use crate::domain::lock::{Lock, LockCause};
use crate::domain::password::Password;
use crate::domain::policy::Policy;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Rights;
use crate::domain::session::{LIFETIME, MOST_LABEL, MOST_TTL, Token};
use crate::domain::temporary::{PREFIX, TemporaryPassword};
use crate::domain::text;
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::accounts::Loader;
use crate::store::credentials::Credential;
use crate::store::histories::Writer;
use crate::store::sessions::NewSession;
use crate::store::sign_ins::SignIns;
use crate::store::{self, Tx};

/// An attempt that nobody saw end counts as failed after this time.
const ATTEMPT_ENDS_AFTER: i64 = MINUTE;

/// What is asked of a sign-in.
#[derive(Clone, Debug, Default)]
pub struct SignIn {
    /// Milliseconds until the session ends, with no idle end; up to 90 days.
    pub ttl: Option<i64>,
    /// The session's label.
    pub label: Option<String>,
    /// The password that replaces a temporary one.
    pub new_password: Option<Password>,
}

/// An open session.
#[derive(Debug)]
pub struct Opened {
    pub token: Token,
    pub person: Person,
    pub name: String,
    pub expires_at: Timestamp,
}

/// Hands a token over before the session is kept; a failure keeps nothing.
pub type HandOver<'a> = &'a mut dyn FnMut(&Opened) -> std::io::Result<()>;

/// An attempt whose password may be tested.
struct Attempt {
    user: UserId,
    /// The person can be told why not, and nothing else.
    blocked: bool,
    credential: Option<Credential>,
    policy: Policy,
    accounts: Vec<Account>,
}

impl Desk {
    /// Opens a session for the person of `email`.
    ///
    /// The same words for an unknown email and a wrong password; a locked or
    /// deactivated person is told so only after the right one.
    pub fn sign_in(
        &mut self,
        (email, password): (&str, &Password),
        ask: &SignIn,
        hand_over: HandOver<'_>,
    ) -> Result<Opened> {
        check_ask(ask)?;
        let Some(attempt) = self.reserve(email)? else {
            self.world.hasher.pretend(password);
            return Err(failed().into());
        };
        if !self.matches(&attempt, password) {
            self.fail(&attempt)?;
            return Err(failed().into());
        }
        if attempt.blocked {
            return Err(self.tell_blocked(&attempt)?);
        }
        let admitted = self
            .replacement(&attempt, ask)
            .and_then(|replacement| self.admit(&attempt, (ask, replacement.as_ref()), hand_over));
        if admitted.is_err() {
            self.release(&attempt)?;
        }
        admitted
    }

    /// Reserves an attempt; none where the email is unknown or no further
    /// password is tested.
    fn reserve(&mut self, email: &str) -> Result<Option<Attempt>> {
        let now = self.now();
        self.record(None, |tx, writer| {
            let Some(person) = store::users::find(tx, &email.to_ascii_lowercase())? else {
                writer.add(&unknown_email())?;
                return Ok(None);
            };
            let policy = store::companies::policy_of_user(tx, person.id)?;
            let mut state = settled(store::sign_ins::load(tx, person.id)?, now);
            let accounts = accounts_of(tx, person.id)?;
            lock_if_due((tx, writer), &accounts, (state.failed, policy.attempts), now)?;
            let blocked = is_blocked(tx, person.id, &accounts)?;
            let tested = if blocked { &mut state.while_locked } else { &mut state.reserved };
            if *tested >= policy.attempts {
                writer.add(&event("sign-in.not-tested", &accounts))?;
                return Ok(None);
            }
            *tested += 1;
            state.reserved_at = now;
            store::sign_ins::store(tx, person.id, state)?;
            let credential = store::credentials::find(tx, person.id)?;
            Ok(Some(Attempt { user: person.id, blocked, credential, policy, accounts }))
        })
    }

    fn matches(&self, attempt: &Attempt, password: &Password) -> bool {
        match &attempt.credential {
            Some(credential) if credential.hash.starts_with(PREFIX) => {
                self.world.hasher.pretend(password);
                TemporaryPassword::matches(password, &credential.hash)
            }
            Some(credential) => self.world.hasher.verify(password, &credential.hash),
            None => {
                self.world.hasher.pretend(password);
                false
            }
        }
    }

    /// Counts a failure; the policy's last one locks.
    fn fail(&mut self, attempt: &Attempt) -> Result<()> {
        let now = self.now();
        self.record(None, |tx, writer| {
            let accounts = accounts_of(tx, attempt.user)?;
            writer.add(&event("sign-in.failed", &accounts))?;
            if attempt.blocked {
                return Ok(());
            }
            let mut state = store::sign_ins::load(tx, attempt.user)?;
            // A success meanwhile has set the counts to nought.
            state.failed = (state.failed + 1).min(state.reserved);
            store::sign_ins::store(tx, attempt.user, state)?;
            lock_if_due((tx, writer), &accounts, (state.failed, attempt.policy.attempts), now)
        })
    }

    fn tell_blocked(&mut self, attempt: &Attempt) -> Result<Error> {
        let refusal = self.store.read(|tx| blocked_refusal(tx, attempt))?;
        self.record(None, |_, writer| {
            Ok(writer.add(&event("sign-in.blocked", &attempt.accounts))?)
        })?;
        Ok(refusal.into())
    }

    /// The hash that replaces a temporary password, which works once and runs
    /// out.
    fn replacement(&mut self, attempt: &Attempt, ask: &SignIn) -> Result<Option<Credential>> {
        let temporary = attempt.credential.as_ref().and_then(|credential| credential.expires_at);
        let (Some(end), now) = (temporary, self.now()) else {
            return Ok(None);
        };
        if now > end {
            let administrators = self.store.read(|tx| administrators_of(tx, &attempt.accounts))?;
            return Err(Refusal::new(Code::TemporaryExpired, "the temporary password has run out")
                .hint(refuse::ask(&administrators, None))
                .into());
        }
        let Some(password) = &ask.new_password else {
            let message = "the temporary password must be changed now";
            return Err(Refusal::new(Code::NewPasswordMissing, message)
                .hint("give the new password as the second line of standard input")
                .into());
        };
        let (email, name) = known_words(attempt);
        password.check(&attempt.policy, &[&email, &name])?;
        if attempt.credential.as_ref().is_some_and(|old| self.is_same(old, password)) {
            let message = "the new password is the temporary one";
            return Err(Refusal::new(Code::InvalidPassword, message).into());
        }
        let hash = self.hash(password, false)?;
        Ok(Some(Credential { hash, expires_at: None }))
    }

    fn is_same(&self, old: &Credential, password: &Password) -> bool {
        if old.hash.starts_with(PREFIX) {
            TemporaryPassword::matches(password, &old.hash)
        } else {
            self.world.hasher.verify(password, &old.hash)
        }
    }

    /// Gives an attempt back that ended neither way: the password was right.
    fn release(&mut self, attempt: &Attempt) -> Result<()> {
        self.record(None, |tx, writer| {
            writer.add(&event("sign-in.incomplete", &attempt.accounts))?;
            Ok(store::sign_ins::reset(tx, attempt.user)?)
        })
    }

    fn admit(
        &mut self,
        attempt: &Attempt,
        (ask, replacement): (&SignIn, Option<&Credential>),
        hand_over: HandOver<'_>,
    ) -> Result<Opened> {
        let token = Token::from_random(&self.random(false)?);
        let now = self.now();
        self.record(None, |tx, writer| {
            let accounts = accounts_of(tx, attempt.user)?;
            if is_blocked(tx, attempt.user, &accounts)? {
                return Err(blocked_refusal(tx, attempt)?.into());
            }
            if store::credentials::find(tx, attempt.user)? != attempt.credential {
                return Err(failed().into());
            }
            store::sign_ins::succeed(tx, attempt.user, now)?;
            if let Some(credential) = replacement {
                store::credentials::put(tx, attempt.user, credential, now)?;
                store::sessions::end_all(tx, attempt.user, now)?;
                writer.add(&event("user.password", &accounts))?;
            }
            writer.add(&event("sign-in", &accounts))?;
            let opened = open_session(tx, &accounts, &token, (ask, attempt.policy, now))?;
            hand_over(&opened).map_err(Error::Reveal)?;
            Ok(opened)
        })
    }
}

/// Opens a session for a person with these accounts, with the rights of now.
pub(super) fn open_session(
    tx: &Tx<'_>,
    accounts: &[Account],
    token: &Token,
    (ask, policy, now): (&SignIn, Policy, Timestamp),
) -> Result<Opened> {
    let Some(first) = accounts.first() else {
        return Err(failed().into());
    };
    let new = NewSession {
        user: first.user,
        token_hash: token.hash(),
        label: ask.label.as_deref(),
        opened_at: now,
        idle_millis: ask.ttl.is_none().then(|| policy.idle_millis()),
        expires_at: now.plus(ask.ttl.unwrap_or(LIFETIME)),
    };
    let session: SessionId = store::sessions::insert(tx, &new)?;
    for account in accounts.iter().filter(|account| account.is_active()) {
        store::sessions::insert_right(tx, session, account.company, &Rights::of(account))?;
    }
    Ok(Opened {
        token: token.clone(),
        person: first.person(),
        name: first.name.as_str().to_owned(),
        expires_at: new.expires_at,
    })
}

fn check_ask(ask: &SignIn) -> Result<()> {
    if let Some(label) = &ask.label {
        text::check("session name", label, MOST_LABEL)?;
    }
    match ask.ttl {
        Some(ttl) if ttl <= 0 || ttl > MOST_TTL => {
            Err(Refusal::new(Code::Usage, "--ttl is out of range").hint("give 1s to 90d").into())
        }
        _ => Ok(()),
    }
}

/// Attempts that nobody saw end count as failed.
fn settled(state: SignIns, now: Timestamp) -> SignIns {
    if now.millis() - state.reserved_at.millis() > ATTEMPT_ENDS_AFTER {
        return SignIns { failed: state.reserved, ..state };
    }
    state
}

fn lock_if_due(
    (tx, writer): (&Tx<'_>, &mut Writer<'_>),
    accounts: &[Account],
    (failed, limit): (u32, u32),
    now: Timestamp,
) -> Result<()> {
    let Some(account) = accounts.first().filter(|_| failed >= limit) else {
        return Ok(());
    };
    if store::locks::is_locked(tx, account.user)? {
        return Ok(());
    }
    let lock = Lock {
        cause: LockCause::FailedSignIns,
        since: now,
        by: None,
        note: None,
        failures: failed,
    };
    let after = account.locked(lock);
    store::accounts::save(tx, account, &after, now)?;
    for account in accounts {
        writer.add(
            &account
                .change_to(&Account { lock: after.lock.clone(), ..account.clone() }, "lock.add"),
        )?;
    }
    Ok(())
}

fn is_blocked(tx: &Tx<'_>, user: UserId, accounts: &[Account]) -> Result<bool> {
    let active = accounts.iter().any(Account::is_active);
    Ok(!active || store::locks::is_locked(tx, user)?)
}

/// The person's accounts in all companies.
fn accounts_of(tx: &Tx<'_>, user: UserId) -> Result<Vec<Account>> {
    let mut accounts = Vec::new();
    for company in store::users::companies(tx, user)? {
        accounts.extend(Loader::new(tx, company)?.find_user(tx, user)?);
    }
    Ok(accounts)
}

fn administrators_of(tx: &Tx<'_>, accounts: &[Account]) -> Result<Vec<Person>> {
    let mut all: Vec<Person> = Vec::new();
    for account in accounts {
        for person in store::companies::administrators(tx, account.company)? {
            if person.id != account.user && !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok(all)
}

fn blocked_refusal(tx: &Tx<'_>, attempt: &Attempt) -> Result<Refusal> {
    let locked = store::locks::is_locked(tx, attempt.user)?;
    let administrators = administrators_of(tx, &attempt.accounts)?;
    let created_by = attempt.accounts.first().and_then(|account| account.created_by.as_ref());
    let (code, message) = if locked {
        (Code::UserLocked, "the password is right, but the user is locked")
    } else {
        (Code::UserInactive, "the password is right, but the user is deactivated")
    };
    Ok(Refusal::new(code, message).hint(refuse::ask(&administrators, created_by)))
}

fn known_words(attempt: &Attempt) -> (String, String) {
    attempt.accounts.first().map_or_else(Default::default, |account| {
        (account.email.as_str().to_owned(), account.name.as_str().to_owned())
    })
}

fn failed() -> Refusal {
    Refusal::new(Code::SignInFailed, "login email or password not right")
        .hint("a forgotten password is replaced by your System Administrator")
}

/// People type passwords where an email is asked for: its text is not kept.
fn unknown_email() -> Change {
    let subject = Subject::new(Kind::User, 0, "(unknown email)");
    Change::creation("sign-in.failed", subject, Fields::none())
}

/// An event of signing in; it concerns the person, not one company.
fn event(action: &'static str, accounts: &[Account]) -> Change {
    let subject = accounts
        .first()
        .map_or_else(|| Subject::new(Kind::User, 0, "(unknown email)"), Account::subject);
    Change::creation(action, subject, Fields::none())
}
