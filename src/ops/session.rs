//! One's own session: who am I, and signing out.

use super::access;
use super::desk::Desk;
use super::error::Result;
use crate::domain::change::{Change, Fields, Kind, Subject};
use crate::domain::code::Code;
use crate::domain::permission::Permissions;
use crate::domain::session::WhoAmI;
use crate::store;

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
            let rights = operator.as_ref().map(|operator| &operator.rights);
            Ok(WhoAmI {
                company: operator.as_ref().map(|operator| operator.company.name.clone()),
                companies: companies.into_iter().map(|company| company.name).collect(),
                permission_set: rights.map(|rights| rights.set),
                permissions: rights.map_or(Permissions::NONE, |rights| rights.permissions),
                stale: operator.as_ref().is_some_and(|operator| operator.stale),
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
