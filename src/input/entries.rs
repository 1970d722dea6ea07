//! The keys and values of a JSON object as they come, also if a key is there twice.

use serde::{Deserialize, Deserializer, de::MapAccess, de::Visitor};
use serde_json::Value;
use std::fmt;

pub struct Entries(pub Vec<(String, Value)>);

impl Entries {
    pub fn keys(&self) -> Vec<&str> {
        self.0.iter().map(|(key, _)| key.as_str()).collect()
    }

    /// The key of a list of objects in an object that is nobody: users may be in it.
    pub fn list_of_objects(&self) -> Option<&str> {
        let is_address = |value: &Value| value.as_str().is_some_and(|text| text.contains('@'));
        let is_list = |value: &Value| {
            value.as_array().is_some_and(|items| items.first().is_some_and(Value::is_object))
        };
        let is_nobody = !self.0.iter().any(|(_, value)| is_address(value));
        let list = self.0.iter().find(|(_, value)| is_list(value)).filter(|_| is_nobody)?;
        Some(&list.0)
    }

    /// True if the object has these keys in this order.
    pub fn has_keys(&self, keys: &[String]) -> bool {
        self.0.len() == keys.len() && self.0.iter().zip(keys).all(|((key, _), other)| key == other)
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
