//! Companies: list one's own, and create another.

use super::app::{App, own};
use super::apply::Effect;
use super::bulk::Conditions;
use super::context::{OpContext, Operation};
use super::decision::{Decision, Plan};
use super::error::Result;
use super::practice::check_new_names;
use crate::domain::code::Code;
use crate::domain::company::CompanySummary;
use crate::domain::practice::check_plain_name;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::store;

/// `company create`.
pub const CREATE: Operation =
    Operation { action: "company.create", need: Requires::Administrator, notes: &[] };

impl App {
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
        self.look(own("company.show"), |cx| {
            Ok(store::companies::summary(cx.tx, &cx.operator.company)?)
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
        self.change(CREATE, on, |cx, batch| {
            batch.process_one(cx, name, decide(cx, name, practices))
        })
    }
}

fn decide(cx: &OpContext<'_>, name: &str, practices: &[String]) -> Result<Decision> {
    check_plain_name("company name", name)?;
    check_new_names(practices)?;
    if store::companies::exists(cx.tx, name)? {
        let message = format!("company {name:?} exists already");
        return Err(Refusal::new(Code::CompanyExists, message).about(name).into());
    }
    let step = Effect::CreateCompany(name.to_owned(), practices.to_vec());
    let mut plan = Plan::of(vec![step]);
    plan.message = Some("you are its System Administrator".to_owned());
    Ok(Decision::Change(Box::new(plan)))
}
