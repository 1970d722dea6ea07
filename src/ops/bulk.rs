//! The one mechanism of change: judge every subject in memory, look after the
//! guards, apply, report. One user is a list of one; a dry run is the same with
//! a rollback at the end.

use super::access;
use super::apply::Applier;
use super::desk::Desk;
use super::error::{Error, Result};
use super::work::{Verb, Work};
use super::{apply::Step, refuse};
use crate::domain::account::Account;
use crate::domain::code::Code;
use crate::domain::consent::{Consents, Needed};
use crate::domain::refusal::Refusal;
use crate::domain::report::{Outcome, Report, Row};
use crate::domain::temporary::TemporaryPassword;
use crate::domain::text;
use crate::store::Ending;
use crate::store::histories::{Common, Writer, newest};
use std::collections::HashSet;

/// The longest reason, in code points.
const MOST_REASON: usize = 500;

/// What to do with the good rows while others fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnError {
    /// All or nothing.
    #[default]
    Abort,
    /// Keep the good rows.
    Continue,
}

/// What is asked of every change beside its own rules.
#[derive(Clone, Debug, Default)]
pub struct Guards {
    pub dry_run: bool,
    pub on_error: OnError,
    /// Refuse unless there are exactly so many subjects.
    pub expect_count: Option<usize>,
    /// Refuse where more would change.
    pub max_changes: Option<usize>,
    /// Stands in the history.
    pub reason: Option<String>,
    pub consents: Consents,
}

/// A subject as it was named, with its row in the input file.
#[derive(Clone, Debug)]
pub struct Named {
    pub name: String,
    pub row: Option<u64>,
}

impl Named {
    /// A subject of the command line.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), row: None }
    }
}

/// What would be done with a subject.
pub(super) struct Plan {
    pub steps: Vec<Step>,
    /// Consents that the change needs.
    pub needs: Vec<Needed>,
    pub message: Option<String>,
    pub next: Option<String>,
    pub warnings: Vec<String>,
    pub secret: Option<TemporaryPassword>,
}

impl Plan {
    /// A plan of steps that needs nothing more.
    pub fn of(steps: Vec<Step>) -> Self {
        let (needs, warnings) = (Vec::new(), Vec::new());
        Self { steps, needs, message: None, next: None, warnings, secret: None }
    }
}

/// The judgement over a subject.
pub(super) enum Verdict {
    Change(Box<Plan>),
    Unchanged(String),
}

/// A subject with its judgement.
pub(super) struct Judgement {
    pub label: String,
    pub verdict: std::result::Result<Verdict, Judged>,
}

/// A subject that is not changed, through a fault of its own or not.
pub(super) enum Judged {
    Failed(Box<Refusal>),
    Skipped(Code, &'static str),
}

/// Under which conditions a change is carried out.
pub struct Conditions<'a> {
    pub guards: &'a Guards,
    /// The first subject, whose creator a refusal names.
    pub subject: Option<&'a str>,
    /// Shows a report that holds a secret before the change is kept.
    pub reveal: &'a mut dyn FnMut(&Report) -> std::io::Result<()>,
}

