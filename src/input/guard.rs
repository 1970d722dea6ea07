//! Looks at the bytes of an input file as they pass: no endless line except in JSON,
//! whose objects are bounded, and no NUL. A line ends in LF, CRLF or CR, and
//! each passes as LF, so that nobody else has to tell them apart.

use crate::domain::refusal::Refusal;
use crate::input::row::at;
use std::{io, io::Read};

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
    /// The last byte was a CR, which passed as LF; an LF that follows is the same end.
    was_return: bool,
}

impl<R> Guard<R> {
    /// A guard at the beginning of a text.
    pub const fn new(inner: R) -> Self {
        Self { inner, row: 1, line: 0, is_json: false, is_begin: true, was_return: false }
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

impl<R: Read> Guard<R> {
    /// Makes each end of a line an LF; gives how many bytes are left.
    fn unify_ends(&mut self, bytes: &mut [u8]) -> usize {
        let mut kept = 0;
        for place in 0..bytes.len() {
            let byte = bytes[place];
            let is_second = byte == b'\n' && self.was_return;
            self.was_return = byte == b'\r';
            if !is_second {
                bytes[kept] = if self.was_return { b'\n' } else { byte };
                kept += 1;
            }
        }
        kept
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.inner.read(buffer)?;
            let kept = self.unify_ends(&mut buffer[..read]);
            for byte in &buffer[..kept] {
                self.look(*byte).map_err(io::Error::other)?;
            }
            // Nothing but the second byte of a CRLF is not the end of the text.
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<usize, String> {
        let mut out = String::new();
        Guard::new(text.as_bytes()).read_to_string(&mut out).map_err(|error| error.to_string())
    }

    /// Gives out its bytes one at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(&mut buffer[..1])
        }
    }

    #[test]
    fn each_end_of_a_line_passes_as_one_newline_wherever_a_read_ends() {
        let text = "a\r\nb\rc\n\r\n\r\rd\n\n\r";
        let mut whole = String::new();
        Guard::new(text.as_bytes()).read_to_string(&mut whole).expect("read");
        assert_eq!(whole, "a\nb\nc\n\n\n\nd\n\n\n");
        let mut slow = String::new();
        Guard::new(Slow(text.as_bytes())).read_to_string(&mut slow).expect("read");
        assert_eq!(slow, whole);
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
