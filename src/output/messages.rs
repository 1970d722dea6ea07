//! Messages on standard error: errors, warnings, hints, notes. A message that
//! cannot be written does not make the command fail.

use crate::domain::{code::Code, refusal::Location};
use crate::output::{Output, json::Escaped, sanitize::visible};
use serde_json::json;

/// An error as it is told.
#[derive(Clone, Debug)]
pub struct FailureMessage {
    pub code: Code,
    pub message: String,
    pub causes: Vec<String>,
    pub hint: Option<String>,
    pub subject: Option<String>,
    pub place: Option<Location>,
}

impl Output<'_> {
    /// Tells an error: in JSON if that is the format, else in lines.
    pub fn failure(&mut self, failure: &FailureMessage) {
        if self.style.format.is_json() {
            let mut message = failure.message.clone();
            for cause in &failure.causes {
                message.push_str(": ");
                message.push_str(cause);
            }
            let mut error = json!({
                "code": failure.code.word(),
                "message": message,
                "hint": failure.hint,
                "subject": failure.subject,
                "row": failure.place.map(|place| place.cell.map_or(place.row, |cell| cell.0)),
            });
            if let Some((_, column)) = failure.place.and_then(|place| place.cell) {
                error["column"] = json!(column);
            }
            self.tell(&Escaped(json!({ "error": error })).to_string());
            return;
        }
        let place = failure.place.map_or_else(String::new, |place| format!("{place}: "));
        self.labelled("error", "31;1", &format!("{place}{}", failure.message));
        for cause in &failure.causes {
            self.labelled("caused by", "31", cause);
        }
        if let Some(hint) = &failure.hint {
            self.labelled("hint", "36", hint);
        }
    }

    /// Warns.
    pub fn warning(&mut self, text: &str) {
        self.labelled("warning", "33;1", text);
    }

    /// Says what helps; nothing if the operator wants quiet.
    pub fn hint(&mut self, text: &str) {
        if !self.style.quiet {
            self.labelled("hint", "36", text);
        }
    }

    /// Says what happened; nothing if the operator wants quiet.
    pub fn note(&mut self, text: &str) {
        if !self.style.quiet {
            self.tell(&visible(text));
        }
    }

    fn labelled(&mut self, label: &str, color: &str, text: &str) {
        let text = visible(text);
        if self.style.color {
            self.tell(&format!("\u{1b}[{color}m{label}:\u{1b}[0m {text}"));
        } else {
            self.tell(&format!("{label}: {text}"));
        }
    }

    fn tell(&mut self, line: &str) {
        drop(writeln!(self.err, "{line}"));
    }
}
