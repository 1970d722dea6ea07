//! What a file of subjects was, so that rows that failed can be written as they
//! came, mended and fed back.

use super::super::failure::{Error, Result};
use crate::output::spool::Kept;
use serde_json::Value;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The name of the column, or the key, that says why.
pub const REASON: &str = "reject_reason";

/// The form of an input file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    List,
    Csv,
    JsonLines,
    JsonArray,
}

/// An input file as it was read.
#[derive(Debug)]
pub struct Origin {
    pub form: Form,
    pub text: String,
}

/// Writes the rows that failed, each with its reason, to a private file; where
/// none failed there is no file.
pub fn write_rejects(
    path: &Path,
    origin: Option<&Origin>,
    rows: impl Iterator<Item = io::Result<Kept>>,
) -> Result<()> {
    let is_failed = |row: &io::Result<Kept>| row.as_ref().map_or(true, Kept::has_failed);
    let failed: Vec<Kept> = rows.filter(is_failed).collect::<io::Result<_>>()?;
    if failed.is_empty() {
        return Ok(());
    }
    let bytes = match origin {
        Some(origin) => origin.rejects(&failed),
        None => list(failed.iter().map(|row| (row.email.clone(), row.reason()))),
    };
    let file_error = |source| Error::File { path: path.to_owned(), source };
    let mut file = private(path).map_err(file_error)?;
    file.write_all(&bytes).map_err(file_error)
}

/// A file for this user's eyes only, in the place of one that is there.
fn private(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// A list of subjects, with the reason as a comment above each.
fn list(rows: impl Iterator<Item = (String, String)>) -> Vec<u8> {
    let lines = rows.map(|(name, reason)| format!("# {reason}\n{name}\n"));
    lines.collect::<String>().into_bytes()
}

impl Origin {
    fn rejects(&self, failed: &[Kept]) -> Vec<u8> {
        let numbered = failed.iter().filter_map(|row| Some((row.row?, row.reason())));
        let reasons: HashMap<u64, String> = numbered.collect();
        match self.form {
            Form::List => self.list(&reasons),
            Form::Csv => self.csv(&reasons),
            Form::JsonLines => json(self.text.lines().map(serde_json::from_str), &reasons),
            Form::JsonArray => {
                let items: Vec<Value> = serde_json::from_str(&self.text).unwrap_or_default();
                json(items.into_iter().map(Ok), &reasons)
            }
        }
    }

    fn list(&self, reasons: &HashMap<u64, String>) -> Vec<u8> {
        let rows = (1..).zip(self.text.lines()).filter_map(|(number, line)| {
            reasons.get(&number).map(|reason| (line.trim().to_owned(), reason.clone()))
        });
        list(rows)
    }

    /// The header and the rows, with the reason as the last column; one of an
    /// earlier time is replaced.
    fn csv(&self, reasons: &HashMap<u64, String>) -> Vec<u8> {
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .flexible(true)
            .from_reader(self.text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        let old = header.iter().position(|name| name.trim() == REASON);
        let without = |record: &csv::StringRecord, last: &str| {
            let kept = record.iter().enumerate().filter(|(place, _)| Some(*place) != old);
            let fields = kept.map(|(_, field)| field.to_owned());
            fields.chain([last.to_owned()]).collect::<Vec<String>>()
        };
        let mut writer = csv::Writer::from_writer(Vec::new());
        // Writing to memory does not fail.
        drop(writer.write_record(without(&header, REASON)));
        for record in reader.records().filter_map(std::result::Result::ok) {
            let row = record.position().map_or(0, csv::Position::line);
            if let Some(reason) = reasons.get(&row) {
                drop(writer.write_record(without(&record, reason)));
            }
        }
        writer.into_inner().unwrap_or_default()
    }
}

/// JSON lines with the reason as a key.
fn json(
    values: impl Iterator<Item = serde_json::Result<Value>>,
    reasons: &HashMap<u64, String>,
) -> Vec<u8> {
    let lines = (1..).zip(values).filter_map(|(number, value)| {
        let (mut value, reason) = (value.ok()?, reasons.get(&number)?);
        value.as_object_mut()?.insert(REASON.to_owned(), Value::from(reason.as_str()));
        Some(format!("{value}\n"))
    });
    lines.collect::<String>().into_bytes()
}
