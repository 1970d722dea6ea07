//! Locks: list, add, unlock. Nothing unlocks automatically.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, refusal::Refusal, report::Report,
    rights::Requires, subject::Subject, text, text::shell_word, user::User,
    user::filter::LockFilter, user::lock::Lock, user::lock::MOST_NOTE, user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_named, context::OpContext,
    context::Operation, error::Result, user::FORGOTTEN_PASSWORD, user::deactivate::block_needs,
    user::deactivate::ensure_may_block, user::deactivate::ensure_not_last, user::edit::edited,
    user::lacks_access, user::next_for_access,
};

pub const LIST: Operation =
    Operation::new("lock.list", Kind::User, Requires::Look(Permission::USERS_VIEW));
pub const ADD: Operation = Operation::new("lock.add", Kind::User, Requires::Administrator);
pub const UNLOCK: Operation = Operation::new("lock.unlock", Kind::User, Requires::Administrator)
    .advising(&[FORGOTTEN_PASSWORD]);

impl App {
    /// The locked users of the company, by name and email.
    pub fn locked_users(&mut self, filter: &LockFilter) -> Result<Vec<User>> {
        self.look(LIST, |cx| Ok(cx.users().locked(filter)?))
    }

    /// Locks users, in every company.
    pub fn lock_users(
        &mut self,
        subjects: &[Subject],
        note: Option<&str>,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(ADD, on, |cx, run| {
            if let Some(note) = note {
                text::check("note", note, MOST_NOTE)?;
            }
            process_named(cx, run, subjects, |user| decide_lock(cx, user, lock_of(cx, note)))
        })
    }

    /// Unlocks users who are not providers. A single user can be edited too.
    pub fn unlock_users(
        &mut self,
        subjects: &[Subject],
        edit: &UserPatch,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        edit.ensure_for_one(subjects.len())?;
        self.change(UNLOCK, on, |cx, run| {
            process_named(cx, run, subjects, |user| decide_unlock(cx, user, edit))
        })
    }

    /// Unlocks the users that `locked_users` would list; nobody of them is edited.
    pub fn unlock_listed(
        &mut self,
        filter: &LockFilter,
        edit: &UserPatch,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        edit.ensure_empty()?;
        self.change(UNLOCK, on, |cx, run| {
            let listed = cx.users().locked(filter)?;
            let named: Vec<Subject> =
                listed.iter().map(|user| Subject::new(user.email.as_str())).collect();
            process_named(cx, run, &named, |user| decide_unlock(cx, user, &UserPatch::default()))
        })
    }
}

/// The lock that the operator sets.
pub fn lock_of(cx: &OpContext<'_>, note: Option<&str>) -> Lock {
    let lock = Lock::by_administrator(cx.operator.person.clone(), cx.now);
    Lock { note: note.map(str::to_owned), ..lock }
}

/// Decides about the lock of one user.
pub fn decide_lock(cx: &OpContext<'_>, user: &User, lock: Lock) -> Result<Decision> {
    if user.is_locked() {
        return Ok(Decision::Unchanged("already locked".to_owned()));
    }
    let elsewhere = cx.elsewhere(user)?;
    ensure_may_block(cx, user, &elsewhere)?;
    ensure_not_last(cx, &elsewhere.iter().chain([user]).collect::<Vec<_>>())?;
    let mut plan = Plan::of(vec![save(ADD.action, user, user.locked(lock))]);
    plan.consents = block_needs(cx, user, &elsewhere, "locks");
    if user.companies > 1 {
        plan.message = Some(format!("locked in {} companies", user.companies));
    }
    Ok(Decision::from(plan))
}

pub fn decide_unlock(cx: &OpContext<'_>, user: &User, edit: &UserPatch) -> Result<Decision> {
    if user.is_locked() && user.provider.is_some() {
        return Err(is_provider(user).into());
    }
    let edited = edited(cx, user, edit)?;
    let after = edited.after.unlocked();
    if after == *user {
        return Ok(Decision::Unchanged("not locked".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.consents = edited.needs;
    if !edit.is_empty() {
        plan.advice.extend(cx.sign_out_advice(user)?);
    }
    plan.message =
        in_all_companies(user).or_else(|| still_inactive(&after)).or_else(|| lacks_access(&after));
    plan.next = activate_command(&after).or_else(|| next_for_access(&after));
    plan.effects.push(save(UNLOCK.action, user, after));
    Ok(Decision::from(plan))
}

fn save(action: &'static str, before: &User, after: User) -> Effect {
    Effect::SaveUser(action, Box::new((before.clone(), after)))
}

/// A lock belongs to the person, whichever company set it.
fn in_all_companies(user: &User) -> Option<String> {
    let locked = user.is_locked() && user.companies > 1;
    locked.then(|| format!("unlocked in {} companies", user.companies))
}

fn still_inactive(user: &User) -> Option<String> {
    (!user.is_active()).then(|| "is still inactive".to_owned())
}

fn activate_command(user: &User) -> Option<String> {
    let email = shell_word(user.email.as_str());
    (!user.is_active()).then(|| format!("practicectl user activate {email}"))
}

pub fn is_provider(user: &User) -> Refusal {
    let email = user.email.as_str();
    let message = format!("{email:?} is a provider, and lock unlock does not unlock providers");
    Refusal::new(Code::ProviderUser, message)
        .hint(format!("practicectl provider reactivate {}", shell_word(email)))
        .about(email)
}
