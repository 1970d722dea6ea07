//! Companies: list one's own, and create another.

use super::apply::Step;
use super::bulk::Conditions;
use super::desk::{Desk, own};
use super::error::Result;
use super::judging::{Plan, Verdict};
use super::practice::check_new_names;
use super::work::{Verb, Work};
use crate::domain::code::Code;
use crate::domain::company::CompanySummary;
use crate::domain::practice::check_plain_name;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::store;

/// `company create`.
pub const CREATE: Verb = Verb { action: "company.create", need: Need::Administrator, notes: &[] };

impl Desk {
    /// The companies in which the operator is active, by name.
    pub fn companies(&mut self) -> Result<Vec<CompanySummary>> {
        self.look_as_person(|tx, session| {
            let companies = store::companies::of_active_member(tx, session.person.id)?;
            let summaries = companies.iter().map(|company| store::companies::summary(tx, company));
            Ok(summaries.collect::<store::Result<Vec<_>>>()?)
        })
    }

    /// The company in which the operator works, with counts.
    pub fn company(&mut self) -> Result<CompanySummary> {
        self.look(own("company.show"), |work| {
            Ok(store::companies::summary(work.tx, &work.operator.company)?)
        })
    }

    /// Creates a company with its practices; the operator becomes its System
    /// Administrator.
    pub fn create_company(
        &mut self,
        name: &str,
        practices: &[String],
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(CREATE, on, |work, batch| {
            batch.settle_one(work, name, judge(work, name, practices))
        })
    }
}

fn judge(work: &Work<'_>, name: &str, practices: &[String]) -> Result<Verdict> {
    check_plain_name("company name", name)?;
    check_new_names(practices)?;
    if store::companies::exists(work.tx, name)? {
        let message = format!("company {name:?} exists already");
        return Err(Refusal::new(Code::CompanyExists, message).about(name).into());
    }
    let step = Step::CreateCompany(name.to_owned(), practices.to_vec());
    let mut plan = Plan::of(vec![step]);
    plan.message = Some("you are its System Administrator".to_owned());
    Ok(Verdict::Change(Box::new(plan)))
}
