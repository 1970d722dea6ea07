//! Files of users for `user import`: CSV with a header or JSON objects, an entry
//! at a time, each problem with its row and column.

use crate::domain::{
    cell::CLEAR, refusal::Location, refusal::Refusal, user::fields::COLUMNS,
    user::fields::UserField, user::patch::UserRow,
};
use crate::input::{
    csv::CsvTable, error::Error, error::Result, form::Form, json::Object, json::Objects,
    json::explained, location::column_of_byte, location::of_cell, location::of_key,
    manifest_items::label, row::at, source::Source, user_row, user_row::RowCell,
    user_row::UserObject, user_row::column, user_row::email_of,
};

use csv::StringRecord;

/// Columns whose cells a spreadsheet is kept from taking for formulas.
const FREE: [&str; 3] = ["name", "practices", "role"];

/// A file of users, which can be read more than once.
pub enum UserFile<'a> {
    Csv(CsvUsers<'a>),
    Json(JsonUsers<'a>),
}

impl<'a> UserFile<'a> {
    /// The users of a source; refuses a header that is not one of users.
    pub fn of(source: &'a Source) -> Result<Self> {
        match source.form {
            Form::Csv => {
                let table = CsvTable::of(source)?;
                let fields = fields(&table.header)
                    .map_err(|(refusal, place)| in_header(&table, refusal, place))?;
                Ok(Self::Csv(CsvUsers { source, fields }))
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

pub struct CsvUsers<'a> {
    source: &'a Source,
    /// For each cell of the row the field that it is, if it is one.
    fields: Vec<Option<&'static UserField>>,
}

/// Which column each field of the header is; else what is wrong with which.
fn fields(
    header: &StringRecord,
) -> std::result::Result<Vec<Option<&'static UserField>>, (Refusal, usize)> {
    if header.len() == 1 && header[0].contains([';', '\t']) {
        let separator = if header[0].contains(';') { "semicolons" } else { "tabs" };
        let refusal = at(1, format!("the columns are separated by {separator}"))
            .hint("save the file with commas between the columns");
        return Err((refusal, 0));
    }
    let mut fields: Vec<Option<&'static UserField>> = Vec::new();
    for (number, name) in header.iter().enumerate() {
        let field = column(name).map_err(|refusal| (refusal, number))?;
        if field.is_some_and(|field| place_of(&fields, field.name()).is_some()) {
            return Err((at(1, format!("the column {:?} is there twice", name.trim())), number));
        }
        fields.push(field);
    }
    if place_of(&fields, COLUMNS[0]).is_some() {
        return Ok(fields);
    }
    Err((at(1, format!("there is no column {:?}", COLUMNS[0])), 0))
}

fn place_of(fields: &[Option<&'static UserField>], name: &str) -> Option<usize> {
    fields.iter().position(|field| field.is_some_and(|field| field.name() == name))
}

fn in_header(table: &CsvTable<'_>, refusal: Refusal, number: usize) -> Error {
    let row = table.row();
    refusal.at(Location { row, cell: of_cell(table.text(), row, number) }).into()
}

impl CsvUsers<'_> {
    fn each<E: From<Error>>(
        &self,
        take: &mut dyn FnMut(UserRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut table = CsvTable::of(self.source)?;
        while let Some((row, record)) = table.next_record()? {
            let cells = record.map(|record| self.cells(record));
            // An unreadable row may name its user all the same.
            let last = self.cells(table.last());
            let email = email_of(&last).unwrap_or_default().to_owned();
            take(UserRow {
                row: Some(row),
                email,
                patch: cells.and_then(user_row::parse),
                locate: &|column| Some(self.locate(column, &table)),
            })?;
        }
        Ok(())
    }
}

impl CsvUsers<'_> {
    fn cells(&self, record: &StringRecord) -> Vec<RowCell> {
        let cell = |(field, text): (Option<&'static UserField>, &str)| {
            let field = field?;
            Some(RowCell::new(field, cell(field.name(), text)?))
        };
        self.fields.iter().copied().zip(record).filter_map(cell).collect()
    }

    fn locate(&self, column: &'static str, table: &CsvTable<'_>) -> Location {
        let number = place_of(&self.fields, column);
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
            let parsed: std::result::Result<UserObject<false>, Refusal> =
                object.parse(|error| self.problem(error, &object));
            let email = match &parsed {
                Ok(UserObject(cells)) => email_of(cells).unwrap_or_default().to_owned(),
                Err(_) => label(&object.text, &COLUMNS[..1]),
            };
            take(UserRow {
                row: Some(object.row),
                email,
                patch: parsed.and_then(|UserObject(cells)| user_row::parse(cells)),
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
}
