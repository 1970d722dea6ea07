//! `migrate`: a database moves to another place, from a file to a server or back, with its
//! whole history. Sessions end.
//!
//! The copy cannot be used before the source refuses changes, so that there are never two
//! databases that take them. Whatever is interrupted can be run again.

use crate::domain::{code::Code, history::Head, refusal::Refusal};
use crate::ops::{app::App, error::Error, error::Result, recover::owned};
use crate::store;
use crate::store::{Ending, Meta, New, Place, Store, Tx};
use std::time::Duration;

/// A database that was moved.
#[derive(Debug)]
pub struct Migrated {
    /// The head of the history, which both have.
    pub head: Head,
}

impl App {
    /// Moves the database to `to`, at which nothing is. Only for the owner of both.
    pub fn migrate(&mut self, to: &Place, wait: Duration) -> Result<Migrated> {
        if !self.is_owner() {
            let message = format!("you do not own {}", owned(&self.store.place()));
            let refusal = Refusal::new(Code::NotOwner, message);
            return Err(refusal.hint("only its owner can move it").into());
        }
        let meta = self.store.meta.clone();
        let moved_to = self.store.read(|tx| tx.history().moved_to())?;
        if moved_to.is_none_or(|place| place != to.to_string()) {
            self.store.write(|source| {
                let move_ = Move { source, meta: &meta, to, wait };
                move_.copy()?;
                source.moved_to(&to.to_string())?;
                Ok::<_, Error>(Ending::Commit(()))
            })?;
        }
        arrive(to, wait)
    }
}

/// A move under way, while nobody else writes to the source.
struct Move<'a> {
    source: &'a Tx<'a>,
    meta: &'a Meta,
    to: &'a Place,
    wait: Duration,
}

impl Move<'_> {
    /// Makes a copy that nobody can use yet, and proves that both have the same history.
    fn copy(&self) -> Result<()> {
        let head = verified(self.source, self.meta)?;
        Store::discard_arriving(self.to, self.wait, self.meta)?;
        let new = New { place: self.to, wait: self.wait, app_role: None };
        Store::create(&new, |target| target.copy_from(self.source))?;
        let mut copy = Store::open_arriving(self.to, self.wait)?;
        let meta = copy.meta.clone();
        if copy.read(|tx| verified(tx, &meta))? == head {
            return Ok(());
        }
        Err(store::Error::Damaged("the copy has another history".to_owned()).into())
    }
}

/// The head of a history that was verified with all tables.
fn verified(tx: &Tx<'_>, meta: &Meta) -> Result<Head> {
    let damaged = |problem: String| Error::from(store::Error::Damaged(problem));
    let companies = tx.companies().all()?;
    let companies: Vec<_> = companies.iter().map(|company| company.id).collect();
    let found = tx.history().verify_all(meta, &companies)?;
    if let Some(number) = found.broken_at {
        return Err(damaged(format!("entry {number} of the history does not match its hash")));
    }
    if found.differences.count > 0 {
        return Err(damaged("a table is not what the history says".to_owned()));
    }
    let newest = tx.history().newest()?.head;
    newest.ok_or_else(|| damaged("the history is empty".to_owned()))
}

/// The copy can be used from now on; it already can if that was interrupted before.
fn arrive(to: &Place, wait: Duration) -> Result<Migrated> {
    let mut copy = Store::open_arriving(to, wait)?;
    if copy.meta.is_arriving {
        copy.write(|tx| {
            tx.arrived()?;
            Ok::<_, store::Error>(Ending::Commit(()))
        })?;
    }
    let head = copy.read(|tx| Ok::<_, store::Error>(tx.history().newest()?.head))?;
    let missing = || store::Error::Damaged("the history is empty".to_owned());
    Ok(Migrated { head: head.ok_or_else(missing)? })
}
