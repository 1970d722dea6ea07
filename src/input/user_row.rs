//! A row that describes a user: its cells, and the patch that they make.

use crate::domain::{
    cell::CLEAR, cell::Cell, code::Code, record::field, refusal::Refusal, spreadsheet,
    text::nearest, user::fields::COLUMNS, user::fields::LISTS, user::fields::LOCKED,
    user::fields::USER, user::fields::UserField, user::patch::UserPatch,
};
use crate::input::{digits::Digits, row::REASON, row::at};
use serde::{
    Deserialize, Deserializer, de::Error as _, de::IgnoredAny, de::MapAccess, de::Visitor,
};
use std::fmt;

/// Fields that are digits, which may be JSON integers.
const DIGITS: [&str; 2] = ["phone", "provider_npi"];

/// A column with its text; a list is joined by `;`.
pub struct RowCell {
    field: &'static UserField,
    text: String,
    /// A `null` that clears; of a field that cannot be cleared it says nothing.
    is_null: bool,
}

impl RowCell {
    /// A cell with a text.
    pub const fn new(field: &'static UserField, text: String) -> Self {
        Self { field, text, is_null: false }
    }

    pub const fn name(&self) -> &'static str {
        self.field.name()
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The column of a name; none for the reason of a row that was rejected before.
fn column(name: &str) -> Result<Option<&'static UserField>, Refusal> {
    let name = name.trim();
    if name.eq_ignore_ascii_case(REASON) {
        return Ok(None);
    }
    let known = COLUMNS.iter().find(|column| column.eq_ignore_ascii_case(name));
    known.and_then(|column| field(USER, column)).map(Some).ok_or_else(|| {
        let known = COLUMNS.join(", ");
        let hint = match nearest(name, COLUMNS.iter().copied()) {
            Some(near) => format!("did you mean {near:?}? The columns are: {known}"),
            None => format!("the columns are: {known}"),
        };
        at(1, format!("there is no column {name:?}")).hint(hint)
    })
}

/// The login email of a row, as it is written.
pub fn email_of(cells: &[RowCell]) -> Option<&str> {
    let is_email = |cell: &&RowCell| cell.field.name() == COLUMNS[0] && !cell.is_null;
    cells.iter().find(is_email).map(|cell| cell.text.as_str())
}

/// The patch of a row; refuses words that are not of a closed list.
pub fn parse(cells: Vec<RowCell>) -> Result<UserPatch, Refusal> {
    ensure_nothing_was_lost(&cells)?;
    ensure_no_failed_formula(&cells)?;
    if email_of(&cells).is_none() {
        return Err(missing(COLUMNS[0]));
    }
    let mut patch = UserPatch::default();
    for RowCell { field, text, is_null } in cells {
        let Some(set) = field.set else {
            continue;
        };
        let result = set(&mut patch, Cell::new(field.name(), text));
        // Exports write `null` for whatever is not there, also if it cannot be cleared.
        if !is_null {
            result?;
        }
    }
    patch.check_set()?;
    Ok(patch)
}

/// Refuses the replacement character, which shows that a conversion lost
/// something.
fn ensure_nothing_was_lost(cells: &[RowCell]) -> Result<(), Refusal> {
    match cells.iter().find(|cell| cell.text.contains('\u{fffd}')) {
        None => Ok(()),
        Some(cell) => {
            let message = "it has U+FFFD, so a character was lost in a conversion";
            Err(Refusal::new(Code::InvalidInput, message)
                .hint("type the character again, and save the file as UTF-8")
                .in_column(cell.field.name()))
        }
    }
}

/// Refuses what a spreadsheet shows if it takes a text for a formula.
fn ensure_no_failed_formula(cells: &[RowCell]) -> Result<(), Refusal> {
    let error = |cell: &RowCell| spreadsheet::error(&cell.text);
    match cells.iter().find_map(|cell| Some((cell, error(cell)?))) {
        None => Ok(()),
        Some((cell, why)) => {
            let message = format!("{:?} is what a spreadsheet shows if {why}", cell.text);
            Err(Refusal::new(Code::InvalidInput, message)
                .hint("write the value again, in a cell that is formatted as text")
                .in_column(cell.field.name()))
        }
    }
}

fn missing(column: &'static str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("the row has no {column}")).in_column(column)
}

/// The JSON object of a user in the document of a company: `null` and an empty list clear
/// a field, and the user can be locked.
pub struct UserObject(pub Vec<RowCell>);

