//! Signing in: the one function that every path with a password goes through.
//!
//! An attempt is reserved in one transaction, the password is hashed outside,
//! and the outcome is kept in a second one. So exactly the policy's number of
//! passwords is tested, however many guess at once, and an attempt whose end
//! nobody saw counts as failed.

mod admitting;
mod people;

pub(super) use admitting::open_session;

use super::app::App;
use super::error::{Error, Result};
use crate::domain::account::Account;
use crate::domain::change::{Change, EntityRef, Fields, Kind};
use crate::domain::code::Code;
use crate::domain::id::{Person, UserId};
use crate::domain::lock::{Lock, LockCause};
use crate::domain::password::Password;
use crate::domain::policy::Policy;
use crate::domain::refusal::Refusal;
use crate::domain::session::{MOST_LABEL, MOST_TTL, Token};
use crate::domain::temporary::{PREFIX, TemporaryPassword};
use crate::domain::text;
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::accounts::of_user as accounts_of;
use crate::store::credentials::Credential;
use crate::store::histories::Writer;
use crate::store::sign_ins::SignIns;
use crate::store::{self, Tx};
use people::{blocked_refusal, is_blocked, look_at_somebody};
use std::time::{Duration, Instant};

/// An attempt that nobody saw end counts as failed after this time.
const ATTEMPT_ENDS_AFTER: i64 = MINUTE;
/// How long an attempt waits for those of others to end, and looks again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(20);

/// How long the session lasts, and what it is called.
#[derive(Clone, Debug, Default)]
pub struct SessionOptions {
    /// Milliseconds until the session ends, with no idle end; up to 90 days.
    pub ttl: Option<i64>,
    /// The session's label.
    pub label: Option<String>,
}

impl SessionOptions {
    /// Refuses a time or a label out of range.
    pub fn check(&self) -> std::result::Result<(), Refusal> {
        if let Some(label) = &self.label {
            text::check("session name", label, MOST_LABEL)?;
        }
        match self.ttl {
            Some(ttl) if ttl <= 0 || ttl > MOST_TTL => {
                Err(Refusal::new(Code::Usage, "--ttl is out of range").hint("give 1s to 90d"))
            }
            _ => Ok(()),
        }
    }
}

/// Gives the password that replaces one that must be changed, told why; none
/// if nobody gives one.
pub type Renew<'a> = &'a mut dyn FnMut(&str) -> Option<Password>;

/// What is asked of a sign-in.
pub struct SignIn<'a> {
    pub terms: SessionOptions,
    pub renew: Renew<'a>,
}

/// An open session.
#[derive(Debug)]
pub struct Opened {
    pub token: Token,
    pub person: Person,
    pub name: String,
    pub expires_at: Timestamp,
}

/// The person has just shown to know the current password.
#[derive(Clone, Copy, Debug)]
pub struct Confirmed(UserId);

