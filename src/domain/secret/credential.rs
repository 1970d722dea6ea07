//! What is kept of a password.

use crate::domain::{time::Timestamp, value::Fields, value::Value};
use sha2::{Digest, Sha256};

/// Former hashes that are kept of a person: the most that a policy can look back on.
pub const MOST_FORMER: u32 = 15;

/// What is kept of a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// A PHC string, or the marked fast hash of a generated password.
    pub hash: String,
    pub set_at: Timestamp,
    /// Set for a temporary password: until when it can be used.
    pub expires_at: Option<Timestamp>,
}

/// Fields of a password that only the history has: by them, a hash that something else
/// put in the database is found.
pub const EVIDENCE: [&str; 3] = ["password_digest", "password_set_at", "password_expires_at"];

/// The SHA-256 of a stored hash.
pub fn digest_of(hash: &str) -> [u8; 32] {
    Sha256::digest(hash).into()
}

/// The same in hexadecimal digits.
pub fn digest_text(hash: &str) -> String {
    data_encoding::HEXLOWER.encode(&digest_of(hash))
}

impl Credential {
    /// What the history keeps of it.
    pub fn fields(&self) -> Fields {
        let [digest, set_at, expires_at] = EVIDENCE;
        Fields::none()
            .with("password", self.word())
            .with(digest, Value::Word(digest_text(&self.hash)))
            .with(set_at, Value::moment(Some(self.set_at)))
            .with(expires_at, Value::moment(self.expires_at))
    }

    /// `set`, or `temporary` for one that somebody else gave.
    pub const fn word(&self) -> &'static str {
        if self.is_temporary() { "temporary" } else { "set" }
    }

    /// True for a password that somebody else gave, to be used once.
    pub const fn is_temporary(&self) -> bool {
        self.expires_at.is_some()
    }

    /// True if the password opens a session at `now`; the last moment still counts.
    pub fn is_usable(&self, now: Timestamp) -> bool {
        self.expires_at.is_none_or(|end| now <= end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_moment_of_a_temporary_password_counts() {
        let at = Timestamp::from_millis;
        let own = Credential { hash: String::new(), set_at: at(0), expires_at: None };
        let temporary = Credential { expires_at: Some(at(9)), ..own.clone() };
        assert!(own.is_usable(at(1_000)) && !own.is_temporary());
        assert!(temporary.is_usable(at(9)) && temporary.is_temporary());
        assert!(!temporary.is_usable(at(10)));
    }
}
