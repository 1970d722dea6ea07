//! Input files: a list, CSV with a header, or JSON lines, told apart by their
//! content. The only place of the command line that parses files.

pub mod origin;
mod tables;
mod text;

use super::context::Context;
use super::failure::Result;
use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use crate::ops::judging::Named;
use origin::{Form, Origin};
use std::path::Path;

/// The subjects of a file, or of standard input for `-`. `columns` are the
/// names of the columns that may name a subject, the first that is there counts.
pub fn subjects(ctx: &mut Context<'_>, path: &Path, columns: &[&str]) -> Result<Vec<Named>> {
    let text = text::read(ctx, path)?;
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let (form, subjects) = match first {
        None => (Form::List, Vec::new()),
        Some(line) if line.starts_with('{') => {
            (Form::JsonLines, tables::json_lines(&text, columns)?)
        }
        Some(line) if line.starts_with('[') => {
            (Form::JsonArray, tables::json_array(&text, columns)?)
        }
        Some(line) if tables::is_header(line, columns) => (Form::Csv, tables::csv(&text, columns)?),
        Some(_) => (Form::List, list(&text)?),
    };
    ctx.origin = Some(Origin { form, text });
    Ok(subjects)
}

/// One subject a line; `#` begins a comment line.
fn list(text: &str) -> std::result::Result<Vec<Named>, Refusal> {
    let (mut subjects, mut bad) = (Vec::new(), Vec::new());
    for (row, line) in (1..).zip(text.lines().map(str::trim)) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.contains([',', ';', '\t']) {
            bad.push(not_one_subject(line, row));
        } else {
            subjects.push(Named { row: Some(row), ..Named::new(line) });
        }
    }
    all_or_refusal(subjects, bad)
}

/// The subjects, or the first refusal with the rows of all the others.
fn all_or_refusal(
    subjects: Vec<Named>,
    bad: Vec<Refusal>,
) -> std::result::Result<Vec<Named>, Refusal> {
    let mut bad = bad.into_iter();
    let Some(mut first) = bad.next() else {
        return Ok(subjects);
    };
    let rows: Vec<String> =
        bad.filter_map(|refusal| refusal.place).map(|place| place.row.to_string()).collect();
    if !rows.is_empty() {
        first.message.push_str("; rows that cannot be read either: ");
        first.message.push_str(&rows.join(", "));
    }
    Err(first)
}

fn not_one_subject(line: &str, row: u64) -> Refusal {
    let shown: String = line.chars().take(80).collect();
    let hint = if line.contains(';') {
        "CSV is separated by commas here, not by semicolons, and needs a header"
    } else {
        "a list has one email a line; CSV needs a header with the column email"
    };
    invalid(row, format!("{shown:?} is not one subject")).hint(hint)
}

/// The refusal of a row of the input.
fn invalid(row: u64, message: impl Into<String>) -> Refusal {
    Refusal::new(Code::InvalidInput, message).in_row(row)
}
