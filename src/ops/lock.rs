//! Locks: list, add, unlock. Nothing unlocks automatically.

use super::app::App;
use super::apply::Effect;
use super::bulk::Conditions;
use super::context::{OpContext, Operation};
use super::decision::{Decision, Plan, Subject, process_accounts};
use super::error::Result;
use super::user::deactivate::{block_needs, ensure_may_block, ensure_not_last};
use super::user::edit::{UserEdit, edited, next_sign_in};
use super::user::{FORGOTTEN_PASSWORD, lacks_access, next_for_access};
use crate::domain::account::Account;
use crate::domain::code::Code;
use crate::domain::filter::{LockFilter, search_key};
use crate::domain::lock::{Lock, MOST_NOTE};
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::text::{self, shell_word};
use crate::store::lists;

/// `lock list`.
pub const LIST: Operation =
    Operation { action: "lock.list", need: Requires::Look(Permission::USERS_VIEW), notes: &[] };
/// `lock add`.
pub const ADD: Operation =
    Operation { action: "lock.add", need: Requires::Administrator, notes: &[] };
/// `lock unlock`.
pub const UNLOCK: Operation = Operation {
    action: "lock.unlock",
    need: Requires::Administrator,
    notes: &[FORGOTTEN_PASSWORD],
};

impl App {
    /// The locked users of the company, by name and email.
    pub fn locked_users(
        &mut self,
        text: Option<&str>,
        filter: &LockFilter,
    ) -> Result<Vec<Account>> {
        let filter = LockFilter { text: search_key(text), ..filter.clone() };
        self.look(LIST, |cx| Ok(lists::locked(cx.tx, &cx.loader, &filter)?))
    }

    /// Locks users, in every company.
    pub fn lock_users(
        &mut self,
        subjects: &[Subject],
        note: Option<&str>,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(ADD, on, |cx, batch| {
            if let Some(note) = note {
                text::check("note", note, MOST_NOTE)?;
            }
            process_accounts((cx, batch), subjects, |account| decide_lock(cx, account, note))
        })
    }

    /// Unlocks users who are not providers. A single user can be edited too.
    pub fn unlock_users(
        &mut self,
        subjects: &[Subject],
        edit: &UserEdit,
        on: Conditions<'_>,
    ) -> Result<Report> {
        self.change(UNLOCK, on, |cx, batch| {
            process_accounts((cx, batch), subjects, |account| decide_unlock(cx, account, edit))
        })
    }

    /// Unlocks the users that `locked_users` would list.
    pub fn unlock_listed(
        &mut self,
        text: Option<&str>,
        filter: &LockFilter,
        on: Conditions<'_>,
    ) -> Result<Report> {
        let filter = LockFilter { text: search_key(text), ..filter.clone() };
        self.change(UNLOCK, on, |cx, batch| {
            let listed = lists::locked(cx.tx, &cx.loader, &filter)?;
            let named: Vec<Subject> =
                listed.iter().map(|account| Subject::new(account.email.as_str())).collect();
            process_accounts((cx, batch), &named, |account| {
                decide_unlock(cx, account, &UserEdit::default())
            })
        })
    }
}

/// Decides about the lock of one user.
pub(super) fn decide_lock(
    cx: &OpContext<'_>,
    account: &Account,
    note: Option<&str>,
) -> Result<Decision> {
    if account.is_locked() {
        return Ok(Decision::Unchanged("already locked".to_owned()));
    }
    let elsewhere = cx.elsewhere(account)?;
    ensure_may_block(cx, account, &elsewhere)?;
    ensure_not_last(cx, &elsewhere.iter().chain([account]).collect::<Vec<_>>())?;
    let lock = Lock {
        note: note.map(str::to_owned),
        ..Lock::by_administrator(cx.operator.person.clone(), cx.now)
    };
    let mut plan = Plan::of(vec![save(ADD.action, account, account.locked(lock))]);
    plan.needs = block_needs(cx, account, &elsewhere, "locks");
    if account.companies > 1 {
        plan.message = Some(format!("locked in {} companies", account.companies));
    }
    Ok(Decision::Change(Box::new(plan)))
}

fn decide_unlock(cx: &OpContext<'_>, account: &Account, edit: &UserEdit) -> Result<Decision> {
    if account.is_locked() && account.provider.is_some() {
        return Err(is_provider(account).into());
    }
    let edited = edited(cx, account, edit)?;
    let after = edited.after.unlocked();
    if after == *account {
        return Ok(Decision::Unchanged("not locked".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.needs = edited.needs;
    plan.notes.extend(next_sign_in(edit));
    plan.message = in_all_companies(account)
        .or_else(|| still_inactive(&after))
        .or_else(|| lacks_access(&after));
    plan.next = activate_command(&after).or_else(|| next_for_access(&after));
    plan.steps.push(save(UNLOCK.action, account, after));
    Ok(Decision::Change(Box::new(plan)))
}

fn save(action: &'static str, before: &Account, after: Account) -> Effect {
    Effect::SaveAccount(action, Box::new((before.clone(), after)))
}

/// A lock belongs to the person, whichever company set it.
fn in_all_companies(account: &Account) -> Option<String> {
    let locked = account.is_locked() && account.companies > 1;
    locked.then(|| format!("unlocked in {} companies", account.companies))
}

fn still_inactive(account: &Account) -> Option<String> {
    (!account.is_active()).then(|| "is still inactive".to_owned())
}

fn activate_command(account: &Account) -> Option<String> {
    let email = shell_word(account.email.as_str());
    (!account.is_active()).then(|| format!("practicectl user activate {email}"))
}

fn is_provider(account: &Account) -> Refusal {
    let email = account.email.as_str();
    let message = format!("{email:?} is a provider, and lock unlock does not unlock providers");
    Refusal::new(Code::ProviderUser, message)
        .hint(format!("practicectl provider reactivate {}", shell_word(email)))
        .about(email)
}
