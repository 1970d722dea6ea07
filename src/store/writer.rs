//! Adds entries to the end of the history's chain, which is computed here over
//! the bytes that are stored.

use crate::domain::{change::Change, history::Entry, history::GENESIS, time::Timestamp};
use crate::store::{
    convert::to_json, engine::tx::Tx, engine::value::params, error::Result, meta::Meta,
};

/// What every entry of a command has in common.
pub struct Common<'a> {
    pub meta: &'a Meta,
    pub at: Timestamp,
    pub operator: Option<&'a str>,
    pub reason: Option<&'a str>,
    pub os_user: &'a str,
}

/// Adds entries within the transaction of the change.
pub struct Writer<'a> {
    tx: &'a Tx<'a>,
    common: &'a Common<'a>,
    number: i64,
    previous: [u8; 32],
    change_set: i64,
}

impl<'a> Writer<'a> {
    /// A writer after the newest entry; its change set is the next number.
    pub fn new(tx: &'a Tx<'a>, common: &'a Common<'a>) -> Result<Self> {
        let newest = tx.history().newest()?;
        Ok(Self {
            tx,
            common,
            number: newest.head.map_or(0, |head| head.number),
            previous: newest.head.map_or(GENESIS, |head| head.hash),
            change_set: newest.change_set + 1,
        })
    }

    /// The number of this command's change set.
    pub const fn change_set(&self) -> i64 {
        self.change_set
    }

    /// Adds the entry of a change.
    pub fn add(&mut self, change: &Change) -> Result<()> {
        // Not the database's next row ID: the number is hashed, so it is needed before.
        self.number += 1;
        let entry = Entry {
            number: self.number,
            at: self.common.at,
            change_set: self.change_set,
            operator: self.common.operator.map(str::to_owned),
            company: change.company.map(|company| company.0),
            kind: change.subject.kind.word().to_owned(),
            subject_id: change.subject.id,
            subject: change.subject.label.clone(),
            action: change.action.to_owned(),
            before: to_json(&change.before)?,
            after: to_json(&change.after)?,
            reason: self.common.reason.map(str::to_owned),
            os_user: self.common.os_user.to_owned(),
        };
        self.previous = entry.hash(&self.common.meta.database_id, &self.previous);
        self.insert(&entry)
    }

    fn insert(&self, entry: &Entry) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO history (number, at, change_set, operator, company_id, kind, subject_id,
                 subject, action, before, after, reason, os_user, hash)
             VALUES (:number, :at, :change_set, :operator, :company, :kind, :subject_id, :subject,
                 :action, :before, :after, :reason, :os_user, :hash)",
            params! {
                ":number": entry.number,
                ":at": entry.at,
                ":change_set": entry.change_set,
                ":operator": entry.operator,
                ":company": entry.company,
                ":kind": entry.kind,
                ":subject_id": entry.subject_id,
                ":subject": entry.subject,
                ":action": entry.action,
                ":before": entry.before,
                ":after": entry.after,
                ":reason": entry.reason,
                ":os_user": entry.os_user,
                ":hash": self.previous,
            },
        )
    }
}
