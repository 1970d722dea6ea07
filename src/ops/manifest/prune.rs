//! `apply --prune deactivate`: what the file leaves out is deactivated, and a
//! role, which knows no such state, deleted if nobody has it.

use crate::domain::{
    change::Kind, manifest::Manifest, manifest::ManifestItem, text::fold,
    user::filter::StatusFilter, user::filter::UserFilter,
};
use crate::ops::{
    change::repeats::Repeats, change::run::ChangeRun, context::OpContext, error::Result, practice,
    provider, role, user,
};
use crate::store::users::Position;
use std::collections::HashSet;

/// Things that are looked through at once.
const PAGE: u32 = 1_000;

/// What the file names.
pub struct NamedInFile<'a> {
    pub manifest: &'a Manifest,
    pub users: Repeats,
}

/// Deactivates what the sections of the file leave out.
pub fn prune(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, named: &NamedInFile<'_>) -> Result<()> {
    if named.manifest.has_users {
        run.turn_to(Kind::User);
        users(cx, run, &named.users)?;
    }
    if let Some(providers) = &named.manifest.providers {
        run.turn_to(Kind::Provider);
        self::providers(cx, run, &labels(providers))?;
    }
    if let Some(roles) = &named.manifest.roles {
        run.turn_to(Kind::Role);
        self::roles(cx, run, &labels(roles))?;
    }
    if let Some(practices) = &named.manifest.practices {
        run.turn_to(Kind::Practice);
        self::practices(cx, run, &labels(practices))?;
    }
    Ok(())
}

fn labels<T>(items: &[ManifestItem<T>]) -> HashSet<String> {
    items.iter().map(|item| fold(item.label.trim())).collect()
}

fn users(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, named: &Repeats) -> Result<()> {
    let filter = UserFilter { status: StatusFilter::Active, ..UserFilter::default() };
    let mut position = Position::default();
    loop {
        let page = cx.users().page(&filter, &mut position, PAGE)?;
        if page.is_empty() {
            return Ok(());
        }
        for user in page.iter().filter(|user| !named.holds(user.email.as_str())) {
            let decision = user::deactivate::decide(cx, user, false);
            run.process_one(cx, user.email.as_str(), decision)?;
        }
    }
}

fn providers(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, named: &HashSet<String>) -> Result<()> {
    let mut after = String::new();
    loop {
        let page = cx.tx.providers().page(cx.company(), &after, PAGE)?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        last.npi.as_str().clone_into(&mut after);
        for one in page.iter().filter(|one| one.active && !named.contains(&fold(one.npi.as_str())))
        {
            let decision = provider::deactivate::decide(cx, one);
            run.process_one(cx, one.npi.as_str(), decision)?;
        }
    }
}

fn roles(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, named: &HashSet<String>) -> Result<()> {
    for one in cx.directory.roles(cx.tx)?.iter().filter(|one| !named.contains(&fold(&one.name))) {
        run.process_one(cx, &one.name, role::decide_delete(cx, &one.name))?;
    }
    Ok(())
}

fn practices(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, named: &HashSet<String>) -> Result<()> {
    let going =
        cx.directory.practices.iter().filter(|one| one.active && !named.contains(&fold(&one.name)));
    let closing: Vec<_> = going.clone().map(|one| one.id).collect();
    for one in going {
        let decision = practice::decide_deactivate(cx, one, &closing);
        run.process_one(cx, &one.name, decision)?;
    }
    Ok(())
}
