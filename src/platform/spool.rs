//! Text that waits: in memory while it is short, then in an unlinked file that
//! only this user can read.

use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use tempfile::SpooledTempFile;

/// Bytes that wait in memory.
const MOST_IN_MEMORY: usize = 1 << 20;
/// Bytes that are written to the file at once.
const CHUNK: usize = 1 << 16;

/// Text that waits.
pub struct Spool {
    file: SpooledTempFile,
    buffer: Vec<u8>,
    /// Bytes that went to the file.
    flushed: u64,
}

impl Default for Spool {
    fn default() -> Self {
        Self { file: SpooledTempFile::new(MOST_IN_MEMORY), buffer: Vec::new(), flushed: 0 }
    }
}

impl Spool {
    /// The text from its beginning.
    pub fn reader(&mut self) -> io::Result<BufReader<impl Read>> {
        self.flush()?;
        self.file.rewind()?;
        Ok(BufReader::with_capacity(CHUNK, &mut self.file))
    }

    /// Where the next text will begin.
    pub const fn end(&self) -> u64 {
        self.flushed + self.buffer.len() as u64
    }

    /// The bytes from a place on. Nothing is written afterwards.
    pub fn read_at(&mut self, place: u64, bytes: &mut [u8]) -> io::Result<()> {
        self.flush()?;
        self.file.seek(SeekFrom::Start(place))?;
        self.file.read_exact(bytes)
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() > CHUNK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.write_all(&self.buffer)?;
        self.flushed += self.buffer.len() as u64;
        self.buffer.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufRead;

    #[test]
    fn what_was_written_is_read_in_order_whether_it_is_short_or_long() {
        for lines in [0_usize, 3, 200_000] {
            let mut spool = Spool::default();
            for line in 0..lines {
                writeln!(spool, "{line}").expect("written");
            }
            let read: Vec<String> =
                spool.reader().expect("a reader").lines().map(|line| line.expect("text")).collect();
            assert_eq!(read.len(), lines);
            assert!(read.iter().enumerate().all(|(place, line)| *line == place.to_string()));
        }
    }

    #[test]
    fn what_was_written_is_read_from_any_place() {
        let mut spool = Spool::default();
        let mut places = Vec::new();
        for line in 100_000..300_000 {
            places.push(spool.end());
            write!(spool, "{line}").expect("written");
        }
        for line in [299_999_usize, 100_000, 234_567] {
            let mut text = [0; 6];
            spool.read_at(places[line - 100_000], &mut text).expect("read");
            assert_eq!(text, line.to_string().as_bytes());
        }
        assert!(spool.read_at(spool.end(), &mut [0]).is_err(), "beyond the end");
    }
}
