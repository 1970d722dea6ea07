//! The report of a change: a row a subject, and their counts. The same for one
//! user and for a hundred thousand, for a real run and a dry one.

use super::change::Fields;
use super::code::{Code, Exit};
use super::refusal::Refusal;
use super::temporary::TemporaryPassword;

/// What became of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Changed,
    Unchanged,
    Failed,
    Skipped,
}

impl Outcome {
    /// The word of the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// One subject's row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The login email; for things without one their NPI or name.
    pub email: String,
    pub result: Outcome,
    pub code: Option<Code>,
    pub message: Option<String>,
    pub before: Fields,
    pub after: Fields,
    /// The command that helps.
    pub next: Option<String>,
    /// Shown once, in this row and nowhere else.
    pub secret: Option<TemporaryPassword>,
    /// The row of the input file, counted from 1 as an editor does.
    pub line: Option<u64>,
}

impl Row {
    /// A row that has only a subject, a result and a code.
    pub fn plain(email: impl Into<String>, result: Outcome, code: Option<Code>) -> Self {
        Self {
            email: email.into(),
            result,
            code,
            message: None,
            before: Fields::none(),
            after: Fields::none(),
            next: None,
            secret: None,
            line: None,
        }
    }

    /// The row of a subject that was refused.
    pub fn failed(email: impl Into<String>, refusal: &Refusal) -> Self {
        Self {
            message: Some(refusal.message.clone()),
            next: refusal.hint.clone(),
            line: refusal.row,
            ..Self::plain(email, Outcome::Failed, Some(refusal.code))
        }
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

/// The whole report.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The number in the history; none for a dry run and where nothing changed.
    pub change_set: Option<i64>,
    pub dry_run: bool,
    pub rows: Vec<Row>,
    /// What the operator should know beside the rows, a sentence each.
    pub warnings: Vec<String>,
    /// What helps to go on, a sentence each.
    pub notes: Vec<String>,
}

impl Report {
    /// The counts of the rows.
    pub fn counts(&self) -> Counts {
        let of = |outcome| self.rows.iter().filter(|row| row.result == outcome).count();
        Counts {
            changed: of(Outcome::Changed),
            unchanged: of(Outcome::Unchanged),
            failed: of(Outcome::Failed),
            skipped: of(Outcome::Skipped),
        }
    }

    /// Adds advice once.
    pub fn note(&mut self, note: &str) {
        if !self.notes.iter().any(|known| known == note) {
            self.notes.push(note.to_owned());
        }
    }

    /// True where a row holds a secret that is shown only once.
    pub fn has_secret(&self) -> bool {
        self.rows.iter().any(|row| row.secret.is_some())
    }

    /// The code that the command ends with: nothing for a success, the bad
    /// rows' common code where all failed alike, else a general one.
    pub fn failure(&self) -> Option<Code> {
        let mut codes = self.rows.iter().filter(|row| row.result == Outcome::Failed);
        let first = codes.next()?.code?;
        if self.counts().changed > 0 {
            return Some(Code::PartlyDone);
        }
        let same = codes.all(|row| row.code.map(Code::exit) == Some(first.exit()));
        Some(if same { first } else { Code::RowsFailed })
    }

    /// The exit status of the command.
    pub fn exit(&self, detailed: bool) -> Exit {
        match self.failure() {
            Some(code) => code.exit(),
            None if detailed && self.counts().changed == 0 => Exit::NothingToChange,
            None => Exit::Done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(results: &[(Outcome, Option<Code>)]) -> Report {
        let rows = results.iter().map(|(result, code)| Row::plain("kim@x.org", *result, *code));
        Report { rows: rows.collect(), ..Report::default() }
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
}
