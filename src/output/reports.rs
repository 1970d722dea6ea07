//! The report of a change in each format; counts, warnings and advice go to
//! standard error.

use super::cell::Cell;
use super::listing::View;
use super::{Format, Output, Result};
use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use crate::domain::report::{Report, Row};
use serde_json::{Map, Value, json};

/// A row of a report.
struct RowView<'a>(&'a Row);

impl View for RowView<'_> {
    const COLUMNS: &'static [&'static str] =
        &["email", "result", "code", "message", "before", "after", "next"];
    const TABLE: &'static [&'static str] = &["email", "result", "code", "message", "after", "next"];
    const DROPS_EMPTY: bool = true;

    fn cells(&self) -> Vec<Cell> {
        let row = self.0;
        vec![
            Cell::Text(row.email.clone()),
            Cell::Text(row.result.word().to_owned()),
            Cell::optional(row.code.map(Code::word)),
            Cell::optional_free(message(row)),
            Cell::fields(&row.before),
            Cell::fields(&row.after),
            Cell::optional(row.next.clone()),
        ]
    }
}

/// What is said of a row, with its place in the input file.
fn message(row: &Row) -> Option<String> {
    let message = row.message.as_ref()?;
    Some(match row.line {
        Some(line) => format!("row {line}: {message}"),
        None => message.clone(),
    })
}

/// A row with a password that is shown once.
struct SecretRowView<'a>(&'a Row);

impl View for SecretRowView<'_> {
    const COLUMNS: &'static [&'static str] =
        &["email", "result", "code", "message", "before", "after", "next", "temporary_password"];
    const TABLE: &'static [&'static str] = &["email", "temporary_password", "result", "message"];
    const DROPS_EMPTY: bool = true;
    // Cut off, the password would be lost for good.
    const MAY_BE_CUT: bool = false;

    fn cells(&self) -> Vec<Cell> {
        let mut cells = RowView(self.0).cells();
        cells.push(Cell::optional(
            self.0.secret.as_ref().map(super::super::domain::temporary::TemporaryPassword::as_str),
        ));
        cells
    }
}

/// Warnings that are told one by one.
const MOST_WARNINGS: usize = 10;

impl Output<'_> {
    /// The rows, and in JSON what belongs to all of them.
    pub fn report_data(&mut self, report: &Report) -> Result<()> {
        if self.style.format == Format::Json && self.style.columns.is_none() {
            return self.report_object(report);
        }
        if report.has_secret() {
            self.check_secret_is_shown()?;
            return self.report_rows(report, SecretRowView);
        }
        self.report_rows(report, RowView)
    }

    /// The rows in the order of the input. For people a single one stands field
    /// by field, and of a change that was called off only the bad ones are shown.
    fn report_rows<'a, V: View>(
        &mut self,
        report: &'a Report,
        view: impl Fn(&'a Row) -> V,
    ) -> Result<()> {
        if self.style.format != Format::Table {
            return self.list(report.rows.iter().map(view));
        }
        match report.rows.as_slice() {
            [row] if self.style.columns.is_none() => self.one(&view(row)),
            rows => {
                let aborted = |row: &&Row| row.code == Some(Code::Aborted);
                self.list(rows.iter().filter(|row| !aborted(row)).map(view))
            }
        }
    }

    /// A password that is shown once must be among the columns.
    fn check_secret_is_shown(&self) -> Result<()> {
        let columns = self.style.columns.as_deref().unwrap_or_default();
        if columns.is_empty() || columns.iter().any(|name| name == "temporary_password") {
            return Ok(());
        }
        let refusal = Refusal::new(Code::Usage, "--columns leaves out temporary_password")
            .hint("add it: the password is shown only once");
        Err(super::Error::Columns(Box::new(refusal)))
    }

    fn report_object(&mut self, report: &Report) -> Result<()> {
        let counts = report.counts();
        let counts = json!({
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "failed": counts.failed,
            "skipped": counts.skipped,
        });
        let head = json!(report.change_set);
        write!(
            self.out,
            "{{\"change_set\":{head},\"dry_run\":{},\"counts\":{counts},\"rows\":[",
            report.dry_run
        )?;
        for (place, row) in report.rows.iter().enumerate() {
            let separator = if place == 0 { "\n" } else { ",\n" };
            write!(self.out, "{separator}{}", row_object(row))?;
        }
        writeln!(self.out, "{}]}}", if report.rows.is_empty() { "" } else { "\n" })?;
        Ok(())
    }

    /// Counts, warnings and advice.
    pub fn report_messages(&mut self, report: &Report) {
        for warning in report.warnings.iter().take(MOST_WARNINGS) {
            self.warning(warning);
        }
        let more = report.warnings.len().saturating_sub(MOST_WARNINGS);
        if more > 0 {
            self.warning(&format!("and {more} more, each in its row of the report"));
        }
        let counts = report.counts();
        let mark = if report.dry_run { "dry run, nothing was changed: " } else { "" };
        let behind =
            report.change_set.map_or_else(String::new, |set| format!(" (change set {set})"));
        self.note(&format!(
            "{mark}{} changed, {} unchanged, {} failed, {} skipped{behind}",
            counts.changed, counts.unchanged, counts.failed, counts.skipped
        ));
        for note in &report.notes {
            self.note(note);
        }
    }
}

fn row_object(row: &Row) -> Value {
    let cells = SecretRowView(row).cells();
    let pairs = SecretRowView::COLUMNS.iter().zip(&cells);
    let shown = pairs.filter(|(name, _)| row.secret.is_some() || **name != "temporary_password");
    Value::Object(
        shown.map(|(name, cell)| ((*name).to_owned(), cell.value())).collect::<Map<_, _>>(),
    )
}
