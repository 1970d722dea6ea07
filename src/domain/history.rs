//! The history: entries that are only ever added to. Each is hashed with its change
//! set and with the hash of the entry before, as [`crate::domain::chain`] says.

use crate::domain::{author::Author, change::Kind, id::CompanyId, id::UserId, time::Timestamp};
use std::fmt;

/// What all entries of one command have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    /// 1, 2, 3 … without a gap.
    pub number: i64,
    pub at: Timestamp,
    /// None for nobody, and for the owner of the file.
    pub operator_id: Option<i64>,
    /// The login email of the operator at that time.
    pub operator: Option<String>,
    pub reason: Option<String>,
    pub os_user: String,
    /// The label of the operator's session.
    pub session: Option<String>,
}

impl ChangeSet {
    /// The change set with the operator, the reason, the account of the operating
    /// system and the session as a company sees them.
    #[must_use]
    pub fn signed_by(self, author: Author) -> Self {
        Self {
            operator_id: self.operator_id.filter(|_| author.is_known()),
            operator: self.operator.map(|operator| author.name(operator)),
            reason: author.words(self.reason),
            os_user: author.name(self.os_user),
            session: author.words(self.session),
            ..self
        }
    }
}

/// Who acts: the operator, the owner of the file, or nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Actor<'a> {
    pub id: Option<UserId>,
    pub name: Option<&'a str>,
    /// The label of the operator's session.
    pub session: Option<&'a str>,
}

impl<'a> Actor<'a> {
    /// Nobody, as before a sign-in.
    pub const NOBODY: Self = Self { id: None, name: None, session: None };

    /// The owner of the file, who needs no session.
    pub const fn owner(name: &'a str) -> Self {
        Self { name: Some(name), ..Self::NOBODY }
    }
}

/// An entry as it is stored: one change of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// 1, 2, 3 … without a gap. The order of entries is that of their numbers.
    pub number: i64,
    /// The command that it belongs to: 1, 2, 3 …
    pub change_set: i64,
    /// Row number of the company; none if no company is concerned.
    pub company: Option<i64>,
    pub kind: String,
    /// The same after a rename; 0 if there is none.
    pub subject_id: i64,
    /// What the subject was called at that time.
    pub subject: String,
    pub action: String,
    /// JSON of the fields that differ.
    pub before: String,
    /// JSON of the fields that differ.
    pub after: String,
}

impl Entry {
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
}

/// The newest entry: its change set, time, number and hash.
#[derive(Clone, Copy, Debug)]
pub struct Newest {
    pub change_set: i64,
    pub at: Timestamp,
    /// None if the history is empty.
    pub head: Option<Head>,
}

/// The newest entry of a history: its number and hash name the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub number: i64,
    pub hash: [u8; 32],
}

impl Head {
    /// Reads what [`Head`] displays.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, hash) = text.split_once(':')?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        let hash = data_encoding::HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).ok()?;
        Some(Self { number, hash: hash.try_into().ok()? })
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.number, data_encoding::HEXLOWER.encode(&self.hash))
    }
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    pub entries: i64,
    /// The hash of the newest entry, in hexadecimal digits.
    pub head: String,
    /// The first entry that does not fit, if any.
    pub broken_at: Option<i64>,
    /// Why the first entry that does not fit cannot be replayed, if its hash fits.
    pub problem: Option<String>,
    /// Whether the head that was kept is in the chain; none if none was given.
    pub kept: Option<bool>,
    /// What the tables hold that the entries do not give.
    pub differences: Differences,
}

/// Values in the tables that differ from what the entries give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    pub count: i64,
    /// How many of them are in companies whose history the operator may not read.
    pub hidden: i64,
    /// The first that the operator may read.
    pub first: Option<Difference>,
}

/// A value in a table that differs from what the entries give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub table: &'static str,
    /// The login email, NPI or name; an ID if there is none.
    pub subject: String,
    pub field: &'static str,
    /// What the entries give.
    pub expected: String,
    /// What the table holds.
    pub found: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, subject, field, expected, found } = self;
        write!(
            f,
            "table {table}, {subject}: {field} is {found:?}, and the history gives {expected:?}"
        )
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn change_set() -> ChangeSet {
        ChangeSet {
            number: 1,
            at: Timestamp::from_millis(5),
            operator_id: Some(1),
            operator: Some("ada@x.org".into()),
            reason: None,
            os_user: "ada".into(),
            session: None,
        }
    }

    pub fn entry() -> Entry {
        Entry {
            number: 1,
            change_set: 1,
            company: Some(1),
            kind: "user".into(),
            subject_id: 2,
            subject: "kim@x.org".into(),
            action: "user.edit".into(),
            before: "{}".into(),
            after: "{}".into(),
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
        let words = || Some("why".to_owned());
        let set = ChangeSet { reason: words(), session: words(), ..change_set() };
        assert_eq!(set.clone().signed_by(Author::new(true)), set);
        let seen = set.signed_by(Author::new(false));
        assert_eq!(seen.operator.as_deref(), Some("(another company)"));
        assert_eq!((seen.operator_id, seen.reason, seen.session), (None, None, None));
        assert_eq!(&*seen.os_user, "(another company)");
    }

    #[test]
    fn a_head_is_read_as_it_is_written() {
        let head = Head { number: 7, hash: [0xab; 32] };
        let text = head.to_string();
        assert_eq!(Head::parse(&text), Some(head));
        assert_eq!(Head::parse(&text.to_uppercase()), Some(head));
        for other in ["", "7", "7:", "7:ab", "0:ab", &text[1..], &format!("{text}0")] {
            assert_eq!(Head::parse(other), None, "{other}");
        }
    }
}
