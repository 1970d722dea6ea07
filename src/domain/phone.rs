//! Phone numbers: valid by the numbering plan, kept as E.164.
//!
//! The library's tables cost milliseconds, so it is touched only if a phone
//! is parsed or printed in its national form.

use crate::domain::{code::Code, refusal::Refusal};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

/// A valid phone number in E.164, `+12015550123`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// Accepts a number of any country with `+`, or one of the United States.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refusal = |problem: &str| {
            let shown: String = text.chars().take(40).collect();
            Refusal::new(Code::InvalidPhone, format!("{shown:?} is not a phone number: {problem}"))
                .hint("write it like +1 201 555 0123, or (201) 555-0123 for the United States")
        };
        let plain = |c: char| c.is_ascii_digit() || " +-().".contains(c);
        if text.len() > 40 || !text.chars().all(plain) {
            return Err(refusal("it takes digits, spaces and + - ( ) . only, and no extension"));
        }
        let number = PHONE_NUMBER_UTIL
            .parse(text, Some(Region::US))
            .map_err(|_| refusal("it cannot be read"))?;
        if !number.is_valid() {
            return Err(refusal("no such number exists in its numbering plan"));
        }
        Ok(Self(number.format_as(PhoneNumberFormat::E164).into_owned()))
    }

    /// A number that was parsed before, as the store keeps it.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The number in E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The national form of an E.164 number for people to read; the text itself
/// if it cannot be read.
pub fn national(e164: &str) -> String {
    match PHONE_NUMBER_UTIL.parse(e164, None) {
        Ok(number) if number.country_code == 1 => {
            number.format_as(PhoneNumberFormat::National).into_owned()
        }
        Ok(number) => number.format_as(PhoneNumberFormat::International).into_owned(),
        Err(_) => e164.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn american_numbers_need_no_country_and_foreign_ones_do() {
        for text in ["(201) 555-0123", "201-555-0123", "+1 201 555 0123", "1 201 555 0123"] {
            assert_eq!(Phone::parse(text).expect(text).as_str(), "+12015550123");
        }
        assert_eq!(Phone::parse("+44 20 7946 0958").expect("London").as_str(), "+442079460958");
    }

    #[test]
    fn impossible_numbers_are_refused() {
        for text in [
            "",
            "12",
            "call me",
            "+1 000 555 0123",
            "201555012",
            "20155501234",
            "+999 1",
            "2015550123x5",
            "=2015550123",
            "201\u{200b}5550123",
        ] {
            assert_eq!(Phone::parse(text).expect_err(text).code, Code::InvalidPhone);
        }
    }

    #[test]
    fn people_read_the_national_form() {
        assert_eq!(national("+12015550123"), "(201) 555-0123");
        assert_eq!(national("+442079460958"), "+44 20 7946 0958");
    }
}
