//! How rows become types, if several tables need it.

use crate::domain::{
    history::ChangeSet, history::Entry, id::PersonRef, id::PracticeId, replay::Recorded,
    replay::Unexpected, value::Fields,
};
use crate::store::{engine::row::Row, error::Error, error::Result};
use serde::{Serialize, Serializer};

/// A person in the columns `id` and `email`.
pub fn person(row: &Row<'_>) -> Result<PersonRef> {
    Ok(PersonRef { id: row.get("id")?, email: row.get("email")? })
}

/// The JSON object that the history keeps.
pub fn to_json(fields: &Fields) -> Result<String> {
    json_without(fields, &[])
}

/// The JSON object of all fields but those of some names.
pub fn json_without(fields: &Fields, names: &[&str]) -> Result<String> {
    let kept = Without { fields, names };
    serde_json::to_string(&kept).map_err(|_| Error::Damaged("a field cannot be written".into()))
}

struct Without<'f> {
    fields: &'f Fields,
    names: &'f [&'f str],
}

impl Serialize for Without<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_map(self.fields.iter().filter(|(name, _)| !self.names.contains(name)))
    }
}

/// Stored fields.
pub fn fields(json: &str) -> Result<Fields> {
    let damaged = |_| Error::Damaged("fields of an entry cannot be read".into());
    serde_json::from_str(json).map_err(damaged)
}

/// The fields that an entry changed, before and after.
pub fn recorded<'a>(
    set: &'a ChangeSet,
    entry: &'a Entry,
) -> std::result::Result<Recorded<'a>, Unexpected> {
    let fields = |json: &str| serde_json::from_str(json).map_err(|_| Unexpected::unreadable());
    Ok(Recorded { set, entry, before: fields(&entry.before)?, after: fields(&entry.after)? })
}

/// Stored fields without what a person wrote.
pub fn without_words(json: &str) -> Result<String> {
    match serde_json::from_str::<Fields>(json) {
        Ok(fields) => to_json(&fields.without_words()),
        Err(_) => Ok(json.to_owned()),
    }
}

/// IDs of practices as a session keeps them, joined by spaces.
pub fn practices_text(practices: &[PracticeId]) -> String {
    practices.iter().map(|one| one.0.to_string()).collect::<Vec<_>>().join(" ")
}

/// IDs of practices joined by spaces; none if one is not a number.
pub fn practices_of(text: &str) -> Option<Vec<PracticeId>> {
    text.split_whitespace().map(|number| number.parse().ok().map(PracticeId)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::Value;

    #[test]
    fn fields_keep_their_order_and_kinds() {
        let fields = Fields::none()
            .with("status", "active")
            .with("phone", Value::Absent)
            .with("locked", Value::Flag(true))
            .with("practices", Value::List(vec!["North \"A\"".into()]));
        let json = r#"{"status":"active","phone":null,"locked":true,"practices":["North \"A\""]}"#;
        assert_eq!(to_json(&fields).expect("JSON"), json);
    }

    #[test]
    fn what_a_person_wrote_goes_and_the_rest_stays() {
        let stored = r#"{"lock_note":"why","locked":true,"note":null}"#;
        let kept = r#"{"lock_note":null,"locked":true,"note":null}"#;
        assert_eq!(without_words(stored).expect("JSON"), kept);
    }

    #[test]
    fn practices_come_back_and_what_is_not_a_number_is_seen() {
        let practices = [PracticeId(3), PracticeId(14)];
        assert_eq!(practices_of(&practices_text(&practices)).as_deref(), Some(&practices[..]));
        assert_eq!(practices_of(""), Some(Vec::new()));
        assert_eq!(practices_of("3 x"), None);
    }
}
