//! Rows that wait for what other rows of the file give up.

use crate::domain::{
    code::Code, refusal::Refusal, subject::Subject, user::fields::NEW_EMAIL, user::patch::UserPatch,
};
use crate::ops::{
    change::decision::Decision, change::run::ChangeRun, change::run::Place, error::Result,
};

/// Decides about the user of a row.
pub type Decide<'a> = dyn Fn(&mut ChangeRun<'_>, &UserPatch) -> Result<Decision> + 'a;

/// A row that waits, and why.
pub struct WaitingRow {
    pub subject: Subject,
    pub place: Place,
    pub patch: UserPatch,
    pub refusal: Box<Refusal>,
}

/// True if another row may give up what this one wants: a provider's link, the last
/// administrator's place, or a login email.
pub fn waits(refusal: &Refusal) -> bool {
    let is_renamed = refusal.code == Code::UserExists && refusal.column == Some(NEW_EMAIL);
    is_renamed || matches!(refusal.code, Code::ProviderLinked | Code::LastAdministrator)
}
