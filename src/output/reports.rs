//! The report of a change in each format; counts, warnings and advice go to
//! standard error.

use crate::domain::{
    code::Code, column::Column, record, refusal::Refusal, report::Report, report::ReportRow,
    secret::temporary::TemporaryPassword, value::Value,
};
use crate::output::{
    Error, Format, Output, Result, human, json::Escaped, listing::View, spool::RowSpool,
};
use serde_json::json;
use std::io;

/// The columns of a row.
pub const REPORT: [Column; 8] = [
    Column::word(
        "kind",
        "`user`, `provider`, `practice`, `company`, `role`, `case`, `session` or `policy`",
    ),
    Column::text("subject", "login email, NPI or name; of a case or session, its ID"),
    Column::state("result", "`changed`, `unchanged`, `failed` or `skipped`"),
    Column::word("code", "stable code of what is not a change"),
    Column::text("message", "what the operator should know, in words"),
    Column::object("before", "the fields that differ, before the change"),
    Column::object("after", "the fields that differ, after the change"),
    Column::text("next", "command that helps to go on"),
];

/// The same with a password that is shown once.
const REPORT_WITH_SECRET: [Column; 9] =
    record::and(&REPORT, Column::secret("temporary_password", "shown once, in this row"));

/// A row as programs see it.
struct RowView(ReportRow);

impl View for RowView {
    const PLURAL: &'static str = "rows";
    const COLUMNS: &'static [Column] = &REPORT;

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
    const PLURAL: &'static str = "rows";
    const COLUMNS: &'static [Column] = &REPORT_WITH_SECRET;

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
                Format::Table => return self.report_text(report, rows.rows(report.is_aborted)?),
                Format::Csv => {}
            }
        }
        let is_one = rows.len() == 1;
        let finished = |row: io::Result<ReportRow>| Ok(row?.finished(is_one));
        let mut shown = rows.rows(report.is_aborted)?.map(finished).peekable();
        if matches!(shown.peek(), Some(Ok(first)) if first.secret.is_some()) {
            self.check_secret_is_shown()?;
            return self.report_rows(shown, SecretRowView);
        }
        self.report_rows(shown, RowView)
    }

    /// The rows in the order of the input.
    fn report_rows<V: View>(
        &mut self,
        mut rows: impl Iterator<Item = io::Result<ReportRow>>,
        view: impl Fn(ReportRow) -> V,
    ) -> Result<()> {
        let mut listing = self.listing::<V>()?;
        rows.try_for_each(|row| listing.push(&view(row?)))?;
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
        if let Some(summary) = self.summary(report) {
            self.note(&summary);
        }
        if let Some(until) = report.secret_until {
            let until = human::moment(until);
            self.note(&format!(
                "the temporary password works once, until {until}, and must be changed then"
            ));
        }
        for note in &report.notes {
            self.note(note);
        }
    }

    /// The counts. People read no zeros, and nothing of a single failure, which is
    /// told as the error.
    fn summary(&self, report: &Report) -> Option<String> {
        let counts = report.counts;
        let all = [
            (counts.changed, "changed"),
            (counts.unchanged, "unchanged"),
            (counts.failed, "failed"),
            (counts.skipped, "skipped"),
        ];
        let for_people = self.style.format == Format::Table;
        if for_people && counts.total() == 0 {
            return None;
        }
        if for_people && counts.total() == 1 {
            return report.dry_run.then(|| "dry run, nothing was changed".to_owned());
        }
        let shown = all.iter().filter(|(count, _)| !for_people || *count > 0);
        let texts: Vec<String> = shown.map(|(count, word)| format!("{count} {word}")).collect();
        let texts = texts.join(", ");
        let mark = if report.dry_run { "dry run, nothing was changed: " } else { "" };
        let after =
            report.change_set.map_or_else(String::new, |set| format!(" (change set {set})"));
        Some(format!("{mark}{texts}{after}"))
    }
}
