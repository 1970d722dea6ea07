//! Places as an editor shows them: line and column, counted from 1 in characters.

/// Where a field of a CSV row begins, given the text of the row as it came and
/// the line on which it begins.
pub fn of_cell(text: &str, row: u64, number: usize) -> Option<(u64, u64)> {
    let (mut line, mut column, mut field) = (row, 1, 0);
    let (mut is_quoted, mut is_begin) = (false, true);
    for character in text.chars() {
        if field == number && is_begin {
            return Some((line, column));
        }
        match character {
            '"' if is_begin || is_quoted => is_quoted = !is_quoted,
            '"' => is_quoted = true,
            ',' if !is_quoted => field += 1,
            _ => {}
        }
        is_begin = character == ',' && !is_quoted;
        (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
    }
    (field == number).then_some((line, column))
}

/// The column in characters of a place in bytes, both counted from 1.
pub fn column_of_byte(text: &str, byte: usize) -> u64 {
    let before = &text.as_bytes()[..byte.saturating_sub(1).min(text.len())];
    // The bytes after the first one of a character are not counted.
    before.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64 + 1
}

/// The column at which a key of a JSON object on one line begins.
pub fn of_key(text: &str, key: &str) -> Option<u64> {
    let quoted = format!("\"{key}\"");
    // Within a text a quote has a backslash before it, so this is a key.
    let is_key = |place: &usize| text[place + quoted.len()..].trim_start().starts_with(':');
    let place = text.match_indices(&quoted).map(|(place, _)| place).find(is_key)?;
    Some(text[..place].chars().count() as u64 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_after_quotes_newlines_and_letters_of_many_bytes() {
        assert_eq!(of_cell("a,b,c\r\n", 7, 0), Some((7, 1)));
        assert_eq!(of_cell("a,b,c\r\n", 7, 2), Some((7, 5)));
        assert_eq!(of_cell("Müller,王,x", 7, 2), Some((7, 10)));
        assert_eq!(of_cell("\"a,b\",\"two \"\"x\"\"\nlines\",c", 7, 1), Some((7, 7)));
        assert_eq!(of_cell("\"a,b\",\"two \"\"x\"\"\nlines\",c", 7, 2), Some((8, 8)));
        assert_eq!(of_cell("a,", 7, 1), Some((7, 3)));
        assert_eq!(of_cell("a", 7, 1), None);
    }

    #[test]
    fn a_place_in_bytes_is_one_in_characters() {
        assert_eq!(column_of_byte("abc", 3), 3);
        assert_eq!(column_of_byte("ÄÄ\"x", 5), 3);
        assert_eq!(column_of_byte("a", 9), 2);
        assert_eq!(column_of_byte("", 0), 1);
    }

    #[test]
    fn a_key_is_found_and_a_text_like_it_is_not() {
        let text = r#"{"name":"phone","note":"\"phone\":","phone" : "1"}"#;
        assert_eq!(of_key(text, "phone"), Some(37));
        assert_eq!(of_key(text, "status"), None);
    }
}
