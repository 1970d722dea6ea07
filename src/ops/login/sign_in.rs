//! Signing in: an attempt is reserved, tested and counted.

use crate::domain::{
    code::Code, company::policy::Policy, history::Actor, refusal::Refusal,
    secret::password::Password, secret::temporary::PREFIX, secret::temporary::TemporaryPassword,
    sign_in::Attempts, time::Timestamp, user::User, user::lock::Lock, user::lock::LockCause,
};
use crate::ops::{
    app::App, error::Error, error::Result, login::admit::TestedSignIn, login::attempt::Attempt,
    login::attempt::Confirmed, login::attempt::Opened, login::attempt::SignIn,
    login::attempt::event, login::attempt::failed, login::attempt::unknown_email,
    login::blocked::blocked_refusal, login::blocked::is_blocked, login::blocked::look_at_somebody,
    saving::save_user,
};
use crate::store::{Tx, Writer};
use std::time::{Duration, Instant};

/// How long an attempt waits for those of others to end, and looks again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(20);

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
    pub fn sign_in(&mut self, email: &str, password: &Password, ask: SignIn<'_>) -> Result<Opened> {
        let SignIn { options, renew, hand_over } = ask;
        options.check()?;
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
        let admitted = self.renewal(&attempt, password, renew).and_then(|renewal| {
            self.admit(&attempt, TestedSignIn { options: &options, renewal: &renewal, hand_over })
        });
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
        self.record(Actor::NOBODY, |tx, _| Ok(tx.sign_ins().reset(attempt.user)?))?;
        Ok(Confirmed::of(attempt.user))
    }

    /// Takes the time of a test, two transactions and a hash, if there is
    /// nothing to test.
    fn pretend_to_test(&mut self, password: &Password) -> Result<()> {
        self.runtime.hasher.pretend(password);
        self.record(Actor::NOBODY, |tx, _| {
            look_at_somebody(tx)?;
            Ok(tx.sign_ins().write_nothing()?)
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
        self.record(Actor::NOBODY, |tx, writer| {
            let now = writer.at();
            let Some(person) = tx.people().find(&email.to_ascii_lowercase())? else {
                look_at_somebody(tx)?;
                tx.sign_ins().write_nothing()?;
                writer.add(&unknown_email())?;
                return Ok(Reserved::Nothing);
            };
            let policy = Policy::strictest(tx.companies().policies_of(person.id)?);
            let users = tx.accounts_of(person.id)?;
            let mut state = count_lost(tx, writer, &users, now)?;
            let due = Due { failed: state.failed, limit: policy.attempts, now };
            lock_if_due(tx, writer, &users, due)?;
            let blocked = is_blocked(tx, person.id, &users)?;
            let others_are_tested = !blocked && state.are_under_way();
            let tested = if blocked { &mut state.while_locked } else { &mut state.reserved };
            if *tested >= policy.attempts {
                if others_are_tested && may_wait {
                    return Ok(Reserved::LookAgain);
                }
                writer.add(&event("sign-in.not-tested", &users))?;
                return Ok(Reserved::Nothing);
            }
            *tested += 1;
            state.reserved_at = now;
            tx.sign_ins().store(person.id, state)?;
            let credential = tx.credentials().find(person.id)?;
            let attempt = Attempt { user: person.id, blocked, credential, policy, users };
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
        self.record(Actor::NOBODY, |tx, writer| {
            let now = writer.at();
            let users = tx.accounts_of(attempt.user)?;
            writer.add(&event("sign-in.failed", &users))?;
            if attempt.blocked {
                return Ok(());
            }
            let state = tx.sign_ins().load(attempt.user)?.with_failure();
            tx.sign_ins().store(attempt.user, state)?;
            let due = Due { failed: state.failed, limit: attempt.policy.attempts, now };
            lock_if_due(tx, writer, &users, due)
        })
    }

    fn tell_blocked(&mut self, attempt: &Attempt) -> Result<Error> {
        let refusal = self.store.read(|tx| blocked_refusal(tx, attempt))?;
        self.record(Actor::NOBODY, |_, writer| {
            Ok(writer.add(&event("sign-in.blocked", &attempt.users))?)
        })?;
        Ok(refusal.into())
    }

    /// Gives an attempt back that ended neither way: the password was right.
    fn release(&mut self, attempt: &Attempt) -> Result<()> {
        self.record(Actor::NOBODY, |tx, writer| {
            writer.add(&event("sign-in.incomplete", &attempt.users))?;
            Ok(tx.sign_ins().reset(attempt.user)?)
        })
    }
}

/// Failed sign-ins in a row, of which the last that the policy allows locks.
#[derive(Clone, Copy)]
struct Due {
    failed: u32,
    limit: u32,
    now: Timestamp,
}

/// Attempts that nobody saw end count as failed, and each gets its entry.
fn count_lost(
    tx: &Tx<'_>,
    writer: &mut Writer<'_>,
    users: &[User],
    now: Timestamp,
) -> Result<Attempts> {
    let Some(user) = users.first().map(|user| user.id) else {
        return Ok(Attempts::NONE);
    };
    let state = tx.sign_ins().load(user)?;
    if state.lost(now) == 0 {
        return Ok(state);
    }
    for _ in 0..state.lost(now) {
        writer.add(&event("sign-in.failed", users))?;
    }
    let settled = Attempts { failed: state.reserved, ..state };
    tx.sign_ins().store(user, settled)?;
    Ok(settled)
}

fn lock_if_due(tx: &Tx<'_>, writer: &mut Writer<'_>, users: &[User], due: Due) -> Result<()> {
    let Some(user) = users.first().filter(|_| due.failed >= due.limit) else {
        return Ok(());
    };
    if tx.locks().is_locked(user.id)? {
        return Ok(());
    }
    let lock = Lock {
        cause: LockCause::FailedSignIns,
        since: due.now,
        by: None,
        note: None,
        failures: due.failed,
    };
    let after = user.locked(lock);
    save_user(tx, user, &after, due.now)?;
    for user in users {
        writer
            .add(&user.change_to(&User { lock: after.lock.clone(), ..user.clone() }, "lock.add"))?;
    }
    Ok(())
}
