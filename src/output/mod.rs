//! The only place that writes: data to standard output in one of four formats,
//! messages to standard error.
//!
//! Every noun has one view, from which all formats are made. Renderers never
//! choose where they write, and nothing here knows a rule.

pub mod catalog;
mod changes;
pub mod csv;
mod differences;
pub mod export;
mod fields;
mod human;
mod json;
mod layout;
pub mod listing;
pub mod messages;
mod palette;
pub mod progress;
mod report_text;
pub mod reports;
mod review;
mod sanitize;
mod sentences;
pub mod spool;
mod table;
pub mod views;

pub use sanitize::visible;

use crate::domain::{refusal::Refusal, words::words};
use std::io::Write;

words! {
    /// How data is written.
    #[derive(Default)]
    Format {
        #[default]
        Table "table",
        Json "json",
        Jsonl "jsonl",
        Csv "csv",
    }
}

impl Format {
    /// True if errors are JSON too.
    pub const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }
}

/// What people see data on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Screen {
    /// The width of the terminal; none if standard output is not one.
    pub width: Option<usize>,
    /// Standard output has colors.
    pub color: bool,
}

/// What the operator asked of the output.
#[derive(Clone, Debug, Default)]
pub struct Style {
    pub format: Format,
    /// The columns that were asked for; all of them if none.
    pub columns: Option<Vec<String>>,
    /// Leaves cells that a spreadsheet could take for formulas as they are.
    pub csv_raw: bool,
    /// Begins CSV with a byte order mark.
    pub csv_bom: bool,
    /// Standard output is a terminal.
    pub to_terminal: bool,
    pub quiet: bool,
    /// Messages, on standard error, have colors.
    pub color: bool,
    pub screen: Screen,
}

/// Where data and messages go.
pub struct Output<'a> {
    pub style: Style,
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
}

/// What can go wrong while writing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A column that the view does not have.
    #[error(transparent)]
    Columns(Box<Refusal>),
    #[error("cannot write")]
    Write(#[from] std::io::Error),
}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Write(source) => source,
            error @ Error::Columns(_) => Self::other(error),
        }
    }
}

/// The result of writing.
pub type Result<T> = std::result::Result<T, Error>;
