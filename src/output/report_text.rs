//! The report of a change for people: of one subject a sentence and the changed
//! fields, of many a table.

use crate::domain::{
    code::Code, column::Column, report::Outcome, report::Report, report::ReportRow,
    secret::temporary::TemporaryPassword, value::Value,
};
use crate::output::{
    Output, Result, changes::change_text, changes::changed_fields, differences::Difference,
    human::message, layout::padded, layout::wrapped, listing::View, palette::LABEL,
    palette::SECRET, palette::paint, sanitize::visible, sentences::sentence,
};
use std::io;

/// The space before the fields of a sentence.
const INDENT: usize = 2;
/// Less room than this is no room.
const LEAST: usize = 20;

/// A row of a report of many subjects.
struct LineView(ReportRow);

impl LineView {
    const RESULT: Column = Column::state("result", "");
    const SECRET: Column = Column::secret("temporary_password", "");
}

impl View for LineView {
    const PLURAL: &'static str = "rows";
    const COLUMNS: &'static [Column] = &[
        Column::word("subject", ""),
        Self::RESULT,
        Self::SECRET,
        Column::text("change", ""),
        Column::text("note", ""),
    ];

    fn values(&self) -> Vec<Value> {
        let row = &self.0;
        vec![
            Value::Text(row.subject.clone()),
            row.result.word().into(),
            Value::word(row.secret.as_ref().map(TemporaryPassword::as_str)),
            Value::Text(change_text(&row.before, &row.after)),
            Value::Text(note(row)),
        ]
    }
}

/// What else is to be known of a row, and the command that helps.
fn note(row: &ReportRow) -> String {
    let next = row.next.as_ref().map(|next| format!("next: {next}"));
    let parts: Vec<String> = row.message.clone().into_iter().chain(next).collect();
    message(&parts.join("; ")).into_owned()
}

impl Output<'_> {
    /// The rows for people. Of a change that was called off, only the bad ones.
    pub(super) fn report_text(
        &mut self,
        report: &Report,
        rows: impl Iterator<Item = io::Result<ReportRow>>,
    ) -> Result<()> {
        if report.counts.total() == 0 {
            return Ok(());
        }
        if report.is_of_several_kinds {
            return self.differences(rows);
        }
        let mut rows = rows.filter(|row| !is_aborted(row));
        if report.counts.total() == 1 {
            return rows.try_for_each(|row| self.one_row(report, &row?.finished(true)));
        }
        let mut listing = self.listing::<LineView>()?;
        for row in rows {
            listing.push(&LineView(row?.finished(false)))?;
        }
        listing.finish()
    }

    /// The sentence about the only subject, and its changed fields.
    fn one_row(&mut self, report: &Report, row: &ReportRow) -> Result<()> {
        writeln!(self.out, "{}", visible(&message(&sentence(report, row))))?;
        let fields = changed_fields(&row.before, &row.after);
        // The sentence names the subject.
        for field in fields.iter().filter(|field| field.text != row.subject) {
            self.labeled_lines(&field.label(), &field.text)?;
        }
        if row.result == Outcome::Changed
            && let Some(text) = &row.message
        {
            self.labeled_lines("note", &message(text))?;
        }
        if let Some(next) = &row.next {
            self.labeled_lines("next", next)?;
        }
        if let Some(secret) = &row.secret {
            self.shown_once(secret)?;
        }
        Ok(self.out.flush()?)
    }

    /// A labeled text, with the lines after the first one below the text.
    fn labeled_lines(&mut self, label: &str, text: &str) -> Result<()> {
        let label = format!("{label}: ");
        let hanging = INDENT + label.len();
        let room = self.style.screen.width.map(|width| width.saturating_sub(hanging).max(LEAST));
        let text = visible(text);
        let lines = room.map_or_else(|| vec![text.to_string()], |room| wrapped(&text, room));
        let colored = self.style.screen.color;
        for (number, line) in lines.iter().enumerate() {
            if number == 0 {
                let label = paint(&label, LABEL, colored);
                writeln!(self.out, "{}{label}{line}", padded("", INDENT))?;
            } else {
                writeln!(self.out, "{}{line}", padded("", hanging))?;
            }
        }
        Ok(())
    }

    /// A secret stands out: it is on a line of its own and is shown only here.
    fn shown_once(&mut self, secret: &TemporaryPassword) -> Result<()> {
        let text = paint(secret.as_str(), SECRET, self.style.screen.color);
        writeln!(self.out, "\nTemporary password, shown only once:\n\n    {text}")?;
        Ok(())
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
}

fn is_aborted(row: &io::Result<ReportRow>) -> bool {
    row.as_ref().is_ok_and(|row| row.code == Some(Code::Aborted))
}
