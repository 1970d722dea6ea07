//! `user activate`: many at once is the normal case (the first seed document).

use crate::domain::{
    change::Kind, report::Report, rights::Requires, subject::Subject, text::shell_word, user::User,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_named, context::Operation, error::Result,
    user::FORGOTTEN_PASSWORD, user::lacks_access, user::next_for_access,
};

pub const VERB: Operation = Operation::new("user.activate", Kind::User, Requires::Administrator)
    .advising(&[FORGOTTEN_PASSWORD]);

impl App {
    /// Activates users in this company only; never unlocks.
    pub fn activate_users(
        &mut self,
        subjects: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| process_named(cx, run, subjects, |user| Ok(decide(user))))
    }
}

/// Decides about the activation of one user.
pub fn decide(user: &User) -> Decision {
    if user.is_active() {
        return Decision::Unchanged("already active".to_owned());
    }
    let after = user.activated();
    let mut plan = Plan::of(Vec::new());
    plan.message = lacks_access(&after).or_else(|| still_locked(&after));
    plan.next = next_for_access(&after).or_else(|| unlock_command(&after));
    plan.effects.push(Effect::SaveUser(VERB.action, Box::new((user.clone(), after))));
    Decision::from(plan)
}

fn still_locked(user: &User) -> Option<String> {
    user.is_locked().then(|| "is still locked".to_owned())
}

fn unlock_command(user: &User) -> Option<String> {
    let verb = user.unlock_verb();
    user.is_locked().then(|| format!("practicectl {verb} {}", shell_word(user.email.as_str())))
}
