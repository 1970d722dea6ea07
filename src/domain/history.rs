//! The history: entries that are only ever added to, each hashed over its own
//! stored bytes and the hash of the one before.

use crate::domain::time::Timestamp;
use sha2::{Digest, Sha256};
use std::fmt;

/// The hash that the first entry is chained to.
pub const GENESIS: [u8; 32] = [0; 32];

/// An entry as it is stored; these fields are hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// 1, 2, 3 … without a gap. The order of entries is that of their numbers.
    pub number: i64,
    pub at: Timestamp,
    /// The command that it belongs to: 1, 2, 3 …
    pub change_set: i64,
    pub operator: Option<String>,
    /// Row number of the company; none if no company is concerned.
    pub company: Option<i64>,
    pub kind: String,
    pub subject_id: i64,
    pub subject: String,
    pub action: String,
    /// JSON of the fields that differ.
    pub before: String,
    /// JSON of the fields that differ.
    pub after: String,
    pub reason: Option<String>,
    pub os_user: String,
}

impl Entry {
    /// The hash of this entry after `previous`, in the database `id`:
    /// SHA-256 over a tag, the database's id, and every field length-prefixed.
    pub fn hash(&self, id: &[u8; 16], previous: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"practicectl/history/v1\0");
        hash.update(id);
        hash.update(self.number.to_be_bytes());
        hash.update(self.at.millis().to_be_bytes());
        hash.update(self.change_set.to_be_bytes());
        feed(&mut hash, self.operator.as_deref());
        hash.update(self.company.unwrap_or(0).to_be_bytes());
        feed(&mut hash, Some(&self.kind));
        hash.update(self.subject_id.to_be_bytes());
        for text in [&self.subject, &self.action, &self.before, &self.after] {
            feed(&mut hash, Some(text));
        }
        feed(&mut hash, self.reason.as_deref());
        feed(&mut hash, Some(&self.os_user));
        hash.update(previous);
        hash.finalize().into()
    }
}

/// A text by its length and bytes; an absent one by the length of all ones, so
/// that it differs from an empty one and no two lists of fields run together.
fn feed(hash: &mut Sha256, text: Option<&str>) {
    match text {
        Some(text) => {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        None => hash.update(u64::MAX.to_be_bytes()),
    }
}

/// The newest entry of a history: its number and hash name the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub number: i64,
    pub hash: [u8; 32],
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.number, data_encoding::HEXLOWER.encode(&self.hash))
    }
}

/// What a walk over the chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    pub entries: i64,
    /// The hash of the newest entry, in hexadecimal digits.
    pub head: String,
    /// The first entry that does not fit, if any.
    pub broken_at: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            number: 1,
            at: Timestamp::from_millis(5),
            change_set: 1,
            operator: Some("ada@x.org".into()),
            company: Some(1),
            kind: "user".into(),
            subject_id: 2,
            subject: "kim@x.org".into(),
            action: "user.edit".into(),
            before: "{}".into(),
            after: "{}".into(),
            reason: None,
            os_user: "ada".into(),
        }
    }

    #[test]
    fn every_field_the_database_and_the_previous_hash_count() {
        let id = [1; 16];
        let base = entry().hash(&id, &GENESIS);
        let changed = [
            Entry { number: 2, ..entry() },
            Entry { at: Timestamp::from_millis(6), ..entry() },
            Entry { change_set: 2, ..entry() },
            Entry { operator: None, ..entry() },
            Entry { company: None, ..entry() },
            Entry { kind: "provider".into(), ..entry() },
            Entry { subject_id: 3, ..entry() },
            Entry { subject: "kim@x.or".into(), action: "guser.edit".into(), ..entry() },
            Entry { before: "{}{".into(), after: "}".into(), ..entry() },
            Entry { reason: Some(String::new()), ..entry() },
            Entry { os_user: "root".into(), ..entry() },
        ];
        for other in changed {
            assert_ne!(other.hash(&id, &GENESIS), base, "{other:?}");
        }
        assert_ne!(entry().hash(&[2; 16], &GENESIS), base);
        assert_ne!(entry().hash(&id, &[1; 32]), base);
    }
}
