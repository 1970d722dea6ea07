//! No stored text may drive a terminal: hidden characters are made visible.

use crate::domain::text::hidden_in;
use std::borrow::Cow;

/// The text with control, direction and zero-width characters written out, but for
/// joiners in the words of scripts that need them.
pub fn visible(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut end = 0;
    for (place, hidden) in hidden_in(text) {
        shown.push_str(&text[end..place]);
        shown.extend(hidden.escape_unicode());
        end = place + hidden.len_utf8();
    }
    if end == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[end..]);
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
        assert_eq!(visible("علی\u{200c}رضا"), "علی\u{200c}رضا");
        assert_eq!(visible("Ki\u{200c}m"), "Ki\\u{200c}m");
    }
}
