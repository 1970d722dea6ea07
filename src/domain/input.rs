//! A value that was read at the boundary, and whose refusal is raised only when
//! the value is asked for: the order of the contract (sign-in, right, existence,
//! value, state, consent) stays, and no text travels further.

use crate::domain::refusal::Refusal;

/// A value as it was typed, and what it means or why it means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input<T> {
    text: String,
    value: Result<T, Refusal>,
}

impl<T: Clone> Input<T> {
    /// Reads a text.
    pub fn parse(text: impl Into<String>, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Self {
        let text = text.into();
        Self { value: parse(&text), text }
    }

    /// The text as it was typed, for messages.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value, or the refusal.
    pub fn get(&self) -> Result<T, Refusal> {
        self.value.clone()
    }

    /// True if it means `other`.
    pub fn is(&self, other: &T) -> bool
    where
        T: PartialEq,
    {
        self.value.as_ref().is_ok_and(|value| value == other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::email::Email;

    #[test]
    fn a_refusal_is_raised_only_when_the_value_is_asked_for() {
        let good = Input::parse("Kim@x.org", Email::parse);
        assert_eq!(good.get().expect("valid").as_str(), "Kim@x.org");
        let bad = Input::parse("kim", Email::parse);
        assert_eq!(bad.text(), "kim");
        assert!(bad.get().is_err() && !bad.is(&good.get().expect("valid")));
    }
}
