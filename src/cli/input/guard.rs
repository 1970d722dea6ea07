//! Looks at the bytes of an input file as they pass: no endless line but in JSON,
//! where the objects are bounded, no NUL.

use super::at;
use crate::domain::refusal::Refusal;
use std::io::{self, Read};

/// The longest line, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// A reader that looks at what passes.
#[derive(Debug)]
pub struct Guard<R> {
    inner: R,
    row: u64,
    /// Bytes of the line so far.
    line: usize,
    /// Lines are of any length: the text is JSON, whose objects are bounded.
    is_json: bool,
    /// Nothing but space was seen so far.
    is_begin: bool,
}

impl<R> Guard<R> {
    /// A guard at the beginning of a text.
    pub const fn new(inner: R) -> Self {
        Self { inner, row: 1, line: 0, is_json: false, is_begin: true }
    }

    fn look(&mut self, byte: u8) -> Result<(), Refusal> {
        self.line += 1;
        if self.is_begin && !byte.is_ascii_whitespace() && ![0xef, 0xbb, 0xbf].contains(&byte) {
            (self.is_begin, self.is_json) = (false, matches!(byte, b'[' | b'{'));
        }
        match byte {
            0 => Err(at(self.row, "the row holds a NUL byte").hint("save the file as UTF-8 text")),
            b'\n' => {
                (self.row, self.line) = (self.row + 1, 0);
                Ok(())
            }
            _ if self.line > MOST && !self.is_json => {
                Err(at(self.row, "the line is longer than 4 MiB"))
            }
            _ => Ok(()),
        }
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        for byte in &buffer[..read] {
            self.look(*byte).map_err(io::Error::other)?;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<usize, String> {
        let mut out = String::new();
        Guard::new(text.as_bytes()).read_to_string(&mut out).map_err(|error| error.to_string())
    }

    #[test]
    fn an_endless_line_and_a_nul_are_refused() {
        let endless = "x".repeat(MOST + 1);
        assert_eq!(read(&endless), Err("the line is longer than 4 MiB".to_owned()));
        assert_eq!(read(&endless[1..]), Ok(MOST));
        assert_eq!(read(&format!("{}\n{0}\n", &endless[1..])), Ok(2 * MOST + 2));
        assert_eq!(read(&format!("[{endless}")), Ok(MOST + 2), "objects are bounded themselves");
        assert_eq!(read("a\0b"), Err("the row holds a NUL byte".to_owned()));
    }
}
