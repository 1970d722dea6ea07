//! `user activate`: many at once is the normal case (the first seed document).

use super::{FORGOTTEN_PASSWORD, lacks_access, next_for_access, unlock_verb};
use crate::domain::account::Account;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::text::shell_word;
use crate::ops::app::App;
use crate::ops::apply::Effect;
use crate::ops::bulk::Conditions;
use crate::ops::context::Operation;
use crate::ops::decision::{Decision, Plan, Subject, process_accounts};
use crate::ops::error::Result;

/// `user activate`.
pub const VERB: Operation = Operation {
    action: "user.activate",
    need: Requires::Administrator,
    notes: &[FORGOTTEN_PASSWORD],
};

impl App {
    /// Activates users in this company only; never unlocks.
    pub fn activate_users(&mut self, subjects: &[Subject], on: Conditions<'_>) -> Result<Report> {
        self.change(VERB, on, |cx, batch| {
            process_accounts((cx, batch), subjects, |account| Ok(decide(account)))
        })
    }
}

/// Decides about the activation of one user.
pub(super) fn decide(account: &Account) -> Decision {
    if account.is_active() {
        return Decision::Unchanged("already active".to_owned());
    }
    let after = account.activated();
    let mut plan = Plan::of(Vec::new());
    plan.message = lacks_access(&after).or_else(|| still_locked(&after));
    plan.next = next_for_access(&after).or_else(|| unlock_command(&after));
    plan.steps.push(Effect::SaveAccount(VERB.action, Box::new((account.clone(), after))));
    Decision::Change(Box::new(plan))
}

fn still_locked(account: &Account) -> Option<String> {
    account.is_locked().then(|| "is still locked".to_owned())
}

fn unlock_command(account: &Account) -> Option<String> {
    let verb = unlock_verb(account);
    account
        .is_locked()
        .then(|| format!("practicectl {verb} {}", shell_word(account.email.as_str())))
}
