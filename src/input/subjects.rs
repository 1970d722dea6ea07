//! Subjects of a list, CSV or JSON of which only the column that names the
//! subject is read.

use crate::domain::{
    cell::trimmed, input::Input, provider::product::Product, provider::product::products,
    refusal::Refusal, subject::Subject, words::key,
};
use crate::input::{
    csv::CsvTable, entries::Entries, error::Result, form::Form, headings::Claim,
    headings::Headings, json::Objects, list::list, row::at, row::quoted, source::Source,
    synonyms::NPI,
};

use serde_json::Value;

/// The column with the products that a row asks for.
const PRODUCTS: &str = "products";

/// The subjects of a file. The first of the headings' subjects that is there counts; a
/// report has the column `subject`.
pub fn subjects(source: &Source, headings: &Headings) -> Result<Vec<Subject>> {
    let mut found = Vec::new();
    // A row that cannot be read is a subject that fails.
    let mut take = |subject: std::result::Result<Subject, Refusal>| {
        found.push(subject.unwrap_or_else(Subject::unreadable));
    };
    match source.opening.form {
        Form::List => list(source, &mut take)?,
        Form::Csv => csv(source, headings, &mut take)?,
        Form::JsonLines | Form::Json => json(source, headings, &mut take)?,
    }
    Ok(found)
}

type Take<'a> = dyn FnMut(std::result::Result<Subject, Refusal>) + 'a;

/// The subjects of CSV with a header; other columns are skipped.
fn csv(source: &Source, headings: &Headings, take: &mut Take<'_>) -> Result<()> {
    let mut table = CsvTable::of(source)?;
    let names: Vec<String> = table.header.iter().map(|name| trimmed(name).to_owned()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let row = table.row();
    let place = places(&names, headings, row)?.into_iter().next();
    let place = place.ok_or_else(|| lacking(headings, row))?;
    let products = products_place(&names);
    while let Some((row, record)) = table.next_row()? {
        take(record.and_then(|record| {
            let products = products.and_then(|place| record.get(place)).and_then(asked_for);
            let products = products.map(Box::new);
            let subject = subject(row, record.get(place).unwrap_or_default())?;
            Ok(Subject { products, ..subject })
        }));
    }
    Ok(())
}

/// Where the subjects are named, the place that counts first.
fn places(
    names: &[&str],
    headings: &Headings,
    row: u64,
) -> std::result::Result<Vec<usize>, Refusal> {
    let mut places = Vec::new();
    for subject in headings.subjects() {
        let mut claims: Vec<(Claim, usize)> = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let claim = headings.column_of(name).filter(|(column, _)| column == subject);
            claims.extend(claim.map(|(_, claim)| (claim, place)));
        }
        // The surest one counts.
        claims.sort_unstable();
        match claims[..] {
            [(one, first), (other, second), ..] if one == other => {
                return Err(twice([names[first], names[second]], one, row));
            }
            [(_, place), ..] => places.push(place),
            [] => {}
        }
    }
    Ok(places)
}

fn twice([first, second]: [&str; 2], claim: Claim, row: u64) -> Refusal {
    if claim == Claim::Own {
        return at(row, format!("the column {} is there twice", quoted(second)));
    }
    at(row, format!("{first:?} and {second:?} could each name the subject"))
        .hint("remove one of the columns, or rename it")
}

fn lacking(headings: &Headings, row: u64) -> Refusal {
    let columns = headings.subjects();
    // The last one is that of a report.
    let known = columns[..columns.len() - 1].iter().map(|name| format!("{name:?}"));
    at(row, format!("there is no column {}", known.collect::<Vec<_>>().join(" or ")))
}

fn products_place(names: &[&str]) -> Option<usize> {
    names.iter().position(|name| key(name) == PRODUCTS)
}

fn subject(row: u64, name: &str) -> std::result::Result<Subject, Refusal> {
    let name = trimmed(name);
    if name.is_empty() {
        return Err(at(row, "the row names no subject"));
    }
    Ok(Subject { row: Some(row), ..Subject::new(name) })
}

/// The products that a row asks for. The state of products, as `provider list` prints it
/// (`billing:ended`), asks for none.
fn asked_for(text: &str) -> Option<Input<Vec<Product>>> {
    let text = trimmed(text);
    let stands = |entry: &str| {
        let state = entry.trim().split_once(':').map(|(_, state)| state);
        state.is_some_and(|state| ["active", "ended", "waiting"].contains(&state))
    };
    let asks = !text.is_empty() && !text.split(';').all(stands);
    asks.then(|| Input::parse(text, products))
}

fn json(source: &Source, headings: &Headings, take: &mut Take<'_>) -> Result<()> {
    let mut objects = Objects::of(source);
    while let Some(object) = objects.next_object().map_err(|error| source.text.explained(error))? {
        let parsed = object.parse(|error| json_problem(error, object.row));
        take(parsed.and_then(|entries| named(&entries, headings, object.row)));
    }
    Ok(())
}

/// The subject of an object; unknown keys are skipped.
fn named(
    entries: &Entries,
    headings: &Headings,
    row: u64,
) -> std::result::Result<Subject, Refusal> {
    let names = entries.keys();
    let mut name = None;
    for place in places(&names, headings, row)? {
        name = name.or(text_of(names[place], &entries.0[place].1, row)?);
    }
    let products = products_place(&names).map(|place| &entries.0[place].1);
    let products = products.map_or(Ok(None), |value| asked_for_by(value, row))?;
    let name = name.ok_or_else(|| {
        let columns = headings.subjects();
        at(row, format!("the object has no {}", columns[..columns.len() - 1].join(" or ")))
    })?;
    Ok(Subject { row: Some(row), products: products.map(Box::new), ..Subject::new(name) })
}

/// The text of a value; an NPI may be an integer.
fn text_of(key: &str, value: &Value, row: u64) -> std::result::Result<Option<String>, Refusal> {
    let text = match value {
        Value::Null => return Ok(None),
        Value::String(text) => trimmed(text).to_owned(),
        Value::Number(number) if key.to_ascii_lowercase().contains(NPI) => number.to_string(),
        _ => return Err(at(row, format!("the value of {key:?} is not a text"))),
    };
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// As [`asked_for`]: a text, a list of texts, or the states of the products.
fn asked_for_by(
    value: &Value,
    row: u64,
) -> std::result::Result<Option<Input<Vec<Product>>>, Refusal> {
    let wrong = || {
        at(row, "products is neither a text nor a list of texts")
            .hint("write \"products\":[\"billing\",\"clinical\"]")
    };
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(asked_for(text)),
        Value::Array(items) if items.iter().all(|item| item.get("state").is_some()) => Ok(None),
        Value::Array(items) => {
            let words: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            Ok(asked_for(&words.ok_or_else(wrong)?.join(";")))
        }
        _ => Err(wrong()),
    }
}

fn json_problem(error: &serde_json::Error, row: u64) -> Refusal {
    let text = error.to_string();
    let problem = text.split(" at line ").next().unwrap_or("it cannot be read");
    at(
        row,
        format!("the row is not JSON that names a subject: {problem}, column {}", error.column()),
    )
}
