//! The National Provider Identifier and the taxonomy code of a specialty.

use crate::domain::{code::Code, refusal::Refusal};

/// Ten digits of which the last is a check digit (45 CFR 162.406; the Luhn sum
/// runs over the card prefix 80840 and the digits).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Npi(String);

impl Npi {
    /// Accepts ten digits with a valid check digit.
    ///
    /// ```
    /// use practicectl::domain::provider::npi::Npi;
    ///
    /// assert!(Npi::parse("1234567893").is_ok());
    /// assert!(Npi::parse("1234567890").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refusal = |problem: &str| {
            Refusal::new(Code::InvalidNpi, format!("{text:?} is not an NPI: {problem}")).about(text)
        };
        if text.len() != 10 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(refusal("it needs ten digits").hint("write it like 1234567893"));
        }
        let check = check_digit(&text[..9]);
        if text[9..] == check.to_string() {
            Ok(Self(text.to_owned()))
        } else {
            Err(refusal("its check digit is wrong")
                .hint("compare it with the NPI registry; two digits may be swapped"))
        }
    }

    /// The NPI of nine digits with the check digit computed; for fixtures.
    pub fn from_stem(stem: u32) -> Self {
        let digits = format!("{:09}", stem % 1_000_000_000);
        let check = check_digit(&digits);
        Self(format!("{digits}{check}"))
    }

    /// The ten digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The Luhn check digit of nine digits after the prefix 80840, whose own share
/// of the sum is 24.
fn check_digit(nine: &str) -> u32 {
    let sum: u32 = nine
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| luhn_share(u32::from(byte - b'0'), place % 2 == 0))
        .sum();
    (10 - (sum + 24) % 10) % 10
}

const fn luhn_share(digit: u32, doubled: bool) -> u32 {
    match (doubled, digit) {
        (false, digit) => digit,
        (true, digit) if digit > 4 => digit * 2 - 9,
        (true, digit) => digit * 2,
    }
}

/// The taxonomy code of a specialty, `207Q00000X`: only its shape is checked
/// (nine letters or digits and an X).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Specialty(String);

impl Specialty {
    /// Accepts ten capital letters or digits of which the last is X.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let shaped = text.len() == 10
            && text.ends_with('X')
            && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if shaped {
            return Ok(Self(text.to_owned()));
        }
        Err(Refusal::new(Code::InvalidSpecialty, format!("{text:?} is not a taxonomy code"))
            .hint("write it like 207Q00000X: nine capital letters or digits, then X"))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_passes_and_its_neighbours_do_not() {
        assert!(Npi::parse("1234567893").is_ok());
        for digit in (0..10).filter(|digit| *digit != 3) {
            let refused = Npi::parse(&format!("123456789{digit}")).expect_err("wrong check digit");
            assert!(refused.message.ends_with("its check digit is wrong"));
        }
        assert!(Npi::parse("1234567839").is_err(), "two digits swapped");
    }

    #[test]
    fn only_ten_plain_digits_are_taken() {
        for text in ["", "123456789", "12345678933", "123456789x", "１234567893"] {
            assert!(Npi::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_stem_gets_its_check_digit() {
        assert_eq!(Npi::from_stem(123_456_789).as_str(), "1234567893");
        assert!(Npi::parse(Npi::from_stem(7).as_str()).is_ok());
    }

    #[test]
    fn a_specialty_has_the_shape_of_a_taxonomy_code() {
        assert!(Specialty::parse("207Q00000X").is_ok());
        for text in ["207q00000x", "207Q00000", "207Q00000XX", "207Q-0000X", ""] {
            assert!(Specialty::parse(text).is_err(), "{text}");
        }
    }
}
