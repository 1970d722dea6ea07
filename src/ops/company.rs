//! Companies: list one's own, and create another.

use crate::domain::change::Kind;
use crate::domain::code::Code;
use crate::domain::company::CompanySummary;
use crate::domain::company::practice::check_plain_name;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::ops::app::{App, own};
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;
use crate::ops::practice::check_new_names;
use crate::store;

/// `company create`.
pub const CREATE: Operation = Operation {
    action: "company.create",
    kind: Kind::Company,
    permission: Requires::Administrator,
    advice: &[],
};

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
