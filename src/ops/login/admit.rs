//! What follows the right password: a new one if the old must be changed, a
//! hash of today's cost, and the session.

use crate::domain::{
    change::Change, code::Code, company::policy::Policy, history::Actor, id::SessionId, id::UserId,
    refusal::Refusal, rights::Rights, secret::credential::Credential,
    secret::credential::digest_text, secret::password::Password, secret::temporary::PREFIX,
    secret::temporary::TemporaryPassword, secret::token::Token, session::LIFETIME, time::Timestamp,
    user::User, value::Fields, value::Value,
};
use crate::ops::{
    app::App, error::Error, error::Result, login::attempt::Attempt, login::attempt::HandOver,
    login::attempt::Opened, login::attempt::Renew, login::attempt::SessionOptions,
    login::attempt::event, login::attempt::failed, login::blocked::administrators_of,
    login::blocked::blocked_refusal, login::blocked::is_blocked, login::blocked::known_words,
    refusals, saving::set_credential,
};
use crate::store::{Tx, sessions::NewSession};

/// What becomes of the stored password.
pub enum Renewal {
    None,
    /// A new password.
    Replaced(Credential),
    /// The same password, hashed at today's cost.
    Rehashed(String),
}

/// What a tested password leads to.
pub struct TestedSignIn<'a> {
    pub options: &'a SessionOptions,
    pub renewal: &'a Renewal,
    pub hand_over: HandOver<'a>,
}

impl App {
    /// What the sign-in does to the stored password: a temporary one, which
    /// works once, and one that has run out are replaced; a hash of a lower cost
    /// is renewed.
    pub fn renewal(
        &mut self,
        attempt: &Attempt,
        typed: &Password,
        renew: Renew<'_>,
    ) -> Result<Renewal> {
        let Some(credential) = &attempt.credential else {
            return Ok(Renewal::None);
        };
        let now = self.now();
        match credential.expires_at {
            Some(end) if now > end => Err(self.temporary_expired(attempt)?),
            Some(_) => {
                self.replacement(attempt, renew, "the temporary password must be changed now")
            }
            None if attempt.policy.has_expired(credential.set_at, now) => {
                self.replacement(attempt, renew, "the password has expired and must be changed now")
            }
            None if self.runtime.hasher.is_current(&credential.hash) => Ok(Renewal::None),
            None => Ok(Renewal::Rehashed(self.hash(typed, false)?)),
        }
    }

    fn temporary_expired(&mut self, attempt: &Attempt) -> Result<Error> {
        let advice = self.store.read(|tx| {
            let administrators = administrators_of(tx, &attempt.users)?;
            Ok::<_, Error>(refusals::ask(tx, &administrators, None)?)
        })?;
        let message = "the temporary password has expired";
        Ok(Refusal::new(Code::TemporaryExpired, message).hint(advice).into())
    }

    fn replacement(&mut self, attempt: &Attempt, renew: Renew<'_>, why: &str) -> Result<Renewal> {
        let Some(password) = renew(why) else {
            return Err(Refusal::new(Code::NewPasswordMissing, why)
                .hint("give the new password on the second line of standard input")
                .into());
        };
        let (email, name) = known_words(attempt);
        password.check(&attempt.policy, &[&email, &name])?;
        if attempt.credential.as_ref().is_some_and(|old| self.is_same(&old.hash, &password)) {
            let message = "the new password is the one that must be changed";
            return Err(Refusal::new(Code::PasswordReused, message).into());
        }
        self.ensure_not_reused(attempt.user, &password, attempt.policy)?;
        let (hash, set_at) = (self.hash(&password, false)?, self.now());
        Ok(Renewal::Replaced(Credential { hash, set_at, expires_at: None }))
    }

