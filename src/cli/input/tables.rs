//! CSV and JSON of which only the column that names the subject is read.

use super::{all_or_refusal, invalid};
use crate::domain::refusal::Refusal;
use crate::ops::judging::Named;
use csv::{ReaderBuilder, StringRecord};
use serde::Deserialize;
use serde_json::Value;

type Result<T> = std::result::Result<T, Refusal>;

/// True where a line is a CSV header that has one of the columns.
pub fn is_header(line: &str, columns: &[&str]) -> bool {
    let fields = line.split([',', ';']).map(|field| field.trim().trim_matches('"'));
    fields.into_iter().any(|field| {
        columns.iter().any(|name| name.eq_ignore_ascii_case(field)) || field == "user_email"
    })
}

/// The subjects of CSV with a header; other columns are passed over.
pub fn csv(text: &str, columns: &[&str]) -> Result<Vec<Named>> {
    check_quotes(text)?;
    let mut reader = ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| csv_problem(&error))?.clone();
    let place = subject_column(&header, columns)?;
    let products = header.iter().position(|field| field.trim().eq_ignore_ascii_case("products"));
    let (mut subjects, mut bad) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record
            .map_err(|error| csv_problem(&error))
            .and_then(|record| subject(&record, (place, products)))
        {
            Ok(subject) => subjects.push(subject),
            Err(refusal) => bad.push(refusal),
        }
    }
    all_or_refusal(subjects, bad)
}

fn subject(record: &StringRecord, (place, products): (usize, Option<usize>)) -> Result<Named> {
    let row = record.position().map_or(0, csv::Position::line);
    let name = record.get(place).unwrap_or_default().trim();
    if name.is_empty() {
        return Err(invalid(row, "the row names no subject"));
    }
    let products = products.and_then(|place| record.get(place)).and_then(asked_for);
    Ok(Named { name: name.to_owned(), row: Some(row), products })
}

/// The products that a row asks for. How they stand, as `provider list` says it
/// (`billing:ended`), asks for none; whether they are products is judged later.
fn asked_for(text: &str) -> Option<String> {
    let text = text.trim();
    let stands = |entry: &str| {
        let state = entry.trim().split_once(':').map(|(_, state)| state);
        state.is_some_and(|state| ["active", "ended", "waiting"].contains(&state))
    };
    let asks = !text.is_empty() && !text.split(';').all(stands);
    asks.then(|| text.to_owned())
}

/// Refuses a quote that is never closed and text behind a closed one: both would
/// swallow rows without a word.
fn check_quotes(text: &str) -> Result<()> {
    let (mut row, mut opened_in, mut previous) = (1, None, '\n');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, opened_in) {
            ('"', None) if matches!(previous, ',' | '\n') => opened_in = Some(row),
            ('"', Some(_)) if characters.peek() == Some(&'"') => drop(characters.next()),
            ('"', Some(_)) => {
                opened_in = None;
                if !matches!(characters.peek(), None | Some(',' | '\n' | '\r')) {
                    return Err(invalid(row, "there is text behind a closing quote")
                        .hint("double a quote that belongs to the text"));
                }
            }
            ('\n', _) => row += 1,
            _ => {}
        }
        previous = character;
    }
    match opened_in {
        None => Ok(()),
        Some(row) => Err(invalid(row, "a quote is opened and never closed")
            .hint("close it, or double a quote that belongs to the text")),
    }
}

fn subject_column(header: &StringRecord, columns: &[&str]) -> Result<usize> {
    if header.len() == 1 && header[0].contains(';') {
        return Err(invalid(1, "the columns are separated by semicolons")
            .hint("save the file with commas between the columns"));
    }
    for name in columns {
        let mut places =
            header.iter().enumerate().filter(|(_, field)| field.trim().eq_ignore_ascii_case(name));
        match (places.next(), places.next()) {
            (Some(_), Some(_)) => {
                return Err(invalid(1, format!("the column {name:?} is there twice")));
            }
            (Some((place, _)), None) => return Ok(place),
            (None, _) => {}
        }
    }
    let known: Vec<String> = columns.iter().map(|name| format!("{name:?}")).collect();
    Err(invalid(1, format!("there is no column {}", known.join(" or "))))
}

fn csv_problem(error: &csv::Error) -> Refusal {
    let row = error.position().map_or(0, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            invalid(row, format!("fields in the row: {len}, in the header: {expected_len}"))
                .hint("quote a field that holds a comma, and close every quote")
        }
        _ => invalid(row, "the row is not CSV"),
    }
}

/// The subject of a JSON object; unknown keys are passed over.
#[derive(Deserialize)]
struct Object {
    email: Option<String>,
    npi: Option<String>,
    user_email: Option<String>,
    products: Option<Value>,
}

impl Object {
    /// As [`asked_for`]: a text, a list of texts, or how the products stand.
    fn products(&mut self, row: u64) -> Result<Option<String>> {
        let wrong = || {
            invalid(row, "products is neither a text nor a list of texts")
                .hint("write \"products\":[\"billing\",\"clinical\"]")
        };
        match self.products.take() {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(asked_for(&text)),
            Some(Value::Array(items)) if items.iter().all(|item| item.get("state").is_some()) => {
                Ok(None)
            }
            Some(Value::Array(items)) => {
                let words: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
                Ok(asked_for(&words.ok_or_else(wrong)?.join(";")))
            }
            Some(_) => Err(wrong()),
        }
    }

    fn name(self, columns: &[&str]) -> Option<String> {
        let npi = self.npi.filter(|_| columns.contains(&"npi"));
        npi.or(self.email).or(self.user_email).filter(|name| !name.trim().is_empty())
    }
}

/// The subjects of JSON lines.
pub fn json_lines(text: &str, columns: &[&str]) -> Result<Vec<Named>> {
    let (mut subjects, mut bad) = (Vec::new(), Vec::new());
    for (row, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let object = serde_json::from_str(line).map_err(|error| json_problem(&error, row));
        match object.and_then(|object| named(object, columns, row)) {
            Ok(subject) => subjects.push(subject),
            Err(refusal) => bad.push(refusal),
        }
    }
    all_or_refusal(subjects, bad)
}

/// The subjects of one JSON array, as `-o json` writes it.
pub fn json_array(text: &str, columns: &[&str]) -> Result<Vec<Named>> {
    let objects: Vec<Object> =
        serde_json::from_str(text).map_err(|error| json_problem(&error, error.line() as u64))?;
    let numbered = (1..).zip(objects);
    numbered.map(|(place, object)| named(object, columns, place)).collect()
}

fn named(mut object: Object, columns: &[&str], row: u64) -> Result<Named> {
    let products = object.products(row)?;
    let name = object
        .name(columns)
        .ok_or_else(|| invalid(row, format!("the object has no {}", columns.join(" or "))))?;
    Ok(Named { name, row: Some(row), products })
}

fn json_problem(error: &serde_json::Error, row: u64) -> Refusal {
    let text = error.to_string();
    let problem = text.split(" at line ").next().unwrap_or("it cannot be read");
    invalid(
        row,
        format!("the row is not JSON that names a subject: {problem}, column {}", error.column()),
    )
}
