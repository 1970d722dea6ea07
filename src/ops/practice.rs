//! Practices: list and create.

use super::apply::Step;
use super::bulk::Conditions;
use super::desk::Desk;
use super::error::Result;
use super::judging::{Judgement, Named, Plan, Verdict, sort_out};
use super::work::{Verb, Work};
use crate::domain::code::Code;
use crate::domain::permission::Permission;
use crate::domain::practice::check_name;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store;

/// `practice list`: for those who manage practices, or see users with theirs.
pub const LIST: Verb = Verb {
    action: "practice.list",
    need: Need::LookEither(Permission::PRACTICES_MANAGE, Permission::USERS_VIEW),
    notes: &[],
};
/// `practice create`.
pub const CREATE: Verb = Verb {
    action: "practice.create",
    need: Need::Manage(Permission::PRACTICES_MANAGE),
    notes: &[],
};

impl Desk {
    /// Name and creation of each practice of the company, by name.
    pub fn practices(&mut self) -> Result<Vec<(String, Timestamp)>> {
        self.look(LIST, |work| {
            let listed = store::practices::list(work.tx, work.company())?;
            Ok(listed
                .into_iter()
                .map(|one| (one.practice.name.to_string(), one.created_at))
                .collect())
        })
    }

    /// Creates a practice. Users of a company that had one practice keep it;
    /// nothing else changes for them.
    pub fn create_practice(&mut self, name: &str, on: Conditions<'_>) -> Result<Report> {
        self.change(CREATE, on, |work| {
            let verdict = sort_out(&Named::new(name), judge(work, name))?;
            Ok(vec![Judgement { label: name.to_owned(), verdict }])
        })
    }
}

fn judge(work: &Work<'_>, name: &str) -> Result<Verdict> {
    check_name(name)?;
    let key = fold(name);
    if let Some(taken) = work.loader.practices.iter().find(|one| fold(&one.name) == key) {
        let message = format!("practice {:?} exists already", &*taken.name);
        return Err(Refusal::new(Code::PracticeExists, message)
            .hint("practicectl practice list shows the practices")
            .about(name)
            .into());
    }
    let step = Step::CreatePractice(name.to_owned());
    Ok(Verdict::Change(Box::new(Plan::of(vec![step]))))
}

/// Checks the names of a new company's practices: valid, and none twice.
pub(super) fn check_new_names(names: &[String]) -> Result<()> {
    let mut keys = Vec::new();
    for name in names {
        check_name(name)?;
        let key = fold(name);
        if keys.contains(&key) {
            let message = format!("practice {name:?} is named twice");
            return Err(Refusal::new(Code::PracticeExists, message).about(name).into());
        }
        keys.push(key);
    }
    Ok(())
}
