//! What spreadsheets make of numbers that are no quantities, such as phone numbers
//! and NPIs.

/// Digits of a number that a spreadsheet does not show as it is.
const LEAST_DIGITS: usize = 7;

/// True for a number that a spreadsheet rewrote: `1.23E+09`, `1,23E+9`,
/// `1234567893.0`. Digits may be lost, so it is never taken.
pub fn is_rewritten(text: &str) -> bool {
    let (number, is_scientific) = match text.to_ascii_uppercase().split_once('E') {
        Some((number, exponent)) => {
            let exponent = exponent.trim_start_matches(['+', '-']);
            (number.to_owned(), is_digits(exponent))
        }
        None => (text.to_owned(), false),
    };
    let number = number.trim_start_matches(['+', '-']);
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let is_number = is_digits(whole) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let is_whole = whole.len() >= LEAST_DIGITS
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte == b'0');
    is_number && (is_scientific || is_whole)
}

/// A cell that a spreadsheet was told to keep as text: without the apostrophe before
/// it, or the formula around it, `="2015550123"`.
pub fn kept_as_text(cell: &str) -> &str {
    let formula = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    formula.or_else(|| cell.strip_prefix('\'')).unwrap_or(cell)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rewritten_number_is_recognized() {
        for text in
            ["1.23E+09", "1,23E+9", "2E+09", "1.23e9", "-1.23E+09", "1234567893.0", "1234567893,00"]
        {
            assert!(is_rewritten(text), "{text}");
        }
        for text in [
            "1234567893",
            "201.555.0123",
            "E+09",
            "1.2.3E+09",
            "1.23E",
            "555.0",
            "2015550123.5",
            "",
        ] {
            assert!(!is_rewritten(text), "{text}");
        }
    }

    #[test]
    fn text_is_unwrapped_once() {
        assert_eq!(kept_as_text("'+12015550123"), "+12015550123");
        assert_eq!(kept_as_text("=\"2015550123\""), "2015550123");
        assert_eq!(kept_as_text("''1"), "'1");
        assert_eq!(kept_as_text("=\"1"), "=\"1");
    }
}
