//! Text that was decoded wrongly on its way: UTF-8 that was read as Latin-1 or
//! Windows-1252, so that `René` became `RenÃ©`.

/// What Windows-1252 has for the bytes 0x80 to 0x9f, if anything.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text as it was meant, if it looks decoded wrongly.
pub fn misdecoded(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let characters: Vec<char> = text.chars().collect();
    let (mut fixed, mut place, mut found) = (String::with_capacity(text.len()), 0, false);
    while place < characters.len() {
        let meant = meant(&characters[place..]);
        let (character, length) = meant.unwrap_or((characters[place], 1));
        fixed.push(character);
        place += length;
        found |= meant.is_some();
    }
    found.then_some(fixed)
}

/// The character whose bytes in UTF-8 these characters stand for, and how many they are.
fn meant(characters: &[char]) -> Option<(char, usize)> {
    let length = match byte_of(*characters.first()?)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let bytes: Vec<u8> =
        characters.get(..length)?.iter().map(|c| byte_of(*c)).collect::<Option<_>>()?;
    let character = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((character, length))
}

fn byte_of(character: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(character)) {
        return Some(byte);
    }
    let place = WINDOWS.iter().position(|one| *one == character)?;
    u8::try_from(0x80 + place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program makes of a text that it takes for Windows-1252.
    fn as_windows(text: &str) -> String {
        let shown = |byte: u8| match byte {
            0x80..=0x9f => WINDOWS[usize::from(byte) - 0x80],
            byte => char::from(byte),
        };
        text.bytes().map(shown).collect()
    }

    #[test]
    fn names_that_were_decoded_wrongly_are_turned_back() {
        for name in
            ["René Two", "Zoë Müller", "García", "Łukasz Żak", "D’Arcy Ní", "王 伟", "Ada 😀"]
        {
            assert_eq!(misdecoded(&as_windows(name)).as_deref(), Some(name));
            let latin: String = name.bytes().map(char::from).collect();
            assert_eq!(misdecoded(&latin).as_deref(), Some(name));
        }
        assert_eq!(misdecoded("RenÃ© Łukasz").as_deref(), Some("René Łukasz"));
    }

    #[test]
    fn names_that_people_have_are_left_alone() {
        for name in [
            "Kim Example",
            "René",
            "JOÃO",
            "Ângela Ção",
            "Ólafur Þór",
            "Łukasz",
            "王 伟",
            "ÅSE ÆØÅ",
            "Nguyễn Văn Ánh",
            "Ä É",
            "NOËL",
        ] {
            assert_eq!(misdecoded(name), None, "{name}");
        }
    }
}
