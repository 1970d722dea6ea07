//! Messages on standard error: errors, warnings, hints, notes. A message that
//! cannot be written does not make the command fail.

use crate::domain::{code::Code, refusal::Location};
use crate::output::{
    Format, Output, human::message, json::Escaped, palette::CAUSE, palette::ERROR,
    palette::HEADING, palette::HINT, palette::WARNING, palette::paint, sanitize::visible,
};
use anstyle::Style;
use serde_json::json;
use std::borrow::Cow;

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
                "row": failure.place.as_ref().map(|place| place.row),
            });
            let place = failure.place.as_ref();
            if let Some(column) = place.and_then(|place| place.column) {
                error["column"] = json!(column);
            }
            if let Some(field) = place.and_then(|place| place.field.as_ref()) {
                error["field"] = json!(field);
            }
            self.tell(&Escaped(json!({ "error": error })).to_string());
            return;
        }
        let place = failure.place.as_ref();
        let place = place.map_or_else(String::new, |place| format!("{place}: "));
        self.labelled("error", ERROR, &format!("{place}{}", failure.message));
        for cause in &failure.causes {
            self.labelled("caused by", CAUSE, cause);
        }
        if let Some(hint) = &failure.hint {
            self.labelled("hint", HINT, hint);
        }
    }

    /// Warns.
    pub fn warning(&mut self, text: &str) {
        self.labelled("warning", WARNING, text);
    }

    /// Says what helps; nothing if the operator wants quiet.
    pub fn hint(&mut self, text: &str) {
        if !self.style.quiet {
            self.labelled("hint", HINT, text);
        }
    }

    /// Says what happened; nothing if the operator wants quiet.
    pub fn note(&mut self, text: &str) {
        if !self.style.quiet {
            let text = self.for_people(text);
            self.tell(&visible(&text));
        }
    }

    /// Begins a chapter of a longer text on standard output.
    pub fn chapter(&mut self, title: &str) -> std::io::Result<()> {
        writeln!(self.out, "\n{}", paint(&format!("== {title}"), HEADING, self.style.screen.color))
    }

    /// The message in local time, if the data is for people too.
    fn for_people<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.style.format == Format::Table { message(text) } else { Cow::Borrowed(text) }
    }

    fn labelled(&mut self, label: &str, style: Style, text: &str) {
        let label = format!("{label}:");
        let text = self.for_people(text);
        let line = format!("{} {}", paint(&label, style, self.style.color), visible(&text));
        self.tell(&line);
    }

    fn tell(&mut self, line: &str) {
        drop(writeln!(self.err, "{line}"));
    }
}
