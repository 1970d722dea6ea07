//! `export`: the manifest of a company as one snapshot, in an order that does
//! not depend on how they came about.

use crate::domain::{
    change::Kind, company::policy::Policy, company::practice::Practice, company::role::Role,
    provider::Provider, rights::Requires, user::User, user::line::UserLine,
};
use crate::ops::{app::App, context::OpContext, context::Operation, error::Error, error::Result};
use std::io;

pub const VERB: Operation = Operation::new("export", Kind::Company, Requires::Administrator);

/// Providers that are read at once.
const PAGE: u32 = 1_000;

/// A thing that is exported.
pub enum Exported<'a> {
    /// Its name and policy; comes first.
    Company(&'a str, Policy),
    /// By name.
    Practice(&'a Practice),
    /// By name.
    Role(&'a Role),
    /// By NPI.
    Provider(&'a Provider),
    /// By login email.
    User(UserLine<'a>),
}

/// Takes what is exported.
pub trait Exporter {
    /// So many users will come.
    fn expect(&mut self, users: u64);

    /// Takes the next thing.
    fn take(&mut self, thing: Exported<'_>) -> io::Result<()>;
}

/// What is exported.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extent {
    pub users_only: bool,
    pub with_hashes: bool,
}

impl App {
    /// Exports the company as one snapshot. `exporter` must not wait for anybody:
    /// the transaction is open.
    pub fn export(&mut self, extent: Extent, exporter: &mut dyn Exporter) -> Result<()> {
        self.look(VERB, |cx| {
            if !extent.users_only {
                manifest(cx, exporter)?;
            }
            users(cx, extent.with_hashes, exporter)
        })
    }
}

fn manifest(cx: &OpContext<'_>, exporter: &mut dyn Exporter) -> Result<()> {
    let mut take = |thing: Exported<'_>| exporter.take(thing).map_err(Error::Export);
    let policy = cx.tx.companies().policy(cx.company())?;
    take(Exported::Company(&cx.operator.company.name, policy))?;
    for practice in &cx.directory.practices {
        take(Exported::Practice(practice))?;
    }
    for role in cx.directory.roles(cx.tx)? {
        take(Exported::Role(role))?;
    }
    let mut after = String::new();
    loop {
        let page = cx.tx.providers().page(cx.company(), &after, PAGE)?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        last.npi.as_str().clone_into(&mut after);
        for provider in &page {
            take(Exported::Provider(provider))?;
        }
    }
}

fn users(cx: &OpContext<'_>, with_hashes: bool, exporter: &mut dyn Exporter) -> Result<()> {
    exporter.expect(cx.users().count_all()?);
    let mut take = |line: UserLine<'_>| exporter.take(Exported::User(line)).map_err(Error::Export);
    if !with_hashes {
        return cx.users().each_line(take);
    }
    cx.users().each_by_email(|user| take(UserLine::of(user, hash(cx, user)?.as_deref())))
}

/// The hash of a password that is the operator's to hand on: not that of a person
/// who works in other companies too. A temporary one cannot be taken along.
fn hash(cx: &OpContext<'_>, user: &User) -> Result<Option<String>> {
    match cx.ensure_may_edit_person(user) {
        Ok(()) => {}
        Err(Error::Refused(_)) => return Ok(None),
        Err(other) => return Err(other),
    }
    let credential = cx.tx.credentials().find(user.id)?;
    Ok(credential.filter(|one| one.expires_at.is_none()).map(|one| one.hash))
}
