//! What every row of an input must be: text, and UTF-8.

use crate::domain::{code::Code, refusal::Refusal};

/// The name of the column, or the key, that says why a row was rejected.
pub const REASON: &str = "reject_reason";

pub fn at(row: u64, message: impl Into<String>) -> Refusal {
    Refusal::new(Code::InvalidInput, message).in_row(row)
}

pub fn text_of(line: &[u8], row: u64) -> Result<&str, Refusal> {
    let refused = |_| at(row, "the row is not UTF-8").hint("save the file as UTF-8");
    let text = std::str::from_utf8(line).map_err(refused)?;
    if text.starts_with('\u{feff}') {
        let refusal = at(row, "the row begins with a byte order mark");
        return Err(refusal.hint("remove the mark, which joining two files leaves"));
    }
    Ok(text)
}
