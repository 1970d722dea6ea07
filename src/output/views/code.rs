//! An error code.

use crate::domain::{code::Code, provider::terms, value::Value};
use crate::output::listing::View;

/// An error code with its exit status and explanation.
pub struct CodeView(pub Code);

impl View for CodeView {
    const COLUMNS: &'static [&'static str] = &["code", "exit", "explanation"];

    fn values(&self) -> Vec<Value> {
        values(self.0, explanation(self.0))
    }

    /// The terms are printed on several lines below the fields.
    fn table_values(&self) -> Vec<Value> {
        values(self.0, self.0.explanation().to_owned())
    }
}

fn values(code: Code, explanation: String) -> Vec<Value> {
    vec![
        Value::Word(code.word().to_owned()),
        Value::Number(code.exit() as i64),
        Value::Word(explanation),
    ]
}

/// The terms can be read before they are accepted.
fn explanation(code: Code) -> String {
    match code {
        Code::AcceptTerms => format!("{}\n\n{}", code.explanation(), terms::TEXT.trim_end()),
        _ => code.explanation().to_owned(),
    }
}
