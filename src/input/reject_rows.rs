//! Rejected rows as they came, each with its reason: in CSV the last column, in JSON a key,
//! in a list a comment above the line.

use crate::domain::{cell::trimmed, words::key};
use crate::input::{
    csv::CsvTable, error::Result, form::Form, heading_key::key_of, json::Objects, lines::LineEnd,
    row::REASON, source::Source,
};

use serde_json::{Map, Value};
use std::{io, io::Write, iter::Peekable};

/// Rows that failed with their reasons, in the order of the input.
pub struct Reasons<'a> {
    rows: Peekable<&'a mut dyn Iterator<Item = io::Result<(u64, String)>>>,
}

impl<'a> Reasons<'a> {
    pub fn of(rows: &'a mut dyn Iterator<Item = io::Result<(u64, String)>>) -> Self {
        Self { rows: rows.peekable() }
    }

    /// The reason of a row, if it failed; rows are asked for in their order.
    fn take(&mut self, row: u64) -> io::Result<Option<String>> {
        loop {
            match self.rows.peek() {
                Some(Ok((failed, _))) if *failed > row => return Ok(None),
                None => return Ok(None),
                Some(_) => {}
            }
            match self.rows.next().transpose()? {
                Some((failed, reason)) if failed == row => return Ok(Some(reason)),
                _ => {}
            }
        }
    }
}

/// Writes the rows that failed.
pub fn write_rows(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    match source.opening.form {
        Form::List => write_list(source, reasons, out),
        Form::Csv => write_csv(source, reasons, out),
        Form::JsonLines | Form::Json => write_json(source, reasons, out),
    }
}

/// How a line ends that the program adds, or one that did not end.
const fn end_of(source: &Source, end: LineEnd) -> &'static str {
    match (end, source.opening.end) {
        (LineEnd::None, LineEnd::None) => "\n",
        (LineEnd::None, end) | (end, _) => end.as_str(),
    }
}

fn write_list(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    let mut lines = source.text.lines();
    while lines.advance()? {
        if let Some(reason) = reasons.take(lines.row())? {
            let reason = reason.replace(['\n', '\r'], " ");
            write!(out, "# {reason}{}", end_of(source, LineEnd::None))?;
            out.write_all(lines.line())?;
            write!(out, "{}", end_of(source, lines.end()))?;
        }
    }
    Ok(())
}

/// The header and the rows; the reason of an earlier time is replaced.
fn write_csv(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    let mut table = CsvTable::of(source)?;
    if let Some(line) = &source.opening.sep_line {
        write!(out, "{line}{}", end_of(source, LineEnd::None))?;
    }
    let old = table.header.iter().position(|name| key_of(name) == key(REASON));
    let width = table.header.len();
    let row = RejectedRow { separator: source.opening.separator, old, width };
    let header = std::mem::take(&mut table.raw_header);
    row.write(header, REASON, out)?;
    write!(out, "{}", end_of(source, table.records.end()))?;
    while let Some((number, _)) = table.next_row()? {
        if let Some(reason) = reasons.take(number)? {
            row.write(table.records.raw_fields().collect(), &reason, out)?;
            write!(out, "{}", end_of(source, table.records.end()))?;
        }
    }
    Ok(())
}

/// How a rejected row of CSV is written.
struct RejectedRow {
    separator: u8,
    /// The column with the reason of an earlier time.
    old: Option<usize>,
    width: usize,
}

impl RejectedRow {
    /// Writes the fields as they came, and the reason in the last column.
    fn write(&self, mut fields: Vec<Vec<u8>>, reason: &str, out: &mut dyn Write) -> io::Result<()> {
        let is_empty = |field: &Vec<u8>| trimmed(&String::from_utf8_lossy(field)).is_empty();
        if fields.iter().skip(self.width).all(is_empty) {
            fields.truncate(self.width);
        }
        // The reason of a row that is too short is in its column too.
        fields.resize(fields.len().max(self.width), Vec::new());
        let kept = fields.iter().enumerate().filter(|(place, _)| Some(*place) != self.old);
        for (_, field) in kept {
            out.write_all(field)?;
            out.write_all(&[self.separator])?;
        }
        out.write_all(quoted(reason, self.separator).as_bytes())
    }
}

fn quoted(text: &str, separator: u8) -> String {
    let needs_quotes = |c: char| matches!(c, '"' | '\n' | '\r') || c == char::from(separator);
    if text.contains(needs_quotes) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// JSON lines with the reason as a key; a line that is not an object is kept as it came.
fn write_json(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    let mut objects = Objects::of(source);
    let end = end_of(source, LineEnd::None);
    while let Some(object) = objects.next_object()? {
        if let Some(reason) = reasons.take(object.row)? {
            write!(out, "{}{end}", with_reason(object.text, &reason))?;
        }
    }
    Ok(())
}

/// The text of an object with the reason; it stays as it came, if it is on one line.
fn with_reason(text: String, reason: &str) -> String {
    let Ok(mut fields) = serde_json::from_str::<Map<String, Value>>(&text) else {
        return text;
    };
    let value = Value::from(reason);
    let inner = text.trim().strip_suffix('}').unwrap_or_default();
    if inner.is_empty() || inner.contains('\n') || fields.contains_key(REASON) {
        fields.insert(REASON.to_owned(), value);
        return Value::Object(fields).to_string();
    }
    let comma = if fields.is_empty() { "" } else { "," };
    format!("{inner}{comma}\"{REASON}\":{value}}}")
}

/// True if an object says why it was rejected.
pub fn has_reason(text: &str) -> bool {
    let fields = serde_json::from_str::<Map<String, Value>>(text);
    fields.is_ok_and(|fields| fields.contains_key(REASON))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_on_one_line_stays_as_it_came() {
        let with = |text: &str| with_reason(text.to_owned(), "why");
        assert_eq!(with("{ \"n\": 1.50 }"), "{ \"n\": 1.50 ,\"reject_reason\":\"why\"}");
        assert_eq!(with("{}"), "{\"reject_reason\":\"why\"}");
        assert_eq!(with("{\n\"n\":1}"), "{\"n\":1,\"reject_reason\":\"why\"}");
        let again = "{\"reject_reason\":\"old\",\"n\":1}";
        assert_eq!(with(again), "{\"reject_reason\":\"why\",\"n\":1}");
        assert_eq!(with("{\"n\":"), "{\"n\":");
        assert!(has_reason(again) && !has_reason("{}") && !has_reason("["));
    }

    #[test]
    fn a_reason_is_quoted_if_it_must_be() {
        assert_eq!(quoted("a, b", b';'), "a, b");
        assert_eq!(quoted("a; b", b';'), "\"a; b\"");
        assert_eq!(quoted("a \"b\"", b','), "\"a \"\"b\"\"\"");
    }
}
