//! Files of users for `user import`: CSV with a header or JSON objects, an entry
//! at a time, each problem with its row and column.

use crate::input::csv::Table;
use crate::input::error::{Error, Result};
use crate::input::form::Form;
use crate::input::json::{Object, Objects, explained};
use crate::input::location::{column_of_byte, of_cell, of_key};
use crate::input::manifest_items::label;
use crate::input::row::REASON;
use crate::input::row::at;
use crate::input::source::Source;
use crate::input::user_row;

use crate::domain::refusal::{Location, Refusal};
use crate::domain::text::nearest;
use crate::domain::user::patch::UserRow;
use crate::domain::user_file::{CLEAR, COLUMNS};
use crate::input::user_row::Cells;
use csv::StringRecord;
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// Columns whose cells a spreadsheet is kept from taking for formulas.
const FREE: [&str; 3] = ["name", "practices", "role"];

/// A file of users, which can be read more than once.
pub enum Users<'a> {
    Csv(CsvUsers<'a>),
    Json(JsonUsers<'a>),
}

impl<'a> Users<'a> {
    /// The users of a source; refuses a header that is not one of users.
    pub fn of(source: &'a Source) -> Result<Self> {
        match source.form {
            Form::Csv => {
                let table = Table::of(source)?;
                let places = places(&table.header)
                    .map_err(|(refusal, place)| in_header(&table, refusal, place))?;
                Ok(Self::Csv(CsvUsers { source, places }))
            }
            Form::JsonLines | Form::Json => Ok(Self::Json(JsonUsers { source })),
            Form::List => Err(at(1, "the file is neither CSV with a header nor JSON")
                .hint("practicectl user import --template prints a header")
                .into()),
        }
    }

    /// Passes each row on; stops at the first error.
    pub fn each<E: From<Error>>(
        &self,
        take: &mut dyn FnMut(UserRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        match self {
            Self::Csv(users) => users.each(take),
            Self::Json(users) => users.each(take),
        }
    }
}

/// The users of CSV.
pub struct CsvUsers<'a> {
    source: &'a Source,
    /// For each field of the row the column that it is, if it is one.
    places: Vec<Option<usize>>,
}

/// Which column each field of the header is; else what is wrong with which.
fn places(header: &StringRecord) -> std::result::Result<Vec<Option<usize>>, (Refusal, usize)> {
    if header.len() == 1 && header[0].contains([';', '\t']) {
        let separator = if header[0].contains(';') { "semicolons" } else { "tabs" };
        let refusal = at(1, format!("the columns are separated by {separator}"))
            .hint("save the file with commas between the columns");
        return Err((refusal, 0));
    }
    let mut places: Vec<Option<usize>> = Vec::new();
    for (number, name) in header.iter().enumerate() {
        let place = column(name).map_err(|refusal| (refusal, number))?;
        if place.is_some() && places.contains(&place) {
            return Err((at(1, format!("the column {:?} is there twice", name.trim())), number));
        }
        places.push(place);
    }
    if places.contains(&Some(0)) {
        return Ok(places);
    }
    Err((at(1, format!("there is no column {:?}", COLUMNS[0])), 0))
}

/// The column of a name; none for the reason of a row that was rejected before.
fn column(name: &str) -> std::result::Result<Option<usize>, Refusal> {
    let name = name.trim();
    if name.eq_ignore_ascii_case(REASON) {
        return Ok(None);
    }
    let found = COLUMNS.iter().position(|column| column.eq_ignore_ascii_case(name));
    found.map(Some).ok_or_else(|| {
        let known = COLUMNS.join(", ");
        let hint = match nearest(name, COLUMNS.iter().copied()) {
            Some(near) => format!("did you mean {near:?}? The columns are: {known}"),
            None => format!("the columns are: {known}"),
        };
        at(1, format!("there is no column {name:?}")).hint(hint)
    })
}

fn in_header(table: &Table<'_>, refusal: Refusal, number: usize) -> Error {
    let row = table.row();
    refusal.at(Location { row, cell: of_cell(table.text(), row, number) }).into()
}

impl CsvUsers<'_> {
    fn each<E: From<Error>>(
        &self,
        take: &mut dyn FnMut(UserRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut table = Table::of(self.source)?;
        while let Some((row, record)) = table.next_record()? {
            let cells = record.map(|record| self.cells(record));
            // An unreadable row may name its user all the same.
            let email = self.cells(table.last())[0].clone().unwrap_or_default();
            take(UserRow {
                row: Some(row),
                email,
                record: cells.and_then(user_row::parse),
                locate: &|column| Some(self.locate(column, &table)),
            })?;
        }
        Ok(())
    }
}

impl CsvUsers<'_> {
    fn cells(&self, record: &StringRecord) -> Cells {
        let mut cells = Cells::default();
        for (place, text) in self.places.iter().zip(record) {
            if let Some(place) = place {
                cells[*place] = cell(COLUMNS[*place], text);
            }
        }
        cells
    }

    fn locate(&self, column: &'static str, table: &Table<'_>) -> Location {
        let is_column = |place: &Option<usize>| place.map(|one| COLUMNS[one]) == Some(column);
        let number = self.places.iter().position(is_column);
        let row = table.row();
        Location { row, cell: number.and_then(|number| of_cell(table.text(), row, number)) }
    }
}

