//! Passwords: a secret in memory, and the rules that a new one must keep to.

use crate::domain::{code::Code, company::policy::Policy, refusal::Refusal};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::{Score, feedback::Feedback};

/// The longest password, in bytes.
pub const MOST_BYTES: usize = 1024;

/// A password in NFC. It is wiped when dropped, and has no way to be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Password {
    /// Accepts 1 to 1,024 bytes without NUL and newline; NFC comes before
    /// anything else is done with it.
    pub fn new(text: &str) -> Result<Self, Refusal> {
        let problem = match text {
            "" => "is empty",
            _ if text.len() > MOST_BYTES => "is longer than 1,024 bytes",
            _ if text.contains(['\0', '\n', '\r']) => "holds a NUL or a newline",
            _ => return Ok(Self(Zeroizing::new(text.nfc().collect()))),
        };
        Err(Refusal::new(Code::InvalidPassword, format!("the password {problem}")))
    }

    /// The bytes to be hashed.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Refuses a password that is shorter than the policy's minimum or easy to
    /// guess (a score below 3 of 4); `known` are the person's email and name.
    pub fn check(&self, policy: &Policy, known: &[&str]) -> Result<(), Refusal> {
        let length = self.0.chars().count();
        let least = policy.min_length as usize;
        if length < least {
            let message = format!("the password is too short: {length} characters");
            return Err(Refusal::new(Code::InvalidPassword, message)
                .hint(format!("use at least {least} characters, for instance several words")));
        }
        self.check_strength(&parts_of(known))
    }

    fn check_strength(&self, known: &[&str]) -> Result<(), Refusal> {
        let estimate = zxcvbn::zxcvbn(&self.0, known);
        if estimate.score() >= Score::Three {
            return Ok(());
        }
        let reason = estimate.feedback().and_then(Feedback::warning).map_or_else(
            || "it is easy to guess, or made of the user's own email or name".to_owned(),
            |warning| warning.to_string().trim_end_matches('.').to_lowercase(),
        );
        Err(Refusal::new(Code::WeakPassword, format!("the password is too weak: {reason}"))
            .hint("use several unrelated words, without the user's own name"))
    }
}

/// The texts themselves and their parts of three characters and more.
fn parts_of<'a>(known: &[&'a str]) -> Vec<&'a str> {
    known
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).chain([*text]))
        .filter(|part| part.chars().count() > 2)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<(), Refusal> {
        Password::new(text)?.check(&Policy::DEFAULT, &["kim@example.org", "Kim Exampleton"])
    }

    #[test]
    fn the_fifteenth_code_point_is_enough_and_the_fourteenth_is_not() {
        assert_eq!(check("gräulich-Kork-7"), Ok(()));
        let refused = check("gräulich-Kork7").expect_err("too short");
        assert_eq!(refused.message, "the password is too short: 14 characters");
    }

    #[test]
    fn length_is_not_strength() {
        for text in
            ["aaaaaaaaaaaaaaaaaaaa", "passwordpassword", "kim@example.org", "Kim Exampleton kim"]
        {
            assert_eq!(check(text).expect_err(text).code, Code::WeakPassword, "{text}");
        }
    }

    #[test]
    fn limits_of_form_are_kept_on_both_sides() {
        assert!(Password::new(&"x".repeat(1024)).is_ok());
        for text in [String::new(), "x".repeat(1025), "a\nb".into(), "a\0b".into()] {
            assert_eq!(Password::new(&text).expect_err("refused").code, Code::InvalidPassword);
        }
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_password() {
        assert_eq!(Password::new("e\u{301}"), Password::new("é"));
        assert_eq!(format!("{:?}", Password::new("secret")), "Ok(Password(…))");
    }
}
