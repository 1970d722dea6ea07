//! The report of a change: a row a subject, and what is said of all of them. The
//! same for one user and for a hundred thousand, for a real run and a dry one.

use crate::domain::{
    change::Kind, code::Code, code::Exit, refusal::Location, refusal::Refusal,
    secret::temporary::TemporaryPassword, time::Timestamp, value::Fields, words::words,
};
use serde::{Deserialize, Serialize};

words! {
    /// What became of a subject.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    Outcome {
        Changed "changed",
        Unchanged "unchanged",
        Failed "failed",
        Skipped "skipped",
    }
}

/// One subject's row; its serialized form is the one of the output.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReportRow {
    pub kind: Kind,
    /// The login email, NPI or name; of a case or session, its ID.
    pub subject: String,
    pub result: Outcome,
    pub code: Option<Code>,
    pub message: Option<String>,
    pub before: Fields,
    pub after: Fields,
    /// The command that helps.
    pub next: Option<String>,
    /// Shown once, in this row and nowhere else.
    #[serde(rename = "temporary_password", default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<TemporaryPassword>,
    /// What the operator should know of this subject, a sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// Where the input names the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

impl ReportRow {
    /// A row that has only a subject, a result and a code.
    pub fn plain(
        kind: Kind,
        subject: impl Into<String>,
        result: Outcome,
        code: Option<Code>,
    ) -> Self {
        Self {
            kind,
            subject: subject.into(),
            result,
            code,
            message: None,
            before: Fields::none(),
            after: Fields::none(),
            next: None,
            secret: None,
            warnings: Vec::new(),
            location: None,
        }
    }

    /// The row of a subject that was refused.
    pub fn failed(kind: Kind, subject: &str, refusal: &Refusal) -> Self {
        Self {
            message: Some(refusal.message.clone()),
            next: refusal.hint.clone(),
            location: refusal.location.as_deref().cloned(),
            ..Self::plain(kind, subject, Outcome::Failed, Some(refusal.code))
        }
    }

    /// The row if the change is called off because another row failed.
    #[must_use]
    pub fn aborted(self) -> Self {
        if matches!(self.result, Outcome::Failed | Outcome::Skipped) {
            return self;
        }
        Self {
            message: Some("not changed, because another row failed".to_owned()),
            location: self.location,
            ..Self::plain(self.kind, self.subject, Outcome::Skipped, Some(Code::Aborted))
        }
    }

    /// True if nothing is added to it when it is shown.
    pub const fn is_finished(&self) -> bool {
        self.warnings.is_empty() && self.location.is_none()
    }

    /// The row as it is shown: its message names the place in the input and, if it
    /// is one of many, its warnings; for a single row, the report tells them.
    #[must_use]
    pub fn finished(mut self, is_one: bool) -> Self {
        let warnings = std::mem::take(&mut self.warnings);
        if !is_one && !warnings.is_empty() {
            let parts: Vec<String> = self.message.into_iter().chain(warnings).collect();
            self.message = Some(parts.join("; "));
        }
        self.message = self.located_message();
        Self { location: None, ..self }
    }

    /// The message with its place in the input.
    pub fn located_message(&self) -> Option<String> {
        let message = self.message.as_ref()?;
        Some(match &self.location {
            Some(location) => format!("{location}: {message}"),
            None => message.clone(),
        })
    }

    /// The code and message of a row that failed.
    pub fn reason(&self) -> String {
        let code = self.code.map_or("", Code::word);
        format!("{code}: {}", self.message.as_deref().unwrap_or_default())
    }
}

/// How many rows have which result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub changed: usize,
    pub unchanged: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Counts {
    /// All rows.
    pub const fn total(self) -> usize {
        self.changed + self.unchanged + self.failed + self.skipped
    }

    const fn of(&mut self, outcome: Outcome) -> &mut usize {
        match outcome {
            Outcome::Changed => &mut self.changed,
            Outcome::Unchanged => &mut self.unchanged,
            Outcome::Failed => &mut self.failed,
            Outcome::Skipped => &mut self.skipped,
        }
    }
}

/// Warnings that are told one by one.
const MOST_WARNINGS: usize = 10;

/// What a report says of all its rows; the rows themselves go their own way,
/// because there may be very many.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The operation, as in `user.activate`.
    pub action: &'static str,
    /// The number in the history; none for a dry run and if nothing changed.
    pub change_set: Option<i64>,
    pub dry_run: bool,
    /// The command changes subjects of several kinds.
    pub is_of_several_kinds: bool,
    /// It was all or nothing, and a row failed: the good rows were skipped.
    pub is_aborted: bool,
    pub counts: Counts,
    /// What the operator should know besides the rows, one sentence each.
    pub warnings: Vec<String>,
    /// Warnings that are only in their rows.
    pub more_warnings: usize,
    /// What helps to go on, a sentence each.
    pub notes: Vec<String>,
    /// Until when the temporary passwords of the report work.
    pub secret_until: Option<Timestamp>,
    pub first_failed: Option<Box<ReportRow>>,
    /// Rows failed that end a command differently.
    fails_unlike: bool,
}

