//! The lines of a text with their ends, LF, CRLF or CR, whatever the file mixes.

use std::{io, io::BufRead};

/// How a line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnd {
    /// The last line of a text need not end.
    #[default]
    None,
    Lf,
    CrLf,
    Cr,
}

impl LineEnd {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
            Self::Cr => "\r",
        }
    }
}

/// The lines of a text.
pub struct Lines<R> {
    reader: R,
    row: u64,
    line: Vec<u8>,
    end: LineEnd,
}

impl<R: BufRead> Lines<R> {
    pub const fn new(reader: R) -> Self {
        Self { reader, row: 0, line: Vec::new(), end: LineEnd::None }
    }

    /// Reads the next line without its end; false after the last one.
    pub fn advance(&mut self) -> io::Result<bool> {
        self.line.clear();
        self.end = LineEnd::None;
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                let is_line = !self.line.is_empty();
                self.row += u64::from(is_line);
                return Ok(is_line);
            }
            let Some(length) = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
                self.line.extend_from_slice(buffer);
                let length = buffer.len();
                self.reader.consume(length);
                continue;
            };
            self.line.extend_from_slice(&buffer[..length]);
            let is_return = buffer[length] == b'\r';
            self.reader.consume(length + 1);
            self.end = if is_return { self.end_of_return()? } else { LineEnd::Lf };
            self.row += 1;
            return Ok(true);
        }
    }

    /// An LF after a CR is the same end.
    fn end_of_return(&mut self) -> io::Result<LineEnd> {
        if self.reader.fill_buf()?.first() != Some(&b'\n') {
            return Ok(LineEnd::Cr);
        }
        self.reader.consume(1);
        Ok(LineEnd::CrLf)
    }

    /// The last line that was read.
    pub fn line(&self) -> &[u8] {
        &self.line
    }

    /// How it ends.
    pub const fn end(&self) -> LineEnd {
        self.end
    }

    /// Its number, counted from 1.
    pub const fn row(&self) -> u64 {
        self.row
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    #[test]
    fn lines_and_their_ends_are_the_text_wherever_a_read_ends() {
        let text = "a\r\nb\rc\n\r\n\r\rd\n\nlast";
        for capacity in [1, 2, 3, 64] {
            let reader = BufReader::with_capacity(capacity, text.as_bytes());
            let (mut lines, mut whole, mut rows) = (Lines::new(reader), String::new(), 0);
            while lines.advance().expect("read") {
                rows += 1;
                assert_eq!(lines.row(), rows);
                whole.push_str(std::str::from_utf8(lines.line()).expect("UTF-8"));
                whole.push_str(lines.end().as_str());
            }
            assert_eq!((whole.as_str(), rows), (text, 9));
        }
    }
}
