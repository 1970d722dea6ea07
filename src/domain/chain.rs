//! How the history is hashed: a digest of each change set, a salted digest of each
//! entry, and a hash over the digest and the hash before. practicectl-audit(7)
//! documents the bytes, so that anybody can write a verifier.

use crate::domain::history::{ChangeSet, Entry};
use sha2::{Digest, Sha256};
use std::fmt;

/// Bytes in the digest of an entry that nobody can guess. Without them, somebody who sees
/// only the digest could guess the fields and see whether the guess is right.
pub type Salt = [u8; 16];

/// What a database makes its salts from: random, and never shown.
#[derive(Clone)]
pub struct SaltKey(pub [u8; 32]);

impl SaltKey {
    /// What the digests of the entries of a change set begin with. Two copies of a
    /// database that went on apart do not share salts, because their change sets differ.
    pub fn seal(&self, set: &ChangeSet) -> Seal {
        let digest = set.digest();
        let mut salts = Hashed::new(b"practicectl/salts/v1\0");
        salts.bytes(&self.0);
        salts.bytes(&digest);
        Seal { entries: Hashed::of_entry(&digest), salts: salts.end() }
    }
}

/// What the digests of all entries of a change set begin with, hashed once, and what
/// their salts are made from.
pub struct Seal {
    entries: Hashed,
    salts: [u8; 32],
}

impl Seal {
    /// The salt of an entry, given its number.
    pub fn salt(&self, number: i64) -> Salt {
        // Both are of a known length, and short enough for one block of SHA-256.
        let mut hash = Sha256::new_with_prefix(self.salts);
        hash.update(number.to_be_bytes());
        let mut salt = Salt::default();
        salt.copy_from_slice(&hash.finalize()[..16]);
        salt
    }

    /// The digest of an entry of the change set.
    pub fn digest_of(&self, entry: &Entry) -> [u8; 32] {
        entry.digest_after(self.entries.clone(), &self.salt(entry.number))
    }
}

impl fmt::Debug for SaltKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SaltKey(..)")
    }
}

impl ChangeSet {
    /// The digest that the digests of its entries begin with.
    pub fn digest(&self) -> [u8; 32] {
        let mut digest = Hashed::new(b"practicectl/change-set/v1\0");
        digest.number(Some(self.number));
        digest.number(Some(self.at.millis()));
        digest.number(self.operator_id);
        digest.text(self.operator.as_deref());
        digest.text(self.reason.as_deref());
        digest.text(Some(&self.os_user));
        digest.text(self.session.as_deref());
        digest.end()
    }
}

impl Entry {
    /// The digest of all that is private, after that of its change set. With it, an
    /// entry that may not be read can still be verified.
    pub fn digest(&self, change_set: &[u8; 32], salt: &Salt) -> [u8; 32] {
        self.digest_after(Hashed::of_entry(change_set), salt)
    }

    fn digest_after(&self, mut digest: Hashed, salt: &Salt) -> [u8; 32] {
        digest.bytes(salt);
        digest.number(self.company);
        digest.text(Some(&self.kind));
        digest.number(Some(self.subject_id));
        for text in [&self.subject, &self.action, &self.before, &self.after] {
            digest.text(Some(text));
        }
        digest.end()
    }
}

/// What the first entry of a database is chained to, given its ID.
pub fn genesis(database_id: &[u8; 16]) -> [u8; 32] {
    let mut hash = Hashed::new(b"practicectl/database/v1\0");
    hash.bytes(database_id);
    hash.end()
}

/// The hash of the entry `number` after `previous`.
pub fn chained(number: i64, digest: &[u8; 32], previous: &[u8; 32]) -> [u8; 32] {
    let mut hash = Hashed::new(b"practicectl/history/v1\0");
    hash.number(Some(number));
    hash.bytes(digest);
    hash.bytes(previous);
    hash.end()
}

/// Fields that are hashed, each by its length and its bytes, so that no two lists of
/// fields run together. The bytes do not depend on how a database stores them.
#[derive(Clone)]
struct Hashed(Sha256);

