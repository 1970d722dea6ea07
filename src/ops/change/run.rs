//! A change in progress. What is decided is executed at once, so that a later
//! subject sees the state after the earlier ones.

use crate::domain::{
    change::Kind, code::Code, consent::Missing, random::Entropy, refusal::Refusal, report::Outcome,
    report::Report, report::ReportRow, subject::Subject,
};
use crate::ops::{
    app::App, app::refused_change, caller, change::decision::Decision, change::decision::Plan,
    change::effect::Effect, change::execute::Executor, change::newcomers::Newcomers,
    change::options::ChangeOptions, change::options::OnError, change::sink::ReportSink,
    context::OpContext, context::Operation, error::Error, error::Result,
};
use crate::store::{Common, Ending, Writer};
use std::io;

/// A request to carry out a change.
pub struct ChangeRequest<'a> {
    pub options: &'a ChangeOptions,
    /// The first subject, whose creator a refusal names.
    pub subject: Option<&'a str>,
    pub sink: &'a mut dyn ReportSink,
}

impl App {
    /// Carries out an operation: `process` decides about the subjects one by one and
    /// gives them to the run.
    #[expect(clippy::needless_pass_by_value, reason = "a request is used up by one change")]
    pub fn change(
        &mut self,
        operation: Operation,
        request: ChangeRequest<'_>,
        process: impl FnOnce(&OpContext<'_>, &mut ChangeRun<'_>) -> Result<()>,
    ) -> Result<Report> {
        let options = request.options;
        let now = self.now();
        let (caller, meta) = (self.caller.clone(), self.store.meta.clone());
        let os_user = (self.runtime.os_user)();
        let entropy = &mut *self.runtime.entropy;
        let mut refusals = Vec::new();
        let mut used = None;
        let result = self.store.write(|tx| {
            let operator = caller::operator(tx, &caller, now)?;
            used = operator.wants_touch.then_some(operator.session);
            let cx = OpContext::begin(tx, operator, now, &options.consents)?;
            cx.require(operation.permission, request.subject)?;
            options.check_reason()?;
            let operator = cx.operator.clone();
            let common = Common {
                meta: &meta,
                at: now,
                by: operator.actor(),
                reason: options.reason.as_deref(),
                os_user: &os_user,
            };
            let mut run = ChangeRun {
                writer: Writer::new(cx.tx, &common)?,
                entropy,
                sink: &mut *request.sink,
                report: Report::begin(operation.action, options.dry_run),
                kind: operation.kind,
                refusals: &mut refusals,
                missing: Missing::default(),
                newcomers: Newcomers::default(),
            };
            run.check_clock(&cx)?;
            process(&cx, &mut run)?;
            let report = run.end(&cx, options, operation)?;
            let ending = end(options, report, request.sink)?;
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
            self.record_refusals(operation, &refusals)?;
        }
        self.remember_refusal(operation, result)
    }
}

/// A secret is out before the change is kept; a failed write keeps nothing.
fn end(
    options: &ChangeOptions,
    report: Report,
    sink: &mut dyn ReportSink,
) -> Result<Ending<Report>> {
    if options.dry_run || report.is_aborted || report.counts.changed == 0 {
        return Ok(Ending::Rollback(report));
    }
    sink.before_commit(&report).map_err(Error::Reveal)?;
    Ok(Ending::Commit(report))
}

/// The place in the report of a subject that is processed later.
#[derive(Clone, Copy)]
pub struct Place(u32);

/// A change in progress.
pub struct ChangeRun<'a> {
    writer: Writer<'a>,
    entropy: &'a mut dyn Entropy,
    sink: &'a mut dyn ReportSink,
    report: Report,
    /// The kind of subject that is changed now.
    kind: Kind,
    /// Refusals for a missing right, which are recorded however the change ends.
    refusals: &'a mut Vec<Refusal>,
    missing: Missing,
    newcomers: Newcomers,
}

