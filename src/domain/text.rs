//! What any text must keep to, and the key by which two texts are the same.

use crate::domain::{code::Code, joiner::is_between_letters, refusal::Refusal};
use unicode_normalization::UnicodeNormalization;

/// True for a character that a text may not hold: controls (C0, DEL, C1),
/// overrides of the writing direction, zero-width and other invisible
/// characters (Unicode's default ignorable ones), blanks that look like
/// nothing, and anything that is not a character.
pub fn is_hidden(character: char) -> bool {
    let no_character = u32::from(character) & 0xfffe == 0xfffe;
    character.is_control()
        || no_character
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The hidden characters of a text with their places, but for the joiners of scripts
/// that need them.
pub fn hidden_in(text: &str) -> impl Iterator<Item = (usize, char)> {
    unusual_in(text).filter(|(place, c)| {
        let before = || text[..*place].chars().next_back();
        let after = || text[place + c.len_utf8()..].chars().next();
        is_hidden(*c) && !is_between_letters(before(), *c, after())
    })
}

/// The characters that are not visible ASCII, with their places. Most characters are, and
/// passing over their bytes costs little.
fn unusual_in(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut next = 0;
    std::iter::from_fn(move || {
        let rest = &text.as_bytes()[next..];
        let place = next + rest.iter().position(|byte| !matches!(byte, b' '..=b'~'))?;
        let found = text[place..].chars().next()?;
        next = place + found.len_utf8();
        Some((place, found))
    })
}

/// The text without those.
pub fn without_hidden(text: &str) -> String {
    let hidden: Vec<usize> = hidden_in(text).map(|(place, _)| place).collect();
    let shown = text.char_indices().filter(|(place, _)| !hidden.contains(place));
    shown.map(|(_, c)| c).collect()
}

/// Refuses a hidden character and a text of more than `most` code points.
///
/// `what` names the text in the message (`note`, `practice name`).
pub fn check(what: &str, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().nth(most).is_some() {
        let message = format!("the {what} is too long: {} characters", text.chars().count());
        return Err(
            Refusal::new(Code::InvalidText, message).hint(format!("use at most {most} characters"))
        );
    }
    match text.chars().find(|c| is_hidden(*c)) {
        None => Ok(()),
        Some(hidden) => Err(Refusal::new(
            Code::InvalidText,
            format!("the character U+{:04X} is not taken in the {what}", u32::from(hidden)),
        )
        .hint("leave out control, direction-override and zero-width characters")),
    }
}

/// The key by which names of companies, practices and roles are unique: NFC and
/// case-folded by the rules of Unicode.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let composed: String = text.nfc().collect();
    caseless::default_case_fold_str(&composed).nfc().collect()
}

/// The candidate nearest to `word`, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let key = fold(word);
    candidates
        .map(|candidate| (strsim::jaro_winkler(&key, &fold(candidate)), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate)
}

/// `word` as it is written in a shell command that is shown to people.
pub fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@._+-/=:,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// A secret as it is meant: editors put a byte order mark before it, and a line
/// end after it. One of each is dropped.
pub fn without_mark_and_end(text: &str) -> &str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let ends = ["\r\n", "\n", "\r"];
    ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_knows_no_case_in_any_script_and_no_way_of_composing() {
        assert_eq!(fold("KIM"), "kim");
        assert_eq!(fold("ÉMILE"), fold("e\u{301}mile"));
        assert_eq!(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
    }

    #[test]
    fn hidden_characters_are_refused_on_both_sides_of_each_range() {
        for hidden in [
            '\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{200b}', '\u{202e}', '\u{feff}', '\u{3164}',
            '\u{ad}', '\u{ffff}',
        ] {
            assert!(is_hidden(hidden), "{hidden:?}");
        }
        for shown in [' ', '~', '\u{a0}', 'é', '\u{2010}', '\u{202f}', '王', '\u{5d0}'] {
            assert!(!is_hidden(shown), "{shown:?}");
        }
    }

    #[test]
    fn the_limit_counts_code_points() {
        assert_eq!(check("note", &"é".repeat(5), 5), Ok(()));
        let refused = check("note", &"é".repeat(6), 5).expect_err("one too many");
        assert_eq!(refused.message, "the note is too long: 6 characters");
    }

    #[test]
    fn a_shown_command_can_be_pasted() {
        assert_eq!(shell_word("kim@x.org"), "kim@x.org");
        assert_eq!(shell_word("Main Street"), "'Main Street'");
        assert_eq!(shell_word("o'hara@x.org"), r"'o'\''hara@x.org'");
        assert_eq!(shell_word(""), "''");
    }

    #[test]
    fn the_nearest_word_is_guessed_and_a_far_one_is_not() {
        let known = ["Main Street", "North"];
        assert_eq!(nearest("main stret", known.into_iter()), Some("Main Street"));
        assert_eq!(nearest("zzz", known.into_iter()), None);
    }

    #[test]
    fn a_secret_loses_one_mark_and_one_line_end() {
        for text in ["a b", "\u{feff}a b", "a b\n", "a b\r\n", "a b\r", "\u{feff}a b\r\n"] {
            assert_eq!(without_mark_and_end(text), "a b", "{text:?}");
        }
        assert_eq!(without_mark_and_end("\u{feff}\u{feff}a\n\n"), "\u{feff}a\n");
        assert_eq!(without_mark_and_end(" a "), " a ");
    }
}
