//! Users of JSON: each object becomes the cells of a user. Its keys are read as the
//! headings of a table are.

use crate::domain::{
    cell::trimmed, refusal::Location, refusal::Refusal, text::shell_word, user::fields::IMPORTED,
    user::patch::Place, user::patch::UserRow,
};
use crate::input::{
    column_plan::ColumnPlan, column_plan::Reading, entries::Entries, error::Error, error::Result,
    form::Form, headings::Headings, json::Object, json::Objects, json::explained,
    location::column_of_byte, manifest_items::label, row::at, source::Source, user_cells::Target,
    user_cells::UserCells, user_row,
};

use serde_json::Value;
use std::rc::Rc;

/// Columns whose values may be numbers.
const NUMBERS: [&str; 3] = [IMPORTED[2], IMPORTED[8], STATUS];
/// The column whose value may be true or false.
const STATUS: &str = IMPORTED[9];

/// The key that the export of a company has, which `apply` reads.
const EXPORT: &str = "practicectl";

pub struct JsonUsers<'a> {
    source: &'a Source,
    headings: Headings,
}

/// The plan for objects with these keys.
struct KeyPlan {
    keys: Vec<String>,
    plan: ColumnPlan,
}

/// Where an object has a column, if it has it.
fn locate(column: &str, row: u64, plan: Option<&KeyPlan>) -> Place {
    let skip = plan.and_then(|plan| plan.plan.option_that_skips(column));
    let location = Location::of_row(row);
    Place { location: if skip.is_some() { location.of_field(column) } else { location }, skip }
}

impl<'a> JsonUsers<'a> {
    pub fn of(source: &'a Source, headings: &Headings) -> Self {
        Self { source, headings: headings.of_objects() }
    }

    /// How the keys of the first object are read, if they are not the columns' own names.
    pub fn notes(&self) -> Result<Vec<String>> {
        let first = Objects::of(self.source).next_object();
        let Some(object) = first.map_err(|error| self.source.text.explained(error))? else {
            return Ok(Vec::new());
        };
        let entries: std::result::Result<Entries, Refusal> =
            object.parse(|error| self.problem(error, &object));
        let plan = entries.and_then(|entries| self.plan(&entries, object.row));
        Ok(plan.map(|plan| plan.plan.notes).unwrap_or_default())
    }

    pub fn each<'s, E: From<Error>>(
        &'s self,
        take: &mut dyn FnMut(UserRow<'s>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut objects = Objects::of(self.source);
        let failed = |error| self.source.text.explained(error);
        // The objects of a file have the same keys, as a rule.
        let mut plan = None;
        while let Some(object) = objects.next_object().map_err(failed)? {
            let cells = self.cells(&object, &mut plan);
            let email = match &cells {
                Ok(cells) => cells.email().to_owned(),
                Err(_) => label(&object.text, &IMPORTED[..1]),
            };
            let (row, plan) = (object.row, plan.clone());
            take(UserRow {
                row: Some(row),
                email,
                patch: cells.and_then(UserCells::into_cells).and_then(user_row::parse),
                locate: Box::new(move |column| Some(locate(column, row, plan.as_deref()))),
            })?;
        }
        Ok(())
    }

    fn cells(
        &self,
        object: &Object,
        plan: &mut Option<Rc<KeyPlan>>,
    ) -> std::result::Result<UserCells, Refusal> {
        let entries: Entries = object.parse(|error| self.problem(error, object))?;
        self.ensure_not_around(&entries, object.row)?;
        if !plan.as_ref().is_some_and(|plan| entries.has_keys(&plan.keys)) {
            *plan = Some(Rc::new(self.plan(&entries, object.row)?));
        }
        let mut cells = UserCells::default();
        let Some(KeyPlan { plan, .. }) = plan.as_deref() else {
            return Ok(cells);
        };
        for (place, (_, value)) in entries.0.into_iter().enumerate() {
            let reading = plan.readings.get(place).copied().unwrap_or(Reading::Ignored);
            if let (Reading::Column(column), Some(target)) = (reading, Target::of(reading)) {
                let text = text_of(column, value);
                let located = || Location::of_row(object.row).of_field(column);
                let text = text.map_err(|refusal| {
                    let skip = plan.option_that_skips(column).unwrap_or_default();
                    refusal.at(located()).hint(format!("{skip} skips the key"))
                })?;
                cells.take(target, plan.answer(place, trimmed(&text)));
            }
        }
        Ok(cells)
    }

