//! Subjects of a list, CSV or JSON of which only the column that names the
//! subject is read.

use crate::domain::{
    input::Input, provider::product::Product, provider::product::products, refusal::Refusal,
    subject::Subject,
};
use crate::input::{
    csv::CsvTable, error::Result, form::Form, json::Objects, row::at, row::text_of, source::Source,
};

use csv::StringRecord;
use serde::Deserialize;
use serde_json::Value;

/// The subjects of a file. `columns` are the names of
/// the columns that may name a subject, of which the first that is there counts; a
/// report has the column `subject`.
pub fn subjects(source: &Source, columns: &[&str]) -> Result<Vec<Subject>> {
    let mut found = FoundSubjects::default();
    match source.form {
        Form::List => list(source, &mut found)?,
        Form::Csv => csv(source, columns, &mut found)?,
        Form::JsonLines | Form::Json => json(source, columns, &mut found)?,
    }
    Ok(found.0)
}

/// What was found so far; a row that cannot be read is a subject that fails.
#[derive(Default)]
struct FoundSubjects(Vec<Subject>);

impl FoundSubjects {
    fn take(&mut self, subject: std::result::Result<Subject, Refusal>) {
        self.0.push(subject.unwrap_or_else(Subject::unreadable));
    }
}

fn list(source: &Source, found: &mut FoundSubjects) -> Result<()> {
    let mut lines = source.lines();
    while let Some((row, line)) = lines.next_line().map_err(|error| source.explained(error))? {
        match text_of(&line, row).map(str::trim) {
            Err(refusal) => found.take(Err(refusal)),
            Ok(line) if line.is_empty() || line.starts_with('#') => {}
            Ok(line) if line.contains([',', ';', '\t']) => {
                found.take(Err(not_one_subject(line, row)));
            }
            Ok(line) => found.take(Ok(Subject { row: Some(row), ..Subject::new(line) })),
        }
    }
    Ok(())
}

fn not_one_subject(line: &str, row: u64) -> Refusal {
    let shown: String = line.chars().take(80).collect();
    let hint = if line.contains(';') {
        "CSV is separated by commas here, not by semicolons, and needs a header"
    } else {
        "a list has one email per line; CSV needs a header with the column email"
    };
    at(row, format!("{shown:?} is not one subject")).hint(hint)
}

/// The subjects of CSV with a header; other columns are skipped.
fn csv(source: &Source, columns: &[&str], found: &mut FoundSubjects) -> Result<()> {
    let mut table = CsvTable::of(source)?;
    let place = subject_column(&table.header, columns)?;
    let named_so = |field: &str| field.trim().eq_ignore_ascii_case("products");
    let products = table.header.iter().position(named_so);
    while let Some((row, record)) = table.next_record()? {
        found.take(record.and_then(|record| {
            let products = products.and_then(|place| record.get(place)).and_then(asked_for);
            let subject = subject(row, record.get(place).unwrap_or_default())?;
            Ok(Subject { products, ..subject })
        }));
    }
    Ok(())
}

fn subject(row: u64, name: &str) -> std::result::Result<Subject, Refusal> {
    let name = name.trim();
    if name.is_empty() {
        return Err(at(row, "the row names no subject"));
    }
    Ok(Subject { row: Some(row), ..Subject::new(name) })
}

/// The products that a row asks for. The state of products, as `provider list` prints it
/// (`billing:ended`), asks for none.
fn asked_for(text: &str) -> Option<Input<Vec<Product>>> {
    let text = text.trim();
    let stands = |entry: &str| {
        let state = entry.trim().split_once(':').map(|(_, state)| state);
        state.is_some_and(|state| ["active", "ended", "waiting"].contains(&state))
    };
    let asks = !text.is_empty() && !text.split(';').all(stands);
    asks.then(|| Input::parse(text, products))
}

fn subject_column(header: &StringRecord, columns: &[&str]) -> std::result::Result<usize, Refusal> {
    if header.len() == 1 && header[0].contains(';') {
        return Err(at(1, "the columns are separated by semicolons")
            .hint("save the file with commas between the columns"));
    }
    for name in columns.iter().chain(&["subject"]) {
        let mut places =
            header.iter().enumerate().filter(|(_, field)| field.trim().eq_ignore_ascii_case(name));
        match (places.next(), places.next()) {
            (Some(_), Some(_)) => {
                return Err(at(1, format!("the column {name:?} is there twice")));
            }
            (Some((place, _)), None) => return Ok(place),
            (None, _) => {}
        }
    }
    let known: Vec<String> = columns.iter().map(|name| format!("{name:?}")).collect();
    Err(at(1, format!("there is no column {}", known.join(" or "))))
}

/// The subject of a JSON object; unknown keys are skipped.
#[derive(Deserialize)]
struct SubjectObject {
    email: Option<String>,
    npi: Option<String>,
    user_email: Option<String>,
    /// A row of a report.
    subject: Option<String>,
    products: Option<Value>,
}

impl SubjectObject {
    /// As [`asked_for`]: a text, a list of texts, or the states of the products.
    fn products(&mut self, row: u64) -> std::result::Result<Option<Input<Vec<Product>>>, Refusal> {
        let wrong = || {
            at(row, "products is neither a text nor a list of texts")
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
        let name = npi.or(self.email).or(self.user_email).or(self.subject);
        name.filter(|name| !name.trim().is_empty())
    }
}

fn json(source: &Source, columns: &[&str], found: &mut FoundSubjects) -> Result<()> {
    let mut objects = Objects::of(source);
    while let Some(object) = objects.next_object().map_err(|error| source.explained(error))? {
        let parsed = object.parse(|error| json_problem(error, object.row));
        found.take(parsed.and_then(|parsed| named(parsed, columns, object.row)));
    }
    Ok(())
}

fn named(
    mut object: SubjectObject,
    columns: &[&str],
    row: u64,
) -> std::result::Result<Subject, Refusal> {
    let products = object.products(row)?;
    let name = object
        .name(columns)
        .ok_or_else(|| at(row, format!("the object has no {}", columns.join(" or "))))?;
    Ok(Subject { row: Some(row), products, ..Subject::new(name) })
}

fn json_problem(error: &serde_json::Error, row: u64) -> Refusal {
    let text = error.to_string();
    let problem = text.split(" at line ").next().unwrap_or("it cannot be read");
    at(
        row,
        format!("the row is not JSON that names a subject: {problem}, column {}", error.column()),
    )
}
