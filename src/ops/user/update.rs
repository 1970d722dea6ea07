//! Changes a user to match a record: the same rules as `user edit`, `user-type
//! set`, `user activate` and `user deactivate`, in one step.

use crate::domain::code::Code;
use crate::domain::company::permission::{PermissionSet, Permissions};
use crate::domain::phone::Phone;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Requires;
use crate::domain::secret::credential::Credential;
use crate::domain::secret::hashing::check_phc;
use crate::domain::text::shell_word;
use crate::domain::user::User;
use crate::domain::user::patch::UserRecord;
use crate::domain::user::patch::{Edit, PracticeEdit, UserEdit};
use crate::ops::change::decision::{Decision, Plan};
use crate::ops::change::effect::Effect;
use crate::ops::context::{OpContext, admin_consent};
use crate::ops::error::Result;
use crate::ops::user::edit;
use crate::ops::user::{NEXT_SIGN_IN, activate, deactivate, unlock_verb};
use crate::ops::{lock, refusals, user_type};

/// Decides which changes make a user match a record, as these commands do:
/// `user edit`, `user-type set`, `user activate` or `deactivate`, `lock add`.
/// Never unlocks; deactivates if `may_deactivate`.
pub fn decide(
    cx: &OpContext<'_>,
    account: &User,
    (record, may_deactivate): (&UserRecord, bool),
) -> Result<Decision> {
    let mut update = Update { account: account.clone(), decision: as_it_is() };
    let edited = edit::decide(cx, account, &difference(cx, account, record)?)?;
    update.take(with_notes(edited, &[NEXT_SIGN_IN]));
    if let Some(user_type) = record.user_type {
        update.take(user_type::decide(cx, &update.account, user_type)?);
    }
    update.take(status(cx, &update.account, (record, may_deactivate))?);
    update.take(lock(cx, &update.account, record)?);
    update.take(password(cx, account, record)?);
    Ok(match update.decision {
        Decision::Unchanged(_) => Decision::Unchanged("already so".to_owned()),
        decision => decision,
    })
}

/// An update under construction.
struct Update {
    /// The account after the steps so far.
    account: User,
    decision: Decision,
}

impl Update {
    /// Adds what one of the commands would do.
    fn take(&mut self, decision: Decision) {
        if let Decision::Apply(plan) = &decision
            && let Some(after) = plan.user_after(&self.account)
        {
            self.account = after.clone();
        }
        self.decision = std::mem::replace(&mut self.decision, as_it_is()).and(decision);
    }
}

/// The edit that makes the account match the record. What already matches is
/// not part of it and needs no right.
fn difference(cx: &OpContext<'_>, account: &User, record: &UserRecord) -> Result<UserEdit> {
    let name = record.name.as_ref().filter(|name| *name != account.name.as_str());
    let phone = match &record.phone {
        Edit::Clear if account.phone.is_none() => Edit::Keep,
        Edit::Set(text) if is_phone(account, text) => Edit::Keep,
        other => other.clone(),
    };
    let npi = account.provider.as_ref().map(|link| link.npi.as_str());
    let provider = match &record.provider {
        Edit::Clear if npi.is_none() => Edit::Keep,
        Edit::Set(wanted) if npi == Some(wanted) => Edit::Keep,
        other => other.clone(),
    };
    let practices = PracticeEdit::towards(&account.practices, &record.practices);
    let set = record.permission_set.filter(|set| *set != account.permission_set);
    let edit = UserEdit {
        drop_role: matches!(record.role, Edit::Clear) && account.role.is_some(),
        name: name.cloned(),
        phone,
        practices,
        provider,
        permission_set: set,
        ..UserEdit::default()
    };
    with_rights(cx, account, (record, edit))
}

/// True if the account has the phone, however it is written. Most come as
/// they are kept, and parsing costs.
fn is_phone(account: &User, text: &str) -> bool {
    account.phone.as_ref().is_some_and(|phone| {
        phone.as_str() == text || Phone::parse(text).is_ok_and(|wanted| wanted == *phone)
    })
}

