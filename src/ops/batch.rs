//! A change in progress. What is decided is applied at once, so that a later
//! subject sees the state after the earlier ones.

use super::app::refused_change;
use super::apply::{Applied, Effect, Executor};
use super::bulk::{Guards, OnError, ReportSink, check_changes, check_count};
use super::context::{OpContext, Operation};
use super::decision::{Decision, Plan, Subject};
use super::error::{Error, Result};
use crate::domain::change::Kind;
use crate::domain::code::Code;
use crate::domain::consent::Needed;
use crate::domain::random::Entropy;
use crate::domain::refusal::Refusal;
use crate::domain::report::{Outcome, Report, Row};
use crate::store;
use crate::store::histories::{Common, Writer, newest};

/// A change in progress.
pub struct ChangeRun<'a> {
    writer: Writer<'a>,
    entropy: &'a mut dyn Entropy,
    sink: &'a mut dyn ReportSink,
    pub(super) report: Report,
    /// The kind of subject that is changed now, if a command changes several kinds.
    pub(super) kind: Option<Kind>,
    /// Refusals for a missing right, which are recorded however the change ends.
    refusals: &'a mut Vec<Refusal>,
    /// The first missing kind of consent, and everything that needs it.
    missing: Missing,
}

/// What a change works with: random bytes, the receiver of its rows, and a place for
/// refusals for a missing right.
pub(super) type Hands<'a> = (&'a mut dyn Entropy, &'a mut dyn ReportSink, &'a mut Vec<Refusal>);

/// Subjects that a question names.
const NAMED: usize = 10;

/// A consent that was not given.
#[derive(Default)]
struct Missing {
    first: Option<Needed>,
    because: Vec<String>,
    more: usize,
}

impl Missing {
    fn add(&mut self, needed: Needed) {
        let first = self.first.get_or_insert_with(|| needed.clone());
        if first.consent != needed.consent {
            return;
        }
        if self.because.len() < NAMED {
            self.because.push(needed.because);
        } else {
            self.more += 1;
        }
    }

    fn needed(mut self) -> Option<Needed> {
        if self.more > 0 {
            self.because.push(format!("and {} more", self.more));
        }
        let consent = self.first?.consent;
        Some(Needed { consent, because: self.because.join("; ") })
    }
}

impl<'a> ChangeRun<'a> {
    /// A change at its beginning, after the newest entry of the history.
    pub(super) fn begin(
        cx: &OpContext<'a>,
        common: &'a Common<'a>,
        (entropy, sink, refusals): Hands<'a>,
    ) -> Result<Self> {
        let mut report = Report::default();
        if let Some(warning) = clock_warning(cx)? {
            report.warn(&warning);
        }
        let writer = Writer::new(cx.tx, common)?;
        let missing = Missing::default();
        Ok(Self { writer, entropy, sink, report, kind: None, refusals, missing })
    }

    /// Processes a subject: applies its steps and passes its row on. A refusal
    /// belongs to the row; any other error ends the command.
    pub(super) fn process(
        &mut self,
        cx: &OpContext<'_>,
        (subject, label): (&Subject, &str),
        decision: Result<Decision>,
    ) -> Result<()> {
        let row = self.settled(cx, (subject, label), decision)?;
        self.sink.row(row).map_err(Error::Report)
    }

    /// True if a subject failed so far.
    pub(super) const fn has_failures(&self) -> bool {
        self.report.counts.failed > 0
    }

    /// Warns about something that belongs to no single subject.
    pub(super) fn warn(&mut self, warning: &str) {
        self.report.warn(warning);
    }

    /// Reserves the place of a subject that is processed later.
    pub(super) fn hold(&mut self) -> usize {
        self.sink.hold()
    }

    /// Processes a subject whose place was reserved.
    pub(super) fn process_held(
        &mut self,
        cx: &OpContext<'_>,
        (subject, place): (&Subject, usize),
        decision: Result<Decision>,
    ) -> Result<()> {
        let row = self.settled(cx, (subject, &subject.name), decision)?;
        self.sink.fill(place, row).map_err(Error::Report)
    }

