//! Reads the text of an input file: UTF-8 with or without a BOM, no endless
//! line.

use super::invalid;
use crate::cli::context::Context;
use crate::cli::failure::{Error, Result};
use crate::domain::refusal::Refusal;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// The longest line, in bytes.
const MOST_LINE: usize = 4 * 1024 * 1024;

/// The text of a file, or of standard input for `-`.
pub fn read(ctx: &mut Context<'_>, path: &Path) -> Result<String> {
    let file_error = |source| Error::File { path: path.to_owned(), source };
    let bytes = if path == Path::new("-") {
        bytes_of(&mut *ctx.stdin).map_err(file_error)?
    } else {
        let file = File::open(path).map_err(file_error)?;
        bytes_of(&mut BufReader::new(file)).map_err(file_error)?
    };
    Ok(decode(bytes?)?)
}

/// All bytes, line by line, so that an endless line is found early.
fn bytes_of(reader: &mut dyn BufRead) -> std::io::Result<std::result::Result<Vec<u8>, Refusal>> {
    let mut bytes = Vec::new();
    let (mut row, mut line) = (1, 0);
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(Ok(bytes));
        }
        for piece in buffer.split_inclusive(|byte| *byte == b'\n') {
            line += piece.len();
            if line > MOST_LINE {
                return Ok(Err(invalid(row, "the line is longer than 4 MiB")));
            }
            if piece.ends_with(b"\n") {
                (row, line) = (row + 1, 0);
            }
        }
        bytes.extend_from_slice(buffer);
        let read = buffer.len();
        reader.consume(read);
    }
}

fn decode(bytes: Vec<u8>) -> std::result::Result<String, Refusal> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(invalid(1, "the file is UTF-16").hint("save it as UTF-8"));
    }
    if let Some(place) = bytes.iter().position(|byte| *byte == 0) {
        let row = bytes[..place].split(|byte| *byte == b'\n').count() as u64;
        return Err(invalid(row, "the row holds a NUL byte").hint("save the file as UTF-8 text"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let row = before.split(|byte| *byte == b'\n').count() as u64;
        invalid(row, "the row is not UTF-8").hint("save the file as UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