/// Role and permissions: a role without permissions is copied again, listed permissions are
/// exactly those, whatever the role grants.
fn with_rights(
    cx: &OpContext<'_>,
    account: &User,
    (record, mut edit): (&UserRecord, UserEdit),
) -> Result<UserEdit> {
    let is_switched = edit.permission_set.is_some();
    let has = if is_switched { Permissions::NONE } else { account.permissions };
    let role = match &record.role {
        Edit::Set(name) => Some(cx.role(name)?),
        Edit::Keep | Edit::Clear => None,
    };
    let wanted = match (&record.permissions, role) {
        (Edit::Set(permissions), _) => *permissions,
        (Edit::Clear, _) => Permissions::NONE,
        (Edit::Keep, Some(role)) => role.permissions,
        (Edit::Keep, None) => return Ok(edit),
    };
    let is_linked = role.is_none_or(|role| {
        !is_switched && account.role.as_ref().is_some_and(|link| link.id == role.id)
    });
    if is_linked && wanted == has {
        return Ok(edit);
    }
    let base = role.map_or(has, |role| role.permissions);
    edit.role = role.map(|role| role.name.clone());
    edit.grant = wanted.without(base);
    edit.revoke = base.without(wanted);
    Ok(edit)
}

/// Only System Administrators activate; who is deactivated is blocked in all
/// companies.
fn status(
    cx: &OpContext<'_>,
    account: &User,
    (record, may_deactivate): (&UserRecord, bool),
) -> Result<Decision> {
    let email = account.email.as_str();
    match record.is_active {
        Some(true) if !account.is_active() => {
            cx.require(activate::VERB.permission, Some(email))?;
            let decision = activate::decide(account);
            Ok(with_notes(decision, activate::VERB.advice))
        }
        Some(false) if account.is_active() && !may_deactivate => {
            let command = format!("practicectl user deactivate {}", shell_word(email));
            let hint = format!("{command}, or --prune deactivate");
            Err(refusals::not_by_file((email, "is active"), hint).into())
        }
        Some(false) => deactivate::decide(cx, account, false),
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
fn lock(cx: &OpContext<'_>, account: &User, record: &UserRecord) -> Result<Decision> {
    match record.is_locked {
        Some(false) if account.is_locked() => {
            let email = account.email.as_str();
            let command = format!("practicectl {} {}", unlock_verb(account), shell_word(email));
            Err(refusals::not_by_file((email, "is locked"), command).into())
        }
        Some(true) => lock::decide_lock(cx, account, None),
        _ => Ok(as_it_is()),
    }
}

/// A hash that differs from the stored one is set like a password: only by a
/// System Administrator, and never for oneself.
fn password(cx: &OpContext<'_>, account: &User, record: &UserRecord) -> Result<Decision> {
    let Some(hash) = &record.password_hash else {
        return Ok(as_it_is());
    };
    check_phc(hash).map_err(|refusal| refusal.in_column("password_hash"))?;
    let kept = cx.tx.credentials().find(account.user)?;
    if kept.as_ref().is_some_and(|kept| kept.hash == *hash) {
        return Ok(as_it_is());
    }
    let email = account.email.as_str();
    cx.require(Requires::Administrator, Some(email))?;
    cx.ensure_may_edit_person(account)?;
    if cx.is_own(account) && kept.is_some() {
        let message = "a file cannot change your own password";
        return Err(Refusal::new(Code::NotByFile, message)
            .hint(format!("practicectl user password {}", shell_word(email)))
            .in_column("password_hash")
            .into());
    }
    let credential = Credential { hash: hash.clone(), set_at: cx.now, expires_at: None };
    let mut plan = Plan::of(vec![Effect::SetPassword(Box::new(account.clone()), credential)]);
    plan.consents.extend(admin_consent(account, "changes the password"));
    Ok(plan.into())
}

/// The permission set of a record that creates a user.
pub fn set_of(record: &UserRecord) -> PermissionSet {
    record.permission_set.unwrap_or(PermissionSet::Custom)
}
