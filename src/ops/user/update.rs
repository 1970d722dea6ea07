//! Changes a user to match a row: the same rules as `user edit`, `user-type
//! set`, `user activate` and `user deactivate`, in one step.

use crate::domain::{
    code::Code, company::permission::Permissions, edit::Edit, edit::PracticeEdit,
    manifest::not_by_file, refusal::Refusal, rights::Requires, secret::credential::Credential,
    secret::hashing::check_phc, text::shell_word, user::User, user::patch::UserPatch,
};
use crate::ops::{
    change::decision::Decision, change::decision::Plan, change::effect::Effect, context::OpContext,
    error::Result, lock, user::activate, user::deactivate, user::edit, user_type,
};

/// Decides which changes make a user match a row, as these commands do:
/// `user edit`, `user-type set`, `user activate` or `deactivate`, `lock add`.
/// Never unlocks; deactivates if `may_deactivate`.
pub fn decide(cx: &OpContext<'_>, user: &User, update: RowUpdate<'_>) -> Result<Decision> {
    let row = update.row;
    let mut steps = Steps::of(user);
    steps.take(edit::decide(cx, user, &difference(cx, user, row)?)?);
    if let Some(user_type) = row.user_type {
        steps.take(user_type::decide(cx, &steps.user, user_type)?);
    }
    steps.take(status(cx, &steps.user, update)?);
    steps.take(lock(cx, &steps.user, row)?);
    steps.take(password(cx, user, row)?);
    let stays = stays_inactive(&steps.user, row);
    Ok(match steps.decision {
        Decision::Unchanged(_) => {
            let notes = [Some("already so".to_owned()), stays];
            Decision::Unchanged(notes.into_iter().flatten().collect::<Vec<_>>().join("; "))
        }
        Decision::Apply(mut plan) => {
            let notes: Vec<String> = plan.message.take().into_iter().chain(stays).collect();
            plan.message = (!notes.is_empty()).then(|| notes.join("; "));
            Decision::Apply(plan)
        }
        skip @ Decision::Skip(..) => skip,
    })
}

/// What is said of a user whom the row does not activate: somebody who comes back, perhaps.
fn stays_inactive(user: &User, row: &UserPatch) -> Option<String> {
    let stays = !user.is_active() && row.is_active.is_none();
    stays.then(|| {
        let email = shell_word(user.email.as_str());
        format!("the user stays inactive: practicectl user activate {email}")
    })
}

/// What a row says, and how far it may go.
#[derive(Clone, Copy)]
pub struct RowUpdate<'a> {
    pub row: &'a UserPatch,
    /// Users whom the row calls inactive are deactivated.
    pub may_deactivate: bool,
}

/// An update under construction.
pub struct Steps {
    /// The user after the steps so far.
    pub user: User,
    pub decision: Decision,
}

impl Steps {
    /// No step yet.
    pub fn of(user: &User) -> Self {
        Self { user: user.clone(), decision: as_it_is() }
    }

    /// Adds what one of the commands would do.
    pub fn take(&mut self, decision: Decision) {
        if let Decision::Apply(plan) = &decision
            && let Some(after) = plan.user_after(&self.user)
        {
            self.user = after.clone();
        }
        self.decision = std::mem::replace(&mut self.decision, as_it_is()).and(decision);
    }
}

/// The edit that makes the user match the row. What already matches is not part of
/// it and needs no right.
fn difference(cx: &OpContext<'_>, user: &User, row: &UserPatch) -> Result<UserPatch> {
    let edit = row.towards(user);
    let is_unlinked = matches!(edit.role, Edit::Clear) && user.role.is_some();
    // Lists show all practices for an administrator, who needs none of them.
    let stays = user.is_administrator() && edit.permission_set.is_none();
    let is_moot = stays && names_all_practices(cx, &row.practices);
    let edit = UserPatch {
        practices: if is_moot { PracticeEdit::Keep } else { edit.practices.clone() },
        role: if is_unlinked { Edit::Clear } else { Edit::Keep },
        // These have commands, and rights, of their own.
        permissions: Edit::Keep,
        user_type: None,
        is_active: None,
        is_locked: None,
        password_hash: None,
        ..edit
    };
    with_rights(cx, user, row, edit)
}