impl Report {
    /// A report at its beginning.
    pub fn begin(action: &'static str, dry_run: bool) -> Self {
        Self { action, dry_run, ..Self::default() }
    }

    pub fn count(&mut self, row: &ReportRow) {
        *self.counts.of(row.result) += 1;
        row.warnings.iter().for_each(|warning| self.warn(warning));
        if row.result != Outcome::Failed {
            return;
        }
        match &self.first_failed {
            None => self.first_failed = Some(Box::new(row.clone())),
            Some(first) => self.fails_unlike |= exit_of(first) != exit_of(row),
        }
    }

    /// Adds a warning; of many the first few are told.
    pub fn warn(&mut self, warning: &str) {
        if self.warnings.len() < MOST_WARNINGS {
            self.warnings.push(warning.to_owned());
        } else {
            self.more_warnings += 1;
        }
    }

    /// Adds advice once.
    pub fn note(&mut self, note: &str) {
        if !self.notes.iter().any(|known| known == note) {
            self.notes.push(note.to_owned());
        }
    }

    /// Calls the change off because a row failed: the good rows are skipped.
    pub fn abort(&mut self) {
        self.is_aborted = true;
        self.counts.skipped += self.counts.changed + self.counts.unchanged;
        (self.counts.changed, self.counts.unchanged) = (0, 0);
        (self.warnings, self.more_warnings) = (Vec::new(), 0);
        self.notes.clear();
    }

    /// The code that the command ends with: nothing for a success, the bad
    /// rows' common code if all failed alike, else a general one.
    pub fn failure(&self) -> Option<Code> {
        let first = self.first_failed.as_ref()?.code?;
        if self.counts.changed > 0 {
            return Some(Code::PartlyDone);
        }
        Some(if self.fails_unlike { Code::RowsFailed } else { first })
    }

    /// The exit status of the command.
    pub fn exit(&self, detailed: bool) -> Exit {
        match self.failure() {
            Some(code) => code.exit(),
            None if detailed && self.counts.changed == 0 => Exit::NothingToChange,
            None => Exit::Done,
        }
    }
}

fn exit_of(row: &ReportRow) -> Option<Exit> {
    row.code.map(Code::exit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(results: &[(Outcome, Option<Code>)]) -> Report {
        let mut report = Report::default();
        for (result, code) in results {
            report.count(&ReportRow::plain(Kind::User, "kim@x.org", *result, *code));
        }
        report
    }

    #[test]
    fn the_exit_is_the_common_code_of_the_bad_rows_or_six() {
        let missing = (Outcome::Failed, Some(Code::UserNotFound));
        let invalid = (Outcome::Failed, Some(Code::InvalidEmail));
        let good = (Outcome::Changed, None);
        let skipped = (Outcome::Skipped, Some(Code::Aborted));
        let idle = (Outcome::Unchanged, Some(Code::AlreadySo));
        for (rows, exit) in [
            (vec![good, idle], Exit::Done),
            (vec![], Exit::Done),
            (vec![missing, skipped], Exit::NotFound),
            (vec![missing, missing], Exit::NotFound),
            (vec![missing, invalid], Exit::InvalidInput),
            (vec![good, missing], Exit::PartlyDone),
        ] {
            assert_eq!(report(&rows).exit(false), exit, "{rows:?}");
        }
        assert_eq!(report(&[idle]).exit(true), Exit::NothingToChange);
        assert_eq!(report(&[good]).exit(true), Exit::Done);
        assert_eq!(report(&[missing]).exit(true), Exit::NotFound);
    }

    #[test]
    fn a_change_that_is_called_off_skips_its_good_rows() {
        let missing = (Outcome::Failed, Some(Code::UserNotFound));
        let mut report = report(&[(Outcome::Changed, None), (Outcome::Unchanged, None), missing]);
        report.abort();
        let counts = Counts { skipped: 2, failed: 1, ..Counts::default() };
        assert_eq!((report.counts, report.counts.total()), (counts, 3));
        assert_eq!(report.failure(), Some(Code::UserNotFound));
    }

    #[test]
    fn of_many_warnings_the_first_ten_are_told() {
        let mut report = Report::default();
        (0..12).for_each(|number| report.warn(&number.to_string()));
        assert_eq!((report.warnings.len(), report.more_warnings), (10, 2));
    }
}
