//! Who is asking, in which company, and whether they may.

use crate::domain::{
    company::Company, rights::Operator, rights::Rights, secret::token::Token, session::Session,
    session::Workplace, session::not_signed_in, time::Timestamp,
};
use crate::ops::error::Result;
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
        return Err(not_signed_in("there is no session for this database").into());
    };
    let Some(session) = tx.sessions().find(&token.hash())? else {
        return Err(not_signed_in("the session is not one of this database").into());
    };
    match session.end_reason(now) {
        Some(reason) => Err(not_signed_in(&format!("the session has ended: {reason}")).into()),
        None => Ok(session),
    }
}

/// The operator, in the company that is named or is the only one.
pub fn operator(tx: &Tx<'_>, caller: &Caller, now: Timestamp) -> Result<Operator> {
    let session = session(tx, caller, now)?;
    let places = tx.sessions().workplaces(session.id, session.person.id)?;
    let place = Workplace::choose(places, caller.company.as_deref())?;
    let Some(opened_with) = place.opened_with else {
        let name = &place.company.name;
        let why = format!("the session was opened before you had access to {name:?}");
        return Err(not_signed_in(&why).into());
    };
    Ok(Operator {
        wants_touch: session.wants_touch(now),
        person: session.person,
        label: session.label,
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
