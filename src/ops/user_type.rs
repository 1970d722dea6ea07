//! `user-type set` (the second seed document).

use super::apply::Step;
use super::bulk::Conditions;
use super::desk::Desk;
use super::error::Result;
use super::judging::{Named, Plan, Verdict, settle_accounts};
use super::user::NEXT_SIGN_IN;
use super::work::{Verb, Work};
use crate::domain::account::Account;
use crate::domain::permission::Permission;
use crate::domain::report::Report;
use crate::domain::rights::Need;
use crate::domain::user_type::UserType;

/// `user-type set`.
pub const VERB: Verb = Verb {
    action: "user-type.set",
    need: Need::Manage(Permission::USERS_MANAGE),
    notes: &[NEXT_SIGN_IN],
};

impl Desk {
    /// Sets the type of users.
    pub fn set_user_type(
        &mut self,
        user_type: UserType,
        subjects: &[Named],
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |work, batch| {
            settle_accounts((work, batch), subjects, |account| judge(work, account, user_type))
        })
    }
}

/// Judges the type of one user.
pub(super) fn judge(work: &Work<'_>, account: &Account, user_type: UserType) -> Result<Verdict> {
    work.ensure_may_touch(account)?;
    let mut after = account.clone();
    after.user_type = user_type;
    if after == *account {
        return Ok(Verdict::Unchanged(format!("already {}", user_type.word())));
    }
    let step = Step::SaveAccount(VERB.action, Box::new((account.clone(), after)));
    Ok(Plan::of(vec![step]).into())
}
