//! Identifiers that have only digits, which other programs write as JSON integers.

use serde::{Deserialize, Deserializer, de::Error, de::Visitor};
use std::fmt;

/// A text or an integer.
#[derive(Debug)]
pub struct Digits(pub String);

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DigitsVisitor)
    }
}

struct DigitsVisitor;

impl Visitor<'_> for DigitsVisitor {
    type Value = Digits;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or an integer")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Digits, E> {
        Ok(Digits(text.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Digits, E> {
        Ok(Digits(number.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_and_an_integer_are_taken_and_nothing_else_is() {
        let read = |json| serde_json::from_str::<Digits>(json).ok().map(|digits| digits.0);
        assert_eq!(read("1234567893").as_deref(), Some("1234567893"));
        assert_eq!(read("\"1234567893\"").as_deref(), Some("1234567893"));
        for refused in ["1234567893.0", "-1", "null", "[1]", "true"] {
            assert_eq!(read(refused), None, "{refused}");
        }
    }
}
