//! An input file that can be read more than once: to carry out a change, again
//! after a question, and for the rows that failed.

use crate::input::{
    encoding::Decoder, encoding::Encoding, error::Result, file_text::At, file_text::FileText,
    file_text::explained, foreign::HEAD, foreign::refuse_foreign, guard::Guard, headings::Headings,
    opening::Opening,
};
use crate::platform::unnamed;

use std::{fs::File, io, io::BufRead, io::BufReader, io::Cursor, io::Read, io::Write, path::Path};

/// An input file, or a private copy of what came through a pipe.
#[derive(Debug)]
pub struct Source {
    pub text: FileText,
    /// What the first lines say.
    pub opening: Opening,
}

impl Source {
    /// Opens a file, or copies standard input for `-`; `headings` are those that make
    /// a row a header.
    pub fn open(stdin: &mut dyn BufRead, path: &Path, headings: &Headings) -> Result<Self> {
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
        let head = head_of(At::begin(&file)).map_err(named)?;
        refuse_foreign(&head)?;
        let text = FileText::of(path, file, &head)?;
        let opening = Opening::of(&text, headings)?;
        Ok(Self { text, opening })
    }
}

fn head_of(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    reader.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// A private copy on disk, unlinked, of what can be read only once. It is looked at
/// on the way, so that an endless line does not fill the disk.
fn copied(reader: &mut dyn BufRead) -> io::Result<File> {
    let head = head_of(&mut *reader)?;
    refuse_foreign(&head).map_err(io::Error::other)?;
    let encoding = Encoding::of(&head);
    let mut file = unnamed()?;
    let copying = Copying { reader: Cursor::new(head).chain(reader), file: &mut file };
    io::copy(&mut Guard::new(Decoder::new(copying, encoding)), &mut io::sink())?;
    Ok(file)
}

/// Writes what passes to a file.
struct Copying<'f, R> {
    reader: R,
    file: &'f mut File,
}

impl<R: Read> Read for Copying<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.file.write_all(&buffer[..read])?;
        Ok(read)
    }
}
