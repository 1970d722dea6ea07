//! The report of a change in each format; counts, warnings and advice go to
//! standard error.

use super::cell::Cell;
use super::differences::Difference;
use super::json::Escaped;
use super::listing::View;
use super::spool::{Kept, RowSpool};
use super::{Format, Output, Result};
use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

/// A row of a report.
struct RowView(Kept);

impl View for RowView {
    const COLUMNS: &'static [&'static str] =
        &["email", "result", "code", "message", "before", "after", "next"];
    const TABLE: &'static [&'static str] = &["email", "result", "code", "message", "after", "next"];
    const DROPS_EMPTY: bool = true;

    fn cells(&self) -> Vec<Cell> {
        row_cells(&self.0)
    }
}

fn row_cells(row: &Kept) -> Vec<Cell> {
    vec![
        Cell::Text(row.email.clone()),
        Cell::Text(row.result.clone()),
        Cell::optional(row.code.clone()),
        Cell::optional_free(row.placed_message()),
        Cell::Fields(row.before.get().to_owned()),
        Cell::Fields(row.after.get().to_owned()),
        Cell::optional(row.next.clone()),
    ]
}

/// A row with a password that is shown once.
struct SecretRowView(Kept);

impl View for SecretRowView {
    const COLUMNS: &'static [&'static str] =
        &["email", "result", "code", "message", "before", "after", "next", "temporary_password"];
    const TABLE: &'static [&'static str] = &["email", "temporary_password", "result", "message"];
    const DROPS_EMPTY: bool = true;
    // Cut off, the password would be lost for good.
    const MAY_BE_CUT: bool = false;

    fn cells(&self) -> Vec<Cell> {
        secret_cells(&self.0)
    }
}

fn secret_cells(row: &Kept) -> Vec<Cell> {
    let mut cells = row_cells(row);
    cells.push(Cell::optional(row.secret.clone()));
    cells
}

/// A row of a command that changes several kinds of things.
struct KindRowView(Kept);

impl View for KindRowView {
    const COLUMNS: &'static [&'static str] =
        &["email", "result", "code", "message", "before", "after", "next", "kind"];

    fn cells(&self) -> Vec<Cell> {
        let mut cells = row_cells(&self.0);
        cells.push(Cell::optional(self.0.kind.clone()));
        cells
    }
}

impl Output<'_> {
    /// The rows, and in JSON what belongs to all of them.
    pub fn report_data(&mut self, report: &Report, rows: &mut RowSpool) -> Result<()> {
        if self.style.format == Format::Json && self.style.columns.is_none() {
            return self.report_object(report, rows);
        }
        let is_one = rows.len() == 1;
        let mut kept = rows.rows(report.is_aborted)?.peekable();
        let first = kept.peek().and_then(|first| first.as_ref().ok());
        let is_secret = first.is_some_and(|first| first.secret.is_some());
        let has_kind = first.is_some_and(|first| first.kind.is_some());
        if has_kind && self.style.format == Format::Table && self.style.columns.is_none() {
            return self.differences(kept);
        }
        if self.style.format == Format::Jsonl && self.style.columns.is_none() {
            return kept
                .try_for_each(|row| Ok(writeln!(self.out, "{}", Escaped(row_object(&row?)?))?));
        }
        if has_kind {
            return self.report_rows(is_one, kept, KindRowView);
        }
        if is_secret {
            self.check_secret_is_shown()?;
            return self.report_rows(is_one, kept, SecretRowView);
        }
        self.report_rows(is_one, kept, RowView)
    }

    /// The rows in the order of the input. For people, a single row is printed field
    /// by field, and of a change that was called off only the bad ones are shown.
    fn report_rows<V: View>(
        &mut self,
        is_one: bool,
        mut rows: impl Iterator<Item = std::io::Result<Kept>>,
        view: impl Fn(Kept) -> V,
    ) -> Result<()> {
        let is_table = self.style.format == Format::Table;
        if is_table && is_one && self.style.columns.is_none() {
            return rows.try_for_each(|row| self.one(&view(row?)));
        }
        let mut listing = self.listing::<V>()?;
        for row in rows {
            let row = row?;
            if !(is_table && row.code.as_deref() == Some(Code::Aborted.word())) {
                listing.push(&view(row))?;
            }
        }
        listing.finish()
    }

    /// A line for each field that differs.
    fn differences(&mut self, rows: impl Iterator<Item = std::io::Result<Kept>>) -> Result<()> {
        let mut listing = self.listing::<Difference<'_>>()?;
        for row in rows {
            for difference in Difference::of(&row?)? {
                listing.push(&difference)?;
            }
        }
        listing.finish()
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

    fn report_object(&mut self, report: &Report, rows: &mut RowSpool) -> Result<()> {
        let counts = report.counts;
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
        for (place, row) in rows.rows(report.is_aborted)?.enumerate() {
            let separator = if place == 0 { "\n" } else { ",\n" };
            write!(self.out, "{separator}{}", Escaped(row_object(&row?)?))?;
        }
        writeln!(self.out, "{}]}}", if rows.is_empty() { "" } else { "\n" })?;
        Ok(())
    }

    /// Counts, warnings and advice.
    pub fn report_messages(&mut self, report: &Report) {
        report.warnings.iter().for_each(|warning| self.warning(warning));
        if report.more_warnings > 0 {
            let more = report.more_warnings;
            self.warning(&format!("and {more} more, each in its row of the report"));
        }
        let counts = report.counts;
        let mark = if report.dry_run { "dry run, nothing was changed: " } else { "" };
        let after =
            report.change_set.map_or_else(String::new, |set| format!(" (change set {set})"));
        self.note(&format!(
            "{mark}{} changed, {} unchanged, {} failed, {} skipped{after}",
            counts.changed, counts.unchanged, counts.failed, counts.skipped
        ));
        for note in &report.notes {
            self.note(note);
        }
    }
}

/// A row in JSON.
#[derive(Serialize)]
struct RowObject<'a> {
    email: &'a str,
    result: &'a str,
    code: Option<&'a str>,
    message: Option<String>,
    before: &'a RawValue,
    after: &'a RawValue,
    next: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporary_password: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
}

fn row_object(row: &Kept) -> std::io::Result<String> {
    Ok(serde_json::to_string(&RowObject {
        email: &row.email,
        result: &row.result,
        code: row.code.as_deref(),
        message: row.placed_message(),
        before: &row.before,
        after: &row.after,
        next: row.next.as_deref(),
        temporary_password: row.secret.as_deref(),
        kind: row.kind.as_deref(),
    })?)
}
