//! CSV with a header, a row at a time, each as it came and in its fields.

use crate::domain::refusal::Refusal;
use crate::input::{
    error::Result, quotes::Quotes, quotes::never_closed, row::at, row::text_of, source::Lines,
    source::Source,
};

use csv::StringRecord;
use csv_core::Reader;
use std::io;

/// The longest row, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// A row in its fields, or why it cannot be read.
pub type ParsedRow<'a> = std::result::Result<&'a StringRecord, Refusal>;

/// The rows of CSV.
pub struct CsvTable<'a> {
    pub header: StringRecord,
    source: &'a Source,
    lines: Lines<'a>,
    splitter: Splitter,
    /// The last row as it came, and the line on which it begins.
    text: String,
    row: u64,
    record: StringRecord,
}

impl<'a> CsvTable<'a> {
    /// The rows after the header of a source.
    pub fn of(source: &'a Source) -> Result<Self> {
        let (header, record) = (StringRecord::new(), StringRecord::new());
        let (splitter, text) = (Splitter::default(), String::new());
        let mut table =
            Self { header, source, lines: source.lines(), splitter, text, row: 0, record };
        if let Some(Err(refusal)) = table.next_row()? {
            return Err(refusal.into());
        }
        table.splitter.split(&table.text, &mut table.header);
        Ok(table)
    }

    /// The next record with the line on which it begins, or why that row cannot
    /// be read; nothing at the end. A quote that is never closed is the file's
    /// fault, because it swallows rows.
    pub fn next_record(&mut self) -> Result<Option<(u64, ParsedRow<'_>)>> {
        let Some(read) = self.next_row()? else {
            return Ok(None);
        };
        self.splitter.split(&self.text, &mut self.record);
        if let Err(refusal) = read {
            return Ok(Some((self.row, Err(refusal))));
        }
        let (found, wanted) = (self.record.len(), self.header.len());
        if found == wanted {
            return Ok(Some((self.row, Ok(&self.record))));
        }
        let message = format!("fields in the row: {found}, in the header: {wanted}");
        let hint = "quote a field that holds a comma, and close every quote";
        Ok(Some((self.row, Err(at(self.row, message).hint(hint)))))
    }

    /// Reads the next row with all its lines; empty ones are skipped, and
    /// comments before the header. After it `#` may begin a cell.
    fn next_row(&mut self) -> Result<Option<std::result::Result<(), Refusal>>> {
        self.text.clear();
        let mut quotes = Quotes::default();
        while let Some((row, line)) =
            self.lines.next_line().map_err(|error| self.source.explained(error))?
        {
            let line = match text_of(&line, row) {
                Ok(line) => line.strip_suffix('\n').unwrap_or(line),
                Err(refusal) if quotes.open().is_none() => {
                    self.row = row;
                    String::from_utf8_lossy(&line).trim_end().clone_into(&mut self.text);
                    return Ok(Some(Err(refusal)));
                }
                Err(refusal) => return Err(refusal.into()),
            };
            if quotes.open().is_some() {
                self.text.push('\n');
            } else if line.is_empty() || self.header.is_empty() && line.starts_with('#') {
                continue;
            } else {
                self.row = row;
            }
            self.text.push_str(line);
            quotes = match quotes.after(line, row) {
                Ok(quotes) => quotes,
                Err(refusal) => return Ok(Some(Err(refusal))),
            };
            match quotes.open() {
                None => return Ok(Some(Ok(()))),
                Some((row, column)) if self.text.len() > MOST => {
                    return Err(never_closed(row, column).into());
                }
                Some(_) => {}
            }
        }
        quotes.open().map_or(Ok(None), |(row, column)| Err(never_closed(row, column).into()))
    }

    /// The fields of the last row, readable or not.
    pub const fn last(&self) -> &StringRecord {
        &self.record
    }

    /// The line on which the last row begins.
    pub const fn row(&self) -> u64 {
        self.row
    }

    /// The last row as it came.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Splits a row into its fields.
struct Splitter {
    reader: Reader,
    input: String,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl Default for Splitter {
    fn default() -> Self {
        // Its own default is not ready for use.
        let reader = Reader::new();
        Self { reader, input: String::new(), output: Vec::new(), ends: Vec::new() }
    }
}

impl Splitter {
    fn split(&mut self, text: &str, record: &mut StringRecord) {
        self.reader.reset();
        self.input.clear();
        self.input.push_str(text);
        self.input.push('\n');
        self.output.resize(self.input.len(), 0);
        self.ends.resize(self.input.len(), 0);
        let input = self.input.as_bytes();
        let (_, _, _, fields) = self.reader.read_record(input, &mut self.output, &mut self.ends);
        record.clear();
        let mut begin = 0;
        for end in &self.ends[..fields] {
            record.push_field(&String::from_utf8_lossy(&self.output[begin..*end]));
            begin = *end;
        }
    }
}

/// An error of a writer into memory or a file.
pub fn into_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_split_by_the_rules_of_the_rfc() {
        let split = |text: &str| {
            let mut record = StringRecord::new();
            Splitter::default().split(text, &mut record);
            record.iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(split("a,b"), ["a", "b"]);
        assert_eq!(split("\"a,b\",\"two\nlines\",\"\"\"x\"\"\""), ["a,b", "two\nlines", "\"x\""]);
        assert_eq!(split(",,"), ["", "", ""]);
        assert_eq!(split("王,\"\""), ["王", ""]);
    }
}
