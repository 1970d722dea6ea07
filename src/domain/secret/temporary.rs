//! Temporary passwords made by the program: 26 characters, 130 random bits.

use crate::domain::{secret::hashing::fast_hash, secret::password::Password};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Crockford's base32: no i, l, o and u, so that 0 and 1 have no look-alikes.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 26;

/// A generated password: five groups joined by `-`, shown once. Its serialized
/// form is the password itself, for the one row of a report that shows it.
#[derive(Clone, Serialize, Deserialize)]
pub struct TemporaryPassword(Zeroizing<String>);

impl std::fmt::Debug for TemporaryPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TemporaryPassword(…)")
    }
}

impl TemporaryPassword {
    /// Makes one of 26 random bytes; five bits of each are used.
    pub fn from_random(bytes: &[u8; LENGTH]) -> Self {
        let mut text = String::with_capacity(32);
        for (place, byte) in bytes.iter().enumerate() {
            if place > 0 && place % 6 == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(byte % 32)]));
        }
        Self(Zeroizing::new(text))
    }

    /// The text that is handed to the person.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    pub fn hash(&self) -> String {
        stored_form(self.0.as_bytes())
    }

    /// True if `password`, as typed, is the one that `stored` was kept of.
    /// Groups may be typed without `-`, in capitals, with o for 0 and l for 1.
    pub fn matches(password: &Password, stored: &str) -> bool {
        let Ok(typed) = std::str::from_utf8(password.bytes()) else {
            return false;
        };
        let typed = Zeroizing::new(regroup(typed));
        stored_form(typed.as_bytes()) == stored
    }
}

/// Marks what is kept as the fast hash of a generated password.
pub const PREFIX: &str = "sha256$";

fn stored_form(text: &[u8]) -> String {
    let hash = fast_hash("practicectl/temporary-password/v1", text);
    format!("{PREFIX}{}", data_encoding::HEXLOWER.encode(&hash))
}

fn regroup(typed: &str) -> String {
    let bare: Vec<char> = typed
        .chars()
        .filter(|c| !matches!(c, '-' | ' '))
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    let groups: Vec<String> = bare.chunks(6).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_26_characters_in_groups_and_no_look_alikes() {
        let password = TemporaryPassword::from_random(b"abcdefghijklmnopqrstuvwxyz");
        let groups: Vec<usize> = password.as_str().split('-').map(str::len).collect();
        assert_eq!(groups, [6, 6, 6, 6, 2]);
        assert!(!password.as_str().contains(['i', 'l', 'o', 'u', 'I', 'O']));
        assert_eq!(format!("{password:?}"), "TemporaryPassword(…)");
    }

    #[test]
    fn the_alphabet_has_no_character_twice() {
        for (place, character) in ALPHABET.iter().enumerate() {
            assert!(!ALPHABET[place + 1..].contains(character));
        }
    }

    #[test]
    fn it_is_recognised_in_capitals_and_without_groups_and_no_other_is() {
        let password = TemporaryPassword::from_random(&[9; 26]);
        let stored = password.hash();
        let typed = |text: &str| Password::new(text).expect("valid");
        assert!(TemporaryPassword::matches(&typed(password.as_str()), &stored));
        let loud = password.as_str().replace('-', "").to_uppercase().replace('0', "O");
        assert!(TemporaryPassword::matches(&typed(&loud), &stored));
        assert!(!TemporaryPassword::matches(&typed("something else"), &stored));
    }
}
