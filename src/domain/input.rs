//! A value of the boundary that is read, or refused, only when it is asked for: the
//! order of the contract (sign-in, right, existence, value, state, consent) stays.

use crate::domain::refusal::Refusal;
use std::cell::OnceCell;

/// How a text becomes a value.
type Parse<T> = fn(&str) -> Result<T, Refusal>;

/// A value as it was typed, and what it means or why it means nothing.
#[derive(Clone, Debug)]
pub struct Input<T> {
    text: String,
    parse: Parse<T>,
    /// Most rows of a repeated import ask for no value, and a phone costs a search.
    value: OnceCell<Result<T, Refusal>>,
}

impl<T: Clone> Input<T> {
    /// Keeps a text with how to read it.
    pub fn parse(text: impl Into<String>, parse: Parse<T>) -> Self {
        Self { text: text.into(), parse, value: OnceCell::new() }
    }

    /// The text as it was typed, for messages.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value, or the refusal.
    pub fn get(&self) -> Result<T, Refusal> {
        self.read().clone()
    }

    /// True if it means `other`.
    pub fn is(&self, other: &T) -> bool
    where
        T: PartialEq,
    {
        self.read().as_ref().is_ok_and(|value| value == other)
    }

    fn read(&self) -> &Result<T, Refusal> {
        self.value.get_or_init(|| (self.parse)(&self.text))
    }
}

/// The same text of one kind means the same.
impl<T> PartialEq for Input<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Input<T> {}

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

    #[test]
    fn a_value_is_read_only_if_it_is_asked_for() {
        let unread = Input::<Email>::parse("kim", |_| unreachable!("nobody asks"));
        assert_eq!(unread.text(), "kim");
        assert_eq!(unread, unread.clone());
    }
}
