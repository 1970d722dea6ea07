//! Phone numbers as people and spreadsheets write them: signs between the digits, an
//! extension after them. Whether a number exists, it does not know.

use crate::domain::{code::Code, refusal::Refusal};
use unicode_normalization::UnicodeNormalization;

/// How people announce an extension, the longer words first. Commas are pauses while dialing.
const ANNOUNCED: [&str; 8] = ["extension", "extn", "ext", ";ext", "x", "#", ",,", ","];
/// What is before a number in a link (RFC 3966).
const SCHEME: &str = "tel:";
/// The longest extension.
const MOST_EXTENSION: usize = 9;
/// The longest number of any country (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// The longest text that is read, in characters.
const MOST: usize = 60;

/// Why a text is not a phone number.
pub enum Problem {
    Empty,
    TooLong,
    Character(char),
    TooManyDigits(usize),
    Extension,
    Unreadable,
    Unassigned,
}

impl Problem {
    pub fn refusal(&self, text: &str) -> Refusal {
        let shown: String = text.chars().take(MOST).collect();
        let message = format!("{shown:?} is not a phone number: {}", self.message());
        Refusal::new(Code::InvalidPhone, message).hint(self.hint())
    }

    fn message(&self) -> String {
        match self {
            Self::Empty => "it is empty".to_owned(),
            Self::TooLong => format!("it is longer than {MOST} characters"),
            Self::Character(c) if c.is_ascii_graphic() => format!("it holds {:?}", c.to_string()),
            Self::Character(c) if c.is_alphanumeric() => {
                format!("it holds {:?} (U+{:04X})", c.to_string(), u32::from(*c))
            }
            Self::Character(c) => format!("it holds the character U+{:04X}", u32::from(*c)),
            Self::TooManyDigits(found) => {
                format!("it has {found} digits, and a number has at most {MOST_DIGITS}")
            }
            Self::Extension => format!("an extension has 1 to {MOST_EXTENSION} digits"),
            Self::Unreadable => "it cannot be read".to_owned(),
            Self::Unassigned => "no such number exists in its numbering plan".to_owned(),
        }
    }

    const fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "to remove the number, use --no-phone, or - in a file",
            Self::Extension => "write it like 201-555-0123 x45",
            _ => {
                "write it like +1 201 555 0123, or (201) 555-0123 for the United States; an \
                 extension like x45"
            }
        }
    }
}

/// The number and the extension of a text.
pub fn parts(text: &str) -> Result<(String, Option<String>), Problem> {
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    if text.chars().nth(MOST).is_some() {
        return Err(Problem::TooLong);
    }
    // Also the signs of East Asian keyboards are plain then.
    let plain = text.nfkc().map(plain_sign).collect::<String>().to_lowercase();
    let plain = plain.strip_prefix(SCHEME).unwrap_or(&plain);
    let begin = plain.find(|c| !is_of_number(c)).unwrap_or(plain.len());
    let (number, rest) = without_brackets(plain.split_at(begin));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let extension = match announced(rest).filter(|_| digits > 0) {
        Some(extension) => Some(extension),
        None if rest.is_empty() => None,
        None => return Err(odd_character(text)),
    };
    if digits > MOST_DIGITS {
        return Err(Problem::TooManyDigits(digits));
    }
    match extension {
        Some(digits) if !(1..=MOST_EXTENSION).contains(&digits.len()) => Err(Problem::Extension),
        extension => Ok((number.to_owned(), extension)),
    }
}

/// The number and what is after it in `201-555-0123 (x45)`.
fn without_brackets<'t>((number, rest): (&'t str, &'t str)) -> (&'t str, &'t str) {
    let inner = (number.trim_end().strip_suffix('(')).zip(rest.trim_end().strip_suffix(')'));
    inner.unwrap_or((number, rest))
}

/// A separator as people type it on a plain keyboard.
const fn plain_sign(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '/' => '-',
        '\u{b7}' | '\u{2022}' | '\u{2219}' => '.',
        '\u{2000}'..='\u{200a}' | '\u{a0}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        other => other,
    }
}

const fn is_of_number(c: char) -> bool {
    matches!(c, '0'..='9' | ' ' | '+' | '-' | '(' | ')' | '.')
}

/// The digits of an extension, with what announces it.
fn announced(rest: &str) -> Option<String> {
    let after = ANNOUNCED.iter().find_map(|word| rest.strip_prefix(word))?;
    let after = after.trim_start_matches([' ', ',']);
    let announced = ANNOUNCED[..3].iter().find_map(|word| after.strip_prefix(word));
    let digits = announced.unwrap_or(after).trim_start_matches(['.', '=', ':', ' ', '#']);
    let digits = digits.trim_end_matches([' ', '#']);
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.to_owned())
}

/// The first character that neither a number nor what announces an extension has.
fn odd_character(text: &str) -> Problem {
    let is_odd = |c: &char| !std::iter::once(*c).nfkc().map(plain_sign).all(is_of_number);
    text.chars().find(is_odd).map_or(Problem::Unreadable, Problem::Character)
}