/// True for the list of all active practices.
fn names_all_practices(cx: &OpContext<'_>, practices: &PracticeEdit) -> bool {
    let PracticeEdit::Replace(names) = practices else {
        return false;
    };
    let active = cx.directory.active_practices();
    cx.practices(names).is_ok_and(|named| named == active)
}

/// Role and permissions: a role without permissions is copied again, listed permissions are
/// exactly those, whatever the role grants.
fn with_rights(
    cx: &OpContext<'_>,
    user: &User,
    row: &UserPatch,
    mut edit: UserPatch,
) -> Result<UserPatch> {
    let is_switched = edit.permission_set.is_some();
    let has = if is_switched { Permissions::NONE } else { user.permissions };
    let role = row.role.value().map(|name| cx.role(name)).transpose()?;
    let wanted = match (&row.permissions, role) {
        (Edit::Set(permissions), _) => *permissions,
        (Edit::Clear, _) => Permissions::NONE,
        (Edit::Keep, Some(role)) => role.permissions,
        (Edit::Keep, None) => return Ok(edit),
    };
    let is_linked = role.is_none_or(|role| {
        !is_switched && user.role.as_ref().is_some_and(|link| link.id == role.id)
    });
    if is_linked && wanted == has {
        return Ok(edit);
    }
    let base = role.map_or(has, |role| role.permissions);
    if let Some(role) = role {
        edit.role = Edit::Set(role.name.clone());
    }
    edit.grant = wanted.without(base);
    edit.revoke = base.without(wanted);
    Ok(edit)
}

/// Only System Administrators activate; who is deactivated is blocked in all
/// companies.
fn status(cx: &OpContext<'_>, user: &User, update: RowUpdate<'_>) -> Result<Decision> {
    let email = user.email.as_str();
    match update.row.is_active {
        Some(true) if !user.is_active() => {
            cx.require(activate::VERB.permission, Some(email))?;
            let decision = activate::decide(user);
            Ok(with_notes(decision, activate::VERB.advice))
        }
        Some(false) if user.is_active() && !update.may_deactivate => {
            let command = format!("practicectl user deactivate {}", shell_word(email));
            let hint = format!("{command}, or --prune deactivate");
            Err(not_by_file(email, "is active", hint).into())
        }
        Some(false) => deactivate::decide(cx, user, false),
        _ => Ok(as_it_is()),
    }
}

fn as_it_is() -> Decision {
    Decision::Unchanged(String::new())
}

fn with_notes(mut decision: Decision, notes: &[&'static str]) -> Decision {
    if let Decision::Apply(plan) = &mut decision {
        plan.advice.extend(notes);
    }
    decision
}

/// A lock is set as by `lock add`; nothing here unlocks.
fn lock(cx: &OpContext<'_>, user: &User, row: &UserPatch) -> Result<Decision> {
    match row.is_locked {
        Some(false) if user.is_locked() => {
            let email = user.email.as_str();
            let command = format!("practicectl {} {}", user.unlock_verb(), shell_word(email));
            Err(not_by_file(email, "is locked", command).into())
        }
        Some(true) => lock::decide_lock(cx, user, lock::lock_of(cx, None)),
        _ => Ok(as_it_is()),
    }
}

/// A hash that differs from the stored one is set like a password: only by a
/// System Administrator, and never for oneself.
fn password(cx: &OpContext<'_>, user: &User, row: &UserPatch) -> Result<Decision> {
    let Some(hash) = &row.password_hash else {
        return Ok(as_it_is());
    };
    check_phc(hash).map_err(|refusal| refusal.in_column("password_hash"))?;
    let kept = cx.tx.credentials().find(user.id)?;
    if kept.as_ref().is_some_and(|kept| kept.hash == *hash) {
        return Ok(as_it_is());
    }
    let email = user.email.as_str();
    cx.require(Requires::Administrator, Some(email))?;
    cx.ensure_may_edit_person(user)?;
    if cx.is_own(user) && kept.is_some() {
        let message = "a file cannot change your own password";
        return Err(Refusal::new(Code::NotByFile, message)
            .hint(format!("practicectl user password {}", shell_word(email)))
            .in_column("password_hash")
            .into());
    }
    let credential = Credential { hash: hash.clone(), set_at: cx.now, expires_at: None };
    let mut plan = Plan::of(vec![Effect::SetPassword(Box::new(user.clone()), credential)]);
    plan.consents.extend(user.admin_consent("changes the password"));
    Ok(plan.into())
}
