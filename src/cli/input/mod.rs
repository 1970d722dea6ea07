//! Input files: a list, CSV with a header, or JSON, told apart by their content
//! and read as a stream. The only place of the command line that parses files.

mod csv;
mod document;
mod fields;
mod guard;
mod json;
mod place;
mod quotes;
pub mod rejects;
mod source;
mod subjects;
mod users;

pub use document::document;
pub use source::Source;
pub use subjects::subjects;
pub use users::users;

use crate::domain::code::Code;
use crate::domain::refusal::Refusal;

/// The form of an input file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One subject a line; `#` begins a comment line.
    List,
    /// With a header; `#` begins a comment line.
    Csv,
    /// One object a line.
    JsonLines,
    /// Objects in an array, or one after the other over many lines.
    Json,
}

impl Form {
    /// The form of a text whose first line of content is `line`.
    fn of(line: &str, columns: &[&str]) -> Self {
        if line.starts_with('{') {
            let is_whole = serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok();
            let is_broken_line = line.ends_with('}');
            return if is_whole || is_broken_line { Self::JsonLines } else { Self::Json };
        }
        match line {
            line if line.starts_with('[') => Self::Json,
            line if is_header(line, columns) => Self::Csv,
            _ => Self::List,
        }
    }
}

/// True if a line is a CSV header that has one of the columns.
fn is_header(line: &str, columns: &[&str]) -> bool {
    let fields = line.split([',', ';', '\t']).map(|field| field.trim().trim_matches('"'));
    fields.into_iter().any(|field| {
        columns.iter().any(|name| name.eq_ignore_ascii_case(field)) || field == "user_email"
    })
}

/// The refusal of a row of the input.
fn at(row: u64, message: impl Into<String>) -> Refusal {
    Refusal::new(Code::InvalidInput, message).in_row(row)
}

/// The text of a line.
fn text_of(line: &[u8], row: u64) -> Result<&str, Refusal> {
    let refused = |_| at(row, "the row is not UTF-8").hint("save the file as UTF-8");
    let text = std::str::from_utf8(line).map_err(refused)?;
    if text.starts_with('\u{feff}') {
        let refusal = at(row, "the row begins with a byte order mark");
        return Err(refusal.hint("remove the mark, which joining two files leaves"));
    }
    Ok(text)
}
