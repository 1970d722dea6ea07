//! Places in JSON as an editor shows them: columns counted from 1 in characters.

/// The column in characters of a place in bytes, both counted from 1.
pub fn column_of_byte(text: &str, byte: usize) -> u64 {
    let before = &text.as_bytes()[..byte.saturating_sub(1).min(text.len())];
    // The bytes after the first one of a character are not counted.
    before.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_bytes_is_one_in_characters() {
        assert_eq!(column_of_byte("abc", 3), 3);
        assert_eq!(column_of_byte("ÄÄ\"x", 5), 3);
        assert_eq!(column_of_byte("a", 9), 2);
        assert_eq!(column_of_byte("", 0), 1);
    }
}