/// The text of a cell; nothing if it is empty. Free text loses the `'` that
/// keeps a spreadsheet from taking it for a formula.
fn cell(column: &str, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return None;
    }
    let is_guarded = text.starts_with('\'')
        && text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']);
    if FREE.contains(&column) && is_guarded && text != CLEAR {
        return Some(text[1..].to_owned());
    }
    Some(text.to_owned())
}

/// The users of JSON.
pub struct JsonUsers<'a> {
    source: &'a Source,
}

impl JsonUsers<'_> {
    fn each<E: From<Error>>(
        &self,
        take: &mut dyn FnMut(UserRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut objects = Objects::of(self.source);
        let failed = |error| self.source.explained(error);
        while let Some(object) = objects.next_object().map_err(failed)? {
            let parsed: std::result::Result<Fields, Refusal> =
                object.parse(|error| self.problem(error, &object));
            let email = match &parsed {
                Ok(Fields(cells)) => cells[0].clone().unwrap_or_default(),
                Err(_) => label(&object.text, &COLUMNS[..1]),
            };
            take(UserRow {
                row: Some(object.row),
                email,
                record: parsed.and_then(|Fields(cells)| user_row::parse(cells)),
                locate: &|column| Some(self.locate(column, &object)),
            })?;
        }
        Ok(())
    }
}

impl JsonUsers<'_> {
    fn locate(&self, column: &'static str, object: &Object) -> Location {
        let is_by_line = self.source.form == Form::JsonLines;
        let column = of_key(&object.text, column).filter(|_| is_by_line);
        Location { row: object.row, cell: column.map(|column| (object.row, column)) }
    }

    fn problem(&self, error: &serde_json::Error, object: &Object) -> Refusal {
        let refusal = explained(error, "the row is not the JSON of a user");
        // In an array the row is the object's place, and no line.
        let is_by_line = self.source.form == Form::JsonLines;
        let column = column_of_byte(&object.text, error.column());
        let cell = is_by_line.then_some((object.row, column));
        refusal.at(Location { row: object.row, cell })
    }
}

/// The fields of an object, as cells.
struct Fields(Cells);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Fields, A::Error> {
        let mut cells = Cells::default();
        let mut seen = [false; COLUMNS.len()];
        while let Some(key) = map.next_key::<String>()? {
            let place = column(&key).map_err(|refusal| {
                A::Error::custom(format!(
                    "unknown field {key:?}; {}",
                    refusal.hint.unwrap_or_default()
                ))
            })?;
            let Text(text) = map.next_value()?;
            let Some(place) = place else {
                continue;
            };
            if std::mem::replace(&mut seen[place], true) {
                return Err(A::Error::custom(format!("the field {key:?} is there twice")));
            }
            cells[place] = text.filter(|text| !text.trim().is_empty());
        }
        Ok(Fields(cells))
    }
}

/// A text, a list of texts, or nothing.
struct Text(Option<String>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a list of texts or null")
    }

    fn visit_unit<E>(self) -> std::result::Result<Text, E> {
        Ok(Text(None))
    }

    fn visit_str<E>(self, text: &str) -> std::result::Result<Text, E> {
        Ok(Text(Some(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Text, A::Error> {
        let mut texts: Vec<String> = Vec::new();
        while let Some(text) = items.next_element()? {
            texts.push(text);
        }
        Ok(Text(Some(texts.join(";"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_text_loses_the_guard_against_formulas_and_nothing_else_does() {
        assert_eq!(cell("name", "'=Kim Example").as_deref(), Some("=Kim Example"));
        assert_eq!(cell("name", "''=Kim Example").as_deref(), Some("'=Kim Example"));
        assert_eq!(cell("name", "'t Hooft").as_deref(), Some("'t Hooft"));
        assert_eq!(cell("email", "'-a@x.org").as_deref(), Some("'-a@x.org"));
        assert_eq!(cell("phone", " "), None);
    }

    #[test]
    fn an_object_has_each_field_once_and_no_other() {
        let parse = |text: &str| serde_json::from_str::<Fields>(text).map(|fields| fields.0);
        let cells = parse(r#"{"email":"a@x.org","practices":["A","B"],"phone":null,"name":""}"#);
        let cells = cells.expect("valid");
        assert_eq!(cells[0].as_deref(), Some("a@x.org"));
        assert_eq!(cells[3].as_deref(), Some("A;B"));
        assert_eq!((&cells[1], &cells[2]), (&None, &None));
        for refused in [
            r#"{"email":"a@x.org","email":"b@x.org"}"#,
            r#"{"email":"a@x.org","phone":null,"phone":"1"}"#,
            r#"{"email":"a@x.org","fone":"1"}"#,
            r#"{"email":5}"#,
            r#"{"email":{"a":1}}"#,
            "[]",
        ] {
            assert!(parse(refused).is_err(), "{refused}");
        }
    }
}
