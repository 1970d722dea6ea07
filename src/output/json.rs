//! JSON: one object a thing, keys in the order of the view. No stored text may
//! drive a terminal, so hidden characters are always escaped.

use crate::domain::{text::hidden_in, value::Fields, value::Value};
use serde::Serialize;
use std::{fmt, fmt::Display, fmt::Formatter, fmt::Write, io};

pub fn text(value: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(value)?)
}

/// The object of a row.
pub fn object(columns: &[&'static str], values: Vec<Value>) -> Fields {
    columns.iter().copied().zip(values).collect()
}

/// JSON text as it is written: each hidden character as `\uXXXX`, which reads
/// back as the same text.
pub struct Escaped<T>(pub T);

impl<T: Display> Display for Escaped<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(Escaper(formatter), "{}", self.0)
    }
}

struct Escaper<'a, 'f>(&'a mut Formatter<'f>);

impl Write for Escaper<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut shown = 0;
        for (place, hidden) in hidden_in(text) {
            self.0.write_str(&text[shown..place])?;
            for unit in hidden.encode_utf16(&mut [0; 2]) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            shown = place + hidden.len_utf8();
        }
        self.0.write_str(&text[shown..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::json::text as json_text;

    #[test]
    fn hidden_characters_are_escaped_and_read_back_as_they_were() {
        let text = "a\u{7f}\u{85}\u{202e}\u{200b}\u{e0041}\u{1b}\n\"\\é王";
        let written = Escaped(json_text(&text).expect("JSON")).to_string();
        assert_eq!(written, r#""a\u007f\u0085\u202e\u200b\udb40\udc41\u001b\n\"\\é王""#);
        assert_eq!(hidden_in(&written).next(), None);
        assert_eq!(serde_json::from_str::<String>(&written).expect("JSON"), text);
    }
}
