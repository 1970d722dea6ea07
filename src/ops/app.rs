//! The application that carries out every use case: an open database, the
//! runtime, and the caller.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, consent::Consents, history::Actor,
    id::SessionId, refusal::Refusal, rights::Operator, rights::Requires,
    secret::hashing::SALT_BYTES, secret::password::Password, session::Session, time::Timestamp,
    value::Fields, value::Value,
};
use crate::ops::{
    caller, caller::Caller, context::OpContext, context::Operation, error::Error, error::Result,
    runtime::Runtime, upgrade,
};
use crate::store;
use crate::store::{Ending, Place, Store, Tx};
use std::time::Duration;

/// What a database is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Looking, and trying out; an older database is left as it is.
    Look,
    /// Looking without a trace, for completion; see `Store::open_to_peek`.
    Peek,
    Change,
    /// Copying the file; an older database is copied as it is.
    Copy,
    /// Moving it, for which it must be up to date.
    Migrate,
}

/// An open database with a caller.
pub struct App {
    pub store: Store,
    pub runtime: Runtime,
    pub caller: Caller,
}

impl App {
    /// Opens a database; a fixed clock is for fixtures only. One of
    /// an older version is brought up to date if something is to be changed.
    pub fn open(
        place: &Place,
        wait: Duration,
        mut runtime: Runtime,
        purpose: Purpose,
    ) -> Result<Self> {
        let mut store = match purpose {
            Purpose::Peek => Store::open_to_peek(place, wait)?,
            _ => Store::open(place, wait)?,
        };
        runtime.process(store.meta.is_fixture())?;
        match purpose {
            Purpose::Look | Purpose::Peek | Purpose::Migrate => store.ensure_current()?,
            Purpose::Change => upgrade::upgrade(&mut store, &mut runtime)?,
            Purpose::Copy => {}
        }
        Ok(Self { store, runtime, caller: Caller::default() })
    }

    /// Sets who asks.
    pub fn caller(&mut self, caller: Caller) {
        self.caller = caller;
    }

    /// The database's id, for the name of the token's file.
    pub fn database_id(&self) -> String {
        self.store.meta.id_text()
    }

    /// True if the database is a test fixture.
    pub fn is_fixture(&self) -> bool {
        self.store.meta.is_fixture()
    }

    /// True if the database belongs to who runs this: the file to the user, or the schema
    /// on a server to the role.
    pub fn is_owner(&self) -> bool {
        self.store.is_own()
    }

    /// What an administrator should know of the file.
    pub fn take_warnings(&mut self) -> Vec<String> {
        std::mem::take(&mut self.store.warnings)
    }

    /// Fails if the operator may not carry out `verb`; for the command line,
    /// before it asks for anything.
    pub fn require(&mut self, verb: Operation) -> Result<()> {
        self.look(verb, |_| Ok(()))
    }

    /// Fails if nobody is signed in, for what any signed-in user may see.
    pub fn require_sign_in(&mut self) -> Result<()> {
        self.look_as_person(|_, _| Ok(()))
    }

    pub fn now(&self) -> Timestamp {
        self.runtime.clock.now()
    }

