//! Companies: list one's own, and create another.

use crate::domain::{
    change::Kind, code::Code, company::CompanySummary, company::practice::check_plain_name,
    refusal::Refusal, report::Report, rights::Requires,
};
use crate::ops::{
    app::App, app::own, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    practice::check_new_names,
};
use crate::store;

pub const CREATE: Operation =
    Operation::new("company.create", Kind::Company, Requires::Administrator);

impl App {
    /// The companies in which the operator is active, by name.
    pub fn companies(&mut self) -> Result<Vec<CompanySummary>> {
        self.look_as_person(|tx, session| {
            let companies = tx.companies().of_active_member(session.person.id)?;
            let summaries = companies.iter().map(|company| tx.companies().summary(company));
            Ok(summaries.collect::<store::Result<Vec<_>>>()?)
        })
    }

    /// The company in which the operator works, with counts.
    pub fn company(&mut self) -> Result<CompanySummary> {
        self.look(own("company.show"), |cx| Ok(cx.tx.companies().summary(&cx.operator.company)?))
    }

    /// Creates a company with its practices; the operator becomes its System
    /// Administrator.
    pub fn create_company(
        &mut self,
        name: &str,
        practices: &[String],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(CREATE, on, |cx, run| run.process_one(cx, name, decide(cx, name, practices)))
    }
}

fn decide(cx: &OpContext<'_>, name: &str, practices: &[String]) -> Result<Decision> {
    check_plain_name("company name", name)?;
    check_new_names(practices)?;
    if cx.tx.companies().exists(name)? {
        let message = format!("company {name:?} exists already");
        return Err(Refusal::new(Code::CompanyExists, message).about(name).into());
    }
    let step = Effect::CreateCompany(name.to_owned(), practices.to_vec());
    let mut plan = Plan::of(vec![step]);
    plan.message = Some("you are its System Administrator".to_owned());
    Ok(Decision::from(plan))
}
