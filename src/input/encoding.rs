//! Encodings of input files: UTF-8, and UTF-16 with a byte order mark, which is
//! decoded as it is read.

use std::{io, io::Read};

/// Bytes of UTF-16 that are decoded at once.
const CHUNK: usize = 8 * 1024;

/// How the text of a file is encoded, told from its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// UTF-8 after a byte order mark.
    MarkedUtf8,
    Utf16Le,
    Utf16Be,
}

impl Encoding {
    /// The encoding of a file that begins with `head`.
    pub const fn of(head: &[u8]) -> Self {
        match head {
            [0xef, 0xbb, 0xbf, ..] => Self::MarkedUtf8,
            [0xff, 0xfe, ..] => Self::Utf16Le,
            [0xfe, 0xff, ..] => Self::Utf16Be,
            _ => Self::Utf8,
        }
    }

    /// How many bytes the byte order mark has.
    pub const fn mark_length(self) -> u64 {
        match self {
            Self::Utf8 => 0,
            Self::MarkedUtf8 => 3,
            Self::Utf16Le | Self::Utf16Be => 2,
        }
    }
}

/// Decodes the bytes after the mark into UTF-8. A code unit that is half of a
/// character becomes U+FFFD, which the rules refuse.
#[derive(Debug)]
pub struct Decoder<R> {
    inner: R,
    encoding: Encoding,
    /// Bytes that were read and wait for the rest of their character.
    undecoded: Vec<u8>,
    /// Text that is decoded, and how much of it was passed on.
    text: String,
    passed: usize,
    is_end: bool,
}

impl<R: Read> Decoder<R> {
    pub const fn new(inner: R, encoding: Encoding) -> Self {
        Self {
            inner,
            encoding,
            undecoded: Vec::new(),
            text: String::new(),
            passed: 0,
            is_end: false,
        }
    }

    fn read_chunk(&mut self) -> io::Result<()> {
        let before = self.undecoded.len();
        self.undecoded.resize(before + CHUNK, 0);
        let read = self.inner.read(&mut self.undecoded[before..])?;
        self.undecoded.truncate(before + read);
        self.is_end = read == 0;
        let whole = if self.is_end { self.undecoded.len() } else { whole_part(self.units()) * 2 };
        let units = char::decode_utf16(self.units().take(whole.div_ceil(2)));
        let characters = units.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
        (self.text, self.passed) = (characters.collect(), 0);
        self.undecoded.drain(..whole);
        Ok(())
    }

    /// The code units that wait; an odd byte at the end of the file is half of one.
    fn units(&self) -> impl Iterator<Item = u16> + '_ {
        let is_le = self.encoding == Encoding::Utf16Le;
        let is_end = self.is_end;
        self.undecoded.chunks(2).filter_map(move |pair| match *pair {
            [one, other] if is_le => Some(u16::from_le_bytes([one, other])),
            [one, other] => Some(u16::from_be_bytes([one, other])),
            // Half of a pair is not a character.
            _ => is_end.then_some(0xdc00),
        })
    }
}

/// How many code units are whole characters: the first half of a pair waits.
fn whole_part(units: impl Iterator<Item = u16>) -> usize {
    let (mut count, mut last) = (0, 0);
    for unit in units {
        (count, last) = (count + 1, unit);
    }
    if (0xd800..0xdc00).contains(&last) { count - 1 } else { count }
}

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if matches!(self.encoding, Encoding::Utf8 | Encoding::MarkedUtf8) {
            return self.inner.read(buffer);
        }
        while self.passed == self.text.len() && !self.is_end {
            self.read_chunk()?;
        }
        let text = &self.text.as_bytes()[self.passed..];
        let length = text.len().min(buffer.len());
        buffer[..length].copy_from_slice(&text[..length]);
        self.passed += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "email,name\r\nkim@x.org,Zoë 王 😀\n";

    /// Gives out as many bytes at a time as it is told.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(buffer.len());
            self.0.read(&mut buffer[..most])
        }
    }

    fn decoded(bytes: &[u8], encoding: Encoding, step: usize) -> String {
        let mut text = String::new();
        Decoder::new(Slow(bytes, step), encoding).read_to_string(&mut text).expect("decoded");
        text
    }

    #[test]
    fn utf_16_is_decoded_wherever_a_read_ends() {
        let le: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for step in [1, 2, 3, 7, 10_000] {
            assert_eq!(decoded(&le, Encoding::Utf16Le, step), TEXT);
            assert_eq!(decoded(&be, Encoding::Utf16Be, step), TEXT);
            assert_eq!(decoded(TEXT.as_bytes(), Encoding::MarkedUtf8, step), TEXT);
        }
        let long = TEXT.repeat(1_000);
        let le: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&le, Encoding::Utf16Le, 4_095), long);
    }

    #[test]
    fn half_a_character_is_replaced_and_ends_nothing() {
        let bytes = [0x61, 0, 0x3d, 0xd8, 0x62, 0, 0x3d];
        assert_eq!(decoded(&bytes, Encoding::Utf16Le, 1), "a\u{fffd}b\u{fffd}");
        assert_eq!(decoded(&bytes[..4], Encoding::Utf16Le, 9), "a\u{fffd}");
    }

    #[test]
    fn the_encoding_is_told_from_the_mark() {
        assert_eq!(Encoding::of(b"\xef\xbb\xbfemail"), Encoding::MarkedUtf8);
        assert_eq!(Encoding::of(b"\xff\xfee\0"), Encoding::Utf16Le);
        assert_eq!(Encoding::of(b"\xfe\xff\0e"), Encoding::Utf16Be);
        assert_eq!(Encoding::of(b"email"), Encoding::Utf8);
        assert_eq!(Encoding::of(b""), Encoding::Utf8);
    }
}
