//! Judging: what would be done with each subject, decided in memory before
//! anything is written.

use super::apply::Step;
use super::error::{Error, Result};
use super::refuse;
use super::work::Work;
use crate::domain::account::Account;
use crate::domain::code::Code;
use crate::domain::consent::Needed;
use crate::domain::refusal::Refusal;
use crate::domain::temporary::TemporaryPassword;
use std::collections::HashMap;

/// A subject as it was named, with its row in the input file.
#[derive(Clone, Debug)]
pub struct Named {
    pub name: String,
    pub row: Option<u64>,
    /// The products that its row asks for, as they were written.
    pub products: Option<String>,
}

impl Named {
    /// A subject of the command line.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), row: None, products: None }
    }
}

/// What would be done with a subject.
pub(super) struct Plan {
    pub steps: Vec<Step>,
    /// Consents that the change needs.
    pub needs: Vec<Needed>,
    pub message: Option<String>,
    pub next: Option<String>,
    pub warnings: Vec<String>,
    /// Advice that follows this change, beside that of the verb.
    pub notes: Vec<&'static str>,
    pub secret: Option<TemporaryPassword>,
}

impl Plan {
    /// A plan of steps that needs nothing more.
    pub fn of(steps: Vec<Step>) -> Self {
        let (needs, warnings, notes) = (Vec::new(), Vec::new(), Vec::new());
        Self { steps, needs, message: None, next: None, warnings, notes, secret: None }
    }
}

/// The judgement over a subject.
pub(super) enum Verdict {
    Change(Box<Plan>),
    Unchanged(String),
}

/// A subject with its judgement.
pub(super) struct Judgement {
    pub label: String,
    pub verdict: std::result::Result<Verdict, Judged>,
}

/// A subject that is not changed, through a fault of its own or not.
pub(super) enum Judged {
    Failed(Box<Refusal>),
    Skipped(Code, String),
}

/// Judges the accounts of many login emails: loads them in the order of the
/// index, judges them in that of the input.
pub(super) fn judge_accounts(
    work: &Work<'_>,
    subjects: &[Named],
    mut judge: impl FnMut(&Account) -> Result<Verdict>,
) -> Result<Vec<Judgement>> {
    let mut accounts = load_sorted(work, subjects)?;
    let mut seen = Seen::default();
    let mut judgements = Vec::with_capacity(subjects.len());
    for (subject, account) in subjects.iter().zip(&mut accounts) {
        let label =
            account.as_ref().map_or(&*subject.name, |found| found.email.as_str()).to_owned();
        let verdict = if let Some(repeated) = seen.repeated(&subject.name, subject) {
            Err(repeated)
        } else {
            let found = account.take().ok_or_else(|| refuse::user_not_found(&subject.name).into());
            sort_out(subject, found.and_then(|account| judge(&account)))?
        };
        judgements.push(Judgement { label, verdict });
    }
    Ok(judgements)
}

/// The subjects that were named so far, each with its row.
#[derive(Default)]
pub(super) struct Seen(HashMap<String, Option<u64>>);

impl Seen {
    /// The mark of a subject that was named before, with both rows.
    pub fn repeated(&mut self, key: &str, subject: &Named) -> Option<Judged> {
        let key = key.to_ascii_lowercase();
        let Some(first) = self.0.get(&key) else {
            self.0.insert(key, subject.row);
            return None;
        };
        let message = match (first, subject.row) {
            (Some(first), Some(row)) => format!("row {row}: named before in row {first}"),
            _ => "named before".to_owned(),
        };
        Some(Judged::Skipped(Code::RepeatedSubject, message))
    }
}

/// A refusal becomes the row's; any other error ends the command.
pub(super) fn sort_out(
    subject: &Named,
    verdict: Result<Verdict>,
) -> Result<std::result::Result<Verdict, Judged>> {
    match verdict {
        Ok(verdict) => Ok(Ok(verdict)),
        Err(Error::Refused(mut refusal)) => {
            refusal.row = subject.row;
            refusal.subject.get_or_insert_with(|| subject.name.clone());
            Ok(Err(Judged::Failed(refusal)))
        }
        Err(other) => Err(other),
    }
}

/// Random emails would walk the index at random; sorted ones walk it once.
fn load_sorted(work: &Work<'_>, subjects: &[Named]) -> Result<Vec<Option<Account>>> {
    let mut order: Vec<(String, usize)> = subjects
        .iter()
        .enumerate()
        .map(|(place, subject)| (subject.name.to_ascii_lowercase(), place))
        .collect();
    order.sort_unstable();
    let mut accounts: Vec<Option<Account>> = Vec::new();
    accounts.resize_with(subjects.len(), || None);
    for (key, place) in order {
        accounts[place] = work.loader.find(work.tx, &key)?;
    }
    Ok(accounts)
}
