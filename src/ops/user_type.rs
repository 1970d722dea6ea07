//! `user-type set` (the second seed document).

use super::app::App;
use super::apply::Effect;
use super::bulk::Conditions;
use super::context::{OpContext, Operation};
use super::decision::{Decision, Plan, Subject, process_accounts};
use super::error::Result;
use super::user::NEXT_SIGN_IN;
use crate::domain::account::Account;
use crate::domain::permission::Permission;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::user_type::UserType;

/// `user-type set`.
pub const VERB: Operation = Operation {
    action: "user-type.set",
    need: Requires::Manage(Permission::USERS_MANAGE),
    notes: &[NEXT_SIGN_IN],
};

impl App {
    /// Sets the type of users.
    pub fn set_user_type(
        &mut self,
        user_type: UserType,
        subjects: &[Subject],
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, batch| {
            process_accounts((cx, batch), subjects, |account| decide(cx, account, user_type))
        })
    }
}

/// Decides about the type of one user.
pub(super) fn decide(
    cx: &OpContext<'_>,
    account: &Account,
    user_type: UserType,
) -> Result<Decision> {
    cx.ensure_may_touch(account)?;
    let mut after = account.clone();
    after.user_type = user_type;
    if after == *account {
        return Ok(Decision::Unchanged(format!("already {}", user_type.word())));
    }
    let step = Effect::SaveAccount(VERB.action, Box::new((account.clone(), after)));
    Ok(Plan::of(vec![step]).into())
}