impl<'de> Deserialize<'de> for UserObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = UserObject;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut cells, mut seen) = (Vec::new(), Vec::new());
        while let Some(key) = map.next_key::<String>()? {
            let field = if key == LOCKED {
                field(USER, LOCKED)
            } else {
                column(&key).map_err(|refusal| unknown(&key, refusal))?
            };
            let Some(field) = field else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if seen.contains(&field.name()) {
                return Err(A::Error::custom(format!("the field {key:?} is there twice")));
            }
            seen.push(field.name());
            let (text, is_null) = value(field, &mut map)?;
            cells.extend(text.map(|text| RowCell { field, text, is_null }));
        }
        Ok(UserObject(cells))
    }
}

fn unknown<E: serde::de::Error>(key: &str, refusal: Refusal) -> E {
    E::custom(format!("unknown field {key:?}; {}", refusal.hint.unwrap_or_default()))
}

/// A value of the kind that an export writes, with whether it is a `null`. Digits may be
/// an integer.
fn value<'de, A: MapAccess<'de>>(
    field: &UserField,
    map: &mut A,
) -> Result<(Option<String>, bool), A::Error> {
    if field.name() == LOCKED {
        let flag: Option<bool> = map.next_value()?;
        return Ok((flag.map(|flag| flag.to_string()), false));
    }
    if LISTS.contains(&field.name()) {
        let items: Option<Vec<String>> = map.next_value()?;
        let text = items.filter(|items| !items.is_empty()).map(|items| items.join(";"));
        let is_null = text.is_none();
        return Ok((text.or_else(|| Some(CLEAR.to_owned())), is_null));
    }
    let text: Option<String> = if DIGITS.contains(&field.name()) {
        map.next_value::<Option<Digits>>()?.map(|digits| digits.0)
    } else {
        map.next_value()?
    };
    let is_null = text.is_none();
    Ok((text.or_else(|| Some(CLEAR.to_owned())), is_null))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{edit::Edit, edit::PracticeEdit, input::Input};

    fn parsed(text: &str) -> Result<UserPatch, Refusal> {
        parse(serde_json::from_str::<UserObject>(text).expect("an object").0)
    }

    #[test]
    fn a_row_without_an_email_is_refused() {
        assert_eq!(parse(Vec::new()).map_err(|one| one.column).err(), Some(Some("email")));
    }

    #[test]
    fn null_and_an_empty_list_clear_what_can_be_cleared() {
        let row = r#"{"email":"a@x.org","name":null,"phone":null,"practices":[],"role":"Biller"}"#;
        let cleared = parsed(row).expect("valid");
        assert_eq!(cleared.role, Edit::Set("Biller".to_owned()));
        assert_eq!(cleared.phone, Edit::Clear);
        assert_eq!(cleared.practices, PracticeEdit::Replace(Vec::new()));
        assert_eq!(cleared.name, None, "a name cannot be cleared");
    }

    #[test]
    fn a_document_has_lists_and_texts_where_an_export_writes_them() {
        for refused in [
            r#"{"email":"a@x.org","name":["Kim","Example"]}"#,
            r#"{"email":"a@x.org","practices":"North"}"#,
            r#"{"email":"a@x.org","locked":"true"}"#,
        ] {
            assert!(serde_json::from_str::<UserObject>(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn digits_may_be_an_integer() {
        let row = r#"{"email":"a@x.org","phone":2015550123,"provider_npi":1234567893}"#;
        let patch = parsed(row).expect("valid");
        assert_eq!(patch.phone.value().map(Input::text), Some("2015550123"));
        assert_eq!(patch.provider, Edit::Set("1234567893".to_owned()));
    }

    #[test]
    fn a_null_is_no_email() {
        let refused = parsed(r#"{"email":null,"name":"Kim Example"}"#);
        assert_eq!(refused.expect_err("refused").column, Some("email"));
    }

    #[test]
    fn a_document_locks() {
        let row = r#"{"email":"a@x.org","locked":true}"#;
        assert_eq!(parsed(row).expect("valid").is_locked, Some(true));
    }

    #[test]
    fn an_object_has_each_field_once_and_no_other() {
        for refused in [
            r#"{"email":"a@x.org","email":"b@x.org"}"#,
            r#"{"email":"a@x.org","phone":null,"phone":"1"}"#,
            r#"{"email":"a@x.org","fone":"1"}"#,
            r#"{"email":"a@x.org","new_email":"b@x.org"}"#,
            r#"{"email":5}"#,
            r#"{"email":{"a":1}}"#,
            "[]",
        ] {
            assert!(serde_json::from_str::<UserObject>(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn a_lost_character_is_refused_with_its_column() {
        let refusal = parsed("{\"email\":\"a@x.org\",\"name\":\"K\u{fffd}m\"}");
        assert_eq!(refusal.expect_err("refused").column, Some("name"));
    }
}
