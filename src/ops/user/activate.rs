//! `user activate`: many at once is the normal case (the first seed document).

use crate::domain::{
    change::Kind, report::Report, rights::Requires, subject::Subject, text::shell_word, user::User,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_accounts, context::Operation, error::Result,
    user::FORGOTTEN_PASSWORD, user::lacks_access, user::next_for_access, user::unlock_verb,
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
        self.change(VERB, on, |cx, run| {
            process_accounts(cx, run, subjects, |account| Ok(decide(account)))
        })
    }
}

/// Decides about the activation of one user.
pub fn decide(account: &User) -> Decision {
    if account.is_active() {
        return Decision::Unchanged("already active".to_owned());
    }
    let after = account.activated();
    let mut plan = Plan::of(Vec::new());
    plan.message = lacks_access(&after).or_else(|| still_locked(&after));
    plan.next = next_for_access(&after).or_else(|| unlock_command(&after));
    plan.effects.push(Effect::SaveUser(VERB.action, Box::new((account.clone(), after))));
    Decision::from(plan)
}

fn still_locked(account: &User) -> Option<String> {
    account.is_locked().then(|| "is still locked".to_owned())
}

fn unlock_command(account: &User) -> Option<String> {
    let verb = unlock_verb(account);
    account
        .is_locked()
        .then(|| format!("practicectl {verb} {}", shell_word(account.email.as_str())))
}
