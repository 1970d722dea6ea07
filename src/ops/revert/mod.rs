//! `history revert`: takes a change set back, subject by subject, by the rules and
//! rights of the commands that would do it.

mod access;
mod names;
mod provider;
mod renames;
mod user;

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, refusal::Refusal, report::Report,
    revert::Reverted, rights::Requires, value::Fields, value::Value,
};
use crate::ops::{
    app::App, change::decision::Decision, change::options::ChangeOptions,
    change::run::ChangeRequest, change::run::ChangeRun, context::OpContext, context::Operation,
    error::Result, refusals,
};
use crate::store::change_sets::EntryFields;

const VERB: Operation =
    Operation::new("history.revert", Kind::Company, Requires::Look(Permission::AUDIT_LOG_VIEW));

impl App {
    /// Reverts a change set: a new one that restores what it changed.
    #[expect(clippy::needless_pass_by_value, reason = "a request is used up by one change")]
    pub fn revert(&mut self, number: i64, on: ChangeRequest<'_>) -> Result<Report> {
        self.expect_many();
        let reason = on.options.reason.clone();
        let reason = reason.unwrap_or_else(|| format!("reverts change set {number}"));
        let options = ChangeOptions { reason: Some(reason), ..on.options.clone() };
        let on = ChangeRequest { options: &options, subject: None, sink: on.sink };
        self.change(VERB, on, |cx, run| {
            let subjects = subjects(cx, number)?;
            if cx.tx.history().has_hidden(cx.company(), number)? {
                run.warn("other companies have a part of the change set, which is not reverted");
            }
            process(cx, run, &subjects)
        })
    }
}

/// The subjects of a change set, the last one first: what was made last can depend on
/// what was made before.
fn subjects(cx: &OpContext<'_>, number: i64) -> Result<Vec<Reverted>> {
    let entries = cx.tx.history().of_change_set(cx.company(), number)?;
    let Some(last) = entries.last().map(|last| last.entry.number) else {
        return Err(refusals::change_set_not_found(number).into());
    };
    let mut names = cx.tx.history().names_then(cx.company(), last)?;
    let mut subjects: Vec<Reverted> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for EntryFields { entry, before, after } in entries {
        names.advance_to(entry.number)?;
        let Some(kind) = Kind::of_word(&entry.kind) else {
            continue;
        };
        let before = names::today(cx, &names, before)?;
        let after = names::today(cx, &names, after)?;
        let (id, label, action) = (entry.subject_id, entry.subject, entry.action);
        match places.get(&(entry.kind.clone(), id)).map(|place: &usize| &mut subjects[*place]) {
            Some(subject) if kind != Kind::License => subject.take(before, after),
            _ => {
                places.insert((entry.kind, id), subjects.len());
                subjects.push(Reverted { kind, id, label, action, before, after });
            }
        }
    }
    subjects.reverse();
    Ok(subjects)
}

/// Processes the subjects of one kind after the other: names of practices and roles
/// have to be right for what comes later.
fn process(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, subjects: &[Reverted]) -> Result<()> {
    let is_of_several = subjects.windows(2).any(|pair| pair[0].kind != pair[1].kind);
    for of_kind in subjects.chunk_by(|one, other| one.kind == other.kind) {
        let Some(first) = of_kind.first() else {
            continue;
        };
        if is_of_several {
            run.turn_to(first.kind);
        } else {
            run.set_kind(first.kind);
        }
        let cx = cx.reloaded()?;
        if first.kind == Kind::User {
            renames::process_users(&cx, run, of_kind)?;
            continue;
        }
        for subject in of_kind {
            let decision = decide(&cx, subject, of_kind);
            run.process_one(&cx, &subject.label, decision)?;
        }
    }
    Ok(())
}

fn decide(cx: &OpContext<'_>, subject: &Reverted, all: &[Reverted]) -> Result<Decision> {
    match subject.kind {
        Kind::User => user::decide(cx, subject),
        Kind::Provider => provider::decide(cx, subject),
        Kind::Practice => access::decide_practice(cx, subject, all),
        Kind::Role => access::decide_role(cx, subject),
        Kind::Company => access::decide_company(cx, subject),
        Kind::License => Ok(not_reverted("licenses are not reverted")),
        Kind::Case => Ok(not_reverted("cases are not reverted")),
        Kind::Session | Kind::Policy => Ok(not_reverted("sessions and refusals are not reverted")),
    }
}

/// The row of what no revert takes back.
fn not_reverted(why: &str) -> Decision {
    Decision::Skip(Code::NotRevertible, why.to_owned())
}

/// Refuses a subject that changed again since the change set.
fn ensure_unchanged(subject: &Reverted, now: &Fields) -> Result<()> {
    ensure_as_left(subject, |name| now.value(name).cloned())
}

/// The same for a record whose fields are not all made at once.
fn ensure_as_left(subject: &Reverted, now: impl Fn(&str) -> Option<Value>) -> Result<()> {
    let Some(field) = subject.changed_since(now) else {
        return Ok(());
    };
    let message = format!(
        "{:?} changed again since: its {} is not what the change set left",
        subject.label,
        field.replace('_', " ")
    );
    Err(Refusal::new(Code::RevertConflict, message)
        .hint("revert the later change set first, or edit it by hand")
        .about(subject.label.as_str())
        .into())
}
