//! `apply`: makes a company look like a file, in one transaction. Every thing is
//! decided by the rules of its own command.

use super::apply_provider::process_provider;
use super::prune::{Listed, prune};
use super::{Document, Item, PracticeRecord, RoleRecord, Settings};
use crate::domain::change::Kind;
use crate::domain::code::Code;
use crate::domain::email::Email;
use crate::domain::permission::Permissions;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::text::{fold, shell_word};
use crate::ops::app::App;
use crate::ops::apply::Effect;
use crate::ops::batch::ChangeRun;
use crate::ops::bulk::Conditions;
use crate::ops::context::{OpContext, Operation};
use crate::ops::decision::{Decision, Plan, Repeats};
use crate::ops::error::Result;
use crate::ops::role::{RoleDraft, RoleEdit};
use crate::ops::user::import::decide_new;
use crate::ops::user::record::UserRecord;
use crate::ops::user::rows::process_users;
use crate::ops::user::update;
use crate::ops::{policy, practice, refuse, role};
use crate::store;

/// `apply`.
pub const VERB: Operation =
    Operation { action: "apply", need: Requires::Administrator, notes: &[] };

impl App {
    /// Makes the company look like the file; `prunes` deactivates what the file
    /// leaves out.
    pub fn apply(
        &mut self,
        document: &dyn Document,
        prunes: bool,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.expect_many();
        let dry_run = on.guards.dry_run;
        self.change(VERB, on, |cx, batch| {
            let settings = document.settings()?;
            if settings.is_partial && prunes {
                return Err(partial().into());
            }
            Applying { settings: &settings, prunes, dry_run }.all(cx, batch, document)
        })
    }
}

/// What is applied, and how far.
struct Applying<'a> {
    settings: &'a Settings,
    prunes: bool,
    dry_run: bool,
}

impl Applying<'_> {
    /// In the order in which one thing needs another. Practices are closed at the
    /// end, because nobody is given to a closed one.
    fn all(
        &self,
        cx: &OpContext<'_>,
        batch: &mut ChangeRun<'_>,
        document: &dyn Document,
    ) -> Result<()> {
        self.company(cx, batch)?;
        batch.kind = Some(Kind::Practice);
        let (mut new, mut seen) = (Vec::new(), Repeats::default());
        for item in self.settings.practices.iter().flatten() {
            let decision = of_item(item, &mut seen, |record| open_practice(cx, record, &mut new));
            if !closes_later(cx, item) || decision.is_err() {
                batch.process_one(cx, &item.label, decision)?;
            }
        }
        let cx = &cx.reloaded()?;
        batch.kind = Some(Kind::Role);
        let mut seen = Repeats::default();
        for item in self.settings.roles.iter().flatten() {
            let decision = of_item(item, &mut seen, |record| decide_role(cx, record));
            batch.process_one(cx, &item.label, decision)?;
        }
        let cx = &cx.reloaded()?;
        batch.kind = Some(Kind::Provider);
        let mut seen = Repeats::default();
        for item in self.settings.providers.iter().flatten() {
            process_provider((cx, batch), (item, &mut seen), self.prunes)?;
        }
        batch.kind = Some(Kind::User);
        let decide =
            |batch: &mut ChangeRun<'_>, record: &UserRecord| self.decide_user((cx, batch), record);
        let users = process_users((cx, batch), document, &decide)?;
        batch.kind = Some(Kind::Practice);
        let mut seen = Repeats::default();
        for item in self.settings.practices.iter().flatten() {
            if seen.repeated(&fold(item.label.trim()), None).is_none() {
                self.close_practice((cx, batch), item, &new)?;
            }
        }
        if !self.prunes {
            return Ok(());
        }
        if batch.has_failures() {
            // Who could not be read is not left out.
            batch.warn("rows failed, so nothing that the file leaves out was deactivated");
            return Ok(());
        }
        prune((&cx.reloaded()?, batch), &Listed { settings: self.settings, users })
    }

    fn company(&self, cx: &OpContext<'_>, batch: &mut ChangeRun<'_>) -> Result<()> {
        let name = &cx.operator.company.name;
        if let Some(other) = self.settings.company.as_ref().filter(|one| fold(one) != fold(name)) {
            let message =
                format!("the file is an export of {other:?}, and this company is {name:?}");
            return Err(Refusal::new(Code::OtherCompany, message)
                .hint("name the right one with --company, or remove the name from the file")
                .into());
        }
        batch.kind = Some(Kind::Company);
        match &self.settings.policy {
            Some(edit) => batch.process_one(cx, name, policy::decide(cx, edit)),
            None => Ok(()),
        }
    }

    fn decide_user(
        &self,
        (cx, batch): (&OpContext<'_>, &mut ChangeRun<'_>),
        record: &UserRecord,
    ) -> Result<Decision> {
        let email = Email::parse(&record.email)?;
        let known = store::users::find(cx.tx, &email.key())?;
        let account = match &known {
            Some(known) => cx.loader.find_user(cx.tx, known.id)?,
            None => None,
        };
        match account {
            Some(account) => update::decide(cx, &account, (record, self.prunes)),
            None => decide_new((cx, batch), (record, known.as_ref()), (false, self.dry_run)),
        }
    }

    /// Closes a practice that the file calls inactive. One that came with the
    /// file needs no yes: it was closed where it came from.
    fn close_practice(
        &self,
        (cx, batch): (&OpContext<'_>, &mut ChangeRun<'_>),
        item: &Item<PracticeRecord>,
        new: &[String],
    ) -> Result<()> {
        let Ok(record) = &item.record else {
            return Ok(());
        };
        let Ok(practice) = cx.practice(&record.name) else {
            return Ok(());
        };
        if record.is_active != Some(false) || !practice.active {
            return Ok(());
        }
        let decision = if new.contains(&fold(&record.name)) {
            Ok(Plan::of(vec![Effect::SetPracticeActive(practice.clone(), false)]).into())
        } else if self.prunes {
            practice::decide_deactivate(cx, practice, &[practice.id])
        } else {
            let name = &*practice.name;
            let command = format!(
                "practicectl practice deactivate {}, or --prune deactivate",
                shell_word(name)
            );
            Err(refuse::not_by_file((name, "is active"), command).into())
        };
        batch.process_one(cx, &item.label, decision)
    }
}

