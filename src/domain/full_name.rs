//! The full name of a person: words of any script, one space between two of them.

use crate::domain::{
    code::Code, joiner::ZERO_WIDTH_JOINER, joiner::ZERO_WIDTH_NON_JOINER, mojibake,
    refusal::Refusal, search_key::search_key, text,
};

/// The longest full name, in code points.
pub const MOST: usize = 200;

/// A valid full name, stored as typed and never normalized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullName(String);

impl FullName {
    /// Accepts words of any script with exactly one space between two of them; the
    /// hint of a refusal holds the fixed name. One word is a name too, with a warning
    /// ([`crate::domain::name_warnings::warnings_of`]).
    ///
    /// ```
    /// use practicectl::domain::full_name::FullName;
    ///
    /// assert!(FullName::parse("Kim Example").is_ok());
    /// let refused = FullName::parse("Kim  Example").unwrap_err();
    /// assert_eq!(refused.hint.as_deref(), Some("write \"Kim Example\""));
    /// ```
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        if text.chars().nth(MOST).is_some() {
            return Err(too_long(text));
        }
        match problem_of(text) {
            None => Ok(Self(text.to_owned())),
            Some(problem) => Err(refusal(text, &problem)),
        }
    }

    /// A name that is stored already, and was parsed then; see
    /// [`crate::domain::email::Email::from_stored`].
    pub fn from_stored(text: &str) -> Option<Self> {
        let is_seen = !text.is_empty() && !text.chars().any(char::is_control);
        is_seen.then(|| Self(text.to_owned()))
    }

    /// As it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key by which it is searched and listed.
    pub fn key(&self) -> String {
        search_key(&self.0)
    }
}

fn problem_of(name: &str) -> Option<String> {
    if let Some((_, hidden)) = text::hidden_in(name).next() {
        return Some(problem_of_hidden(hidden));
    }
    let problem = if name.is_empty() {
        "it is empty"
    } else if name.trim() != name {
        "it begins or ends with a space"
    } else if name.contains("  ") {
        "there is more than one space between two parts"
    } else if name.chars().any(|c| c.is_whitespace() && c != ' ') {
        "its parts are not separated by an ordinary space"
    } else {
        return None;
    };
    Some(problem.to_owned())
}

fn problem_of_hidden(hidden: char) -> String {
    let why = match hidden {
        ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER => {
            ", which is taken only between letters of a script that needs it, such as Arabic"
        }
        _ => ", which nobody sees",
    };
    format!("it holds the character U+{:04X}{why}", u32::from(hidden))
}

fn too_long(name: &str) -> Refusal {
    let count = name.chars().count();
    Refusal::new(Code::InvalidName, format!("the name is too long: {count} characters"))
        .hint("use at most 200 characters")
}

fn refusal(name: &str, problem: &str) -> Refusal {
    let is_misread = mojibake::repaired(name).is_some();
    let problem = if is_misread { "it looks like UTF-8 that was read as Latin-1" } else { problem };
    let message = format!("{name:?} is not a full name: {problem}");
    match fixed(name) {
        Some(fixed) => Refusal::new(Code::InvalidName, message).hint(format!("write \"{fixed}\"")),
        None => Refusal::new(Code::InvalidName, message)
            .hint("write first and last name with one space between, like \"Kim Example\""),
    }
}

/// The name as it is probably meant, if that is a valid one.
fn fixed(name: &str) -> Option<String> {
    let read_rightly = mojibake::repaired(name);
    let read_rightly = read_rightly.as_deref().unwrap_or(name);
    let spaced: String =
        read_rightly.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let shown = text::without_hidden(&spaced);
    let words: Vec<&str> = shown.split(' ').filter(|word| !word.is_empty()).collect();
    Some(words.join(" ")).filter(|fixed| problem_of(fixed).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_name_is_read_unless_it_is_plainly_none() {
        for name in ["Kim Example", "王", "two  spaces", &"x".repeat(MOST)] {
            assert_eq!(FullName::from_stored(name).expect(name).as_str(), name);
        }
        for name in ["", "Kim\u{1b}[31m", "Kim\nExample"] {
            assert_eq!(FullName::from_stored(name), None, "{name:?}");
        }
    }

    #[test]
    fn any_script_is_taken_and_kept_as_typed() {
        for name in ["Kim Example", "Ana María de la Cruz", "Ólafur Þór", "王 伟", "محمد علي"]
        {
            assert_eq!(FullName::parse(name).expect("valid").as_str(), name);
        }
    }

    #[test]
    fn more_than_one_space_is_refused_with_the_corrected_name() {
        for name in [
            "Kim  Example",
            " Kim Example",
            "Kim Example ",
            "Kim\tExample",
            "Kim\u{a0}Example",
            "Kim \u{200b}Example",
        ] {
            let refused = FullName::parse(name).expect_err(name);
            assert_eq!(refused.code, Code::InvalidName);
            assert_eq!(refused.hint.as_deref(), Some("write \"Kim Example\""), "{name:?}");
        }
    }

    #[test]
    fn one_word_is_taken_and_nothing_at_all_is_refused() {
        for name in ["Suharto", "王伟", "K"] {
            assert!(FullName::parse(name).is_ok(), "{name}");
        }
        for name in ["", " ", "\u{200b}"] {
            let refused = FullName::parse(name).expect_err(name);
            assert!(refused.hint.expect("a hint").starts_with("write first and last name"));
        }
    }

    #[test]
    fn joiners_are_taken_between_letters_of_scripts_that_need_them() {
        for name in ["علی\u{200c}رضا کریمی", "क्\u{200d}षमा शर्मा", "ශ්\u{200d}රී පෙරේරා"]
        {
            assert_eq!(FullName::parse(name).expect(name).as_str(), name);
        }
        for (name, fixed) in [
            ("Ki\u{200d}m Example", "Kim Example"),
            ("Kim\u{200c} Example", "Kim Example"),
            ("علی\u{200c} رضا", "علی رضا"),
            ("علی\u{200c}رضا \u{200b}کریمی", "علی\u{200c}رضا کریمی"),
        ] {
            let refused = FullName::parse(name).expect_err(name);
            assert_eq!(refused.hint, Some(format!("write \"{fixed}\"")));
        }
        let refused = FullName::parse("Ki\u{200d}m Example").expect_err("refused");
        let said = "it holds the character U+200D, which is taken only between letters";
        assert!(refused.message.contains(said), "{}", refused.message);
    }

    #[test]
    fn what_was_read_wrongly_is_fixed_as_it_was_meant() {
        let refused = FullName::parse("GarcÃ\u{ad}a  One").expect_err("refused");
        assert_eq!(refused.hint.as_deref(), Some("write \"García One\""));
    }

    #[test]
    fn the_200th_character_is_taken_and_the_201st_is_not() {
        let longest = format!("Kim {}", "é".repeat(196));
        assert!(FullName::parse(&longest).is_ok());
        let refused = FullName::parse(&format!("{longest}e")).expect_err("too long");
        assert_eq!(refused.message, "the name is too long: 201 characters");
    }
}
