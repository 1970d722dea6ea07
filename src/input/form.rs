//! The form of an input file.

use serde::de::IgnoredAny;

/// The form of an input file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One subject a line; `#` begins a comment line.
    List,
    /// With a header; `#` begins a comment line above it.
    Csv,
    /// One object a line.
    JsonLines,
    /// Objects in an array, or one after the other over many lines.
    Json,
}

impl Form {
    /// The form of JSON whose first line of content is `line`; none of another text.
    pub fn of_json(line: &str) -> Option<Self> {
        if line.starts_with('{') {
            let is_whole = serde_json::from_str::<IgnoredAny>(line).is_ok();
            let is_broken_line = line.ends_with('}');
            return Some(if is_whole || is_broken_line { Self::JsonLines } else { Self::Json });
        }
        line.starts_with('[').then_some(Self::Json)
    }
}
