//! Stored details: the JSON of changed fields, and lists joined by spaces.

use crate::domain::company::permission::{Permission, Permissions};
use crate::domain::id::PracticeId;
use crate::domain::value::Fields;
use crate::store::error::{Error, Result};
use serde_json::Value;

/// The JSON object that the history keeps.
pub fn to_json(fields: &Fields) -> Result<String> {
    serde_json::to_string(fields).map_err(|_| Error::Damaged("a field cannot be written".into()))
}

/// Fields that hold what a person wrote.
const WORDS: [&str; 2] = ["lock_note", "note"];

/// Stored fields without what a person wrote.
pub fn without_words(json: &str) -> String {
    let Ok(Value::Object(mut object)) = serde_json::from_str(json) else {
        return json.to_owned();
    };
    for name in WORDS {
        if let Some(value) = object.get_mut(name) {
            *value = Value::Null;
        }
    }
    Value::Object(object).to_string()
}

/// Permissions as the file keeps them: ids in the order of the catalog.
pub fn permissions_text(permissions: Permissions) -> String {
    permissions.ids().join(" ")
}

/// Permissions as the file keeps them; `None` if an id is unknown.
pub fn permissions_of(text: &str) -> Option<Permissions> {
    text.split_whitespace().map(Permission::of_id).collect()
}

/// Row numbers of practices as a session keeps them.
pub fn practices_text(practices: &[PracticeId]) -> String {
    practices.iter().map(|one| one.0.to_string()).collect::<Vec<_>>().join(" ")
}

/// Row numbers of practices as a session keeps them.
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
    fn permissions_come_back_and_an_unknown_id_is_seen() {
        let text = "users.view claims.submit";
        assert_eq!(permissions_of(text).map(permissions_text).as_deref(), Some(text));
        assert_eq!(permissions_of("users.view no.such"), None);
        assert_eq!(permissions_of(""), Some(Permissions::NONE));
    }
}
