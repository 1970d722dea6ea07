//! The token that proves a session.

use crate::domain::{secret::hashing::fast_hash, text::without_mark_and_end};
use zeroize::Zeroizing;

/// What every token begins with, so that scanners for secrets know it.
const PREFIX: &str = "pct_";

/// The secret that proves a session: 256 random bits.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    /// Makes one of random bytes.
    pub fn from_random(bytes: &[u8; 32]) -> Self {
        let text = format!("{PREFIX}{}", data_encoding::BASE64URL_NOPAD.encode(bytes));
        Self(Zeroizing::new(text))
    }

    /// One that was typed or read; any text may be tried.
    pub fn from_text(text: &str) -> Self {
        Self(Zeroizing::new(without_mark_and_end(text).trim().to_owned()))
    }

    /// True if a text has the form of a token.
    pub fn is_one(text: &str) -> bool {
        without_mark_and_end(text).starts_with(PREFIX)
    }

    /// The text that the token's file holds.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The SHA-256 that the database keeps.
    pub fn hash(&self) -> [u8; 32] {
        fast_hash("practicectl/session/v1", self.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_kept_only_as_its_hash() {
        let token = Token::from_random(&[1; 32]);
        assert!(token.as_str().starts_with("pct_") && token.as_str().len() == 47);
        assert_eq!(Token::from_text(&format!("{}\n", token.as_str())).hash(), token.hash());
        assert_ne!(Token::from_random(&[2; 32]).hash(), token.hash());
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
