//! The zero-width joiner and non-joiner, which some scripts need between letters:
//! Persian and Urdu, the scripts of India, Sinhala, Khmer and others.

use unicode_normalization::char::is_combining_mark;

/// Forbids the letters around it to join.
pub const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';
/// Makes the letters around it join.
pub const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// The blocks of the scripts that use them.
const SCRIPTS: [(char, char); 23] = [
    ('\u{600}', '\u{6ff}'),   // Arabic
    ('\u{700}', '\u{74f}'),   // Syriac
    ('\u{750}', '\u{77f}'),   // Arabic
    ('\u{7c0}', '\u{7ff}'),   // N'Ko
    ('\u{840}', '\u{85f}'),   // Mandaic
    ('\u{860}', '\u{8ff}'),   // Syriac, Arabic
    ('\u{900}', '\u{97f}'),   // Devanagari
    ('\u{980}', '\u{9ff}'),   // Bengali
    ('\u{a00}', '\u{a7f}'),   // Gurmukhi
    ('\u{a80}', '\u{aff}'),   // Gujarati
    ('\u{b00}', '\u{b7f}'),   // Odia
    ('\u{b80}', '\u{bff}'),   // Tamil
    ('\u{c00}', '\u{c7f}'),   // Telugu
    ('\u{c80}', '\u{cff}'),   // Kannada
    ('\u{d00}', '\u{d7f}'),   // Malayalam
    ('\u{d80}', '\u{dff}'),   // Sinhala
    ('\u{f00}', '\u{fff}'),   // Tibetan
    ('\u{1000}', '\u{109f}'), // Myanmar
    ('\u{1780}', '\u{17ff}'), // Khmer
    ('\u{1800}', '\u{18af}'), // Mongolian
    ('\u{1b00}', '\u{1bff}'), // Balinese, Sundanese, Batak
    ('\u{a980}', '\u{a9df}'), // Javanese
    ('\u{fb50}', '\u{fefc}'), // Arabic
];

/// True for a joiner between two letters, or letters with marks, of one script that
/// uses it.
pub fn is_between_letters(before: Option<char>, joiner: char, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    let is_letter = |c: char| c.is_alphabetic() || is_combining_mark(c);
    matches!(joiner, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER)
        && is_letter(before)
        && is_letter(after)
        && SCRIPTS.iter().any(|(first, last)| {
            (*first..=*last).contains(&before) && (*first..=*last).contains(&after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_are_between_letters_of_scripts_that_use_them() {
        for (before, after) in [('ن', 'ه'), ('ी', 'न'), ('्', 'ष'), ('්', 'ර'), ('്', 'ക')]
        {
            for joiner in [ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER] {
                assert!(is_between_letters(Some(before), joiner, Some(after)), "{before}{after}");
            }
        }
        for (before, after) in [
            (Some('K'), Some('i')),
            (Some('ن'), Some('i')),
            (Some('ن'), Some('क')),
            (Some('ن'), Some(' ')),
            (Some('ن'), Some(ZERO_WIDTH_JOINER)),
            (Some('ن'), None),
            (None, Some('ن')),
        ] {
            assert!(!is_between_letters(before, ZERO_WIDTH_JOINER, after), "{before:?}{after:?}");
        }
        assert!(!is_between_letters(Some('ن'), '\u{200b}', Some('ه')));
    }
}
