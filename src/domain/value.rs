//! The one value of a field: in the history, in reports, in lists, in every
//! format. What a value means is its field's business.

use crate::domain::time::Timestamp;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer, de::Error, de::MapAccess, de::SeqAccess,
    de::Visitor, ser::SerializeMap,
};
use std::{borrow::Cow, fmt};

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Absent,
    Flag(bool),
    Number(i64),
    /// A word of the program or an identifier.
    Word(String),
    /// A text that a person wrote: names, notes, reasons, titles.
    Text(String),
    List(Vec<String>),
    /// Named values, such as the changed fields of an entry of the history.
    Object(Fields),
    /// Parts that are objects to programs, and one text to people.
    Parts(Vec<Fields>, String),
}

impl Value {
    /// A word, or nothing.
    pub fn word(word: Option<impl Into<String>>) -> Self {
        word.map_or(Self::Absent, |word| Self::Word(word.into()))
    }

    /// A person's text, or nothing.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Absent, |text| Self::Text(text.into()))
    }

    /// A moment, or nothing.
    pub fn moment(moment: Option<Timestamp>) -> Self {
        Self::word(moment.map(|moment| moment.to_string()))
    }

    /// The value as people read it: lists joined by `;`, absent as nothing.
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Absent => Cow::Borrowed(""),
            Self::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Word(text) | Self::Text(text) | Self::Parts(_, text) => Cow::Borrowed(text),
            Self::List(items) => Cow::Owned(items.join(";")),
            Self::Object(fields) => Cow::Owned(fields.pairs()),
        }
    }

    /// True if it says nothing: absent, or a list of nothing.
    pub const fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Word(text) | Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => fields.serialize(serializer),
            Self::Parts(parts, _) => serializer.collect_seq(parts),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a field")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number).map(Value::Number).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }
}

/// Fields that hold what a person wrote.
const WORDS: [&str; 2] = ["lock_note", "note"];

/// Named values in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(Cow<'static, str>, Value)>);

impl Fields {
    /// No field.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// These fields and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// True if there is no field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Name and value of each, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The value of a field, if it is there.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Sets a field, in the place that it has or as the last one.
    pub fn put(&mut self, name: Cow<'static, str>, value: Value) {
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Name and value of each, in order.
    pub fn into_pairs(self) -> impl Iterator<Item = (Cow<'static, str>, Value)> {
        self.0.into_iter()
    }

    /// Adds the fields of another record, each named `prefix_name`.
    pub fn append_as(&mut self, prefix: &str, other: Self) {
        let named = other.0.into_iter().map(|(name, value)| (format!("{prefix}_{name}"), value));
        self.0.extend(named.map(|(name, value)| (Cow::Owned(name), value)));
    }

    /// Adds the fields that are not there yet.
    pub fn append_missing(&mut self, other: Self) {
        for (name, value) in other.0 {
            if self.value(&name).is_none() {
                self.0.push((name, value));
            }
        }
    }

    /// The fields that `other` lacks or has with another value.
    #[must_use]
    pub fn not_in(&self, other: &Self) -> Self {
        let differs =
            |(name, value): &&(Cow<'static, str>, Value)| other.value(name) != Some(value);
        Self(self.0.iter().filter(differs).cloned().collect())
    }

    /// The fields with what a person wrote, notes, taken out of them.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        for (name, value) in &mut self.0 {
            if WORDS.contains(&&**name) {
                *value = Value::Absent;
            }
        }
        self
    }

    /// The fields that have a value.
    #[must_use]
    pub fn without_absent(mut self) -> Self {
        self.0.retain(|(_, value)| *value != Value::Absent);
        self
    }

    /// The fields that have another value.
    #[must_use]
    pub fn without(mut self, value: &Value) -> Self {
        self.0.retain(|(_, other)| other != value);
        self
    }

    /// The fields but those of these names.
    #[must_use]
    pub fn except(mut self, names: &[&str]) -> Self {
        self.0.retain(|(name, _)| !names.contains(&&**name));
        self
    }

    /// `name=value` of each, joined by spaces.
    fn pairs(&self) -> String {
        let pairs = self.iter().map(|(name, value)| format!("{name}={}", value.shown()));
        pairs.collect::<Vec<_>>().join(" ")
    }
}

impl FromIterator<(&'static str, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (&'static str, Value)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            fields.push((Cow::Owned(name), value));
        }
        Ok(Fields(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_another_record_keep_their_own_names_apart() {
        let mut fields = Fields::none().with("status", "active");
        fields.append_as("user", Fields::none().with("status", "inactive"));
        let names: Vec<&str> = fields.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["status", "user_status"]);
    }

    #[test]
    fn changed_fields_are_an_object_in_json_and_pairs_elsewhere() {
        let json = r#"{"status":"active","phone":null,"practices":["North","South"],"locked":false,"n":7}"#;
        let fields: Fields = serde_json::from_str(json).expect("an object");
        assert_eq!(serde_json::to_string(&fields).expect("JSON"), json);
        let shown = Value::Object(fields);
        assert_eq!(shown.shown(), "status=active phone= practices=North;South locked=false n=7");
    }

    #[test]
    fn what_no_field_holds_is_refused() {
        for json in [r#"{"a":1.5}"#, r#"{"a":[1]}"#, r#"{"a":18446744073709551615}"#, "[]"] {
            assert!(serde_json::from_str::<Fields>(json).is_err(), "{json}");
        }
    }
}