impl Confirmed {
    /// True if it is this person.
    pub fn is_of(self, user: UserId) -> bool {
        self.0 == user
    }
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

/// What came of reserving an attempt.
enum Reserved {
    Attempt(Box<Attempt>),
    /// No password is tested.
    Nothing,
    /// As many as the limit are being tested at this moment.
    LookAgain,
}

impl App {
    /// Opens a session for the person of `email`.
    ///
    /// The same words for an unknown email and a wrong password; a locked or
    /// deactivated person is told so only after the right one.
    pub fn sign_in(
        &mut self,
        (email, password): (&str, &Password),
        mut ask: SignIn<'_>,
        hand_over: HandOver<'_>,
    ) -> Result<Opened> {
        ask.terms.check()?;
        let Some(attempt) = self.reserve(email)? else {
            self.pretend_to_test(password)?;
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
            .renewal(&attempt, (password, &mut ask))
            .and_then(|renewal| self.admit(&attempt, (&ask.terms, &renewal), hand_over));
        if admitted.is_err() {
            // What became of the sign-in must be told, whatever becomes of this.
            drop(self.release(&attempt));
        }
        admitted
    }

    /// Tests the current password of a signed-in person, as a sign-in would:
    /// failures count and lock.
    pub fn confirm(&mut self, email: &str, password: &Password) -> Result<Confirmed> {
        let refusal = || {
            Refusal::new(Code::SignInFailed, "your current password is wrong")
                .hint("failed attempts count as failed sign-ins")
        };
        let Some(attempt) = self.reserve(email)?.filter(|attempt| !attempt.blocked) else {
            self.pretend_to_test(password)?;
            return Err(refusal().into());
        };
        if !self.matches(&attempt, password) {
            self.fail(&attempt)?;
            return Err(refusal().into());
        }
        self.record(None, |tx, _| Ok(store::sign_ins::reset(tx, attempt.user)?))?;
        Ok(Confirmed(attempt.user))
    }

    /// Takes the time of a test, two transactions and a hash, if there is
    /// nothing to test.
    fn pretend_to_test(&mut self, password: &Password) -> Result<()> {
        self.runtime.hasher.pretend(password);
        self.record(None, |tx, _| {
            look_at_somebody(tx)?;
            Ok(store::sign_ins::write_nothing(tx)?)
        })
    }

    /// Reserves an attempt; none if the email is unknown or no further
    /// password is tested. While others are being tested it waits for their end:
    /// they may be right.
    fn reserve(&mut self, email: &str) -> Result<Option<Attempt>> {
        let begin = Instant::now();
        loop {
            match self.try_to_reserve(email, begin.elapsed() < LONGEST_WAIT)? {
                Reserved::Attempt(attempt) => return Ok(Some(*attempt)),
                Reserved::Nothing => return Ok(None),
                Reserved::LookAgain => std::thread::sleep(LOOK_AGAIN_AFTER),
            }
        }
    }

    fn try_to_reserve(&mut self, email: &str, may_wait: bool) -> Result<Reserved> {
        let now = self.now();
        self.record(None, |tx, writer| {
            let Some(person) = store::users::find(tx, &email.to_ascii_lowercase())? else {
                look_at_somebody(tx)?;
                store::sign_ins::write_nothing(tx)?;
                writer.add(&unknown_email())?;
                return Ok(Reserved::Nothing);
            };
            let policy = store::companies::policy_of_user(tx, person.id)?;
            let accounts = accounts_of(tx, person.id)?;
            let mut state = process((tx, writer), &accounts, (person.id, now))?;
            lock_if_due((tx, writer), &accounts, (state.failed, policy.attempts), now)?;
            let blocked = is_blocked(tx, person.id, &accounts)?;
            let others_are_tested = !blocked && state.reserved > state.failed;
            let tested = if blocked { &mut state.while_locked } else { &mut state.reserved };
            if *tested >= policy.attempts {
                if others_are_tested && may_wait {
                    return Ok(Reserved::LookAgain);
                }
                writer.add(&event("sign-in.not-tested", &accounts))?;
                return Ok(Reserved::Nothing);
            }
            *tested += 1;
            state.reserved_at = now;
            store::sign_ins::store(tx, person.id, state)?;
            let credential = store::credentials::find(tx, person.id)?;
            let attempt = Attempt { user: person.id, blocked, credential, policy, accounts };
            Ok(Reserved::Attempt(Box::new(attempt)))
        })
    }

    fn matches(&self, attempt: &Attempt, password: &Password) -> bool {
        match &attempt.credential {
            Some(credential) if credential.hash.starts_with(PREFIX) => {
                self.runtime.hasher.pretend(password);
                TemporaryPassword::matches(password, &credential.hash)
            }
            Some(credential) => self.runtime.hasher.verify(password, &credential.hash),
            None => {
                self.runtime.hasher.pretend(password);
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
            // A success meanwhile has reset the counts.
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

    /// Gives an attempt back that ended neither way: the password was right.
    fn release(&mut self, attempt: &Attempt) -> Result<()> {
        self.record(None, |tx, writer| {
            writer.add(&event("sign-in.incomplete", &attempt.accounts))?;
            Ok(store::sign_ins::reset(tx, attempt.user)?)
        })
    }
}

/// Attempts that nobody saw end count as failed, and each gets its entry.
fn process(
    (tx, writer): (&Tx<'_>, &mut Writer<'_>),
    accounts: &[Account],
    (user, now): (UserId, Timestamp),
) -> Result<SignIns> {
    let state = store::sign_ins::load(tx, user)?;
    let is_over = now.millis() - state.reserved_at.millis() > ATTEMPT_ENDS_AFTER;
    if !is_over || state.failed >= state.reserved {
        return Ok(state);
    }
    for _ in state.failed..state.reserved {
        writer.add(&event("sign-in.failed", accounts))?;
    }
    let settled = SignIns { failed: state.reserved, ..state };
    store::sign_ins::store(tx, user, settled)?;
    Ok(settled)
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

fn failed() -> Refusal {
    Refusal::new(Code::SignInFailed, "the login email or the password is wrong")
        .hint("a System Administrator can replace a forgotten password")
}

/// People type passwords at the prompt for an email, so its text is not kept.
fn unknown_email() -> Change {
    let subject = EntityRef::new(Kind::User, 0, "(unknown email)");
    Change::creation("sign-in.failed", subject, Fields::none())
}

/// An event of signing in; it concerns the person, not one company.
fn event(action: &'static str, accounts: &[Account]) -> Change {
    let subject = accounts
        .first()
        .map_or_else(|| EntityRef::new(Kind::User, 0, "(unknown email)"), Account::subject);
    Change::creation(action, subject, Fields::none())
}
