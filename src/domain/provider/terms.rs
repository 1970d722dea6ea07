//! The Terms of Service that a license is added under: a versioned text.

/// The version of [`TEXT`], which each license records.
pub const VERSION: &str = "2026-01";

/// The text that is shown before it is accepted.
pub const TEXT: &str = include_str!("terms.txt");

/// The sentence that is agreed to (the first seed document's confirmation).
pub const AGREEMENT: &str =
    "I agree with the Terms of Service and authorize this addition to my invoice.";

#[cfg(test)]
mod tests {
    #[test]
    fn the_text_says_its_version() {
        assert!(super::TEXT.lines().next().is_some_and(|line| line.ends_with(super::VERSION)));
    }
}
