//! Quotes of CSV over lines: whether a row goes on after a newline, and no
//! quote that would swallow rows without a word.

use crate::domain::{refusal::Location, refusal::Refusal};
use crate::input::row::at;

/// Where in a row of CSV a character is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quotes {
    #[default]
    BeginOfField,
    Unquoted,
    /// Within quotes since a line and column.
    Open(u64, u64),
    /// After a quote within quotes: the end, or the first of two.
    Closing(u64, u64),
}

impl Quotes {
    /// Where it is after one more line, without its end.
    pub fn after(self, line: &str, row: u64) -> Result<Self, Refusal> {
        let mut state = self;
        for (column, character) in (1..).zip(line.chars()) {
            state = match (state, character) {
                (Self::BeginOfField, '"') => Self::Open(row, column),
                (Self::BeginOfField | Self::Unquoted | Self::Closing(..), ',') => {
                    Self::BeginOfField
                }
                (Self::BeginOfField | Self::Unquoted, _) => Self::Unquoted,
                (Self::Open(row, column), '"') => Self::Closing(row, column),
                (Self::Closing(row, column), '"') => Self::Open(row, column),
                (Self::Closing(..), _) => return Err(after_quote(row, column)),
                (open @ Self::Open(..), _) => open,
            };
        }
        Ok(state)
    }

    /// The place of the quote that is still open.
    pub const fn open(self) -> Option<(u64, u64)> {
        match self {
            Self::Open(row, column) => Some((row, column)),
            _ => None,
        }
    }
}

fn after_quote(row: u64, column: u64) -> Refusal {
    at(row, "there is text after a closing quote")
        .hint("double a quote that belongs to the text")
        .at(Location { row, cell: Some((row, column)) })
}

/// The refusal of a quote that stays open.
pub fn never_closed(row: u64, column: u64) -> Refusal {
    at(row, "a quote is not closed")
        .hint("close it, or double a quote that belongs to the text")
        .at(Location { row, cell: Some((row, column)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(line: &str) -> Result<Option<(u64, u64)>, String> {
        let state = Quotes::default().after(line, 7);
        state.map(Quotes::open).map_err(|refusal| refusal.message)
    }

    #[test]
    fn a_row_goes_on_while_a_quote_is_open() {
        for whole in ["a,b", "\"a\",\"b \"\"c\"\"\"", "in \"the\" middle,b", "\"\",\"\"", ""] {
            assert_eq!(open(whole), Ok(None), "{whole}");
        }
        assert_eq!(open("Müller,\"two"), Ok(Some((7, 8))));
        assert_eq!(open("\"a \"\""), Ok(Some((7, 1))));
        let next = Quotes::Open(7, 8).after("lines\",x", 8);
        assert_eq!(next, Ok(Quotes::Unquoted));
    }

    #[test]
    fn text_after_a_closing_quote_is_refused() {
        let refused = Err("there is text after a closing quote".to_owned());
        assert_eq!(open("\"x\"y,z"), refused);
    }
}
