//! The one mechanism of change: judge every subject in memory, look after the
//! guards, apply, report. One user is a list of one; a dry run is the same with
//! a rollback at the end.

use super::access;
use super::apply::Applier;
use super::desk::{Desk, refused_change};
use super::error::{Error, Result};
use super::judging::{Judged, Judgement, Verdict};
use super::work::{Verb, Work};
use crate::domain::code::Code;
use crate::domain::consent::Consents;
use crate::domain::refusal::Refusal;
use crate::domain::report::{Outcome, Report, Row};
use crate::domain::text;
use crate::store::Ending;
use crate::store::histories::{Common, Writer, newest};

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
            let report = settle((&work, &common), (guards, verb), judgements, &refusals)?;
            let ending = end(guards, report, on.reveal)?;
            if matches!(ending, Ending::Commit(_)) {
                refusals.clear();
            }
            Ok(ending)
        });
        if let Some(session) = used {
            self.touch(session, now);
        }
        // Of what was rolled back, the refusals alone are kept.
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
    (work, common): (&Work<'_>, &Common<'_>),
    (guards, verb): (&Guards, Verb),
    judgements: Vec<Judgement>,
    refusals: &[Refusal],
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
    if judgements.is_empty() {
        report.warnings.push("the list is empty: nothing to do".to_owned());
    }
    report.warnings.extend(clock_warning(work)?);
    apply_all((work, common), judgements, (verb, refusals), &mut report)?;
    if report.counts().changed > 0 {
        verb.notes.iter().for_each(|note| report.note(note));
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
    (work, common): (&Work<'_>, &Common<'_>),
    judgements: Vec<Judgement>,
    (verb, refusals): (Verb, &[Refusal]),
    report: &mut Report,
) -> Result<()> {
    let writer = Writer::new(work.tx, common)?;
    let change_set = writer.change_set();
    let mut applier = Applier::new(work, writer);
    let is_one = judgements.len() == 1;
    for judgement in judgements {
        let told = report.warnings.len();
        let mut row = row(judgement, &mut applier, report)?;
        // Of many, each row says what it is warned of.
        if !is_one && report.warnings.len() > told {
            row.message = joined(row.message, Some(report.warnings[told..].join("; ")));
        }
        report.rows.push(row);
    }
    for refusal in refusals {
        applier.add(&refused_change(&work.operator, verb, refusal))?;
    }
    if report.counts().changed > 0 && !report.dry_run {
        report.change_set = Some(change_set);
    }
    Ok(())
}

fn row(judgement: Judgement, applier: &mut Applier<'_>, report: &mut Report) -> Result<Row> {
    let label = judgement.label;
    Ok(match judgement.verdict {
        Ok(Verdict::Change(plan)) => {
            report.warnings.extend(plan.warnings);
            for note in plan.notes {
                report.note(note);
            }
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
        Judged::Skipped(code, message) => {
            Row { message: Some(message), ..Row::plain(label, Outcome::Skipped, Some(code)) }
        }
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
