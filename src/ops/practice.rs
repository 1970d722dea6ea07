//! Practices: list, create, rename, deactivate, activate. Never deleted.

use super::apply::Step;
use super::batch::Batch;
use super::bulk::Conditions;
use super::desk::Desk;
use super::error::Result;
use super::judging::{Named, Plan, Seen, Verdict};
use super::work::{Verb, Work};
use crate::domain::code::Code;
use crate::domain::consent::{Consent, Needed};
use crate::domain::id::PracticeId;
use crate::domain::permission::Permission;
use crate::domain::practice::{Practice, PracticeLine, check_name};
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::domain::text::fold;
use crate::store;

/// `practice list`: for users who manage practices, or see users with theirs.
pub const LIST: Verb = Verb {
    action: "practice.list",
    need: Need::LookEither(Permission::PRACTICES_MANAGE, Permission::USERS_VIEW),
    notes: &[],
};
/// `practice create`.
pub const CREATE: Verb = verb("practice.create", &[]);
/// `practice rename`.
pub const RENAME: Verb = verb("practice.rename", &[]);
/// `practice deactivate`.
pub const DEACTIVATE: Verb = verb(
    "practice.deactivate",
    &["users and providers keep the practice, and have it again when it is activated"],
);
/// `practice activate`.
pub const ACTIVATE: Verb = verb("practice.activate", &[]);

/// Names that a question lists.
const NAMED: usize = 10;

const fn verb(action: &'static str, notes: &'static [&'static str]) -> Verb {
    Verb { action, need: Need::Manage(Permission::PRACTICES_MANAGE), notes }
}

impl Desk {
    /// The practices of the company, by name.
    pub fn practices(&mut self) -> Result<Vec<PracticeLine>> {
        self.look(LIST, |work| Ok(store::practices::list(work.tx, work.company())?))
    }

    /// Creates a practice. Users of a company that had one practice keep it;
    /// nothing else changes for them.
    pub fn create_practice(&mut self, name: &str, on: Conditions<'_>) -> Result<Report> {
        self.change(CREATE, on, |work, batch| {
            batch.settle_one(work, name, judge_create(work, name))
        })
    }

    /// Gives a practice another name.
    pub fn rename_practice(
        &mut self,
        name: &str,
        new_name: &str,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(RENAME, on, |work, batch| {
            batch.settle_one(work, name, judge_rename(work, name, new_name))
        })
    }

    /// Deactivates practices: nobody can work in them.
    pub fn deactivate_practices(&mut self, names: &[Named], on: Conditions<'_>) -> Result<Report> {
        self.change(DEACTIVATE, on, |work, batch| {
            let closing = closing(work, names);
            settle_each((work, batch), names, |practice| judge_deactivate(work, practice, &closing))
        })
    }

    /// Activates practices.
    pub fn activate_practices(&mut self, names: &[Named], on: Conditions<'_>) -> Result<Report> {
        self.change(ACTIVATE, on, |work, batch| {
            settle_each((work, batch), names, |practice| Ok(judge_activate(practice)))
        })
    }
}

fn settle_each(
    (work, batch): (&Work<'_>, &mut Batch<'_>),
    names: &[Named],
    judge: impl Fn(&Practice) -> Result<Verdict>,
) -> Result<()> {
    let mut seen = Seen::default();
    for subject in names {
        let verdict = match seen.verdict(subject, &fold(&subject.name)) {
            Some(verdict) => verdict,
            None => work.practice(&subject.name).and_then(&judge),
        };
        batch.settle(work, (subject, &subject.name), verdict)?;
    }
    Ok(())
}

pub(in crate::ops) fn judge_create(work: &Work<'_>, name: &str) -> Result<Verdict> {
    check_name(name)?;
    ensure_free(work, name, None)?;
    let step = Step::CreatePractice(name.to_owned());
    Ok(Verdict::Change(Box::new(Plan::of(vec![step]))))
}

pub(in crate::ops) fn judge_rename(work: &Work<'_>, name: &str, new_name: &str) -> Result<Verdict> {
    let practice = work.practice(name)?;
    check_name(new_name)?;
    ensure_free(work, new_name, Some(practice))?;
    if &*practice.name == new_name {
        return Ok(Verdict::Unchanged("already so".to_owned()));
    }
    let step = Step::RenamePractice(practice.clone(), new_name.to_owned());
    Ok(Verdict::Change(Box::new(Plan::of(vec![step]))))
}

/// The practices that a command closes together.
fn closing(work: &Work<'_>, names: &[Named]) -> Vec<PracticeId> {
    let found = names.iter().filter_map(|named| work.practice(&named.name).ok());
    found.map(|practice| practice.id).collect()
}

pub(in crate::ops) fn judge_deactivate(
    work: &Work<'_>,
    practice: &Practice,
    closing: &[PracticeId],
) -> Result<Verdict> {
    if !practice.active {
        return Ok(Verdict::Unchanged("already inactive".to_owned()));
    }
    let users = store::practices::users_left_without(work.tx, practice.id, closing)?;
    let users: Vec<String> = users.into_iter().map(|person| person.email).collect();
    let providers = store::practices::active_providers(work.tx, practice.id)?;
    let mut plan = Plan::of(vec![Step::SetPracticeActive(practice.clone(), false)]);
    let parts = [
        listed(&users, "user is left without a practice", "users are left without a practice"),
        listed(&providers, "active provider works in it", "active providers work in it"),
    ];
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if !told.is_empty() {
        let because = format!("practice {:?}: {}", &*practice.name, told.join("; "));
        plan.needs.push(Needed { consent: Consent::ClosePractice, because });
        plan.message = Some(told.join("; "));
    }
    Ok(Verdict::Change(Box::new(plan)))
}

/// How many there are and who, the first of them by name.
fn listed(names: &[String], single: &str, plural: &str) -> Option<String> {
    let mut shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>();
    if names.len() > NAMED {
        shown.push(format!("and {} more", names.len() - NAMED));
    }
    let what = if names.len() == 1 { single } else { plural };
    (!names.is_empty()).then(|| format!("{} {what}: {}", names.len(), shown.join(", ")))
}

pub(in crate::ops) fn judge_activate(practice: &Practice) -> Verdict {
    if practice.active {
        return Verdict::Unchanged("already active".to_owned());
    }
    Verdict::Change(Box::new(Plan::of(vec![Step::SetPracticeActive(practice.clone(), true)])))
}

fn ensure_free(work: &Work<'_>, name: &str, own: Option<&Practice>) -> Result<()> {
    let key = fold(name);
    let taken = work.loader.practices.iter().find(|one| fold(&one.name) == key);
    match taken.filter(|taken| own.is_none_or(|own| own.id != taken.id)) {
        None => Ok(()),
        Some(taken) => {
            let message = format!("practice {:?} exists already", &*taken.name);
            Err(Refusal::new(Code::PracticeExists, message)
                .hint("practicectl practice list shows the practices")
                .about(name)
                .into())
        }
    }
}

/// Checks the names of a new company's practices: valid, and none twice.
pub(super) fn check_new_names(names: &[String]) -> Result<()> {
    let mut keys = Vec::new();
    for name in names {
        check_name(name)?;
        let key = fold(name);
        if keys.contains(&key) {
            let message = format!("practice {name:?} is named twice");
            return Err(Refusal::new(Code::PracticeExists, message).about(name).into());
        }
        keys.push(key);
    }
    Ok(())
}
