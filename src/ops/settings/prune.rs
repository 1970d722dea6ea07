//! `apply --prune deactivate`: what the file leaves out is deactivated, and a
//! role, which knows no such state, deleted if nobody has it.

use super::{Item, Settings};
use crate::domain::change::Kind;
use crate::domain::filter::{Tab, UserFilter};
use crate::domain::text::fold;
use crate::ops::batch::Batch;
use crate::ops::error::Result;
use crate::ops::judging::Seen;
use crate::ops::work::Work;
use crate::ops::{practice, provider, role, user};
use crate::store;
use crate::store::lists::{self, Position};
use std::collections::HashSet;

/// Things that are looked through at once.
const PAGE: u32 = 1_000;

/// What the file names.
pub struct Named<'a> {
    pub settings: &'a Settings,
    pub users: Seen,
}

/// Deactivates what the sections of the file leave out.
pub fn prune((work, batch): (&Work<'_>, &mut Batch<'_>), named: &Named<'_>) -> Result<()> {
    if named.settings.has_users {
        batch.kind = Some(Kind::User);
        users((work, batch), &named.users)?;
    }
    if let Some(providers) = &named.settings.providers {
        batch.kind = Some(Kind::Provider);
        self::providers((work, batch), &labels(providers))?;
    }
    if let Some(roles) = &named.settings.roles {
        batch.kind = Some(Kind::Role);
        self::roles((work, batch), &labels(roles))?;
    }
    if let Some(practices) = &named.settings.practices {
        batch.kind = Some(Kind::Practice);
        self::practices((work, batch), &labels(practices))?;
    }
    Ok(())
}

fn labels<T>(items: &[Item<T>]) -> HashSet<String> {
    items.iter().map(|item| fold(item.label.trim())).collect()
}

fn users((work, batch): (&Work<'_>, &mut Batch<'_>), named: &Seen) -> Result<()> {
    let filter = UserFilter { tab: Tab::Active, ..UserFilter::default() };
    let mut position = Position::default();
    loop {
        let page = lists::users(work.tx, &work.loader, &filter, (&mut position, PAGE))?;
        if page.is_empty() {
            return Ok(());
        }
        for account in page.iter().filter(|account| !named.holds(account.email.as_str())) {
            let verdict = user::deactivate::judge(work, account, false);
            batch.settle_one(work, account.email.as_str(), verdict)?;
        }
    }
}

fn providers((work, batch): (&Work<'_>, &mut Batch<'_>), named: &HashSet<String>) -> Result<()> {
    let mut after = String::new();
    loop {
        let page = store::providers::page(work.tx, work.company(), (&after, PAGE))?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        last.npi.as_str().clone_into(&mut after);
        for one in page.iter().filter(|one| one.active && !named.contains(&fold(one.npi.as_str())))
        {
            let verdict = provider::deactivate::judge(work, one);
            batch.settle_one(work, one.npi.as_str(), verdict)?;
        }
    }
}

fn roles((work, batch): (&Work<'_>, &mut Batch<'_>), named: &HashSet<String>) -> Result<()> {
    for one in work.loader.roles(work.tx)?.iter().filter(|one| !named.contains(&fold(&one.name))) {
        batch.settle_one(work, &one.name, role::judge_delete(work, &one.name))?;
    }
    Ok(())
}

fn practices((work, batch): (&Work<'_>, &mut Batch<'_>), named: &HashSet<String>) -> Result<()> {
    let going =
        work.loader.practices.iter().filter(|one| one.active && !named.contains(&fold(&one.name)));
    let closing: Vec<_> = going.clone().map(|one| one.id).collect();
    for one in going {
        let verdict = practice::judge_deactivate(work, one, &closing);
        batch.settle_one(work, &one.name, verdict)?;
    }
    Ok(())
}