impl Desk {
    /// Carries out a verb on the subjects that `judge` judges.
    #[expect(clippy::needless_pass_by_value, reason = "conditions are used up by one change")]
    pub(super) fn change(
        &mut self,
        verb: Verb,
        on: Conditions<'_>,
        judge: impl FnOnce(&Work<'_>) -> Result<Vec<Judgement>>,
    ) -> Result<Report> {
        let guards = on.guards;
        let now = self.now();
        let (claim, meta) = (self.claim.clone(), self.store.meta.clone());
        let os_user = (self.world.os_user)();
        let mut refusals = Vec::new();
        let mut used = None;
        let result = self.store.write(|tx| {
            let operator = access::operator(tx, &claim, now)?;
            used = operator.wants_touch.then_some(operator.session);
            let work = Work::begin(tx, operator, now, &guards.consents)?;
            work.require(verb.need, on.subject)?;
            check_reason(guards)?;
            let judgements = judge(&work)?;
            refusals = lacking_right(&judgements);
            let email = work.operator.person.email.clone();
            let common = Common {
                meta: &meta,
                at: now,
                operator: Some(&email),
                reason: guards.reason.as_deref(),
                os_user: &os_user,
            };
            let report = settle(&work, &common, (guards, verb), judgements)?;
            end(guards, report, on.reveal)
        });
        if let Some(session) = used {
            self.touch(session, now);
        }
        if !refusals.is_empty() {
            self.record_refusals(verb, &refusals)?;
        }
        self.remember_refusal(verb, result)
    }
}

fn check_reason(guards: &Guards) -> Result<()> {
    match &guards.reason {
        Some(reason) => Ok(text::check("reason", reason, MOST_REASON)?),
        None => Ok(()),
    }
}

fn lacking_right(judgements: &[Judgement]) -> Vec<Refusal> {
    let refusal = |judgement: &Judgement| match &judgement.verdict {
        Err(Judged::Failed(refusal)) if refusal.code == Code::NotAllowed => {
            Some(Refusal::clone(refusal))
        }
        _ => None,
    };
    judgements.iter().filter_map(refusal).collect()
}

/// Looks after the guards, applies what passed, and writes the report.
fn settle(
    work: &Work<'_>,
    common: &Common<'_>,
    (guards, verb): (&Guards, Verb),
    judgements: Vec<Judgement>,
) -> Result<Report> {
    check_count(guards.expect_count, judgements.len())?;
    let failed = judgements.iter().any(|one| matches!(one.verdict, Err(Judged::Failed(_))));
    if failed && guards.on_error == OnError::Abort {
        return Ok(aborted(guards, judgements));
    }
    let plans = || {
        judgements.iter().filter_map(|one| match &one.verdict {
            Ok(Verdict::Change(plan)) => Some(plan),
            _ => None,
        })
    };
    check_changes(guards.max_changes, plans().count())?;
    if let Some(needed) =
        work.missing_consent(plans().flat_map(|plan| plan.needs.clone()).collect())
    {
        return Err(Error::Consent(needed));
    }
    let mut report = Report { dry_run: guards.dry_run, ..Report::default() };
    report.warnings.extend(clock_warning(work)?);
    apply_all(work, common, judgements, &mut report)?;
    if report.counts().changed > 0 {
        report.notes.extend(verb.notes.iter().map(|note| (*note).to_owned()));
    }
    Ok(report)
}

fn clock_warning(work: &Work<'_>) -> Result<Option<String>> {
    let newest = newest(work.tx)?;
    Ok((newest.at > work.now).then(|| {
        format!(
            "the clock ({}) is behind the newest entry of the history ({})",
            work.now, newest.at
        )
    }))
}

fn apply_all(
    work: &Work<'_>,
    common: &Common<'_>,
    judgements: Vec<Judgement>,
    report: &mut Report,
) -> Result<()> {
    let writer = Writer::new(work.tx, common)?;
    let change_set = writer.change_set();
    let mut applier = Applier::new(work, writer);
    for judgement in judgements {
        let row = row(judgement, &mut applier, &mut report.warnings)?;
        report.rows.push(row);
    }
    if report.counts().changed > 0 && !report.dry_run {
        report.change_set = Some(change_set);
    }
    Ok(())
}

fn row(judgement: Judgement, applier: &mut Applier<'_>, warnings: &mut Vec<String>) -> Result<Row> {
    let label = judgement.label;
    Ok(match judgement.verdict {
        Ok(Verdict::Change(plan)) => {
            warnings.extend(plan.warnings);
            let done = applier.apply(&plan.steps)?;
            Row {
                message: joined(done.message, plan.message),
                before: done.before,
                after: done.after,
                next: plan.next,
                secret: plan.secret,
                ..Row::plain(label, Outcome::Changed, None)
            }
        }
        Ok(Verdict::Unchanged(message)) => Row {
            message: Some(message),
            ..Row::plain(label, Outcome::Unchanged, Some(Code::AlreadySo))
        },
        Err(judged) => unchanged_row(label, judged),
    })
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("{one}; {other}")),
        (one, other) => one.or(other),
    }
}

fn unchanged_row(label: String, judged: Judged) -> Row {
    match judged {
        Judged::Failed(refusal) => Row::failed(label, &refusal),
        Judged::Skipped(code, message) => Row {
            message: Some(message.to_owned()),
            ..Row::plain(label, Outcome::Skipped, Some(code))
        },
    }
}

