//! The one mechanism of change: decide about a subject, apply the decision, pass its
//! row on, and so with the next; then look after the guards and keep all of it
//! or nothing. One user is a list of one; a dry run is the same with a rollback
//! at the end.

use super::access;
use super::app::App;
use super::batch::{ChangeRun, Hands};
use super::context::{OpContext, Operation};
use super::error::{Error, Result};
use crate::domain::code::Code;
use crate::domain::consent::Consents;
use crate::domain::refusal::Refusal;
use crate::domain::report::{Report, Row};
use crate::domain::text;
use crate::store::Ending;
use crate::store::histories::Common;
use std::io;

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

/// What applies to every change in addition to its own rules.
#[derive(Clone, Debug, Default)]
pub struct Guards {
    pub dry_run: bool,
    pub on_error: OnError,
    /// Refuse unless there are exactly so many subjects.
    pub expect_count: Option<usize>,
    /// Refuse if more would change.
    pub max_changes: Option<usize>,
    /// Kept in the history.
    pub reason: Option<String>,
    pub consents: Consents,
}

/// Takes the rows of a change while it runs.
pub trait ReportSink {
    /// Takes the row of the next subject.
    fn row(&mut self, row: Row) -> io::Result<()>;

    /// Keeps a place for the row of the next subject, which comes later.
    fn hold(&mut self) -> usize;

    /// Takes the row of a place that was held.
    fn fill(&mut self, place: usize, row: Row) -> io::Result<()>;

    /// All rows are there, and the change is about to be kept: a secret that is
    /// shown once has to be out before.
    fn before_commit(&mut self, report: &Report) -> io::Result<()>;
}

/// Under which conditions a change is carried out.
pub struct Conditions<'a> {
    pub guards: &'a Guards,
    /// The first subject, whose creator a refusal names.
    pub subject: Option<&'a str>,
    pub sink: &'a mut dyn ReportSink,
}

impl App {
    /// Carries out an operation: `process` decides about the subjects one by one and gives
    /// them to the batch.
    #[expect(clippy::needless_pass_by_value, reason = "conditions are used up by one change")]
    pub(super) fn change(
        &mut self,
        verb: Operation,
        on: Conditions<'_>,
        process: impl FnOnce(&OpContext<'_>, &mut ChangeRun<'_>) -> Result<()>,
    ) -> Result<Report> {
        let guards = on.guards;
        let now = self.now();
        let (caller, meta) = (self.caller.clone(), self.store.meta.clone());
        let os_user = (self.runtime.os_user)();
        let entropy = &mut *self.runtime.entropy;
        let mut refusals = Vec::new();
        let mut used = None;
        let result = self.store.write(|tx| {
            let operator = access::operator(tx, &caller, now)?;
            used = operator.wants_touch.then_some(operator.session);
            let cx = OpContext::begin(tx, operator, now, &guards.consents)?;
            cx.require(verb.need, on.subject)?;
            check_reason(guards)?;
            let email = cx.operator.person.email.clone();
            let common = Common {
                meta: &meta,
                at: now,
                operator: Some(&email),
                reason: guards.reason.as_deref(),
                os_user: &os_user,
            };
            let hands: Hands<'_> = (entropy, &mut *on.sink, &mut refusals);
            let mut batch = ChangeRun::begin(&cx, &common, hands)?;
            batch.report.dry_run = guards.dry_run;
            process(&cx, &mut batch)?;
            let report = batch.end(&cx, (guards, verb))?;
            let ending = end(guards, report, on.sink)?;
            if matches!(ending, Ending::Commit(_)) {
                refusals.clear();
            }
            Ok(ending)
        });
        if let Some(session) = used {
            self.touch(session, now);
        }
        // Only the refusals of a rolled-back change are kept.
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

/// Refuses another number of subjects than the operator said.
pub(super) fn check_count(guards: &Guards, found: usize) -> Result<()> {
    match guards.expect_count {
        Some(expected) if expected != found => Err(Refusal::new(
            Code::ExpectedCount,
            format!("{found} subjects, but --expect-count says {expected}"),
        )
        .hint("nothing was changed")
        .into()),
        _ => Ok(()),
    }
}

/// Refuses more changes than the operator said.
pub(super) fn check_changes(guards: &Guards, found: usize) -> Result<()> {
    match guards.max_changes {
        Some(most) if found > most => Err(Refusal::new(
            Code::TooManyChanges,
            format!("{found} subjects would change, but --max-changes allows {most}"),
        )
        .hint("nothing was changed")
        .into()),
        _ => Ok(()),
    }
}

/// A secret is out before the change is kept; a failed write keeps nothing.
fn end(guards: &Guards, report: Report, sink: &mut dyn ReportSink) -> Result<Ending<Report>> {
    if guards.dry_run || report.is_aborted || report.counts.changed == 0 {
        return Ok(Ending::Rollback(report));
    }
    sink.before_commit(&report).map_err(Error::Reveal)?;
    Ok(Ending::Commit(report))
}
