//! Makes a user look like a record: the same rules as `user edit`, `user-type
//! set`, `user activate` and `user deactivate`, in one step.

use super::deactivate::{self, block_needs, ensure_may_block, ensure_not_last};
use super::edit::{Edit, PracticeEdit, UserEdit, edited};
use super::record::UserRecord;
use super::{lacks_access, next_for_access, unlock_verb};
use crate::domain::account::Account;
use crate::domain::hashing::check_phc;
use crate::domain::lock::Lock;
use crate::domain::permission::{PermissionSet, Permissions};
use crate::domain::phone::Phone;
use crate::domain::rights::Need;
use crate::domain::text::shell_word;
use crate::ops::apply::Step;
use crate::ops::error::Result;
use crate::ops::judging::{Plan, Verdict};
use crate::ops::refuse;
use crate::ops::work::{Work, admin_consent};
use crate::store;
use crate::store::credentials::Credential;

/// How far an update goes.
pub(in crate::ops) struct Scope {
    /// What it is called in the history.
    pub action: &'static str,
    /// An active user may become inactive.
    pub may_deactivate: bool,
}

/// Judges what makes a user look like a record; never unlocks.
pub(in crate::ops) fn judge(
    work: &Work<'_>,
    account: &Account,
    (record, scope): (&UserRecord, &Scope),
) -> Result<Verdict> {
    work.ensure_may_touch(account)?;
    let edit = difference(work, account, record)?;
    let edited = edited(work, account, &edit)?;
    let mut after = edited.after;
    if matches!(record.role, Edit::Clear) {
        after.role = None;
    }
    after.user_type = record.user_type.unwrap_or(after.user_type);
    let mut plan = Plan::of(Vec::new());
    plan.needs = edited.needs;
    let after = with_status(work, (account, after), (record, scope), &mut plan)?;
    let after = with_lock(work, (account, after), record, &mut plan)?;
    if after != *account {
        plan.message = lacks_access(&after);
        plan.next = next_for_access(&after);
        plan.steps.insert(0, Step::SaveAccount(scope.action, Box::new((account.clone(), after))));
    }
    set_password(work, account, record, &mut plan)?;
    if plan.steps.is_empty() {
        return Ok(Verdict::Unchanged("already so".to_owned()));
    }
    Ok(plan.into())
}

/// The edit that leaves nothing of the record to be done; what is so already is
/// no part of it, and needs no right.
fn difference(work: &Work<'_>, account: &Account, record: &UserRecord) -> Result<UserEdit> {
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
        name: name.cloned(),
        phone,
        practices,
        provider,
        permission_set: set,
        ..UserEdit::default()
    };
    with_rights(work, account, (record, edit))
}

/// True where the account has the phone, however it is written. Most come as
/// they are kept, and parsing costs.
fn is_phone(account: &Account, text: &str) -> bool {
    account.phone.as_ref().is_some_and(|phone| {
        phone.as_str() == text || Phone::parse(text).is_ok_and(|wanted| wanted == *phone)
    })
}

/// Role and permissions: a role alone is copied anew, listed permissions are
/// exactly those, whatever the role grants.
fn with_rights(
    work: &Work<'_>,
    account: &Account,
    (record, mut edit): (&UserRecord, UserEdit),
) -> Result<UserEdit> {
    let is_switched = edit.permission_set.is_some();
    let has = if is_switched { Permissions::NONE } else { account.permissions };
    let role = match &record.role {
        Edit::Set(name) => Some(work.role(name)?),
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
fn with_status(
    work: &Work<'_>,
    (account, after): (&Account, Account),
    (record, scope): (&UserRecord, &Scope),
    plan: &mut Plan,
) -> Result<Account> {
    match record.is_active {
        Some(true) if !account.is_active() => {
            work.require(Need::Administrator, Some(account.email.as_str()))?;
            Ok(after.activated())
        }
        Some(false) if account.is_active() && !scope.may_deactivate => {
            let email = account.email.as_str();
            Err(refuse::not_by_apply(
                (email, "is active"),
                format!("practicectl user deactivate {}, or --prune deactivate", shell_word(email)),
            )
            .into())
        }
        Some(false) if account.is_active() => {
            let verdict = deactivate::judge(work, account, false)?;
            if let Verdict::Change(elsewhere) = verdict {
                plan.needs.extend(elsewhere.needs);
                plan.warnings.extend(elsewhere.warnings);
                // The first step is the one of this company.
                plan.steps.extend(elsewhere.steps.into_iter().skip(1));
            }
            Ok(after.deactivated(work.now, false))
        }
        _ => Ok(after),
    }
}

/// A lock is set as by `lock add`; nothing here unlocks.
fn with_lock(
    work: &Work<'_>,
    (account, after): (&Account, Account),
    record: &UserRecord,
    plan: &mut Plan,
) -> Result<Account> {
    let email = account.email.as_str();
    match record.is_locked {
        Some(false) if account.is_locked() => {
            let command = format!("practicectl {} {}", unlock_verb(account), shell_word(email));
            Err(refuse::not_by_apply((email, "is locked"), command).into())
        }
        Some(true) if !account.is_locked() => {
            let elsewhere = work.elsewhere(account)?;
            ensure_may_block(work, account, &elsewhere)?;
            ensure_not_last(work, &elsewhere.iter().chain([account]).collect::<Vec<_>>())?;
            plan.needs.extend(block_needs(work, account, &elsewhere, "locks"));
            Ok(after.locked(Lock::by_administrator(work.operator.person.clone(), work.now)))
        }
        _ => Ok(after),
    }
}

/// A hash that is another one than what is kept is set like a password, which
/// only a System Administrator does.
fn set_password(
    work: &Work<'_>,
    account: &Account,
    record: &UserRecord,
    plan: &mut Plan,
) -> Result<()> {
    let Some(hash) = &record.password_hash else {
        return Ok(());
    };
    check_phc(hash).map_err(|refusal| refusal.in_column("password_hash"))?;
    let kept = store::credentials::find(work.tx, account.user)?;
    if kept.is_some_and(|kept| kept.hash == *hash) {
        return Ok(());
    }
    work.require(Need::Administrator, Some(account.email.as_str()))?;
    work.ensure_may_edit_person(account)?;
    plan.needs.extend(admin_consent(account, "changes the password"));
    let credential = Credential { hash: hash.clone(), set_at: work.now, expires_at: None };
    plan.steps.push(Step::SetPassword(Box::new(account.clone()), credential));
    Ok(())
}

/// The permission set of a record that creates a user.
pub(in crate::ops) fn set_of(record: &UserRecord) -> PermissionSet {
    record.permission_set.unwrap_or(PermissionSet::Custom)
}
