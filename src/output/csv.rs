//! CSV by RFC 4180: a header always, CRLF, lists joined by `;`, and no cell
//! that a spreadsheet takes for a formula.

use super::cell::Cell;
use csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;
use std::io::Write;

/// A writer that ends its lines as the RFC says.
pub fn writer(out: &mut dyn Write) -> Writer<&mut dyn Write> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out)
}

/// The text of a cell; `raw` leaves formulas as they are.
pub fn text(cell: &Cell, raw: bool) -> String {
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

/// A free text that begins with `= + - @` or a tab, perhaps behind `'`s, gets
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
        assert_eq!(text(&Cell::Text("+12015550123".into()), false), "+12015550123");
        assert_eq!(text(&Cell::Free("=x y".into()), false), "'=x y");
        assert_eq!(text(&Cell::Free("=x y".into()), true), "=x y");
    }
}
