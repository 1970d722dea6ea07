//! No stored text may drive a terminal: hidden characters are made visible.

use crate::domain::text::is_hidden;
use std::borrow::Cow;

/// The text with control, direction and zero-width characters written out.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().fold(String::with_capacity(text.len() + 8), |mut shown, c| {
        if is_hidden(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
        shown
    });
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use crate::output::sanitize::visible;

    #[test]
    fn escape_sequences_and_overrides_become_visible() {
        assert_eq!(visible("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(visible("a\u{202e}b\nc"), "a\\u{202e}b\\u{a}c");
        assert_eq!(visible("Ólafur 王"), "Ólafur 王");
    }
}
