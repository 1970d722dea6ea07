//! Who is asking, in which company, and whether they may.

use super::error::Result;
use super::refuse;
use crate::domain::code::Code;
use crate::domain::company::Company;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Operator, Rights};
use crate::domain::session::Session;
use crate::domain::session::Token;
use crate::domain::text::fold;
use crate::domain::time::Timestamp;
use crate::store::{self, Tx};

/// Who asks, and in which company.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    pub token: Option<Token>,
    pub company: Option<String>,
}

/// The open session of the claim's token.
pub fn session(tx: &Tx<'_>, claim: &Claim, now: Timestamp) -> Result<Session> {
    let Some(token) = &claim.token else {
        return Err(refuse::not_signed_in("there is no session for this database").into());
    };
    let Some(session) = store::sessions::find(tx, &token.hash())? else {
        return Err(refuse::not_signed_in("the session is not one of this database").into());
    };
    match session.end_reason(now) {
        Some(reason) => {
            Err(refuse::not_signed_in(&format!("the session has ended: {reason}")).into())
        }
        None => Ok(session),
    }
}

/// The operator, in the company that is named or is the only one.
pub fn operator(tx: &Tx<'_>, claim: &Claim, now: Timestamp) -> Result<Operator> {
    let session = session(tx, claim, now)?;
    let companies = store::companies::of_active_member(tx, session.person.id)?;
    let company = choose(companies, claim.company.as_deref())?;
    let opened_with = store::sessions::rights(tx, session.id, company.id)?;
    let loader = store::accounts::Loader::new(tx, company.id)?;
    let account = loader.find_user(tx, session.person.id)?;
    let (Some(opened_with), Some(account)) = (opened_with, account) else {
        let why = format!("the session was opened before you had access to {:?}", company.name);
        return Err(refuse::not_signed_in(&why).into());
    };
    let now_has = Rights::of(&account);
    let wants_touch = session.wants_touch(now);
    Ok(Operator {
        person: session.person,
        name: session.name,
        session: session.id,
        wants_touch,
        company,
        rights: opened_with.both(&now_has),
    })
}

fn choose(companies: Vec<Company>, wanted: Option<&str>) -> Result<Company> {
    let names: Vec<String> =
        companies.iter().map(|company| format!("{:?}", company.name)).collect();
    let mut fitting: Vec<Company> = companies
        .into_iter()
        .filter(|company| wanted.is_none_or(|name| fold(name) == fold(&company.name)))
        .collect();
    match (fitting.pop(), wanted) {
        (Some(company), _) if fitting.is_empty() => Ok(company),
        (Some(_), _) => {
            Err(Refusal::new(Code::CompanyRequired, "you work for several companies: name one")
                .hint(format!("give --company with one of {}", names.join(", ")))
                .into())
        }
        (None, Some(name)) => {
            Err(Refusal::new(Code::CompanyNotFound, format!("company {name:?} not found"))
                .hint(format!("your companies are: {}", names.join(", ")))
                .about(name)
                .into())
        }
        (None, None) => Err(refuse::not_signed_in("you are active in no company").into()),
    }
}
