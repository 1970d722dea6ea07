//! One's own session: who am I, and signing out.

use super::access;
use super::desk::Desk;
use super::error::Result;
use crate::domain::change::{Change, Fields, Kind, Subject};
use crate::domain::code::Code;
use crate::domain::permission::Permissions;
use crate::domain::session::{Session, WhoAmI};
use crate::store::{self, Tx};

impl Desk {
    /// Who is signed in.
    pub fn who_am_i(&mut self) -> Result<WhoAmI> {
        let (now, claim, fixture) = (self.now(), self.claim.clone(), self.is_fixture());
        self.look_as_person(|tx, session| {
            let companies = store::companies::of_active_member(tx, session.person.id)?;
            let operator = match access::operator(tx, &claim, now) {
                Err(error) if error.code() == Code::CompanyRequired => None,
                other => Some(other?),
            };
            let stale = is_stale(tx, session)?;
            let rights = operator.as_ref().map(|operator| &operator.rights);
            Ok(WhoAmI {
                company: operator.as_ref().map(|operator| operator.company.name.clone()),
                companies: companies.into_iter().map(|company| company.name).collect(),
                permission_set: rights.map(|rights| rights.set),
                permissions: rights.map_or(Permissions::NONE, |rights| rights.permissions),
                stale,
                person: session.person.clone(),
                name: session.name.clone(),
                label: session.label.clone(),
                opened_at: session.opened_at,
                expires_at: session.expires_at,
                fixture,
            })
        })
    }

    /// Ends the session; a second time is a success that changes nothing.
    pub fn sign_out(&mut self) -> Result<bool> {
        let (now, claim) = (self.now(), self.claim.clone());
        let session = match self.store.read(|tx| access::session(tx, &claim, now)) {
            Ok(session) => session,
            Err(error) if error.code() == Code::NotSignedIn => return Ok(false),
            Err(error) => return Err(error),
        };
        let email = session.person.email.clone();
        self.record(Some(&email), |tx, writer| {
            store::sessions::end(tx, session.id, now)?;
            let subject = Subject::new(Kind::User, session.person.id.0, &*email);
            writer.add(&Change::creation("sign-out", subject, Fields::none()))?;
            Ok(true)
        })
    }
}

/// True where the session was opened with other rights than the database has
/// now, in any of the companies.
fn is_stale(tx: &Tx<'_>, session: &Session) -> Result<bool> {
    let places = store::sessions::places(tx, (session.id, session.person.id))?;
    Ok(places.iter().any(|place| place.opened_with.as_ref() != Some(&place.now_has)))
}
