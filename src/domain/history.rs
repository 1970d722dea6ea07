//! The history: entries that are only ever added to, each hashed over its own
//! stored bytes and the hash of the one before.

use crate::domain::{author::Author, change::Kind, id::CompanyId, id::UserId, time::Timestamp};
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

    /// True if a company sees the entry. What belongs to a person, as a sign-in, is
    /// shown to each of the person's companies; a sign-in with an unknown email, to
    /// every company. The store asks the same in SQL; a test compares the two.
    pub fn is_shown_to(&self, company: CompanyId, is_member: impl Fn(UserId) -> bool) -> bool {
        match self.company {
            Some(own) => own == company.0,
            None if self.subject_id == 0 => true,
            None => self.kind == Kind::User.word() && is_member(UserId(self.subject_id)),
        }
    }

    /// The entry with the operator, the reason and the account of the operating
    /// system as a company sees them.
    #[must_use]
    pub fn signed_by(self, author: Author) -> Self {
        Self {
            operator: self.operator.map(|operator| author.name(operator)),
            reason: author.words(self.reason),
            os_user: author.name(self.os_user),
            ..self
        }
    }
}

/// Which entries are listed, and after which one.
#[derive(Clone, Debug, Default)]
pub struct HistoryFilter {
    pub user: Option<UserId>,
    pub change_set: Option<i64>,
    /// The number of the last entry that was listed; 0 at the beginning.
    pub after: i64,
}

/// The newest entry: its change set, time, number and hash.
#[derive(Clone, Copy, Debug)]
pub struct Newest {
    pub change_set: i64,
    pub at: Timestamp,
    /// None if the history is empty.
    pub head: Option<Head>,
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
    fn a_company_sees_its_own_entries_and_those_of_its_people() {
        let is_shown = |entry: &Entry| entry.is_shown_to(CompanyId(1), |user| user == UserId(2));
        assert!(is_shown(&entry()));
        assert!(!is_shown(&Entry { company: Some(2), ..entry() }));
        let of_a_person = Entry { company: None, ..entry() };
        assert!(is_shown(&of_a_person));
        assert!(!is_shown(&Entry { subject_id: 3, ..of_a_person.clone() }));
        assert!(is_shown(&Entry { subject_id: 0, ..of_a_person.clone() }), "an unknown email");
        assert!(!is_shown(&Entry { kind: "session".into(), ..of_a_person }));
    }

    #[test]
    fn an_unknown_operator_is_not_named_and_not_heard() {
        let entry = Entry { reason: Some("why".into()), ..entry() };
        assert_eq!(entry.clone().signed_by(Author::new(true)), entry);
        let seen = entry.signed_by(Author::new(false));
        assert_eq!(seen.operator.as_deref(), Some("(another company)"));
        assert_eq!((seen.reason, &*seen.os_user), (None, "(another company)"));
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