    /// Looks, on behalf of the operator, in one read transaction.
    pub fn look<T>(
        &mut self,
        verb: Operation,
        look: impl FnOnce(&OpContext<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut used = None;
        let result = self.as_operator(|cx| {
            used = cx.operator.wants_touch.then_some(cx.operator.session);
            cx.require(verb.permission, None)?;
            look(cx)
        });
        // Only now: a look that wrote would wait for every writer.
        if let Some(session) = used {
            self.touch(session, self.now());
        }
        self.remember_refusal(verb, result)
    }

    /// Looks without a trace: neither the session's last use nor a refusal is stored.
    pub fn peek<T>(
        &mut self,
        verb: Operation,
        look: impl FnOnce(&OpContext<'_>) -> Result<T>,
    ) -> Result<T> {
        self.as_operator(|cx| {
            cx.require(verb.permission, None)?;
            look(cx)
        })
    }

    fn as_operator<T>(&mut self, look: impl FnOnce(&OpContext<'_>) -> Result<T>) -> Result<T> {
        let (now, consents) = (self.now(), Consents::default());
        let caller = &self.caller;
        self.store.read(|tx| {
            let operator = caller::operator(tx, caller, now)?;
            look(&OpContext::begin(tx, operator, now, &consents)?)
        })
    }

    /// Works in a company in which the person's rights meet `need`, if none is
    /// named and there is one.
    pub fn choose_company(&mut self, need: Requires) -> Result<()> {
        if self.caller.company.is_none() {
            let places = self.look_as_person(caller::places)?;
            let first = places.first();
            let place = places.iter().find(|(_, rights)| rights.meet(need)).or(first);
            self.caller.company = place.map(|(company, _)| company.name.clone());
        }
        Ok(())
    }

    /// Looks, on behalf of the signed-in person, whatever the company.
    pub fn look_as_person<T>(
        &mut self,
        look: impl FnOnce(&Tx<'_>, &Session) -> Result<T>,
    ) -> Result<T> {
        let (now, caller) = (self.now(), &self.caller);
        let mut used = None;
        let result = self.store.read(|tx| {
            let session = caller::session(tx, caller, now)?;
            used = session.wants_touch(now).then_some(session.id);
            look(tx, &session)
        });
        if let Some(session) = used {
            self.touch(session, now);
        }
        result
    }

    /// Stores the last use of a session. A database that cannot be written can
    /// still be read, so a failure is none of the command's.
    pub fn touch(&mut self, session: SessionId, now: Timestamp) {
        let touched = self.store.write(|tx| {
            tx.sessions().touch(session, now)?;
            Ok::<_, store::Error>(Ending::Commit(()))
        });
        drop(touched);
    }

    /// A refusal of a signed-in operator for a missing right is in the history.
    pub fn remember_refusal<T>(&mut self, verb: Operation, result: Result<T>) -> Result<T> {
        if let Err(Error::Refused(refusal)) = &result
            && refusal.code == Code::NotAllowed
        {
            let refusal = Refusal::clone(refusal);
            self.record_refusals(verb, &[refusal])?;
        }
        result
    }

    pub fn record_refusals(&mut self, verb: Operation, refusals: &[Refusal]) -> Result<()> {
        let now = self.now();
        let caller = self.caller.clone();
        let (meta, os_user) = (self.store.meta.clone(), (self.runtime.os_user)());
        self.store.write(|tx| {
            let operator = caller::operator(tx, &caller, now)?;
            let common = store::Common {
                meta: &meta,
                at: now,
                by: operator.actor(),
                reason: None,
                os_user: &os_user,
            };
            let mut writer = store::Writer::new(tx, &common)?;
            for refusal in refusals {
                writer.add(&refused_change(&operator, verb, refusal))?;
            }
            Ok(Ending::Commit(()))
        })
    }

    /// Random bytes: of the operating system, or of the fixture's stream, whose
    /// position a dry run does not change.
    pub fn random<const N: usize>(&mut self, dry_run: bool) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        let entropy = &mut *self.runtime.entropy;
        if !self.store.meta.is_fixture() {
            entropy.fill(&mut bytes).map_err(store::Error::Random)?;
            return Ok(bytes);
        }
        self.store.write(|tx| {
            tx.meta().fill_random(entropy, &mut bytes)?;
            let ending = if dry_run { Ending::Rollback(bytes) } else { Ending::Commit(bytes) };
            Ok::<_, Error>(ending)
        })
    }

    /// What follows will write very much: memory saves time then.
    pub fn expect_many(&mut self) {
        self.store.expect_many();
    }

    /// Hashes a password outside every transaction: it takes its time.
    pub fn hash(&mut self, password: &Password, dry_run: bool) -> Result<String> {
        let salt = self.random::<SALT_BYTES>(dry_run)?;
        let refusal = || Refusal::new(Code::Failure, "the password cannot be hashed");
        Ok(self.runtime.hasher.hash(password, &salt).ok_or_else(refusal)?)
    }

    /// One immediate transaction with a writer for its history.
    pub fn record<T>(
        &mut self,
        by: Actor<'_>,
        change: impl FnOnce(&Tx<'_>, &mut store::Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let (meta, now) = (self.store.meta.clone(), self.now());
        let os_user = (self.runtime.os_user)();
        let common = store::Common { meta: &meta, at: now, by, reason: None, os_user: &os_user };
        self.store.write(|tx| {
            let mut writer = store::Writer::new(tx, &common)?;
            Ok(Ending::Commit(change(tx, &mut writer)?))
        })
    }
}

pub fn refused_change(operator: &Operator, verb: Operation, refusal: &Refusal) -> Change {
    let label = refusal.subject.clone().unwrap_or_else(|| operator.company.name.clone());
    let after = Fields::none()
        .with("refused", verb.action)
        .with("because", Value::Text(refusal.message.clone()));
    Change::creation("refused", EntityRef::new(Kind::Session, operator.session.0, label), after)
        .of_company(operator.company.id)
}

/// What a verb that only needs a session is called.
pub const fn own(action: &'static str) -> Operation {
    Operation::new(action, Kind::Company, Requires::SignedIn)
}
