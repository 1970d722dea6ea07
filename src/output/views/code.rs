//! An error code.

use crate::domain::code::Code;
use crate::domain::terms;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// An error code with its exit status and explanation.
pub struct CodeView(pub Code);

impl View for CodeView {
    const COLUMNS: &'static [&'static str] = &["code", "exit", "explanation"];

    fn cells(&self) -> Vec<Cell> {
        cells(self.0, explanation(self.0))
    }

    /// The terms are printed on several lines below the fields.
    fn table_cells(&self) -> Vec<Cell> {
        cells(self.0, self.0.explanation().to_owned())
    }
}

fn cells(code: Code, explanation: String) -> Vec<Cell> {
    vec![
        Cell::Text(code.word().to_owned()),
        Cell::Number(code.exit() as i64),
        Cell::Text(explanation),
    ]
}

/// The terms can be read before they are accepted.
fn explanation(code: Code) -> String {
    match code {
        Code::AcceptTerms => format!("{}\n\n{}", code.explanation(), terms::TEXT.trim_end()),
        _ => code.explanation().to_owned(),
    }
}