/// The report of an all-or-nothing change of which a row failed: every bad row,
/// and the good ones as skipped.
fn aborted(guards: &Guards, judgements: Vec<Judgement>) -> Report {
    let rows = judgements.into_iter().map(|judgement| match judgement.verdict {
        Err(judged) => unchanged_row(judgement.label, judged),
        Ok(_) => Row {
            message: Some("not changed, because another row failed".to_owned()),
            ..Row::plain(judgement.label, Outcome::Skipped, Some(Code::Aborted))
        },
    });
    Report { dry_run: guards.dry_run, rows: rows.collect(), ..Report::default() }
}

fn check_count(expected: Option<usize>, found: usize) -> Result<()> {
    match expected {
        Some(expected) if expected != found => Err(Refusal::new(
            Code::ExpectedCount,
            format!("{found} subjects, but --expect-count says {expected}"),
        )
        .hint("nothing was changed")
        .into()),
        _ => Ok(()),
    }
}

fn check_changes(most: Option<usize>, found: usize) -> Result<()> {
    match most {
        Some(most) if found > most => Err(Refusal::new(
            Code::TooManyChanges,
            format!("{found} subjects would change, but --max-changes says {most}"),
        )
        .hint("nothing was changed")
        .into()),
        _ => Ok(()),
    }
}

/// A secret is out before the change is kept; a failed write keeps nothing.
fn end(
    guards: &Guards,
    report: Report,
    reveal: &mut dyn FnMut(&Report) -> std::io::Result<()>,
) -> Result<Ending<Report>> {
    if guards.dry_run || report.counts().changed == 0 {
        return Ok(Ending::Rollback(report));
    }
    if report.has_secret() {
        reveal(&report).map_err(Error::Reveal)?;
    }
    Ok(Ending::Commit(report))
}

/// Judges the accounts of many login emails: loads them in the order of the
/// index, judges them in that of the input.
pub(super) fn judge_accounts(
    work: &Work<'_>,
    subjects: &[Named],
    mut judge: impl FnMut(&Account) -> Result<Verdict>,
) -> Result<Vec<Judgement>> {
    let mut accounts = load_sorted(work, subjects)?;
    let mut seen = HashSet::new();
    let mut judgements = Vec::with_capacity(subjects.len());
    for (subject, account) in subjects.iter().zip(&mut accounts) {
        let label =
            account.as_ref().map_or(&*subject.name, |found| found.email.as_str()).to_owned();
        let verdict = if seen.insert(subject.name.to_ascii_lowercase()) {
            let found = account.take().ok_or_else(|| refuse::user_not_found(&subject.name).into());
            sort_out(subject, found.and_then(|account| judge(&account)))?
        } else {
            Err(repeated())
        };
        judgements.push(Judgement { label, verdict });
    }
    Ok(judgements)
}

/// The mark of a subject that was named before.
pub(super) fn repeated() -> Judged {
    Judged::Skipped(Code::RepeatedSubject, "named before in the same list")
}

/// A refusal becomes the row's; any other error ends the command.
pub(super) fn sort_out(
    subject: &Named,
    verdict: Result<Verdict>,
) -> Result<std::result::Result<Verdict, Judged>> {
    match verdict {
        Ok(verdict) => Ok(Ok(verdict)),
        Err(Error::Refused(mut refusal)) => {
            refusal.row = subject.row;
            refusal.subject.get_or_insert_with(|| subject.name.clone());
            Ok(Err(Judged::Failed(refusal)))
        }
        Err(other) => Err(other),
    }
}

/// Random emails would walk the index at random; sorted ones walk it once.
fn load_sorted(work: &Work<'_>, subjects: &[Named]) -> Result<Vec<Option<Account>>> {
    let mut order: Vec<(String, usize)> = subjects
        .iter()
        .enumerate()
        .map(|(place, subject)| (subject.name.to_ascii_lowercase(), place))
        .collect();
    order.sort_unstable();
    let mut accounts: Vec<Option<Account>> = Vec::new();
    accounts.resize_with(subjects.len(), || None);
    for (key, place) in order {
        accounts[place] = work.loader.find(work.tx, &key)?;
    }
    Ok(accounts)
}
