//! The records of CSV one by one, each as it came and in its fields.

use crate::domain::{refusal::Location, refusal::Refusal};
use crate::input::{
    error::Result, file_text::FileText, file_text::TextReader, lines::LineEnd, lines::Lines,
    row::at, row::ensure_no_mark, row::ensure_utf8, splitter::Fields, splitter::Splitter,
};

/// The longest record, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// The records of a source, from its first line on; empty lines are not records.
pub struct Records<'a> {
    source: &'a FileText,
    lines: Lines<TextReader<'a>>,
    splitter: Splitter,
    /// The last record as it came, with an LF for each end of a line within quotes,
    /// and how its lines end.
    bytes: Vec<u8>,
    ends: Vec<LineEnd>,
    /// The line on which it begins.
    row: u64,
    /// Lines that begin with `#` are comments, which the header ends.
    has_comments: bool,
}

impl<'a> Records<'a> {
    pub fn of(source: &'a FileText, separator: u8) -> Self {
        let (lines, splitter) = (source.lines(), Splitter::new(separator));
        let (bytes, ends) = (Vec::new(), Vec::new());
        Self { source, lines, splitter, bytes, ends, row: 0, has_comments: true }
    }

    /// Reads the next record: nothing at the end, else what is wrong with it. A quote
    /// that is never closed is the file's fault, because it swallows rows.
    pub fn advance(&mut self) -> Result<Option<std::result::Result<(), Refusal>>> {
        if !self.begin()? {
            return Ok(None);
        }
        let mut has_mark = ensure_no_mark(self.lines.line(), self.row);
        while self.take_line() {
            let opened = self.splitter.len() as u64 + 1;
            if self.bytes.len() > MOST || !self.next_line()? {
                return Err(self.never_closed(opened).into());
            }
            has_mark = has_mark.and(ensure_no_mark(self.lines.line(), self.row));
            self.splitter.take_newline();
            self.bytes.push(b'\n');
        }
        self.splitter.finish();
        Ok(Some(has_mark.and(self.problem())))
    }

    /// Goes to the first line of the next record; false if there is none.
    fn begin(&mut self) -> Result<bool> {
        loop {
            if !self.next_line()? {
                return Ok(false);
            }
            let line = self.lines.line();
            let is_comment = self.has_comments && line.first() == Some(&b'#');
            if !line.is_empty() && !is_comment {
                break;
            }
        }
        self.row = self.lines.row();
        self.bytes.clear();
        self.ends.clear();
        self.splitter.begin();
        Ok(true)
    }

    fn next_line(&mut self) -> Result<bool> {
        self.lines.advance().map_err(|error| self.source.explained(error))
    }

    /// Takes the last line; true if the record goes on.
    fn take_line(&mut self) -> bool {
        self.bytes.extend_from_slice(self.lines.line());
        self.ends.push(self.lines.end());
        self.splitter.take(self.lines.line())
    }

    fn problem(&self) -> std::result::Result<(), Refusal> {
        ensure_utf8(&self.bytes, self.row)?;
        let Some(broken) = self.splitter.broken() else {
            return Ok(());
        };
        Err(at(self.row, "there is text after a closing quote")
            .hint("double a quote that belongs to the text")
            .at(Location::of_row(self.row).in_column(broken as u64 + 1)))
    }

    fn never_closed(&self, column: u64) -> Refusal {
        at(self.row, "a quote is not closed")
            .hint("close it, or double a quote that belongs to the text")
            .at(Location::of_row(self.row).in_column(column))
    }

    /// The fields of the last record, readable or not.
    pub fn fields(&self, into: &mut Fields) {
        self.splitter.fields(into);
    }

    /// The header was read: from now on `#` may begin a cell.
    pub const fn end_comments(&mut self) {
        self.has_comments = false;
    }

    /// The line on which the last record begins.
    pub const fn row(&self) -> u64 {
        self.row
    }

    /// How the last record ends.
    pub fn end(&self) -> LineEnd {
        self.ends.last().copied().unwrap_or_default()
    }

    /// How many lines the last record has.
    #[cfg(test)]
    pub const fn line_count(&self) -> usize {
        self.ends.len()
    }

    /// The fields of the last record as they came, with quotes and blanks.
    pub fn raw_fields(&self) -> impl Iterator<Item = Vec<u8>> + '_ {
        let mut ends = self.ends.iter();
        self.splitter.spans().map(move |span| {
            let mut raw = Vec::with_capacity(span.len());
            for byte in &self.bytes[span] {
                match byte {
                    b'\n' => raw.extend(ends.next().map_or("\n", |end| end.as_str()).bytes()),
                    byte => raw.push(*byte),
                }
            }
            raw
        })
    }
}
