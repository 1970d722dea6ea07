//! Why something is not done: a stable code, a sentence, and what helps.

use crate::domain::code::Code;
use serde::{Deserialize, Serialize};

/// A refusal by a rule. The message names the thing and quotes the input; it
/// never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    pub code: Code,
    pub message: String,
    pub hint: Option<String>,
    /// The email, NPI or name that the refusal is about.
    pub subject: Option<String>,
    /// The column of the input that is to blame.
    pub column: Option<&'static str>,
    /// Where the input says it.
    pub location: Option<Box<Location>>,
}

/// A place in an input file, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// The line on which the subject's row begins, as an editor counts.
    pub row: u64,
    /// Of CSV the column of the cell, as a spreadsheet counts; of JSON that cannot be
    /// parsed the column of the character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u64>,
    /// The field that is to blame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl Location {
    pub const fn of_row(row: u64) -> Self {
        Self { row, column: None, field: None }
    }

    /// The place with a column of the row.
    #[must_use]
    pub fn in_column(self, column: u64) -> Self {
        Self { column: Some(column), ..self }
    }

    /// The place with the field that is to blame.
    #[must_use]
    pub fn of_field(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..self }
    }

    /// True if it says more than the row.
    pub const fn is_exact(&self) -> bool {
        self.column.is_some() || self.field.is_some()
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}", self.row)?;
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        self.field.as_ref().map_or(Ok(()), |field| write!(f, " ({field})"))
    }
}

impl Refusal {
    /// A refusal without a hint.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
            subject: None,
            column: None,
            location: None,
        }
    }

    /// Adds what the reader can do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the thing that it is about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Adds the column of the input that is to blame.
    #[must_use]
    pub const fn in_column(mut self, column: &'static str) -> Self {
        self.column = Some(column);
        self
    }

    /// Adds where the input says it.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(Box::new(location));
        self
    }

    /// Adds the row of the input.
    #[must_use]
    pub fn in_row(self, row: u64) -> Self {
        self.at(Location::of_row(row))
    }
}
