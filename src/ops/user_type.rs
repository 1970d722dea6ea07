//! `user-type set` (the second seed document).

use crate::domain::change::Kind;
use crate::domain::company::permission::Permission;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::subject::Subject;
use crate::domain::user::User;
use crate::domain::user::user_type::UserType;
use crate::ops::app::App;
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::change::users::process_accounts;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;
use crate::ops::user::NEXT_SIGN_IN;

/// `user-type set`.
pub const VERB: Operation = Operation {
    action: "user-type.set",
    kind: Kind::User,
    permission: Requires::Manage(Permission::USERS_MANAGE),
    advice: &[NEXT_SIGN_IN],
};

impl App {
    /// Sets the type of users.
    pub fn set_user_type(
        &mut self,
        user_type: UserType,
        subjects: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            process_accounts(cx, run, subjects, |account| decide(cx, account, user_type))
        })
    }
}

/// Decides about the type of one user.
pub fn decide(cx: &OpContext<'_>, account: &User, user_type: UserType) -> Result<Decision> {
    cx.ensure_may_touch(account)?;
    let mut after = account.clone();
    after.user_type = user_type;
    if after == *account {
        return Ok(Decision::Unchanged(format!("already {}", user_type.word())));
    }
    let step = Effect::SaveUser(VERB.action, Box::new((account.clone(), after)));
    Ok(Plan::of(vec![step]).into())
}
