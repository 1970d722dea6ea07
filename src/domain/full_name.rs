//! The full name of a person: first and last name, one space between the parts.

use crate::domain::{code::Code, refusal::Refusal, text};

/// The longest full name, in code points.
pub const MOST: usize = 200;

/// A valid full name, stored as typed and never normalized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullName(String);

impl FullName {
    /// Accepts two or more parts of any script with exactly one space between
    /// them; the hint of a refusal holds the fixed name.
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

    /// As it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key by which it is searched and listed.
    pub fn key(&self) -> String {
        text::fold(&self.0)
    }
}

fn problem_of(name: &str) -> Option<String> {
    if let Some(hidden) = name.chars().find(|c| text::is_hidden(*c)) {
        return Some(format!("it holds the character U+{:04X}", u32::from(hidden)));
    }
    let problem = if name.is_empty() {
        "it is empty"
    } else if name.trim() != name {
        "it begins or ends with a space"
    } else if name.contains("  ") {
        "there is more than one space between two parts"
    } else if name.chars().any(|c| c.is_whitespace() && c != ' ') {
        "its parts are not separated by an ordinary space"
    } else if !name.contains(' ') {
        "first and last name are needed"
    } else {
        return None;
    };
    Some(problem.to_owned())
}

fn too_long(name: &str) -> Refusal {
    let count = name.chars().count();
    Refusal::new(Code::InvalidName, format!("the name is too long: {count} characters"))
        .hint("use at most 200 characters")
}

fn refusal(name: &str, problem: &str) -> Refusal {
    let refusal =
        Refusal::new(Code::InvalidName, format!("{name:?} is not a full name: {problem}"));
    let fixed = fix(name);
    if problem_of(&fixed).is_none() {
        refusal.hint(format!("write {fixed:?}"))
    } else {
        refusal.hint("write first and last name with one space between, like \"Kim Example\"")
    }
}

fn fix(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !text::is_hidden(*c))
        .collect();
    spaced.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn only_one_part_and_nothing_at_all_are_refused() {
        for name in ["Kim", "", " "] {
            let refused = FullName::parse(name).expect_err(name);
            assert!(refused.hint.expect("a hint").starts_with("write first and last name"));
        }
    }

    #[test]
    fn the_200th_character_is_taken_and_the_201st_is_not() {
        let longest = format!("Kim {}", "é".repeat(196));
        assert!(FullName::parse(&longest).is_ok());
        let refused = FullName::parse(&format!("{longest}e")).expect_err("too long");
        assert_eq!(refused.message, "the name is too long: 201 characters");
    }
}
