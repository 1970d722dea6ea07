//! Who is asking, in which company, and whether they may.

use crate::domain::{
    code::Code, company::Company, refusal::Refusal, rights::Operator, rights::Rights,
    secret::token::Token, session::Session, session::Workplace, text::fold, time::Timestamp,
};
use crate::ops::{error::Result, refusals};
use crate::store::Tx;

/// Who asks, and in which company.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    pub token: Option<Token>,
    pub company: Option<String>,
}

/// The open session of the caller's token.
pub fn session(tx: &Tx<'_>, caller: &Caller, now: Timestamp) -> Result<Session> {
    let Some(token) = &caller.token else {
        return Err(refusals::not_signed_in("there is no session for this database").into());
    };
    let Some(session) = tx.sessions().find(&token.hash())? else {
        return Err(refusals::not_signed_in("the session is not one of this database").into());
    };
    match session.end_reason(now) {
        Some(reason) => {
            Err(refusals::not_signed_in(&format!("the session has ended: {reason}")).into())
        }
        None => Ok(session),
    }
}

/// The operator, in the company that is named or is the only one.
pub fn operator(tx: &Tx<'_>, caller: &Caller, now: Timestamp) -> Result<Operator> {
    let session = session(tx, caller, now)?;
    let place = choose(
        tx.sessions().workplaces(session.id, session.person.id)?,
        caller.company.as_deref(),
    )?;
    let Some(opened_with) = place.opened_with else {
        let name = &place.company.name;
        let why = format!("the session was opened before you had access to {name:?}");
        return Err(refusals::not_signed_in(&why).into());
    };
    Ok(Operator {
        wants_touch: session.wants_touch(now),
        person: session.person,
        session: session.id,
        company: place.company,
        rights: opened_with.both(&place.now_has),
        now_has: place.now_has,
    })
}

/// The companies in which the session's person may do something, with what.
pub fn places(tx: &Tx<'_>, session: &Session) -> Result<Vec<(Company, Rights)>> {
    let places = tx.sessions().workplaces(session.id, session.person.id)?;
    let rights = |place: Workplace| {
        let rights = place.rights()?;
        Some((place.company, rights))
    };
    Ok(places.into_iter().filter_map(rights).collect())
}

fn choose(places: Vec<Workplace>, wanted: Option<&str>) -> Result<Workplace> {
    let names: Vec<String> =
        places.iter().map(|place| format!("{:?}", place.company.name)).collect();
    let is_wanted =
        |place: &Workplace| wanted.is_none_or(|name| fold(name) == fold(&place.company.name));
    let mut fitting: Vec<Workplace> = places.into_iter().filter(is_wanted).collect();
    match (fitting.pop(), wanted) {
        (Some(place), _) if fitting.is_empty() => Ok(place),
        (Some(_), _) => {
            Err(Refusal::new(Code::CompanyRequired, "you work for several companies; name one")
                .hint(format!("give --company with one of {}", names.join(", ")))
                .into())
        }
        (None, Some(name)) => {
            Err(Refusal::new(Code::CompanyNotFound, format!("company {name:?} not found"))
                .hint(format!("your companies are: {}", names.join(", ")))
                .about(name)
                .into())
        }
        (None, None) => Err(refusals::not_signed_in("you are not active in any company").into()),
    }
}
