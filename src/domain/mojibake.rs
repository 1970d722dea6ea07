//! Text that was stored as UTF-8 and read as Latin-1 (or Windows-1252), as
//! spreadsheets do: `RenÃ©` for `René`.

use std::ops::RangeInclusive;

/// Some text goes wrong at every station of its way.
const MOST_TIMES: usize = 3;

/// The characters of Windows-1252 that Latin-1 has elsewhere.
const WINDOWS: [(char, u8); 27] = [
    ('€', 0x80),
    ('‚', 0x82),
    ('ƒ', 0x83),
    ('„', 0x84),
    ('…', 0x85),
    ('†', 0x86),
    ('‡', 0x87),
    ('ˆ', 0x88),
    ('‰', 0x89),
    ('Š', 0x8a),
    ('‹', 0x8b),
    ('Œ', 0x8c),
    ('Ž', 0x8e),
    ('‘', 0x91),
    ('’', 0x92),
    ('“', 0x93),
    ('”', 0x94),
    ('•', 0x95),
    ('–', 0x96),
    ('—', 0x97),
    ('˜', 0x98),
    ('™', 0x99),
    ('š', 0x9a),
    ('›', 0x9b),
    ('œ', 0x9c),
    ('ž', 0x9e),
    ('Ÿ', 0x9f),
];

/// Characters that names also have after a letter, so that they prove little.
const ORDINARY: [char; 11] = ['Š', 'Œ', 'Ž', 'š', 'œ', 'ž', 'Ÿ', '’', '‘', '–', '—'];
/// What they are probably a part of nevertheless.
const LATIN: RangeInclusive<char> = '\u{c0}'..='\u{24f}';

/// The text as it was meant, if it looks like one that was read wrongly.
pub fn repaired(text: &str) -> Option<String> {
    let mut found = None;
    for _ in 0..MOST_TIMES {
        let Some(better) = repaired_once(found.as_deref().unwrap_or(text)) else {
            break;
        };
        found = Some(better);
    }
    found
}

fn repaired_once(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut better, mut rest, mut is_certain) = (String::new(), &chars[..], false);
    while let Some(first) = rest.first() {
        let Some((meant, length)) = sequence(rest) else {
            better.push(*first);
            rest = &rest[1..];
            continue;
        };
        let is_ordinary = rest[1..length].iter().all(|c| ORDINARY.contains(c));
        is_certain |= !is_ordinary || LATIN.contains(&meant);
        better.push(meant);
        rest = &rest[length..];
    }
    is_certain.then_some(better)
}

/// The character whose bytes were read as the first characters, and how many.
fn sequence(chars: &[char]) -> Option<(char, usize)> {
    let length = match byte(*chars.first()?)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let bytes: Option<Vec<u8>> = chars.get(..length)?.iter().map(|c| byte(*c)).collect();
    let meant = String::from_utf8(bytes?).ok()?.chars().next()?;
    Some((meant, length))
}

/// The byte that is read as this character; none for ASCII.
fn byte(c: char) -> Option<u8> {
    let found = WINDOWS.iter().find(|(shown, _)| *shown == c).map(|(_, byte)| *byte);
    found.or_else(|| u8::try_from(u32::from(c)).ok()).filter(|byte| !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Latin-1 or Windows-1252 makes of the bytes.
    fn misread(text: &str, is_windows: bool) -> String {
        let shown = |byte: u8| {
            let found = WINDOWS.iter().find(|(_, other)| is_windows && *other == byte);
            found.map_or(char::from(byte), |(shown, _)| *shown)
        };
        text.bytes().map(shown).collect()
    }

    #[test]
    fn text_that_was_read_wrongly_is_recognized_whatever_the_language() {
        for text in [
            "René Two",
            "García",
            "Łukasz Żółć",
            "Søren",
            "Müller",
            "Δήμητρα",
            "Иванова Галина",
            "Nguyễn",
            "محمد علي",
            "王伟",
            "O’Hara",
            "Ødegård–Næss",
            "नरेंद्र",
            "김민준",
            "Čapek À",
        ] {
            for is_windows in [false, true] {
                let wrong = misread(text, is_windows);
                assert_eq!(repaired(&wrong).as_deref(), Some(text), "{wrong}");
                let twice = misread(&wrong, is_windows);
                assert_eq!(repaired(&twice).as_deref(), Some(text), "{twice}");
            }
        }
        assert_eq!(repaired("RenÃ© 王").as_deref(), Some("René 王"), "only a part");
    }

    #[test]
    fn text_that_was_read_rightly_is_left_as_it_is() {
        for text in [
            "Kim Example",
            "René",
            "Ångström",
            "Æsir",
            "Groß–Klein",
            "JOÃO",
            "Ana ÂNGELA",
            "É’Dua",
            "Škoda",
            "ÖŽ",
            "Łukasz Żółć",
            "王伟",
            "Ã",
            "",
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
