//! What spreadsheet programs make of identifiers that look like numbers, and what people
//! write so that they do not.

use crate::domain::{code::Code, refusal::Refusal};

/// What a cell shows if its formula fails.
const ERRORS: [&str; 8] =
    ["#NAME?", "#VALUE!", "#REF!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!"];

/// The number in `="2015550123"` and `'2015550123`, by which a cell stays text.
pub fn unwrapped(text: &str) -> &str {
    let quoted = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let inner = quoted.filter(|inner| !inner.contains('"')).unwrap_or(text);
    let bare = inner.strip_prefix('\'').map(str::trim_start);
    bare.filter(|bare| bare.starts_with(is_numeric)).unwrap_or(inner).trim()
}

fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '(')
}

/// Refuses a number that a spreadsheet rewrote: digits were lost, or its form was.
pub fn ensure_not_rewritten(text: &str, code: Code) -> Result<(), Refusal> {
    let refused = |hint: String| {
        let message = format!("a spreadsheet turned this number into {text:?}");
        Err(Refusal::new(code, message).hint(hint))
    };
    if is_scientific(text) {
        return refused("format the column as text, and enter the number again".to_owned());
    }
    match plain_digits(text) {
        Some(digits) => refused(format!("format the column as text, and write {digits}")),
        None => Ok(()),
    }
}

/// True for `1.23E+09`, also with a comma.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let digits = exponent.trim_start_matches(['+', '-']);
    let mantissa = mantissa.trim_start_matches(['+', '-']);
    let is_number = |text: &str, also: &[char]| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || also.contains(&c))
    };
    is_number(mantissa, &['.', ',']) && is_number(digits, &[])
}

/// The digits of `1234567893.0` and `1,234,567,893`.
fn plain_digits(text: &str) -> Option<String> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some((whole, zeros)) = text.split_once(['.', ','])
        && is_digits(whole)
        && !zeros.is_empty()
        && zeros.bytes().all(|b| b == b'0')
        && whole.len() > 3
    {
        return Some(whole.to_owned());
    }
    let mut groups = text.split(',');
    let first = groups.next().filter(|first| first.len() <= 3 && is_digits(first))?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest.len() > 1 && rest.iter().all(|one| one.len() == 3 && is_digits(one));
    is_grouped.then(|| format!("{first}{}", rest.concat()))
}

/// Why a cell shows what is no value: `#NAME?` for `+1-201…`, `####` for a long number.
pub fn error(text: &str) -> Option<&'static str> {
    let is_known = || ERRORS.iter().any(|error| error.eq_ignore_ascii_case(text));
    let is_narrow = || text.len() > 2 && text.bytes().all(|byte| byte == b'#');
    match text.starts_with('#') {
        true if is_known() => Some("a formula fails"),
        true if is_narrow() => Some("a column is too narrow"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_a_number_text_is_taken_off() {
        for (text, expected) in [
            ("=\"2015550123\"", "2015550123"),
            ("'+12015550123", "+12015550123"),
            ("' (201) 555-0123", "(201) 555-0123"),
            ("=\"'2015550123\"", "2015550123"),
            ("2015550123", "2015550123"),
            ("'t", "'t"),
            ("=2015550123", "=2015550123"),
            ("=\"a\"&\"b\"", "=\"a\"&\"b\""),
        ] {
            assert_eq!(unwrapped(text), expected);
        }
    }

    #[test]
    fn numbers_that_were_rewritten_are_recognized() {
        let hint =
            |text| ensure_not_rewritten(text, Code::InvalidNpi).err().and_then(|one| one.hint);
        for text in ["1.23E+09", "1.234567893E+9", "1,23E+09", "2e9", "2.02E+09"] {
            assert!(
                hint(text).is_some_and(|hint| hint.ends_with("enter the number again")),
                "{text}"
            );
        }
        for text in ["1234567893.0", "1234567893.00", "1234567893,0", "1,234,567,893"] {
            assert!(hint(text).is_some_and(|hint| hint.ends_with("write 1234567893")), "{text}");
        }
        for text in [
            "1234567893",
            "201.555.0123",
            "+1 201 555 0123",
            "201-555-0123 x45",
            "ext",
            "e",
            "1e",
            "",
        ] {
            assert_eq!(hint(text), None, "{text}");
        }
    }

    #[test]
    fn the_errors_of_formulas_are_known() {
        assert_eq!((error("#NAME?"), error("#n/a")), (Some("a formula fails"), error("#REF!")));
        assert_eq!(error("######"), Some("a column is too narrow"));
        assert!(["#1", "#", "NAME?", ""].into_iter().all(|text| error(text).is_none()));
    }
}
