//! `user-type set` (the second seed document).

use crate::domain::{
    change::Kind, company::permission::Permission, report::Report, rights::Requires,
    subject::Subject, user::User, user::user_type::UserType,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::run::ChangeRequest,
    change::users::process_named, context::OpContext, context::Operation, error::Result,
};

pub const VERB: Operation =
    Operation::new("user-type.set", Kind::User, Requires::Manage(Permission::USERS_MANAGE));

impl App {
    pub fn set_user_type(
        &mut self,
        user_type: UserType,
        subjects: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            process_named(cx, run, subjects, |user| decide(cx, user, user_type))
        })
    }
}

/// Decides about the type of one user.
pub fn decide(cx: &OpContext<'_>, user: &User, user_type: UserType) -> Result<Decision> {
    cx.ensure_may_touch(user)?;
    let mut after = user.clone();
    after.user_type = user_type;
    if after == *user {
        return Ok(Decision::Unchanged(format!("already {}", user_type.word())));
    }
    let mut plan = Plan::save_user(VERB.action, user, after);
    plan.advice.extend(cx.sign_out_advice(user)?);
    Ok(plan.into())
}
