//! The text of an input file, decoded, as often as it is asked for.

use crate::domain::refusal::Refusal;
use crate::input::{
    encoding::Decoder, encoding::Encoding, error::Error, error::Result, guard::Guard,
    guard::UnifiedEnds, lines::Lines, row::BYTE_ORDER_MARK, row::at,
};

use std::{
    fs::File, io, io::BufRead, io::BufReader, io::Read, os::unix::fs::FileExt, path::Path,
    path::PathBuf,
};

const CHUNK: usize = 1 << 16;

/// A file with text.
#[derive(Debug)]
pub struct FileText {
    path: PathBuf,
    file: File,
    pub encoding: Encoding,
}

/// The decoded text.
pub type TextReader<'a> = BufReader<Guard<Decoder<At<'a>>>>;

/// The same, in which each line ends in LF.
pub type UnifiedReader<'a> = BufReader<UnifiedEnds<Guard<Decoder<At<'a>>>>>;

impl FileText {
    /// The text of a file that begins with `head`; refuses a second byte order mark.
    pub fn of(path: &Path, file: File, head: &[u8]) -> Result<Self> {
        let text = Self { path: path.to_owned(), file, encoding: Encoding::of(head) };
        text.ensure_one_mark()?;
        Ok(text)
    }

    fn ensure_one_mark(&self) -> Result<()> {
        let mut mark = Vec::new();
        let read = self.reader().take(3).read_to_end(&mut mark);
        read.map_err(|error| self.explained(error))?;
        if self.encoding == Encoding::Utf8 || mark != BYTE_ORDER_MARK {
            return Ok(());
        }
        let refusal = at(1, "the file begins with two byte order marks");
        Err(refusal.hint("save it as UTF-8 again").into())
    }

    /// The whole text as a stream, in which each line ends in LF.
    pub fn reader(&self) -> UnifiedReader<'_> {
        BufReader::with_capacity(CHUNK, UnifiedEnds::new(self.decoded()))
    }

    /// The lines of the text, each with the end that it has.
    pub fn lines(&self) -> Lines<TextReader<'_>> {
        Lines::new(BufReader::with_capacity(CHUNK, self.decoded()))
    }

    fn decoded(&self) -> Guard<Decoder<At<'_>>> {
        let at = At { file: &self.file, offset: self.encoding.mark_length() };
        Guard::new(Decoder::new(at, self.encoding))
    }

    /// How many lines there are, for the progress bar.
    pub fn count_lines(&self) -> io::Result<u64> {
        let mut reader = self.reader();
        let mut count = 0;
        loop {
            let buffer = reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(count);
            }
            count += buffer.split(|byte| *byte == b'\n').count() as u64 - 1;
            let read = buffer.len();
            reader.consume(read);
        }
    }

    /// Where the text was read from; `-` for standard input.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What went wrong with this file.
    pub fn explained(&self, error: io::Error) -> Error {
        explained(&self.path, error)
    }
}

/// What went wrong with a file: a refusal of what is in it, or the reading.
pub fn explained(path: &Path, error: io::Error) -> Error {
    match error.downcast::<Refusal>() {
        Ok(refusal) => refusal.into(),
        Err(source) => Error::File { path: path.to_owned(), source },
    }
}

/// Reads a file from an offset, whatever others read of it.
#[derive(Debug)]
pub struct At<'a> {
    file: &'a File,
    offset: u64,
}

impl<'a> At<'a> {
    /// A file from its beginning.
    pub const fn begin(file: &'a File) -> Self {
        Self { file, offset: 0 }
    }
}

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read_at(buffer, self.offset)?;
        self.offset += read as u64;
        Ok(read)
    }
}
