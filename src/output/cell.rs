//! Cells: the values of a view, the same for every format.

use crate::domain::change::Detail;
use crate::domain::time::Timestamp;
use serde_json::Value;

/// One value of a view.
#[derive(Clone, Debug)]
pub enum Cell {
    Absent,
    Flag(bool),
    Number(i64),
    /// A word of the program or an identifier.
    Text(String),
    /// A text that a person wrote: names, notes, reasons, titles.
    Free(String),
    List(Vec<String>),
    /// A list of texts that a person wrote.
    FreeList(Vec<String>),
    /// Something with parts: an object or list in JSON, a text elsewhere.
    Parts(Value, String),
    /// Changed fields, as the JSON text of an object; elsewhere `name=value` joined
    /// by spaces.
    Fields(String),
}

impl Cell {
    /// A word or identifier, or nothing.
    pub fn optional(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Absent, |text| Self::Text(text.into()))
    }

    /// A person's text, or nothing.
    pub fn optional_free(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Absent, |text| Self::Free(text.into()))
    }

    /// A moment, or nothing.
    pub fn moment(moment: Option<Timestamp>) -> Self {
        Self::optional(moment.map(|moment| moment.to_string()))
    }

    /// The value in JSON.
    pub fn value(&self) -> Value {
        match self {
            Self::Absent => Value::Null,
            Self::Flag(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::from(*number),
            Self::Text(text) | Self::Free(text) => Value::from(text.as_str()),
            Self::List(items) | Self::FreeList(items) => Value::from(items.clone()),
            Self::Parts(value, _) => value.clone(),
            Self::Fields(json) => {
                serde_json::from_str(json).unwrap_or_else(|_| Value::from(json.as_str()))
            }
        }
    }

    /// The value as a text: lists joined by `;`, absent as nothing.
    pub fn text(&self) -> String {
        match self {
            Self::Absent => String::new(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) | Self::Free(text) | Self::Parts(_, text) => text.clone(),
            Self::List(items) | Self::FreeList(items) => items.join(";"),
            Self::Fields(json) => pairs(json),
        }
    }

    /// True if a person wrote it.
    pub const fn is_free(&self) -> bool {
        matches!(self, Self::Free(_) | Self::FreeList(_))
    }
}

/// The fields of an object as `name=value`.
fn pairs(json: &str) -> String {
    match serde_json::from_str::<Value>(json) {
        Ok(Value::Object(object)) => {
            let pairs = object.iter().map(|(name, value)| pair(name, value));
            pairs.collect::<Vec<_>>().join(" ")
        }
        _ => json.to_owned(),
    }
}

fn pair(name: &str, value: &Value) -> String {
    match value {
        Value::String(text) => format!("{name}={text}"),
        Value::Array(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
                .collect();
            format!("{name}={}", items.join(";"))
        }
        Value::Null => format!("{name}="),
        other => format!("{name}={other}"),
    }
}

/// The value of a field in JSON.
pub fn detail_value(detail: &Detail) -> Value {
    match detail {
        Detail::Absent => Value::Null,
        Detail::Flag(flag) => Value::Bool(*flag),
        Detail::Number(number) => Value::from(*number),
        Detail::Text(text) => Value::from(text.as_str()),
        Detail::List(items) => Value::from(items.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_fields_are_an_object_in_json_and_pairs_elsewhere() {
        let json =
            r#"{"status":"active","phone":null,"practices":["North","South"],"locked":false}"#;
        let cell = Cell::Fields(json.to_owned());
        assert_eq!(cell.text(), "status=active phone= practices=North;South locked=false");
        assert_eq!(cell.value().to_string(), json);
    }
}
