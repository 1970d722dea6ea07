//! `--rejects FILE`: the rows that failed, as they came and each with its
//! reason, to be fixed and fed back.

use crate::domain::{report::Outcome, report::ReportRow};
use crate::input::{
    csv::CsvTable, csv::into_io, error::Error, error::Result, form::Form, json::Objects,
    manifest::write_document, row::REASON, source::Source,
};
use crate::platform::PrivateFile;

use csv::{StringRecord, WriterBuilder};
use serde_json::Value;
use std::{io, io::BufWriter, io::Write, iter::Peekable, path::Path};

/// Rows that failed with their reasons, in the order of the input.
struct Reasons<'a> {
    rows: Peekable<&'a mut dyn Iterator<Item = io::Result<(u64, String)>>>,
}

impl Reasons<'_> {
    /// The reason of a row, if it failed; rows are asked for in their order.
    fn of(&mut self, row: u64) -> io::Result<Option<String>> {
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

/// The file of the rows that failed. It is begun before the change, so that one
/// that cannot be written is found in time; if none failed there is none.
pub struct Rejects<'a> {
    path: &'a Path,
    file: PrivateFile,
}

impl<'a> Rejects<'a> {
    /// Begins the file.
    pub fn begin(path: &'a Path) -> Result<Self> {
        let file = PrivateFile::begin(path);
        Ok(Self {
            path,
            file: file.map_err(|source| Error::File { path: path.to_owned(), source })?,
        })
    }

    /// Writes the rows that failed.
    pub fn write(
        self,
        source: Option<&Source>,
        is_document: bool,
        rows: impl Iterator<Item = io::Result<ReportRow>>,
    ) -> Result<()> {
        let is_failed = |row: &io::Result<ReportRow>| {
            row.as_ref().map_or(true, |row| row.result == Outcome::Failed)
        };
        let mut failed = rows.filter(is_failed).peekable();
        if failed.peek().is_none() {
            return Ok(());
        }
        let file_error = |source| Error::File { path: self.path.to_owned(), source };
        let mut out = BufWriter::new(self.file);
        match source {
            Some(source) => {
                write_of(source, is_document, failed, &mut out).map_err(|error| match error {
                    Error::Io(source) => file_error(source),
                    error => error,
                })?;
            }
            None => {
                for row in failed {
                    let row = row?;
                    write_line(&mut out, &row.subject, &row.reason()).map_err(file_error)?;
                }
            }
        }
        let file = out.into_inner().map_err(|error| file_error(error.into_error()))?;
        file.keep().map_err(file_error)
    }
}

fn write_of(
    source: &Source,
    is_document: bool,
    failed: impl Iterator<Item = io::Result<ReportRow>>,
    out: &mut dyn Write,
) -> Result<()> {
    if is_document {
        let named = failed.map(|row| {
            let row = row?;
            let reason = row.reason();
            Ok(((row.kind, row.subject), reason))
        });
        return write_document(source, &named.collect::<io::Result<_>>()?, out);
    }
    let mut numbered = failed.filter_map(|row| match row {
        Ok(row) => Some(Ok((row.location?.row, row.reason()))),
        Err(error) => Some(Err(error)),
    });
    let rows: &mut dyn Iterator<Item = io::Result<(u64, String)>> = &mut numbered;
    write_rows(source, &mut Reasons { rows: rows.peekable() }, out)
}

fn write_rows(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    match source.form {
        Form::List => {
            let mut lines = source.lines();
            while let Some((row, line)) = lines.next_line()? {
                if let Some(reason) = reasons.of(row)? {
                    write_line(out, String::from_utf8_lossy(&line).trim(), &reason)?;
                }
            }
            Ok(())
        }
        Form::Csv => write_csv(source, reasons, out),
        Form::JsonLines | Form::Json => write_json(source, reasons, out),
    }
}

/// A subject with the reason as a comment above it.
fn write_line(out: &mut dyn Write, name: &str, reason: &str) -> io::Result<()> {
    writeln!(out, "# {}\n{name}", reason.replace('\n', " "))
}

/// The header and the rows, with the reason as the last column; one of an
/// earlier time is replaced.
fn write_csv(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    let mut table = CsvTable::of(source)?;
    let old = table.header.iter().position(|name| name.trim() == REASON);
    let without = |record: &StringRecord, last: &str| {
        let kept = record.iter().enumerate().filter(|(place, _)| Some(*place) != old);
        let fields = kept.map(|(_, field)| field.to_owned());
        fields.chain([last.to_owned()]).collect::<Vec<String>>()
    };
    let width = table.header.len();
    let mut writer = WriterBuilder::new().flexible(true).from_writer(out);
    writer.write_record(without(&table.header, REASON)).map_err(into_io)?;
    while let Some((row, _)) = table.next_record()? {
        if let Some(reason) = reasons.of(row)? {
            let mut record = table.last().clone();
            // The reason of a row that is too short is in its column too.
            (record.len()..width).for_each(|_| record.push_field(""));
            writer.write_record(without(&record, &reason)).map_err(into_io)?;
        }
    }
    Ok(writer.flush()?)
}

/// JSON lines with the reason as a key; a line that is not an object is kept as it came.
fn write_json(source: &Source, reasons: &mut Reasons<'_>, out: &mut dyn Write) -> Result<()> {
    let mut objects = Objects::of(source);
    while let Some(object) = objects.next_object()? {
        let Some(reason) = reasons.of(object.row)? else {
            continue;
        };
        match serde_json::from_str(&object.text) {
            Ok(Value::Object(mut fields)) => {
                fields.insert(REASON.to_owned(), Value::from(reason.as_str()));
                writeln!(out, "{}", Value::Object(fields))?;
            }
            _ => writeln!(out, "{}", object.text)?,
        }
    }
    Ok(())
}