impl Hashed {
    fn new(tag: &[u8]) -> Self {
        Self(Sha256::new_with_prefix(tag))
    }

    /// The begin of the digest of an entry: more than a block of SHA-256, so that it need
    /// not be hashed for each entry.
    fn of_entry(change_set: &[u8; 32]) -> Self {
        let mut digest = Self::new(b"practicectl/history-entry/v1\0");
        digest.bytes(change_set);
        digest
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    /// An absent field has the length of all ones, so that it differs from an empty one.
    fn absent(&mut self) {
        self.0.update(u64::MAX.to_be_bytes());
    }

    fn text(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.bytes(text.as_bytes()),
            None => self.absent(),
        }
    }

    fn number(&mut self, number: Option<i64>) {
        match number {
            Some(number) => {
                let mut field = [0; 16];
                field[..8].copy_from_slice(&8_u64.to_be_bytes());
                field[8..].copy_from_slice(&number.to_be_bytes());
                self.0.update(field);
            }
            None => self.absent(),
        }
    }

    fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{history::tests::change_set, history::tests::entry, time::Timestamp};

    const SALT: Salt = [9; 16];
    const SET: [u8; 32] = [4; 32];

    #[test]
    fn every_field_of_a_change_set_counts() {
        let base = change_set().digest();
        let text = || Some(String::new());
        for other in [
            ChangeSet { number: 2, ..change_set() },
            ChangeSet { at: Timestamp::from_millis(6), ..change_set() },
            ChangeSet { operator_id: None, ..change_set() },
            ChangeSet { operator_id: Some(0), ..change_set() },
            ChangeSet { operator: None, ..change_set() },
            ChangeSet { reason: text(), ..change_set() },
            ChangeSet { os_user: "root".into(), ..change_set() },
            ChangeSet { session: text(), ..change_set() },
            ChangeSet {
                operator: Some("ada@x.or".into()),
                reason: Some("g".into()),
                ..change_set()
            },
        ] {
            assert_ne!(other.digest(), base, "{other:?}");
        }
    }

    #[test]
    fn every_field_of_an_entry_counts() {
        let base = entry().digest(&SET, &SALT);
        for other in [
            Entry { company: None, ..entry() },
            Entry { company: Some(0), ..entry() },
            Entry { kind: "provider".into(), ..entry() },
            Entry { subject_id: 3, ..entry() },
            Entry { subject: "kim@x.or".into(), action: "guser.edit".into(), ..entry() },
            Entry { before: "{}{".into(), after: "}".into(), ..entry() },
        ] {
            assert_ne!(other.digest(&SET, &SALT), base, "{other:?}");
        }
        assert_ne!(entry().digest(&change_set().digest(), &SALT), base, "its change set");
        assert_ne!(entry().digest(&SET, &[8; 16]), base, "its salt");
    }

    #[test]
    fn a_salt_differs_by_key_change_set_and_number() {
        let key = SaltKey([1; 32]);
        let base = key.seal(&change_set()).salt(1);
        assert_eq!(key.seal(&change_set()).salt(1), base);
        let other_set = ChangeSet { reason: Some("why".into()), ..change_set() };
        for other in [
            SaltKey([2; 32]).seal(&change_set()).salt(1),
            key.seal(&other_set).salt(1),
            key.seal(&change_set()).salt(2),
        ] {
            assert_ne!(other, base);
        }
        assert!(!format!("{key:?}").contains('1'), "it is shown nowhere");
    }

    #[test]
    fn the_number_the_database_and_the_entry_before_count() {
        let digest = [3; 32];
        let base = chained(1, &digest, &genesis(&[1; 16]));
        for other in [
            chained(1, &digest, &genesis(&[2; 16])),
            chained(2, &digest, &genesis(&[1; 16])),
            chained(1, &[4; 32], &genesis(&[1; 16])),
            chained(1, &digest, &base),
        ] {
            assert_ne!(other, base);
        }
    }
}
