//! Judging: what would be done with a subject, decided in memory before any of
//! it is written.

use super::apply::Effect;
use super::batch::ChangeRun;
use super::context::OpContext;
use super::error::{Error, Result};
use super::refuse;
use crate::domain::account::Account;
use crate::domain::code::Code;
use crate::domain::consent::Needed;
use crate::domain::refusal::Refusal;
use crate::domain::temporary::TemporaryPassword;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};

/// A subject as it was named, with its row in the input file.
#[derive(Clone, Debug)]
pub struct Subject {
    pub name: String,
    pub row: Option<u64>,
    /// The products that its row asks for, as they were written.
    pub products: Option<String>,
    /// Why the row cannot be read; then the name is empty.
    pub problem: Option<Box<Refusal>>,
}

impl Subject {
    /// A subject of the command line.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), row: None, products: None, problem: None }
    }

    /// A row that cannot be read.
    pub fn unreadable(refusal: Refusal) -> Self {
        let row = refusal.place.as_ref().map(|place| place.row);
        Self { row, problem: Some(Box::new(refusal)), ..Self::new("") }
    }
}

/// What would be done with a subject.
pub(super) struct Plan {
    pub steps: Vec<Effect>,
    /// Consents that the change needs.
    pub needs: Vec<Needed>,
    pub message: Option<String>,
    pub next: Option<String>,
    pub warnings: Vec<String>,
    /// Advice after this change, in addition to that of the verb.
    pub notes: Vec<&'static str>,
    pub secret: Option<TemporaryPassword>,
}

impl Plan {
    /// A plan of steps that needs nothing more.
    pub fn of(steps: Vec<Effect>) -> Self {
        let (needs, warnings, notes) = (Vec::new(), Vec::new(), Vec::new());
        Self { steps, needs, message: None, next: None, warnings, notes, secret: None }
    }
}

/// The decision about a subject.
pub(super) enum Decision {
    Change(Box<Plan>),
    Unchanged(String),
    /// Skipped, although nothing is wrong with it.
    Skipped(Code, String),
}

impl Decision {
    /// Both changes as one; if one changes nothing, the other.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Change(mut one), Self::Change(other)) => {
                one.steps.extend(other.steps);
                one.needs.extend(other.needs);
                one.warnings.extend(other.warnings);
                one.notes.extend(other.notes);
                one.message = other.message.or(one.message);
                one.next = other.next.or(one.next);
                Self::Change(one)
            }
            (Self::Change(one), _) => Self::Change(one),
            (_, other) => other,
        }
    }
}

impl From<Plan> for Decision {
    fn from(plan: Plan) -> Self {
        Self::Change(Box::new(plan))
    }
}

/// Subjects whose accounts are loaded together.
const CHUNK: usize = 4_096;

/// Decides about the accounts of many login emails and processes them in the order of
/// the input; they are loaded in that of the index, a chunk at a time.
pub(super) fn process_accounts(
    (cx, batch): (&OpContext<'_>, &mut ChangeRun<'_>),
    subjects: &[Subject],
    mut decide: impl FnMut(&Account) -> Result<Decision>,
) -> Result<()> {
    let mut seen = Repeats::default();
    for chunk in subjects.chunks(CHUNK) {
        for (subject, account) in chunk.iter().zip(load_sorted(cx, chunk)?) {
            let label =
                account.as_ref().map_or(&*subject.name, |found| found.email.as_str()).to_owned();
            let decision = match (seen.decision(subject, &subject.name), account) {
                (Some(decision), _) => decision,
                (None, Some(account)) => decide(&account),
                (None, None) => Err(refuse::user_not_found(&subject.name).into()),
            };
            batch.process(cx, (subject, &label), decision)?;
        }
    }
    Ok(())
}

/// The subjects that were named so far, each with its row. Of a name only a
/// keyed hash is kept, 17 bytes in a table that is at least half full: among a
/// million two different ones are taken for one in one run of forty million.
#[derive(Default)]
pub(super) struct Repeats {
    rows: HashMap<u64, u32>,
    hasher: RandomState,
}

impl Repeats {
    /// The decision about a subject without a rule to ask: one that cannot be
    /// read, or was named before by this key.
    pub fn decision(&mut self, subject: &Subject, key: &str) -> Option<Result<Decision>> {
        if let Some(problem) = &subject.problem {
            return Some(Err(Error::Refused(problem.clone())));
        }
        let again = self.repeated(key, subject.row)?;
        let message = subject.row.map_or(again.clone(), |row| format!("row {row}: {again}"));
        Some(Ok(Decision::Skipped(Code::RepeatedSubject, message)))
    }

    /// True if a subject was named.
    pub fn holds(&self, key: &str) -> bool {
        self.rows.contains_key(&self.hasher.hash_one(key.to_ascii_lowercase()))
    }

    /// What is said of a subject that was named before, with the first row.
    pub fn repeated(&mut self, key: &str, row: Option<u64>) -> Option<String> {
        let hash = self.hasher.hash_one(key.to_ascii_lowercase());
        let number = row.map_or(0, |row| u32::try_from(row).unwrap_or(u32::MAX));
        let first = match self.rows.entry(hash) {
            Entry::Vacant(new) => {
                new.insert(number);
                return None;
            }
            Entry::Occupied(first) => *first.get(),
        };
        Some(match row {
            Some(_) => format!("named before in row {first}"),
            None => "named before".to_owned(),
        })
    }
}

/// Random emails would walk the index at random; sorted ones walk it once. An
/// account can be changed by an earlier subject of its chunk only if that is
/// the same one, which is skipped.
fn load_sorted(cx: &OpContext<'_>, subjects: &[Subject]) -> Result<Vec<Option<Account>>> {
    let mut order: Vec<(String, usize)> = subjects
        .iter()
        .enumerate()
        .map(|(place, subject)| (subject.name.to_ascii_lowercase(), place))
        .collect();
    order.sort_unstable();
    let mut accounts: Vec<Option<Account>> = Vec::new();
    accounts.resize_with(subjects.len(), || None);
    for (key, place) in order {
        accounts[place] = cx.loader.find(cx.tx, &key)?;
    }
    Ok(accounts)
}
