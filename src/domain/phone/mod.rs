//! Phone numbers: valid by the numbering plan, kept as E.164 with an extension.
//!
//! The library's tables cost milliseconds, so it is touched only if a phone
//! is parsed or printed in its national form.

mod plan;
mod spelling;

use crate::domain::{
    code::Code, phone::plan::is_assigned, phone::spelling::Problem, phone::spelling::parts,
    refusal::Refusal, spreadsheet::ensure_not_rewritten, spreadsheet::unwrapped,
};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

/// What is before the extension of a stored number.
const EXTENSION: &str = ";ext=";
/// A valid phone number in E.164, `+12015550123`, with an extension
/// `+12015550123;ext=45`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// Accepts a number of any country with `+`, or one of the United States, each
    /// with or without an extension.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let bare = unwrapped(text.trim());
        ensure_not_rewritten(bare, Code::InvalidPhone)?;
        let (number, extension) = parts(bare).map_err(|problem| problem.refusal(text))?;
        let number = match american(&number) {
            Some(national) if is_assigned(national) => format!("+1{national}"),
            Some(_) => return Err(Problem::Unassigned.refusal(text)),
            None => by_library(&number).map_err(|problem| problem.refusal(text))?,
        };
        Ok(Self(match extension {
            Some(extension) => format!("{number}{EXTENSION}{extension}"),
            None => number,
        }))
    }

    /// A number that was parsed before, as the store keeps it.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The number in E.164, with its extension.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The national number of the United States and their neighbors, if the text has no
/// other reading: parsing takes five times as long as looking a number up.
fn american(number: &str) -> Option<u64> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_international = number.trim_start().starts_with('+');
    if number.matches('+').count() != usize::from(is_international) {
        return None;
    }
    let national = match digits.strip_prefix('1') {
        Some(national) => national,
        None if is_international => return None,
        None => &digits,
    };
    let is_complete = national.len() == 10 && !national.starts_with(['0', '1']);
    is_complete.then(|| national.parse().ok()).flatten()
}

/// The number in E.164, as the library parses it.
fn by_library(number: &str) -> Result<String, Problem> {
    let parsed = PHONE_NUMBER_UTIL.parse(number, Some(Region::US));
    let parsed = parsed.map_err(|_| Problem::Unreadable)?;
    if !parsed.is_valid() {
        return Err(Problem::Unassigned);
    }
    Ok(parsed.format_as(PhoneNumberFormat::E164).into_owned())
}

