//! An error code.

use crate::domain::{code::Code, column::Column, provider::terms, value::Value};
use crate::output::listing::View;

/// An error code with its exit status and explanation.
pub struct CodeView(pub Code);

impl View for CodeView {
    const PLURAL: &'static str = "error codes";
    const COLUMNS: &'static [Column] = &[
        Column::word("code", "stable code"),
        Column::number("exit", "exit status"),
        Column::text("explanation", "what it means and what helps"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Word(self.0.word().to_owned()),
            Value::Number(self.0.exit() as i64),
            Value::Word(explanation(self.0)),
        ]
    }

    /// The terms are printed on several lines below the fields.
    fn lines(&self, name: &str) -> Option<Vec<String>> {
        (name == "explanation").then(|| vec![self.0.explanation().to_owned()])
    }
}

/// The terms can be read before they are accepted.
fn explanation(code: Code) -> String {
    match code {
        Code::AcceptTerms => format!("{}\n\n{}", code.explanation(), terms::TEXT.trim_end()),
        _ => code.explanation().to_owned(),
    }
}
