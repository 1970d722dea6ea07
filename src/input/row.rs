//! What every row of an input must be: text, and UTF-8.

use crate::domain::{code::Code, refusal::Refusal, secret::hashing::may_be_hash};

/// The name of the column, or the key, that says why a row was rejected.
pub const REASON: &str = "reject_reason";
pub const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub fn at(row: u64, message: impl Into<String>) -> Refusal {
    Refusal::new(Code::InvalidInput, message).in_row(row)
}

/// A heading or cell in a message, in quotes. A hash in the wrong place is not repeated.
pub fn quoted(text: &str) -> String {
    if may_be_hash(text) { "\"(a hash)\"".to_owned() } else { format!("{text:?}") }
}

/// The text of a line, or what is wrong with it.
pub fn text_of(line: &[u8], row: u64) -> Result<&str, Refusal> {
    ensure_no_mark(line, row)?;
    ensure_utf8(line, row)
}

pub fn ensure_utf8(bytes: &[u8], row: u64) -> Result<&str, Refusal> {
    let refused = |_| {
        at(row, "the row is not UTF-8")
            .hint("save the file as UTF-8; spreadsheet programs call it CSV UTF-8")
    };
    std::str::from_utf8(bytes).map_err(refused)
}

/// Refuses a byte order mark before a line, which would be part of its first cell.
pub fn ensure_no_mark(line: &[u8], row: u64) -> Result<(), Refusal> {
    if !line.starts_with(BYTE_ORDER_MARK) {
        return Ok(());
    }
    let refusal = at(row, "the row begins with a byte order mark");
    Err(refusal.hint("remove the mark, which joining two files leaves"))
}
