//! The form of an input file, told from its first line.

use serde::de::IgnoredAny;

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
    pub fn of(line: &str, columns: &[&str]) -> Self {
        if line.starts_with('{') {
            let is_whole = serde_json::from_str::<IgnoredAny>(line).is_ok();
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
        columns.iter().any(|name| name.eq_ignore_ascii_case(field))
            || ["user_email", "subject"].contains(&field)
    })
}
