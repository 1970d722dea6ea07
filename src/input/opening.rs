//! What a text is, told from its first lines: JSON, a table with its separator and
//! the row of its header, or a list.

use crate::domain::cell::trimmed;
use crate::input::{
    error::Result, file_text::FileText, foreign::refuse_comment, form::Form, headings::Headings,
    lines::LineEnd, records::Records, splitter::Fields,
};

/// Separators that are recognized, the most usual one first.
pub const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Records among which the header is looked for.
const MOST_RECORDS: usize = 10;

/// What the first lines say of a text.
#[derive(Clone, Debug)]
pub struct Opening {
    pub form: Form,
    pub separator: u8,
    /// The line on which the header begins; 0 if there is none.
    pub header_row: u64,
    /// Lines above the header that are neither comments nor `sep=`, with their rows.
    pub titles: Vec<(u64, String)>,
    /// The line `sep=;`, by which a spreadsheet program knows the separator.
    pub sep_line: Option<String>,
    /// How the first line ends.
    pub end: LineEnd,
    pub is_empty: bool,
}

impl Default for Opening {
    fn default() -> Self {
        Self {
            form: Form::List,
            separator: SEPARATORS[0],
            header_row: 0,
            titles: Vec::new(),
            sep_line: None,
            end: LineEnd::None,
            is_empty: true,
        }
    }
}

/// A header that was found with one of the separators.
struct Header {
    row: u64,
    /// How many headings are known, and how many there are.
    known: usize,
    width: usize,
    titles: Vec<(u64, String)>,
}

impl Opening {
    /// Looks at the first lines of a source. A header is a row of which a heading is
    /// known; rows above it have to be titles.
    pub fn of(source: &FileText, headings: &Headings) -> Result<Self> {
        let mut opening = Self::default();
        let Some(first) = first_line(source, &mut opening)? else {
            return Ok(opening);
        };
        opening.is_empty = false;
        if let Some(form) = Form::of_json(trimmed(&first)) {
            return Ok(Self { form, ..opening });
        }
        refuse_comment(source, trimmed(&first))?;
        let declared = declared_separator(trimmed(&first));
        opening.sep_line = declared.map(|_| first);
        let given = headings.separator().or(declared);
        let separators = given.map_or_else(|| SEPARATORS.to_vec(), |one| vec![one]);
        let mut best: Option<(u8, Header)> = None;
        for separator in separators {
            let found = header(source, separator, headings);
            best = match (best, found) {
                (Some(best), Some(found)) if !found.is_better_than(&best.1) => Some(best),
                (_, Some(found)) => Some((separator, found)),
                (best, None) => best,
            };
        }
        Ok(match best {
            Some((separator, Header { row, titles, .. })) => {
                Self { form: Form::Csv, separator, header_row: row, titles, ..opening }
            }
            None => opening,
        })
    }
}

impl Header {
    fn is_better_than(&self, other: &Self) -> bool {
        (self.known, self.width) > (other.known, other.width)
    }
}

/// The first line that is neither blank nor a comment.
fn first_line(source: &FileText, opening: &mut Opening) -> Result<Option<String>> {
    let mut lines = source.lines();
    while lines.advance().map_err(|error| source.explained(error))? {
        if opening.end == LineEnd::None {
            opening.end = lines.end();
        }
        let line = String::from_utf8_lossy(lines.line());
        let text = trimmed(&line);
        if !text.is_empty() && !text.starts_with('#') {
            return Ok(Some(line.into_owned()));
        }
    }
    Ok(None)
}

/// The separator of `sep=;`, the line that a spreadsheet program writes for itself.
fn declared_separator(line: &str) -> Option<u8> {
    let line = line.trim_matches('"');
    let name = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep="))?;
    match &line.as_bytes()[name.len()..] {
        // The end of the line was trimmed.
        [] => Some(b'\t'),
        [separator, rest @ ..] if rest.iter().all(|byte| SEPARATORS.contains(byte)) => {
            Some(*separator).filter(u8::is_ascii_punctuation)
        }
        _ => None,
    }
}

/// True for what a cell of a row has, and no heading.
fn is_address(cell: &str) -> bool {
    cell.find('@').is_some_and(|place| place > 0)
}

/// The header as it is with a separator.
fn header(source: &FileText, separator: u8, headings: &Headings) -> Option<Header> {
    let mut records = Records::of(source, separator);
    let (mut fields, mut titles) = (Fields::default(), Vec::new());
    for _ in 0..MOST_RECORDS {
        // Another separator may make sense of its quotes.
        let Ok(Some(read)) = records.advance() else {
            return None;
        };
        records.fields(&mut fields);
        let cells: Vec<&str> = fields.iter().map(trimmed).collect();
        let full: Vec<&str> = cells.iter().copied().filter(|cell| !cell.is_empty()).collect();
        if read.is_ok() && !full.iter().any(|cell| is_address(cell)) {
            let known = full.iter().filter(|cell| headings.knows(cell)).count();
            let is_certain = titles.is_empty()
                || full.len() > 1 && full.iter().any(|cell| headings.names_subject(cell));
            if known > 0 && is_certain {
                let (row, width) = (records.row(), cells.len());
                return Some(Header { row, known, width, titles });
            }
        }
        match full[..] {
            [] => {}
            [only] if declared_separator(only).is_some() => {}
            [only] if !is_address(only) => titles.push((records.row(), only.to_owned())),
            _ => return None,
        }
    }
    None
}
