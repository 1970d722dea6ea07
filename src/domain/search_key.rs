//! The search key of a name or a text: what a search looks into, and how lists of
//! people are ordered. It decides nothing else. What is unique has keys of its own
//! ([`crate::domain::text::fold`]), and what is stored and shown stays as typed.

use crate::domain::text::is_hidden;
use caseless::Caseless;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The version of the keys that this program makes.
///
/// The store keeps keys, so raise it with any change of what they are, also by a
/// new Unicode version of a library: the tests of this file fail then. A program
/// with a newer version computes the stored keys again.
pub const VERSION: u32 = 1;

/// The search key of `text`: NFKD without combining marks and hidden characters,
/// case-folded, with special letters, apostrophes and hyphens as plain ones. Any
/// blank is a space.
pub fn search_key(text: &str) -> String {
    if text.is_ascii() && !text.contains(|c: char| c == '`' || c.is_ascii_control()) {
        return text.to_ascii_lowercase();
    }
    let typed = text.chars().map(|c| if c.is_whitespace() { ' ' } else { plain_sign(c) });
    let bare = typed.nfkd().filter(|c| !is_combining_mark(*c) && !is_hidden(*c));
    let mut key = String::with_capacity(text.len());
    for letter in bare.map(plain_sign).default_case_fold() {
        match plain_letters(letter) {
            Some(letters) => key.push_str(letters),
            None => key.push(letter),
        }
    }
    key
}

/// An apostrophe or hyphen as the plain one. Some that have an ASCII shape
/// decompose to a space with a mark.
const fn plain_sign(sign: char) -> char {
    match sign {
        '`'
        | '\u{b4}'
        | '\u{2b9}'..='\u{2bf}'
        | '\u{2c8}'
        | '\u{2ca}'
        | '\u{2cb}'
        | '\u{5f3}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{a78b}'
        | '\u{a78c}'
        | '\u{ff40}' => '\'',
        '\u{58a}' | '\u{5be}' | '\u{1806}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' => {
            '-'
        }
        other => other,
    }
}

/// A case-folded letter that no decomposition makes plain: letters with a stroke or
/// a hook, ligatures, and letters that look the same on two keyboards. Those of ICAO
/// 9303 as passports spell them, but `o` for `ø`, as people type it.
const fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ⱥ' => "a",
        'ƀ' | 'ɓ' => "b",
        'ȼ' | 'ƈ' => "c",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'ɇ' | 'ə' | 'ɛ' | 'ǝ' => "e",
        'ƒ' => "f",
        'ǥ' | 'ɠ' | 'ɣ' => "g",
        'ħ' => "h",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ȷ' | 'ɉ' => "j",
        'ƙ' => "k",
        'ĸ' => "q",
        'ł' | 'ƚ' | 'ɫ' => "l",
        'ŋ' | 'ɲ' | 'ƞ' => "n",
        'ø' | 'ɔ' | 'ɵ' => "o",
        'ƥ' => "p",
        'ɍ' => "r",
        'ŧ' | 'ƭ' | 'ʈ' | 'ⱦ' => "t",
        'ʉ' | 'ʊ' => "u",
        'ʋ' => "v",
        'ƴ' | 'ɏ' => "y",
        'ƶ' => "z",
        // The dot of the Catalan `l·l`.
        '·' | '‧' => "",
        // Persian and Arabic keyboards.
        'ی' | 'ى' => "ي",
        'ک' => "ك",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn case_marks_and_special_letters_make_no_difference() {
        for (one, other) in [
            ("KIM", "kim"),
            ("María GARCÍA", "maria garcia"),
            ("Dupré", "DUPRE"),
            ("e\u{301}mile", "Émile"),
            ("Søren Ærø", "soren aero"),
            ("Łukasz Żółć", "lukasz zolc"),
            ("Straße", "STRASSE"),
            ("Œuvre Þór Ðuro Đặng", "oeuvre thor duro dang"),
            ("İbrahim Işık", "ibrahim isik"),
            ("Ħal Ŋaŋ", "hal nan"),
            ("Nguyễn Trần", "nguyen tran"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
            ("Ёлкин Андрей", "елкин андреи"),
            ("مُحَمَّد", "محمد"),
            ("علی کریم", "علي كريم"),
            ("ﬁｎ", "fin"),
            ("Əliyev", "eliyev"),
            ("Gal·la", "galla"),
        ] {
            assert_eq!(search_key(one), search_key(other), "{one} and {other}");
        }
    }

    #[test]
    fn apostrophes_hyphens_and_blanks_are_plain() {
        for apostrophe in ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "′", "＇"] {
            assert_eq!(search_key(&format!("O{apostrophe}Hara")), "o'hara", "{apostrophe}");
        }
        for hyphen in ["-", "‐", "‑", "–", "—", "−", "﹣", "－"] {
            assert_eq!(search_key(&format!("Ann{hyphen}Lou")), "ann-lou", "{hyphen}");
        }
        assert_eq!(search_key("a\u{a0}b\tc\u{3000}d"), "a b c d");
        assert_eq!(search_key("Kim\u{200b} Ex\u{ad}ample"), "kim example");
    }

    #[test]
    fn what_is_plain_already_stays() {
        assert_eq!(search_key("50% of_* @x.org"), "50% of_* @x.org");
        assert_eq!(search_key("王 伟"), "王 伟");
    }

    /// All characters but those of private use and of the unassigned planes.
    fn characters() -> impl Iterator<Item = char> {
        ('\0'..='\u{e000}').chain('\u{f900}'..='\u{3ffff}')
    }

    #[test]
    fn the_key_of_a_key_is_the_same() {
        let altered: Vec<char> = characters()
            .filter(|c| {
                let key = search_key(&c.to_string());
                search_key(&key) != key
            })
            .collect();
        assert_eq!(altered, []);
    }

    #[test]
    fn stored_keys_are_those_of_this_version() {
        let versions = (unicode_normalization::UNICODE_VERSION, caseless::UNICODE_VERSION);
        assert_eq!(versions, ((18, 0, 0), (16, 0, 0)), "raise VERSION, then change this line");
        let keys = characters().fold(Sha256::new(), |hash, c| {
            hash.chain_update(search_key(&c.to_string())).chain_update([0])
        });
        let found = data_encoding::HEXLOWER.encode(&keys.finalize());
        assert_eq!(
            (VERSION, &found[..16]),
            (1, "e9d578e54c68df25"),
            "raise VERSION, then change this line"
        );
    }
}