impl ChangeRun<'_> {
    /// The subjects are of this kind, whatever the command is about.
    pub const fn set_kind(&mut self, kind: Kind) {
        self.kind = kind;
    }

    /// Goes on with subjects of another kind.
    pub fn turn_to(&mut self, kind: Kind) {
        self.kind = kind;
        self.report.is_of_several_kinds = true;
    }

    /// True if a subject failed so far.
    pub const fn has_failures(&self) -> bool {
        self.report.counts.failed > 0
    }

    /// Warns about something that belongs to no single subject.
    pub fn warn(&mut self, warning: &str) {
        self.report.warn(warning);
    }

    /// Processes a subject: executes the decision and passes its row on. A refusal
    /// belongs to the row; any other error ends the command.
    pub fn process(
        &mut self,
        cx: &OpContext<'_>,
        subject: &Subject,
        decision: Result<Decision>,
    ) -> Result<()> {
        let row = self.row(cx, subject, decision)?;
        self.sink.row(row).map_err(Error::Report)
    }

    /// Processes the only subject of a command.
    pub fn process_one(
        &mut self,
        cx: &OpContext<'_>,
        name: &str,
        decision: Result<impl Into<Decision>>,
    ) -> Result<()> {
        self.process(cx, &Subject::new(name), decision.map(Into::into))
    }

    /// Reserves the place of the next subject, which is processed later.
    pub fn hold(&mut self) -> Result<Place> {
        let place =
            self.sink.hold().and_then(|place| u32::try_from(place).map_err(io::Error::other));
        place.map(Place).map_err(Error::Report)
    }

    /// Processes a subject whose place was reserved.
    pub fn process_at(
        &mut self,
        cx: &OpContext<'_>,
        (place, subject): (Place, &Subject),
        decision: Result<Decision>,
    ) -> Result<()> {
        let row = self.row(cx, subject, decision)?;
        self.sink.fill(place.0 as usize, row).map_err(Error::Report)
    }

    /// Random bytes that are drawn within the transaction.
    pub fn random<const N: usize>(&mut self, cx: &OpContext<'_>) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        cx.tx.meta().fill_random(self.entropy, &mut bytes)?;
        Ok(bytes)
    }

    fn check_clock(&mut self, cx: &OpContext<'_>) -> Result<()> {
        let newest = cx.tx.history().newest()?.at;
        if newest > cx.now {
            let now = cx.now;
            self.report.warn(&format!(
                "the clock ({now}) is behind the newest entry of the history ({newest})"
            ));
        }
        Ok(())
    }

    fn row(
        &mut self,
        cx: &OpContext<'_>,
        subject: &Subject,
        decision: Result<Decision>,
    ) -> Result<ReportRow> {
        let kind = self.kind;
        let said = |outcome, code, message| ReportRow {
            message: Some(message),
            ..ReportRow::plain(kind, subject.label(), outcome, Some(code))
        };
        let row = match decision {
            Ok(Decision::Apply(plan)) => self.execute(cx, subject, *plan)?,
            Ok(Decision::Unchanged(note)) => said(Outcome::Unchanged, Code::AlreadySo, note),
            Ok(Decision::Skip(code, note)) => said(Outcome::Skipped, code, note),
            Err(Error::Refused(refusal)) => self.refuse(subject, *refusal),
            Err(other) => return Err(other),
        };
        self.report.count(&row);
        Ok(row)
    }

    fn refuse(&mut self, subject: &Subject, mut refusal: Refusal) -> ReportRow {
        if let (None, Some(row)) = (&refusal.location, subject.row) {
            refusal = refusal.in_row(row);
        }
        refusal.subject.get_or_insert_with(|| subject.name.clone());
        let row = ReportRow::failed(self.kind, subject.label(), &refusal);
        if refusal.code == Code::NotAllowed {
            self.refusals.push(refusal);
        }
        row
    }

    fn execute(&mut self, cx: &OpContext<'_>, subject: &Subject, plan: Plan) -> Result<ReportRow> {
        let warnings = plan.all_warnings();
        let executed = Executor::new(cx, &mut self.writer).execute(&plan.effects)?;
        if plan.effects.iter().any(|effect| matches!(effect, Effect::CreateUser(..))) {
            self.newcomers.one_more(cx)?;
        }
        if plan.secret.is_some() {
            self.report.secret_until = plan.secret_until();
        }
        let missing = plan.consents.into_iter().filter(|needed| !cx.consents.has(needed.consent));
        missing.for_each(|needed| self.missing.add(needed));
        plan.advice.iter().for_each(|advice| self.report.note(advice));
        let messages: Vec<String> = executed.message.into_iter().chain(plan.message).collect();
        Ok(ReportRow {
            message: (!messages.is_empty()).then(|| messages.join("; ")),
            warnings: warnings.iter().map(ToString::to_string).collect(),
            before: executed.before,
            after: executed.after,
            next: plan.next,
            secret: plan.secret,
            ..ReportRow::plain(self.kind, subject.label(), Outcome::Changed, None)
        })
    }

    /// Checks limits and consents after all subjects are processed.
    fn end(
        mut self,
        cx: &OpContext<'_>,
        options: &ChangeOptions,
        operation: Operation,
    ) -> Result<Report> {
        // Limits come before consents: nobody is asked about what is refused anyway.
        options.check_count(self.report.counts.total())?;
        if self.has_failures() && options.on_error == OnError::Abort {
            self.report.abort();
            return Ok(self.report);
        }
        options.check_changes(self.report.counts.changed)?;
        if let Some(needed) = std::mem::take(&mut self.missing).needed() {
            return Err(Error::Consent(needed));
        }
        // A dry run is rolled back, with what it left for later.
        if !options.dry_run {
            self.newcomers.list(cx)?;
        }
        for refusal in self.refusals.iter() {
            self.writer.add(&refused_change(&cx.operator, operation, refusal))?;
        }
        self.conclude(operation);
        Ok(self.report)
    }

    fn conclude(&mut self, operation: Operation) {
        if self.report.counts.total() == 0 {
            self.report.warn("the list is empty: nothing to do");
        }
        if self.report.counts.changed > 0 {
            operation.advice.iter().for_each(|advice| self.report.note(advice));
            let kept = !self.report.dry_run;
            self.report.change_set = kept.then(|| self.writer.change_set());
        }
    }
}