    fn settled(
        &mut self,
        cx: &OpContext<'_>,
        (subject, label): (&Subject, &str),
        decision: Result<Decision>,
    ) -> Result<Row> {
        let mut row = match decision {
            Ok(Decision::Change(plan)) => self.carry_out(cx, label, *plan)?,
            Ok(Decision::Unchanged(message)) => Row {
                message: Some(message),
                ..Row::plain(label, Outcome::Unchanged, Some(Code::AlreadySo))
            },
            Ok(Decision::Skipped(code, message)) => {
                Row { message: Some(message), ..Row::plain(label, Outcome::Skipped, Some(code)) }
            }
            Err(Error::Refused(refusal)) => self.refuse(subject, label, *refusal),
            Err(other) => return Err(other),
        };
        row.kind = self.kind;
        self.report.count(&row);
        Ok(row)
    }

    /// Processes the only subject of a command.
    pub(super) fn process_one(
        &mut self,
        cx: &OpContext<'_>,
        name: &str,
        decision: Result<impl Into<Decision>>,
    ) -> Result<()> {
        self.process(cx, (&Subject::new(name), name), decision.map(Into::into))
    }

    fn refuse(&mut self, subject: &Subject, label: &str, mut refusal: Refusal) -> Row {
        if let (None, Some(row)) = (&refusal.place, subject.row) {
            refusal = refusal.in_row(row);
        }
        refusal.subject.get_or_insert_with(|| subject.name.clone());
        let row = Row::failed(label, &refusal);
        if refusal.code == Code::NotAllowed {
            self.refusals.push(refusal);
        }
        row
    }

    fn carry_out(&mut self, cx: &OpContext<'_>, label: &str, plan: Plan) -> Result<Row> {
        let done = self.apply(cx, &plan.steps)?;
        let missing = plan.needs.into_iter().filter(|needed| !cx.consents.has(needed.consent));
        missing.for_each(|needed| self.missing.add(needed));
        plan.notes.iter().for_each(|note| self.report.note(note));
        Ok(Row {
            message: joined(done.message, plan.message),
            warnings: plan.warnings,
            before: done.before,
            after: done.after,
            next: plan.next,
            secret: plan.secret,
            ..Row::plain(label, Outcome::Changed, None)
        })
    }

    fn apply(&mut self, cx: &OpContext<'_>, steps: &[Effect]) -> Result<Applied> {
        Executor::new(cx, &mut self.writer).apply(steps)
    }

    /// Random bytes that are drawn within the transaction.
    pub(super) fn random<const N: usize>(&mut self, cx: &OpContext<'_>) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        store::meta::fill_random(cx.tx, self.entropy, &mut bytes)?;
        Ok(bytes)
    }

    /// Checks the guards after all subjects are processed.
    pub(super) fn end(
        mut self,
        cx: &OpContext<'_>,
        (guards, verb): (&Guards, Operation),
    ) -> Result<Report> {
        check_count(guards, self.report.counts.total())?;
        if self.report.counts.failed > 0 && guards.on_error == OnError::Abort {
            self.report.abort();
            return Ok(self.report);
        }
        check_changes(guards, self.report.counts.changed)?;
        if let Some(needed) = std::mem::take(&mut self.missing).needed() {
            return Err(Error::Consent(needed));
        }
        for refusal in self.refusals.iter() {
            self.writer.add(&refused_change(&cx.operator, verb, refusal))?;
        }
        self.conclude(verb);
        Ok(self.report)
    }

    fn conclude(&mut self, verb: Operation) {
        if self.report.counts.total() == 0 {
            self.report.warn("the list is empty: nothing to do");
        }
        if self.report.counts.changed > 0 {
            verb.notes.iter().for_each(|note| self.report.note(note));
            let kept = !self.report.dry_run;
            self.report.change_set = kept.then(|| self.writer.change_set());
        }
    }
}

fn clock_warning(cx: &OpContext<'_>) -> Result<Option<String>> {
    let newest = newest(cx.tx)?;
    Ok((newest.at > cx.now).then(|| {
        format!("the clock ({}) is behind the newest entry of the history ({})", cx.now, newest.at)
    }))
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("{one}; {other}")),
        (one, other) => one.or(other),
    }
}
