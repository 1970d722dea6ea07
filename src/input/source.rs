//! An input file that can be read more than once: to carry out a change, again
//! after a question, and for the rows that failed.

use crate::domain::refusal::Refusal;
use crate::input::{error::Error, error::Result, form::Form, guard::Guard, row::at};
use crate::platform::unnamed;

use std::{
    fs::File, io, io::BufRead, io::BufReader, io::Read, os::unix::fs::FileExt, path::Path,
    path::PathBuf,
};

/// Bytes of a line from which the form of the text is told.
const MOST_LOOKED_AT: u64 = 1 << 20;
const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// An input file, or a private copy of what came through a pipe.
#[derive(Debug)]
pub struct Source {
    path: PathBuf,
    file: File,
    /// Where the text begins, after a byte order mark.
    begin: u64,
    pub form: Form,
}

impl Source {
    /// Opens a file, or copies standard input for `-`; `columns` are those that
    /// make a first line a header.
    pub fn open(stdin: &mut dyn BufRead, path: &Path, columns: &[&str]) -> Result<Self> {
        let named = |error| explained(path, error);
        let file = if path == Path::new("-") {
            copied(stdin).map_err(named)?
        } else {
            let file = File::open(path).map_err(named)?;
            if file.metadata().map_err(named)?.is_file() {
                file
            } else {
                copied(&mut BufReader::new(file)).map_err(named)?
            }
        };
        let mut source = Self { path: path.to_owned(), file, begin: 0, form: Form::List };
        source.look(columns).map_err(named)?;
        Ok(source)
    }

    /// Finds out where the text begins and what form it has.
    fn look(&mut self, columns: &[&str]) -> io::Result<()> {
        let mut head = Vec::new();
        At { file: &self.file, offset: 0 }.take(6).read_to_end(&mut head)?;
        if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
            let refusal = at(1, "the file is UTF-16").hint("save it as UTF-8");
            return Err(io::Error::other(refusal));
        }
        let behind_mark = head.strip_prefix(BYTE_ORDER_MARK);
        self.begin = if behind_mark.is_some() { 3 } else { 0 };
        if behind_mark.is_some_and(|rest| rest.starts_with(BYTE_ORDER_MARK)) {
            let refusal = at(1, "the file begins with two byte order marks");
            return Err(io::Error::other(refusal.hint("save it as UTF-8 again")));
        }
        let mut lines = self.lines();
        while let Some((_, line)) = lines.next_line_of(MOST_LOOKED_AT)? {
            let line = String::from_utf8_lossy(&line);
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                self.form = Form::of(line, columns);
                break;
            }
        }
        Ok(())
    }

    /// The whole text, as a stream.
    pub fn reader(&self) -> BufReader<Guard<At<'_>>> {
        let at = At { file: &self.file, offset: self.begin };
        BufReader::with_capacity(1 << 16, Guard::new(at))
    }

    /// The lines of the text.
    pub fn lines(&self) -> Lines<'_> {
        let at = At { file: &self.file, offset: self.begin };
        Lines { reader: BufReader::with_capacity(1 << 16, Guard::new(at)), row: 0 }
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
fn explained(path: &Path, error: io::Error) -> Error {
    match error.downcast::<Refusal>() {
        Ok(refusal) => refusal.into(),
        Err(source) => Error::File { path: path.to_owned(), source },
    }
}

/// A private copy on disk, unlinked, of what can be read only once.
fn copied(reader: &mut dyn BufRead) -> io::Result<File> {
    let mut file = unnamed()?;
    io::copy(&mut Guard::new(reader), &mut file)?;
    Ok(file)
}

/// Reads a file from an offset, whatever others read of it.
#[derive(Debug)]
pub struct At<'a> {
    file: &'a File,
    offset: u64,
}

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read_at(buffer, self.offset)?;
        self.offset += read as u64;
        Ok(read)
    }
}

/// The lines of a text.
pub struct Lines<'a> {
    reader: BufReader<Guard<At<'a>>>,
    row: u64,
}

impl Lines<'_> {
    /// The next line with its row, counted from 1.
    pub fn next_line(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        self.next_line_of(u64::MAX)
    }

    /// The same, of which at most so many bytes are looked at.
    fn next_line_of(&mut self, most: u64) -> io::Result<Option<(u64, Vec<u8>)>> {
        let mut line = Vec::new();
        if self.reader.by_ref().take(most).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.row += 1;
        Ok(Some((self.row, line)))
    }
}
