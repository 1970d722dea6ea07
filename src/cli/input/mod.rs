//! Input files: a list, CSV with a header, or JSON lines, told apart by their
//! content. The only place of the command line that parses files.

mod tables;
mod text;

use super::context::Context;
use super::failure::Result;
use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use crate::ops::bulk::Named;
use std::path::Path;

/// The subjects of a file, or of standard input for `-`. `columns` are the
/// names of the columns that may name a subject, the first that is there counts.
pub fn subjects(ctx: &mut Context<'_>, path: &Path, columns: &[&str]) -> Result<Vec<Named>> {
    let text = text::read(ctx, path)?;
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let subjects = match first {
        None => Vec::new(),
        Some(line) if line.starts_with('{') => tables::json_lines(&text, columns)?,
        Some(line) if line.starts_with('[') => tables::json_array(&text, columns)?,
        Some(line) if tables::is_header(line, columns) => tables::csv(&text, columns)?,
        Some(_) => list(&text)?,
    };
    Ok(subjects)
}

/// One subject a line; `#` begins a comment line.
fn list(text: &str) -> Result<Vec<Named>> {
    let mut subjects = Vec::new();
    for (place, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let row = place as u64 + 1;
        if line.contains([',', ';', '\t']) {
            return Err(not_one_subject(line, row).into());
        }
        subjects.push(Named { name: line.to_owned(), row: Some(row) });
    }
    Ok(subjects)
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