    /// Refuses an object that has a list of users and is none.
    fn ensure_not_around(&self, entries: &Entries, row: u64) -> std::result::Result<(), Refusal> {
        let is_email = |key: &&str| {
            self.headings.column_of(key).is_some_and(|(column, _)| column == IMPORTED[0])
        };
        let is_known = |key: &&str| *key == EXPORT || is_email(key);
        let is_other = entries.keys().iter().any(is_known);
        let Some(list) = entries.list_of_objects().filter(|_| !is_other) else {
            return Ok(());
        };
        let filter = shell_word(&format!(".{list}[]"));
        Err(at(row, format!("the users are in the list {list:?} of the document")).hint(format!(
            "take the list out of it: jq -c {filter} FILE | practicectl user import -"
        )))
    }

    fn plan(&self, entries: &Entries, row: u64) -> std::result::Result<KeyPlan, Refusal> {
        let keys = entries.keys();
        let plan = ColumnPlan::of(&keys, &self.headings);
        let plan = plan.map_err(|problems| problems.refusal(row, &[]).in_row(row))?;
        Ok(KeyPlan { keys: keys.into_iter().map(str::to_owned).collect(), plan })
    }

    fn problem(&self, error: &serde_json::Error, object: &Object) -> Refusal {
        let refusal = explained(error, "the row is not the JSON of a user");
        let place = Location::of_row(object.row);
        // In an array the row is the object's place, and no line.
        let is_by_line = self.source.opening.form == Form::JsonLines;
        let column = column_of_byte(&object.text, error.column());
        refusal.at(if is_by_line { place.in_column(column) } else { place })
    }
}

/// The text of a value, as people write them: a text, a list of texts, or nothing; numbers
/// for what has digits only, and true, false, 1 or 0 for the status.
fn text_of(column: &str, value: Value) -> std::result::Result<String, Refusal> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text),
        Value::Number(number) if NUMBERS.contains(&column) => Ok(number.to_string()),
        Value::Bool(flag) if column == STATUS => Ok(flag.to_string()),
        Value::Array(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            texts.map(|texts| texts.join(";")).ok_or_else(|| not_taken("a list of other things"))
        }
        Value::Number(_) => Err(not_taken("a number")),
        Value::Bool(_) => Err(not_taken("true or false")),
        Value::Object(_) => Err(not_taken("an object")),
    }
}

fn not_taken(what: &str) -> Refusal {
    at(0, format!("the value is {what}, and a text, a list of texts or null is expected"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(column: &str, json: &str) -> Option<String> {
        text_of(column, serde_json::from_str(json).expect("JSON")).ok()
    }

    #[test]
    fn numbers_are_taken_for_phones_and_npis_and_flags_for_the_status() {
        assert_eq!(text("phone", "2015550123").as_deref(), Some("2015550123"));
        assert_eq!(text("provider_npi", "1234567893").as_deref(), Some("1234567893"));
        assert_eq!(text("provider_npi", "1234567893.0").as_deref(), Some("1234567893.0"));
        assert_eq!(text("status", "true").as_deref(), Some("true"));
        assert_eq!(text("practices", "[\"North\",\"South\"]").as_deref(), Some("North;South"));
        assert_eq!(text("name", "null").as_deref(), Some(""));
        for (column, json) in
            [("name", "5"), ("email", "true"), ("name", "{\"a\":1}"), ("practices", "[1]")]
        {
            assert_eq!(text(column, json), None, "{column} {json}");
        }
    }
}
