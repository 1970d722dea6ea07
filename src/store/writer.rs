//! Adds entries to the end of the history's chain, which is computed here over
//! the bytes that are stored.

use crate::domain::{
    chain::Seal, chain::chained, chain::genesis, change::Change, history::Actor,
    history::ChangeSet, history::Entry, time::Timestamp,
};
use crate::store::{
    convert::json_without, convert::to_json, engine::tx::Tx, engine::value::params, error::Result,
    meta::Meta,
};

/// What every entry of a command has in common.
pub struct Common<'a> {
    pub meta: &'a Meta,
    pub at: Timestamp,
    pub by: Actor<'a>,
    pub reason: Option<&'a str>,
    pub os_user: &'a str,
}

/// Adds entries within the transaction of the change.
pub struct Writer<'a> {
    tx: &'a Tx<'a>,
    meta: &'a Meta,
    change_set: ChangeSet,
    /// The clock was set back since the newest entry.
    is_set_back: bool,
    /// What the digests of the entries begin with, once the change set is stored.
    seal: Option<Seal>,
    number: i64,
    previous: [u8; 32],
}

impl<'a> Writer<'a> {
    /// A writer after the newest entry; its change set is the next number.
    pub fn new(tx: &'a Tx<'a>, common: &'a Common<'a>) -> Result<Self> {
        let newest = tx.history().newest()?;
        Ok(Self {
            tx,
            meta: common.meta,
            change_set: change_set(common, newest.change_set + 1),
            is_set_back: newest.head.is_some() && common.at < newest.at,
            seal: None,
            number: newest.head.map_or(0, |head| head.number),
            previous: newest
                .head
                .map_or_else(|| genesis(&common.meta.database_id), |head| head.hash),
        })
    }

    /// The number of this command's change set.
    pub const fn change_set(&self) -> i64 {
        self.change_set.number
    }

    /// The time of all that the command changes.
    pub const fn at(&self) -> Timestamp {
        self.change_set.at
    }

    /// Adds the entry of a change.
    pub fn add(&mut self, change: &Change) -> Result<()> {
        // Not the database's next row ID: the number is hashed, so it is needed before.
        self.number += 1;
        let entry = Entry {
            number: self.number,
            change_set: self.change_set.number,
            company: change.company.map(|company| company.0),
            kind: change.subject.kind.word().to_owned(),
            subject_id: change.subject.id,
            subject: change.subject.label.clone(),
            action: change.action.to_owned(),
            before: to_json(&change.before)?,
            after: json_without(&change.after, change.implied)?,
        };
        let digest = self.seal()?.digest_of(&entry);
        self.previous = chained(entry.number, &digest, &self.previous);
        self.insert(&entry)
    }

    /// The seal of the change set, which is stored with its first entry: one without
    /// entries is none.
    fn seal(&mut self) -> Result<&Seal> {
        if self.seal.is_none() {
            self.store_change_set()?;
        }
        Ok(self.seal.get_or_insert_with(|| self.meta.salt_key.seal(&self.change_set)))
    }

    fn store_change_set(&self) -> Result<()> {
        let set = &self.change_set;
        self.tx.change_one(
            "INSERT INTO change_set (number, at, operator_id, operator, reason, os_user, session)
             VALUES (:number, :at, :operator_id, :operator, :reason, :os_user, :session)",
            params! {
                ":number": set.number,
                ":at": set.at,
                ":operator_id": set.operator_id,
                ":operator": set.operator,
                ":reason": set.reason,
                ":os_user": set.os_user,
                ":session": set.session,
            },
        )?;
        if self.is_set_back {
            self.tx.meta().set_back(set.number)?;
        }
        Ok(())
    }

    fn insert(&self, entry: &Entry) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO history (number, change_set, company_id, kind, subject_id, subject,
                 action, before, after, hash)
             VALUES (:number, :change_set, :company, :kind, :subject_id, :subject, :action,
                 :before, :after, :hash)",
            params! {
                ":number": entry.number,
                ":change_set": entry.change_set,
                ":company": entry.company,
                ":kind": entry.kind,
                ":subject_id": entry.subject_id,
                ":subject": entry.subject,
                ":action": entry.action,
                ":before": entry.before,
                ":after": entry.after,
                ":hash": self.previous,
            },
        )
    }
}

fn change_set(common: &Common<'_>, number: i64) -> ChangeSet {
    let Common { at, by, reason, os_user, .. } = *common;
    ChangeSet {
        number,
        at,
        operator_id: by.id.map(|id| id.0),
        operator: by.name.map(str::to_owned),
        reason: reason.map(str::to_owned),
        os_user: os_user.to_owned(),
        session: by.session.map(str::to_owned),
    }
}