/// The national form of an E.164 number for people to read; the text itself
/// if it cannot be read.
pub fn national(stored: &str) -> String {
    let (e164, extension) = match stored.split_once(EXTENSION) {
        Some((e164, extension)) => (e164, format!(" ext. {extension}")),
        None => (stored, String::new()),
    };
    let Ok(number) = PHONE_NUMBER_UTIL.parse(e164, None) else {
        return stored.to_owned();
    };
    let is_american = number.country_code == 1;
    let form =
        if is_american { PhoneNumberFormat::National } else { PhoneNumberFormat::International };
    format!("{}{extension}", number.format_as(form))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use proptest::prelude::*;

    fn parsed(text: &str) -> String {
        Phone::parse(text).expect(text).as_str().to_owned()
    }

    fn refused(text: &str) -> (String, String) {
        let refusal = Phone::parse(text).expect_err(text);
        assert_eq!(refusal.code, Code::InvalidPhone);
        let (_, problem) = refusal.message.rsplit_once(": ").expect("a problem");
        (problem.to_owned(), refusal.hint.expect("a hint"))
    }

    #[test]
    fn american_numbers_need_no_country_and_foreign_ones_do() {
        for text in ["(201) 555-0123", "201-555-0123", "+1 201 555 0123", "1 201 555 0123"] {
            assert_eq!(parsed(text), "+12015550123");
        }
        assert_eq!(parsed("+44 20 7946 0958"), "+442079460958");
    }

    #[test]
    fn typographic_signs_separate_too() {
        for text in [
            "201–555–0123",
            "201‑555‑0123",
            "201—555−0123",
            "201/555/0123",
            "201\u{a0}555\u{202f}0123",
            "（201）555－0123",
            "２０１５５５０１２３",
            " 201 555 0123 ",
            "201.555.0123",
            "201·555·0123",
            "201•555•0123",
            "tel:+1-201-555-0123",
        ] {
            assert_eq!(parsed(text), "+12015550123", "{text}");
        }
    }

    #[test]
    fn an_extension_is_kept_however_it_is_announced() {
        for text in [
            "201-555-0123 x45",
            "201-555-0123x45",
            "201-555-0123 X 45",
            "201-555-0123 ext. 45",
            "201-555-0123 ext 45",
            "201-555-0123, ext. 45",
            "201-555-0123 extension 45",
            "201-555-0123 Extn: 45",
            "201-555-0123;ext=45",
            "+12015550123;ext=45",
            "201-555-0123 #45",
            "201-555-0123,,45",
            "201-555-0123,,45#",
            "(201) 555-0123 ext. 45",
            "201–555–0123 x 45",
            "201-555-0123 (x45)",
            "201-555-0123 (ext. 45)",
            "201-555-0123 Ext.#45",
            "tel:+1-201-555-0123;ext=45",
        ] {
            assert_eq!(parsed(text), "+12015550123;ext=45", "{text}");
        }
        assert_eq!(parsed("+44 20 7946 0958 x007"), "+442079460958;ext=007");
        assert_eq!(parsed(&parsed("201-555-0123 x45")), "+12015550123;ext=45");
    }

    #[test]
    fn what_spreadsheets_do_is_taken_or_named() {
        assert_eq!(parsed("'+12015550123"), "+12015550123");
        assert_eq!(parsed("=\"2015550123\""), "+12015550123");
        let refusal = Phone::parse("2.02E+09").expect_err("digits are lost");
        assert_eq!(refusal.message, "a spreadsheet turned this number into \"2.02E+09\"");
        let hint = "format the column as text, and enter the number again";
        assert_eq!((refusal.code, refusal.hint.as_deref()), (Code::InvalidPhone, Some(hint)));
    }

    #[test]
    fn impossible_numbers_are_refused_with_the_reason() {
        for (text, problem) in [
            ("", "it is empty"),
            ("  ", "it is empty"),
            ("12", "no such number exists in its numbering plan"),
            ("call me", "it holds \"c\""),
            ("+1 000 555 0123", "no such number exists in its numbering plan"),
            ("201555012", "no such number exists in its numbering plan"),
            ("20155501234", "no such number exists in its numbering plan"),
            ("+999 1", "it cannot be read"),
            ("=2015550123", "it holds \"=\""),
            ("201\u{200b}5550123", "it holds the character U+200B"),
            ("\u{202a}+12015550123", "it holds the character U+202A"),
            ("201-555-0123 ☎", "it holds the character U+260E"),
            ("201-555-0123 x", "an extension has 1 to 9 digits"),
            ("201-555-0123 x1234567890", "an extension has 1 to 9 digits"),
            ("201-555-0123 / 201-555-0199", "it has 20 digits, and a number has at most 15"),
            ("201-555-0123, 201-555-0199", "it holds \",\""),
            ("٢٠١", "it holds \"٢\" (U+0662)"),
            ("x45", "it holds \"x\""),
            ("201-555-0123 (cell)", "it holds \"c\""),
            ("tel:", "it cannot be read"),
            ("201-555-0123 x45 x46", "it holds \"x\""),
        ] {
            assert_eq!(refused(text).0, problem, "{text}");
        }
        assert_eq!(refused("").1, "to remove the number, use --no-phone, or - in a file");
        assert_eq!(refused(&"1".repeat(61)).0, "it is longer than 60 characters");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn an_american_number_is_read_as_the_library_reads_it(
            area in 100_u32..1000,
            (exchange, line) in (0_u32..1000, 0_u32..10_000),
            form in 0..FORMS.len(),
        ) {
            let text = FORMS[form]
                .replace("AAA", &format!("{area:03}"))
                .replace("EEE", &format!("{exchange:03}"))
                .replace("LLLL", &format!("{line:04}"));
            let (number, _) = parts(&text).map_err(|_| TestCaseError::fail("a number"))?;
            if let Some(national) = american(&number) {
                let known = is_assigned(national).then(|| format!("+1{national}"));
                prop_assert_eq!(known, by_library(&number).ok(), "{}", text);
            }
        }
    }

    /// Spellings of numbers; the last two have another reading.
    const FORMS: [&str; 12] = [
        "+1AAAEEELLLL",
        "AAAEEELLLL",
        "(AAA) EEE-LLLL",
        "AAA-EEE-LLLL",
        "1 AAA EEE LLLL",
        "+1 (AAA) EEE-LLLL",
        "1-AAA-EEE-LLLL",
        "+ 1 AAA.EEE.LLLL",
        "AAA/EEE–LLLL",
        "1AAAEEELLLL",
        "+AAAEEELLLL",
        "0AAAEEELLLL",
    ];

    #[test]
    fn most_american_numbers_need_no_parser() {
        for form in &FORMS[..10] {
            let text = form.replace("AAA", "201").replace("EEE", "555").replace("LLLL", "0123");
            let Ok((number, _)) = parts(&text) else { panic!("{text}") };
            assert_eq!(american(&number), Some(2_015_550_123), "{text}");
        }
        for text in [
            "+2015550123",
            "02015550123",
            "201555012",
            "+44 20 7946 0958",
            "1015550123",
            "+1+2015550123",
        ] {
            let Ok((number, _)) = parts(text) else { panic!("{text}") };
            assert_eq!(american(&number), None, "{text}");
        }
    }

    #[test]
    fn people_read_the_national_form() {
        assert_eq!(national("+12015550123"), "(201) 555-0123");
        assert_eq!(national("+12015550123;ext=45"), "(201) 555-0123 ext. 45");
        assert_eq!(national("+442079460958"), "+44 20 7946 0958");
        assert_eq!(national("+442079460958;ext=007"), "+44 20 7946 0958 ext. 007");
        assert_eq!(national("altered;ext=1"), "altered;ext=1");
    }
}