/// The decision about a thing of the file; one that cannot be read, or is there
/// already, fails.
pub(super) fn of_item<T>(
    item: &Item<T>,
    seen: &mut Repeats,
    decide: impl FnOnce(&T) -> Result<Decision>,
) -> Result<Decision> {
    let record = match &item.record {
        Ok(record) => record,
        Err(refusal) => return Err(refusal.clone().into()),
    };
    if seen.repeated(&fold(item.label.trim()), None).is_some() {
        let message = format!("{:?} is already named", item.label);
        return Err(Refusal::new(Code::InvalidInput, message).hint("leave one of them out").into());
    }
    decide(record)
}

/// True if the practice is there, and what is said of it is said at the end.
fn closes_later(cx: &OpContext<'_>, item: &Item<PracticeRecord>) -> bool {
    item.record.as_ref().is_ok_and(|record| {
        record.is_active == Some(false)
            && cx.practice(&record.name).is_ok_and(|practice| practice.active)
    })
}

fn partial() -> Refusal {
    let message = "the file has only the failed rows of another one";
    Refusal::new(Code::PartialFile, message)
        .hint("apply it without --prune, then apply the whole file with --prune")
}

fn unchanged() -> Decision {
    Decision::Unchanged("already so".to_owned())
}

/// Creates or opens a practice; the keys of those that are created go to `new`.
fn open_practice(
    cx: &OpContext<'_>,
    record: &PracticeRecord,
    new: &mut Vec<String>,
) -> Result<Decision> {
    let key = fold(record.name.trim());
    let known = cx.loader.practices.iter().find(|one| fold(&one.name) == key);
    match known {
        None => {
            let decision = practice::decide_create(cx, &record.name)?;
            new.push(key);
            Ok(decision)
        }
        Some(practice) => {
            let renamed = practice::decide_rename(cx, &practice.name, &record.name)?;
            let opens = record.is_active == Some(true) && !practice.active;
            let opened = if opens { practice::decide_activate(practice) } else { unchanged() };
            Ok(renamed.and(opened))
        }
    }
}

fn decide_role(cx: &OpContext<'_>, record: &RoleRecord) -> Result<Decision> {
    let key = fold(record.name.trim());
    let known = cx.loader.roles(cx.tx)?.iter().find(|role| fold(&role.name) == key);
    let described = record.description.said();
    let Some(known) = known else {
        let grant = record.permissions.unwrap_or(Permissions::NONE);
        let name = record.name.clone();
        let draft = RoleDraft { name, description: described, like: None, grant };
        return role::decide_create(cx, &draft);
    };
    let wanted = record.permissions.unwrap_or(known.permissions);
    let edit = RoleEdit {
        rename: (known.name != record.name).then(|| record.name.clone()),
        description: described,
        grant: wanted.without(known.permissions),
        revoke: known.permissions.without(wanted),
    };
    role::decide_edit(cx, &known.name, &edit)
}
