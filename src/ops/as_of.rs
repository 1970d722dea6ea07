//! The company as it was: what the entries of the history up to a moment give.
//!
//! The moment is that of the last change set that is not later, and all entries up to it
//! count: their order is by number, even if the clock was set back.

use crate::domain::{
    code::Code, company::permission::Permission, provider::Provider, provider::license::License,
    refusal::Refusal, replay::past::Past, rights::Requires, time::Since, time::Timestamp,
    user::User,
};
use crate::ops::{context::OpContext, error::Result, refusals};
use crate::store;
use crate::store::Directory;

/// What reading the past needs besides the right to see the present.
const READ: Requires = Requires::Look(Permission::AUDIT_LOG_VIEW);

/// The company at a moment in the past.
pub struct Then<'t> {
    /// Its time is that moment, and its practices and roles are those of then.
    pub cx: OpContext<'t>,
    pub past: Past,
}

/// A moment, and the last entry of the history until then.
struct Moment {
    at: Timestamp,
    last: i64,
}

impl<'t> OpContext<'t> {
    /// The company with everybody in it, at a moment in the past.
    pub fn then(&self, as_of: Since) -> Result<Then<'t>> {
        let moment = self.moment(as_of)?;
        let past = self.tx.history().company_after(self.company(), moment.last)?;
        Ok(self.with(past, moment.at))
    }

    /// The user who had a login email at a moment in the past, found by indexes.
    pub fn user_then(&self, email: &str, as_of: Since) -> Result<(User, Then<'t>)> {
        let (moment, history) = (self.moment(as_of)?, self.tx.history());
        let key = email.to_ascii_lowercase();
        let not_found = || refusals::user_not_found_then(email, moment.at);
        let holder = history.holder(&key, moment.last)?.ok_or_else(not_found)?;
        let past = history.user_after(self.company(), holder, moment.last)?;
        let user = past.user(holder).map_err(store::Error::from)?;
        let user = user.filter(|user| user.email.key() == key).ok_or_else(not_found)?;
        Ok((user, self.with(past, moment.at)))
    }

    /// A provider, by the NPI or the login email of the user at a moment in the past, with
    /// every license.
    pub fn provider_then(
        &self,
        npi_or_email: &str,
        as_of: Since,
    ) -> Result<(Provider, Vec<License>)> {
        let moment = self.moment(as_of)?;
        let npi = if npi_or_email.contains('@') {
            let (user, _) = self.user_then(npi_or_email, as_of)?;
            user.provider.ok_or_else(|| refusals::not_linked(npi_or_email))?.npi
        } else {
            npi_or_email.to_owned()
        };
        let past = self.tx.history().provider_after(self.company(), &npi, moment.last)?;
        let found = past.provider(&npi).map_err(store::Error::from)?;
        Ok(found.ok_or_else(|| refusals::provider_not_found(&npi))?)
    }

    fn moment(&self, as_of: Since) -> Result<Moment> {
        self.require(READ, None)?;
        let at = as_of.at(self.now);
        if at > self.now {
            return Err(Refusal::new(Code::InvalidInput, format!("{at} is in the future"))
                .hint("--as-of takes a time in the past, such as 2026-01-31 or 7d")
                .into());
        }
        Ok(Moment { at, last: self.tx.history().last_until(at)? })
    }

    fn with(&self, past: Past, at: Timestamp) -> Then<'t> {
        let (practices, roles) = (past.practices.clone(), past.roles.clone());
        Then { cx: self.moved_to(at, Directory::of(self.company(), practices, roles)), past }
    }
}

impl Then<'_> {
    /// The users of then, by name and email.
    pub fn users(&self) -> Result<Vec<User>> {
        Ok(self.past.users().map_err(store::Error::from)?)
    }
}