    /// Refuses a password that is one of the person's last ones, as many as the
    /// policy looks back on.
    pub fn ensure_not_reused(
        &mut self,
        user: UserId,
        password: &Password,
        policy: Policy,
    ) -> Result<()> {
        let last = self.store.read(|tx| last_hashes(tx, user, policy.reuse))?;
        if last.iter().any(|hash| self.is_same(hash, password)) {
            let message = "the password was used before";
            let hint = format!("choose one that is not one of the last {}", policy.reuse);
            return Err(Refusal::new(Code::PasswordReused, message).hint(hint).into());
        }
        Ok(())
    }

    fn is_same(&self, hash: &str, password: &Password) -> bool {
        if hash.starts_with(PREFIX) {
            TemporaryPassword::matches(password, hash)
        } else {
            self.runtime.hasher.verify(password, hash)
        }
    }

    pub fn admit(&mut self, attempt: &Attempt, entry: TestedSignIn<'_>) -> Result<Opened> {
        let TestedSignIn { options, renewal, hand_over } = entry;
        let token = Token::from_random(&self.random(false)?);
        self.record(Actor::NOBODY, |tx, writer| {
            let now = writer.at();
            let users = tx.accounts_of(attempt.user)?;
            if is_blocked(tx, attempt.user, &users)? {
                return Err(blocked_refusal(tx, attempt)?.into());
            }
            if tx.credentials().find(attempt.user)? != attempt.credential {
                return Err(failed().into());
            }
            tx.sign_ins().succeed(attempt.user, now)?;
            match renewal {
                Renewal::None => {}
                Renewal::Replaced(credential) => {
                    set_credential(tx, attempt.user, credential)?;
                    tx.sessions().end_all(attempt.user, now)?;
                    let change = event("user.password", &users);
                    writer.add(&Change { after: credential.fields(), ..change })?;
                }
                Renewal::Rehashed(hash) => tx.credentials().rehash(attempt.user, hash)?,
            }
            writer.add(&signed_in(&users, renewal))?;
            let admission = Admission { token: &token, options, policy: attempt.policy, now };
            let opened = open_session(tx, &users, &admission)?;
            hand_over(&opened).map_err(Error::Reveal)?;
            Ok(opened)
        })
    }
}

/// The last hashes of a person, that of the present password first.
fn last_hashes(tx: &Tx<'_>, user: UserId, count: u32) -> Result<Vec<String>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let present = tx.credentials().find(user)?.filter(|one| !one.is_temporary());
    let mut hashes: Vec<String> = present.into_iter().map(|one| one.hash).collect();
    let former = count - u32::from(!hashes.is_empty());
    hashes.extend(tx.former_passwords().newest(user, former)?);
    Ok(hashes)
}

fn signed_in(users: &[User], renewal: &Renewal) -> Change {
    let mut change = event("sign-in", users);
    if let Renewal::Rehashed(hash) = renewal {
        let digest = Value::Word(digest_text(hash));
        change.after =
            Fields::none().with("rehashed", Value::Flag(true)).with("password_digest", digest);
    }
    change
}

/// What a session is opened with.
pub struct Admission<'a> {
    pub token: &'a Token,
    pub options: &'a SessionOptions,
    pub policy: Policy,
    pub now: Timestamp,
}

/// Opens a session for a person who is these users, with the rights of now.
pub fn open_session(tx: &Tx<'_>, users: &[User], admission: &Admission<'_>) -> Result<Opened> {
    let &Admission { token, options, policy, now } = admission;
    let Some(first) = users.first() else {
        return Err(failed().into());
    };
    let new = NewSession {
        user: first.id,
        token_hash: token.hash(),
        label: options.label.as_deref(),
        opened_at: now,
        idle_millis: options.ttl.is_none().then(|| policy.idle_millis()),
        expires_at: now.plus(options.ttl.unwrap_or(LIFETIME)),
    };
    let session: SessionId = tx.sessions().insert(&new)?;
    for user in users.iter().filter(|user| user.is_active()) {
        tx.sessions().insert_right(session, user.company, &Rights::of(user))?;
    }
    Ok(Opened {
        token: token.clone(),
        person: first.person(),
        name: first.name.as_str().to_owned(),
        expires_at: new.expires_at,
    })
}
