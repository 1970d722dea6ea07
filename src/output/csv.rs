//! CSV by RFC 4180: a header always, CRLF, lists joined by `;`, and no cell
//! that a spreadsheet takes for a formula.

use super::Style;
use super::cell::Cell;
use super::sanitize::visible;
use csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;
use std::io::Write;

/// A writer that ends its lines as the RFC says.
pub fn writer(out: &mut dyn Write) -> Writer<&mut dyn Write> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out)
}

/// How the cells are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Leaves formulas as they are.
    pub raw: bool,
    /// Makes hidden characters visible: a terminal shows the cells.
    pub visible: bool,
}

impl Manner {
    /// For standard output. What a program reads is exactly what is stored; what
    /// a terminal shows cannot drive it.
    pub const fn of(style: &Style) -> Self {
        Self { raw: style.csv_raw, visible: style.to_terminal }
    }
}

/// The text of a cell.
pub fn text(cell: &Cell, manner: Manner) -> String {
    let text = stored(cell, manner.raw);
    if manner.visible { visible(&text).into_owned() } else { text }
}

fn stored(cell: &Cell, raw: bool) -> String {
    let text = match cell {
        // An object keeps its kinds and borders: a program will read it.
        Cell::Parts(value, _) if value.is_object() => value.to_string(),
        Cell::Fields(json) => json.clone(),
        other => other.text(),
    };
    if raw || !cell.is_free() {
        return text;
    }
    guarded(&text).into_owned()
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
        assert_eq!(stored(&Cell::Text("+12015550123".into()), false), "+12015550123");
        assert_eq!(stored(&Cell::Free("=x y".into()), false), "'=x y");
        assert_eq!(stored(&Cell::Free("=x y".into()), true), "=x y");
    }
}
