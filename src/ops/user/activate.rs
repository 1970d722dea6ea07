//! `user activate`: many at once is the normal case (the first seed document).

use crate::domain::change::Kind;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::subject::Subject;
use crate::domain::text::shell_word;
use crate::domain::user::User;
use crate::ops::app::App;
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::change::run::ChangeRequest;
use crate::ops::change::users::process_accounts;
use crate::ops::context::Operation;
use crate::ops::error::Result;
use crate::ops::user::{FORGOTTEN_PASSWORD, lacks_access, next_for_access, unlock_verb};

/// `user activate`.
pub const VERB: Operation = Operation {
    action: "user.activate",
    kind: Kind::User,
    permission: Requires::Administrator,
    advice: &[FORGOTTEN_PASSWORD],
};

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
