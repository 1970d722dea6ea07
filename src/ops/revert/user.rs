//! Takes back what was done to a user.

use crate::domain::{
    cell::CLEAR, cell::Cell, code::Code, edit::Edit, id::UserId, record, refusal::Refusal,
    revert::Reverted, rights::Requires, text::shell_word, user::User, user::fields::USER,
    user::lock::Lock, user::lock::LockCause, user::patch::UserPatch, value::Fields, value::Value,
};
use crate::ops::{
    change::decision::Decision, context::OpContext, error::Result, lock, revert::ensure_as_left,
    revert::ensure_unchanged, revert::not_reverted, user::deactivate, user::edit, user::update,
    user::update::RowUpdate, user::update::Steps,
};

/// Fields that are not restored as fields of a patch.
const OF_LOCK: [&str; 3] = ["locked", "lock_cause", "lock_note"];

/// Decides about a user of a change set.
pub fn decide(cx: &OpContext<'_>, subject: &Reverted) -> Result<Decision> {
    let user = cx.users().find_person(UserId(subject.id))?;
    decide_loaded(cx, subject, user.as_ref())
}

/// The same about a user who was loaded, if there is one.
pub fn decide_loaded(
    cx: &OpContext<'_>,
    subject: &Reverted,
    user: Option<&User>,
) -> Result<Decision> {
    let Some(user) = user else {
        return Err(cx.user_not_found(&subject.label)?.into());
    };
    if subject.is_creation() {
        return decide_creation(cx, subject, user);
    }
    let known = known(&subject.before);
    if known.is_empty() {
        return Ok(not_reverted(why_not(&subject.action)));
    }
    ensure_as_left(subject, |name| record::kept_value(USER, user, name))?;
    let mut steps = Steps::of(user);
    if known.iter().any(|(name, _)| !OF_LOCK.contains(&name)) {
        let patch = patch(user, &known)?;
        cx.require(needed(&patch), Some(&subject.label))?;
        let update = RowUpdate { row: &patch, may_deactivate: true };
        steps.take(update::decide(cx, user, update)?);
    }
    if known.value("locked").is_some() {
        let decision = decide_lock(cx, &steps.user, &known)?;
        steps.take(decision);
    }
    Ok(steps.decision)
}

/// The creation of a user is taken back by deactivation: users are never deleted.
fn decide_creation(cx: &OpContext<'_>, subject: &Reverted, user: &User) -> Result<Decision> {
    cx.require(deactivate::VERB.permission, Some(&subject.label))?;
    let status = Fields::none().with("status", user.status());
    ensure_unchanged(subject, &status)?;
    deactivate::decide(cx, user, false)
}

/// The fields that a user has and a revert restores.
fn known(fields: &Fields) -> Fields {
    let mut known = Fields::none();
    for (name, value) in fields.iter() {
        if record::field(USER, name).is_some() {
            known.put(name.to_owned().into(), value.clone());
        }
    }
    known
}

fn why_not(action: &str) -> &'static str {
    match action {
        "user.password" | "recover" => "passwords are not in the history, so none is restored",
        _ => "sign-ins are not reverted",
    }
}

/// The patch that gives a user these values again.
fn patch(user: &User, known: &Fields) -> Result<UserPatch> {
    let mut patch = UserPatch::default();
    for field in USER {
        let Some(value) = known.value(field.name()).filter(|_| !OF_LOCK.contains(&field.name()))
        else {
            continue;
        };
        if let Some(set) = field.set {
            set(&mut patch, Cell::new(field.name(), cell_text(value)))?;
        }
    }
    patch.new_email = patch.email.take();
    // A role that is given again would copy its permissions of today.
    if patch.permissions.is_kept() && matches!(patch.role, Edit::Set(_)) {
        patch.permissions = Edit::Set(user.permissions);
    }
    Ok(patch)
}

/// A value as a file has it.
fn cell_text(value: &Value) -> String {
    if value.is_empty() { CLEAR.to_owned() } else { value.shown().into_owned() }
}

/// The right that the commands need which a patch stands for.
fn needed(patch: &UserPatch) -> Requires {
    if patch.is_active == Some(true) { Requires::Administrator } else { edit::VERB.permission }
}

/// Locks or unlocks again; nothing but `provider reactivate` unlocks a provider.
fn decide_lock(cx: &OpContext<'_>, user: &User, before: &Fields) -> Result<Decision> {
    let email = user.email.as_str();
    if before.value("locked") == Some(&Value::Flag(true)) {
        cx.require(lock::ADD.permission, Some(email))?;
        return lock::decide_lock(cx, user, former_lock(cx, before));
    }
    if user.is_locked() && user.provider.is_some() {
        return Err(needs_reactivation(email, "unlocks").into());
    }
    cx.require(lock::UNLOCK.permission, Some(email))?;
    lock::decide_unlock(cx, user, &UserPatch::default())
}

fn former_lock(cx: &OpContext<'_>, before: &Fields) -> Lock {
    let text = |name: &str| match before.value(name) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let lock = lock::lock_of(cx, text("lock_note").as_deref());
    match text("lock_cause").as_deref().and_then(LockCause::of_word) {
        Some(LockCause::FailedSignIns) => {
            Lock { cause: LockCause::FailedSignIns, by: None, ..lock }
        }
        _ => lock,
    }
}

/// What only `provider reactivate` may do.
pub fn needs_reactivation(email_or_npi: &str, does: &str) -> Refusal {
    let message = format!("no revert {does} a provider");
    Refusal::new(Code::NotRevertible, message)
        .hint(format!("practicectl provider reactivate {}", shell_word(email_or_npi)))
        .about(email_or_npi)
}
