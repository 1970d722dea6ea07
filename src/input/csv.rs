//! CSV with a header, a row at a time.

use crate::domain::{cell::trimmed, refusal::Refusal};
use crate::input::{error::Result, records::Records, row::at, source::Source, splitter::Fields};

/// A row in its fields, or why it cannot be read.
pub type ParsedRow<'a> = std::result::Result<&'a Fields, Refusal>;

/// The rows of CSV.
pub struct CsvTable<'a> {
    pub header: Fields,
    /// The header as it came.
    pub raw_header: Vec<Vec<u8>>,
    pub records: Records<'a>,
    fields: Fields,
    separator: u8,
    /// How many columns a row has at least: those that follow have no heading.
    least: usize,
}

impl<'a> CsvTable<'a> {
    /// The rows after the header that was found in the source.
    pub fn of(source: &'a Source) -> Result<Self> {
        let opening = &source.opening;
        let mut records = Records::of(&source.text, opening.separator);
        while let Some(read) = records.advance()? {
            if records.row() >= opening.header_row {
                read?;
                break;
            }
        }
        records.end_comments();
        let mut header = Fields::default();
        records.fields(&mut header);
        let raw_header = records.raw_fields().collect();
        let names = header.iter().enumerate().filter(|(_, name)| !trimmed(name).is_empty());
        let least = names.last().map_or(0, |(last, _)| last + 1);
        let (fields, separator) = (Fields::default(), opening.separator);
        Ok(Self { header, raw_header, records, fields, separator, least })
    }

    /// The next row with the line on which it begins, or why it cannot be read;
    /// nothing at the end. Rows that hold only separators are skipped.
    pub fn next_row(&mut self) -> Result<Option<(u64, ParsedRow<'_>)>> {
        loop {
            let Some(read) = self.records.advance()? else {
                return Ok(None);
            };
            self.records.fields(&mut self.fields);
            if read.is_ok() && self.fields.iter().all(|cell| trimmed(cell).is_empty()) {
                continue;
            }
            let read =
                read.map_err(|refusal| self.named(refusal)).and_then(|()| self.check_width());
            return Ok(Some((self.records.row(), read.map(|()| &self.fields))));
        }
    }

    /// Cells after the last heading are nothing if they are empty.
    fn check_width(&self) -> std::result::Result<(), Refusal> {
        let (found, wanted) = (self.fields.len(), self.header.len());
        let has_more = self.fields.iter().skip(wanted).any(|cell| !trimmed(cell).is_empty());
        if found >= self.least && !has_more {
            return Ok(());
        }
        let message = format!("fields in the row: {found}, in the header: {wanted}");
        let separator = match self.separator {
            b',' => "a comma".to_owned(),
            b';' => "a semicolon".to_owned(),
            b'\t' => "a tab".to_owned(),
            other => format!("{:?}", char::from(other)),
        };
        let hint = format!("quote a field that holds {separator}, and close every quote");
        Err(at(self.records.row(), message).hint(hint))
    }

    /// A refusal with the heading of its column.
    fn named(&self, refusal: Refusal) -> Refusal {
        let location = refusal.location.as_deref().cloned();
        let column = location.as_ref().and_then(|place| place.column);
        let place = column.and_then(|column| usize::try_from(column).ok()?.checked_sub(1));
        match (location, place.and_then(|place| self.header.get(place)).map(trimmed)) {
            (Some(location), Some(name)) if !name.is_empty() => refusal.at(location.of_field(name)),
            _ => refusal,
        }
    }

    /// The fields of the last row, readable or not.
    pub const fn last(&self) -> &Fields {
        &self.fields
    }

    /// The line on which the last row begins.
    pub const fn row(&self) -> u64 {
        self.records.row()
    }
}
