//! CSV by RFC 4180: a header always, CRLF, lists joined by `;`, and no cell
//! that a spreadsheet takes for a formula.

use crate::domain::value::Value;
use crate::output::{Style, json, sanitize::visible};
use csv::{Terminator, Writer, WriterBuilder};
use std::{borrow::Cow, io, io::Write};

/// A writer that ends its lines as the RFC says.
pub fn writer(out: &mut dyn Write, manner: Manner) -> io::Result<Writer<&mut dyn Write>> {
    if manner.marked {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    Ok(WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out))
}

/// Tells spreadsheet programs that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// How CSV and its cells are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Leaves formulas as they are.
    pub raw: bool,
    /// Makes hidden characters visible: a terminal shows the cells.
    pub visible: bool,
    /// A byte order mark comes first.
    pub marked: bool,
}

impl Manner {
    /// For standard output. What a program reads is exactly what is stored; what
    /// a terminal shows cannot drive it.
    pub const fn of(style: &Style) -> Self {
        Self { raw: style.csv_raw, visible: style.to_terminal, marked: style.csv_bom }
    }
}

pub fn text(value: &Value, manner: Manner) -> String {
    let text = stored(value, manner.raw);
    if manner.visible { visible(&text).into_owned() } else { text }
}

/// The text of a cell; `is_free` if somebody wrote it.
pub fn cell(text: &str, is_free: bool, manner: Manner) -> Cow<'_, str> {
    let text = if is_free && !manner.raw { guarded(text) } else { Cow::Borrowed(text) };
    if manner.visible { Cow::Owned(visible(&text).into_owned()) } else { text }
}

fn stored(value: &Value, raw: bool) -> String {
    match value {
        // An object keeps its kinds and borders: a program will read it.
        Value::Object(fields) => json::text(fields).unwrap_or_default(),
        Value::Text(_) | Value::List(_) if !raw => guarded(&value.shown()).into_owned(),
        other => other.shown().into_owned(),
    }
}

/// A free text that begins with `= + - @` or a tab, perhaps after `'`s, gets
/// one more `'` before it; reading takes one off.
fn guarded(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    if bare.starts_with(['=', '+', '-', '@', '\t']) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_ordinary_texts_are_not() {
        for (bare, expected) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("'=1", "''=1"),
            ("'tis", "'tis"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(guarded(bare), expected);
        }
    }

    #[test]
    fn only_free_text_is_guarded_and_raw_leaves_it() {
        assert_eq!(stored(&Value::Word("+12015550123".into()), false), "+12015550123");
        assert_eq!(stored(&Value::Text("=x y".into()), false), "'=x y");
        assert_eq!(stored(&Value::Text("=x y".into()), true), "=x y");
    }
}
