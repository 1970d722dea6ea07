//! Looks at the bytes of an input file as they pass: no endless line except in JSON,
//! whose objects are bounded, and no NUL. The Ctrl-Z with which DOS ends a file does
//! not pass.

use crate::domain::refusal::Refusal;
use crate::input::row::at;
use std::{io, io::Read};

/// The longest line, in bytes.
const MOST: usize = 4 * 1024 * 1024;
const CTRL_Z: u8 = 0x1a;

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
    /// The last byte was a CR; an LF that follows is the same end of a line.
    was_return: bool,
    /// The last byte was a Ctrl-Z, which passes only if something follows.
    holds_ctrl_z: bool,
    /// What followed it and had no place.
    waiting: Option<u8>,
}

impl<R> Guard<R> {
    /// A guard at the beginning of a text.
    pub const fn new(inner: R) -> Self {
        Self {
            inner,
            row: 1,
            line: 0,
            is_json: false,
            is_begin: true,
            was_return: false,
            holds_ctrl_z: false,
            waiting: None,
        }
    }

    fn look(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        bytes.iter().try_for_each(|byte| self.look_at(*byte))
    }

    fn look_at(&mut self, byte: u8) -> Result<(), Refusal> {
        self.line += 1;
        if self.is_begin && !byte.is_ascii_whitespace() && ![0xef, 0xbb, 0xbf].contains(&byte) {
            (self.is_begin, self.is_json) = (false, matches!(byte, b'[' | b'{'));
        }
        let is_second = byte == b'\n' && self.was_return;
        self.was_return = byte == b'\r';
        match byte {
            0 => Err(at(self.row, "the row holds a NUL byte").hint("save the file as UTF-8 text")),
            b'\n' if is_second => {
                self.line = 0;
                Ok(())
            }
            b'\n' | b'\r' => {
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
    /// Reads bytes, but a Ctrl-Z only together with what follows it.
    fn read_held(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Some(byte) = self.waiting.take() {
            buffer[0] = byte;
            return Ok(1);
        }
        let held = usize::from(self.holds_ctrl_z);
        if buffer.len() <= held {
            return self.read_one(buffer);
        }
        let read = self.inner.read(&mut buffer[held..])?;
        if read == 0 {
            return Ok(0);
        }
        if self.holds_ctrl_z {
            buffer[0] = CTRL_Z;
        }
        let length = held + read;
        self.holds_ctrl_z = buffer[length - 1] == CTRL_Z;
        Ok(length - usize::from(self.holds_ctrl_z))
    }
}

impl<R: Read> Guard<R> {
    /// The held Ctrl-Z for a buffer of one byte; what follows it waits.
    fn read_one(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut next = [0];
        if self.inner.read(&mut next)? == 0 {
            return Ok(0);
        }
        buffer[0] = CTRL_Z;
        self.holds_ctrl_z = next[0] == CTRL_Z;
        self.waiting = Some(next[0]).filter(|_| !self.holds_ctrl_z);
        Ok(1)
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            let was_held = self.holds_ctrl_z;
            let read = self.read_held(buffer)?;
            self.look(&buffer[..read]).map_err(io::Error::other)?;
            // Nothing but a Ctrl-Z is not the end of the text.
            if read > 0 || was_held || !self.holds_ctrl_z {
                return Ok(read);
            }
        }
    }
}

/// Makes each end of a line, LF, CRLF or CR, an LF, for readers that know no other.
#[derive(Debug)]
pub struct UnifiedEnds<R> {
    inner: R,
    /// The last byte was a CR, which passed as LF; an LF that follows is the same end.
    was_return: bool,
}

impl<R: Read> UnifiedEnds<R> {
    pub const fn new(inner: R) -> Self {
        Self { inner, was_return: false }
    }

    /// Gives how many bytes are left.
    fn unify(&mut self, bytes: &mut [u8]) -> usize {
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

impl<R: Read> Read for UnifiedEnds<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.inner.read(buffer)?;
            let kept = self.unify(&mut buffer[..read]);
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
        UnifiedEnds::new(text.as_bytes()).read_to_string(&mut whole).expect("read");
        assert_eq!(whole, "a\nb\nc\n\n\n\nd\n\n\n");
        let mut slow = String::new();
        UnifiedEnds::new(Slow(text.as_bytes())).read_to_string(&mut slow).expect("read");
        assert_eq!(slow, whole);
    }

    #[test]
    fn a_ctrl_z_at_the_end_does_not_pass_and_one_within_does() {
        for (text, expected) in [
            ("a\n\x1a", "a\n"),
            ("a\x1ab\x1a", "a\x1ab"),
            ("\x1a", ""),
            ("a\x1a\x1a\nb", "a\x1a\x1a\nb"),
        ] {
            let (mut whole, mut slow) = (String::new(), String::new());
            Guard::new(text.as_bytes()).read_to_string(&mut whole).expect("read");
            Guard::new(Slow(text.as_bytes())).read_to_string(&mut slow).expect("read");
            assert_eq!((&*whole, &*slow), (expected, expected), "{text:?}");
            let mut guard = Guard::new(text.as_bytes());
            let mut single = Vec::new();
            let mut byte = [0];
            while guard.read(&mut byte).expect("read") > 0 {
                single.push(byte[0]);
            }
            assert_eq!(single, expected.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn an_endless_line_and_a_nul_are_refused() {
        let endless = "x".repeat(MOST + 1);
        assert_eq!(read(&endless), Err("the line is longer than 4 MiB".to_owned()));
        assert_eq!(read(&endless[1..]), Ok(MOST));
        assert_eq!(read(&format!("{}\n{0}\r{0}\n", &endless[1..])), Ok(3 * MOST + 3));
        assert_eq!(read(&format!("[{endless}")), Ok(MOST + 2), "objects are bounded themselves");
        assert_eq!(read("a\0b"), Err("the row holds a NUL byte".to_owned()));
    }

    #[test]
    fn the_row_of_a_nul_is_counted_whatever_ends_the_lines() {
        for text in ["a\nb\n\0", "a\r\nb\r\n\0", "a\rb\r\0"] {
            let refused = Guard::new(text.as_bytes()).read_to_string(&mut String::new());
            let refused = refused.expect_err("refused").downcast::<Refusal>().expect("a refusal");
            assert_eq!(refused.location.map(|place| place.row), Some(3), "{text:?}");
        }
    }
}
