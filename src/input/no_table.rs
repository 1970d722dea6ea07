//! What a file is that was taken neither for a table of users nor for JSON, and what to
//! do about it.

use crate::domain::{cell::trimmed, refusal::Refusal, text::shell_word};
use crate::input::{
    error::Result, heading_problems::is_address, heading_problems::map_of_addresses,
    headings::Headings, opening::SEPARATORS, records::Records, row::at, row::quoted,
    source::Source, splitter::Fields,
};

/// Rows among which the header is looked for.
const MOST_ROWS: usize = 20;

const SAVE_AS_UTF_8: &str = "save the file as UTF-8; spreadsheet programs call it CSV UTF-8";
const TEMPLATE: &str = "practicectl user import --template prints a header";

/// Why the source cannot be read as a file of users.
pub fn refusal(source: &Source, headings: &Headings) -> Result<Refusal> {
    if source.opening.is_empty {
        return Ok(at(1, "the file is empty").hint(TEMPLATE));
    }
    let separators = headings.separator().map_or_else(|| SEPARATORS.to_vec(), |one| vec![one]);
    for separator in &separators {
        if let Some((first, row)) = header_below(source, *separator, headings) {
            let message = format!("the header is in row {row}, and row {first} is not one");
            return Ok(at(first, message).hint(format!("remove the rows above row {row}")));
        }
    }
    let (row, cells) = first_row(source, &separators)?;
    if cells.iter().any(|cell| cell.find('@').is_some_and(|place| place > 0)) {
        return Ok(at(row, "the file has no header: its first row is a user already").hint(
            format!("write the names of the columns above it, such as email,name; {TEMPLATE}"),
        ));
    }
    if let Some(separator) = other_separator(&cells, headings) {
        if separators.contains(&separator) {
            let hint = "remove the quotes around each row: whatever saved the file took a row \
                        for one cell";
            return Ok(at(row, "each row is one cell in quotes").hint(hint));
        }
        let message = format!("the columns are separated by {:?}", char::from(separator));
        let option = shell_word(&char::from(separator).to_string());
        return Ok(at(row, message).hint(format!("add --separator {option}")));
    }
    if is_aligned(&cells, headings) {
        let hint = "save it as CSV, from the program that made it";
        return Ok(at(row, "the columns are separated by blanks").hint(hint));
    }
    if cells.iter().any(|cell| cell.contains('\u{fffd}')) {
        return Ok(at(row, "a character of the header cannot be read").hint(SAVE_AS_UTF_8));
    }
    let shown: Vec<String> = cells.iter().take(10).map(|cell| quoted(cell)).collect();
    let refusal = at(row, format!("no heading of the first row is known: {}", shown.join(", ")));
    Ok(match heading_of_addresses(source, &separators) {
        Some(name) => refusal.hint(format!("{}; {TEMPLATE}", map_of_addresses(&name))),
        None => refusal.hint(format!(
            "--map 'HEADING=email' names a column; if columns are separated in another way, \
             --separator S says how; {TEMPLATE}"
        )),
    })
}

/// The heading above the first address, if the first two rows have as many cells.
fn heading_of_addresses(source: &Source, separators: &[u8]) -> Option<String> {
    separators.iter().find_map(|separator| {
        let mut records = Records::of(&source.text, *separator);
        let (mut header, mut row) = (Fields::default(), Fields::default());
        records.advance().ok()??.ok()?;
        records.fields(&mut header);
        records.advance().ok()??.ok()?;
        records.fields(&mut row);
        let place = row.iter().position(|cell| is_address(trimmed(cell)))?;
        let name = header.iter().nth(place).map(trimmed).filter(|name| !name.is_empty())?;
        (header.iter().count() == row.iter().count()).then(|| name.to_owned())
    })
}

/// The first row, and the first one with at least two headings that are known.
fn header_below(source: &Source, separator: u8, headings: &Headings) -> Option<(u64, u64)> {
    let mut records = Records::of(&source.text, separator);
    let (mut fields, mut first) = (Fields::default(), None);
    for _ in 0..MOST_ROWS {
        let Ok(Some(_)) = records.advance() else {
            break;
        };
        let first = *first.get_or_insert(records.row());
        records.fields(&mut fields);
        let known = fields.iter().filter(|cell| headings.knows(trimmed(cell))).count();
        if known > 1 && records.row() > first {
            return Some((first, records.row()));
        }
    }
    None
}

/// A separator that is not recognized, and with which two headings of the row are known.
fn other_separator(cells: &[String], headings: &Headings) -> Option<u8> {
    let [only] = cells else {
        return None;
    };
    let knows = |separator: &u8| {
        only.split(char::from(*separator)).filter(|part| headings.knows(part)).count() > 1
    };
    only.bytes().filter(u8::is_ascii_punctuation).find(knows)
}

/// True if two headings are known in a row whose columns are aligned.
fn is_aligned(cells: &[String], headings: &Headings) -> bool {
    let known = |only: &String| only.split("  ").filter(|part| headings.knows(part)).count();
    cells.len() == 1 && cells.first().is_some_and(|only| known(only) > 1)
}

/// The first row in the most cells into which a separator splits it.
fn first_row(source: &Source, separators: &[u8]) -> Result<(u64, Vec<String>)> {
    let mut best = (1, Vec::new());
    for separator in separators {
        let mut records = Records::of(&source.text, *separator);
        if records.advance()?.is_none() {
            continue;
        }
        let mut fields = Fields::default();
        records.fields(&mut fields);
        let cells: Vec<String> = fields.iter().map(|cell| trimmed(cell).to_owned()).collect();
        if cells.len() > best.1.len() {
            best = (records.row(), cells);
        }
    }
    Ok(best)
}
