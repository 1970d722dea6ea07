//! The report of a change in each format; counts, warnings and advice go to
//! standard error.

use crate::domain::{
    code::Code, refusal::Refusal, report::Report, report::ReportRow,
    secret::temporary::TemporaryPassword, value::Value,
};
use crate::output::{
    Error, Format, Output, Result, differences::Difference, json::Escaped, listing::View,
    spool::RowSpool,
};
use serde_json::json;
use std::io;

struct RowView(ReportRow);

impl View for RowView {
    const COLUMNS: &'static [&'static str] =
        &["kind", "subject", "result", "code", "message", "before", "after", "next"];
    const TABLE: &'static [&'static str] =
        &["subject", "result", "code", "message", "after", "next"];
    const DROPS_EMPTY: bool = true;

    fn values(&self) -> Vec<Value> {
        row_values(&self.0)
    }
}

fn row_values(row: &ReportRow) -> Vec<Value> {
    vec![
        row.kind.word().into(),
        Value::Text(row.subject.clone()),
        row.result.word().into(),
        Value::word(row.code.map(Code::word)),
        Value::text(row.message.clone()),
        Value::Object(row.before.clone()),
        Value::Object(row.after.clone()),
        Value::word(row.next.clone()),
    ]
}

/// A row with a password that is shown once.
struct SecretRowView(ReportRow);

impl View for SecretRowView {
    const COLUMNS: &'static [&'static str] = &[
        "kind",
        "subject",
        "result",
        "code",
        "message",
        "before",
        "after",
        "next",
        "temporary_password",
    ];
    const TABLE: &'static [&'static str] = &["subject", "temporary_password", "result", "message"];
    const DROPS_EMPTY: bool = true;
    // Cut off, the password would be lost for good.
    const MAY_BE_CUT: bool = false;

    fn values(&self) -> Vec<Value> {
        let mut values = row_values(&self.0);
        values.push(Value::word(self.0.secret.as_ref().map(TemporaryPassword::as_str)));
        values
    }
}

impl Output<'_> {
    /// The rows, and in JSON what belongs to all of them.
    pub fn report_data(&mut self, report: &Report, rows: &mut RowSpool) -> Result<()> {
        if self.style.columns.is_none() {
            match self.style.format {
                Format::Json => return self.report_object(report, rows),
                Format::Jsonl => return self.report_lines(report, rows),
                Format::Table if report.is_of_several_kinds => {
                    return self.differences(rows.rows(report.is_aborted)?);
                }
                Format::Table | Format::Csv => {}
            }
        }
        let is_one = rows.len() == 1;
        let finished = |row: io::Result<ReportRow>| Ok(row?.finished(is_one));
        let mut shown = rows.rows(report.is_aborted)?.map(finished).peekable();
        if matches!(shown.peek(), Some(Ok(first)) if first.secret.is_some()) {
            self.check_secret_is_shown()?;
            return self.report_rows(is_one, shown, SecretRowView);
        }
        self.report_rows(is_one, shown, RowView)
    }

    /// The rows in the order of the input. For people, a single row is printed field
    /// by field, and of a change that was called off only the bad ones are shown.
    fn report_rows<V: View>(
        &mut self,
        is_one: bool,
        mut rows: impl Iterator<Item = io::Result<ReportRow>>,
        view: impl Fn(ReportRow) -> V,
    ) -> Result<()> {
        let is_table = self.style.format == Format::Table;
        if is_table && is_one && self.style.columns.is_none() {
            return rows.try_for_each(|row| self.one(&view(row?)));
        }
        let mut listing = self.listing::<V>()?;
        for row in rows {
            let row = row?;
            if !(is_table && row.code == Some(Code::Aborted)) {
                listing.push(&view(row))?;
            }
        }
        listing.finish()
    }

    /// A line for each field that differs.
    fn differences(&mut self, rows: impl Iterator<Item = io::Result<ReportRow>>) -> Result<()> {
        let mut listing = self.listing::<Difference<'_>>()?;
        for row in rows {
            for difference in Difference::of(&row?) {
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
        Err(Error::Columns(Box::new(refusal)))
    }

    fn report_lines(&mut self, report: &Report, rows: &mut RowSpool) -> Result<()> {
        for row in rows.objects(report.is_aborted)? {
            writeln!(self.out, "{}", Escaped(row?))?;
        }
        Ok(())
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
        for (place, row) in rows.objects(report.is_aborted)?.enumerate() {
            let separator = if place == 0 { "\n" } else { ",\n" };
            write!(self.out, "{separator}{}", Escaped(row?))?;
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
