//! Makes a user look like a record: the same rules as `user edit`, `user-type
//! set`, `user activate` and `user deactivate`, in one step.

use super::deactivate;
use super::edit::{Edit, PracticeEdit, UserEdit, edited};
use super::record::UserRecord;
use super::{lacks_access, next_for_access};
use crate::domain::account::Account;
use crate::domain::hashing::check_phc;
use crate::domain::permission::{PermissionSet, Permissions};
use crate::domain::phone::Phone;
use crate::domain::rights::Need;
use crate::domain::text::fold;
use crate::ops::apply::Step;
use crate::ops::error::Result;
use crate::ops::judging::{Plan, Verdict};
use crate::ops::work::{Work, admin_consent};
use crate::store;
use crate::store::credentials::Credential;

/// Judges what makes a user look like a record; never unlocks.
pub(in crate::ops) fn judge(
    work: &Work<'_>,
    account: &Account,
    (record, action): (&UserRecord, &'static str),
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
    let after = with_status(work, (account, after), record, &mut plan)?;
    if after != *account {
        plan.message = lacks_access(&after);
        plan.next = next_for_access(&after);
        plan.steps.insert(0, Step::SaveAccount(action, Box::new((account.clone(), after))));
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
        Edit::Set(text) if Phone::parse(text).ok() == account.phone => Edit::Keep,
        other => other.clone(),
    };
    let npi = account.provider.as_ref().map(|link| link.npi.as_str());
    let provider = match &record.provider {
        Edit::Clear if npi.is_none() => Edit::Keep,
        Edit::Set(wanted) if npi == Some(wanted) => Edit::Keep,
        other => other.clone(),
    };
    let practices = practices(account, &record.practices);
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

fn practices(account: &Account, wanted: &Edit<Vec<String>>) -> PracticeEdit {
    let wanted: &[String] = match wanted {
        Edit::Keep => return PracticeEdit::Keep,
        Edit::Clear => &[],
        Edit::Set(names) => names,
    };
    let has = |name: &str| account.practices.iter().any(|one| fold(&one.name) == fold(name));
    let wants = |name: &str| wanted.iter().any(|one| fold(one) == fold(name));
    let add: Vec<String> = wanted.iter().filter(|name| !has(name)).cloned().collect();
    let leaving = account.practices.iter().filter(|one| !wants(&one.name));
    let remove: Vec<String> = leaving.map(|one| one.name.to_string()).collect();
    if add.is_empty() && remove.is_empty() {
        return PracticeEdit::Keep;
    }
    PracticeEdit::Adjust { add, remove }
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
    record: &UserRecord,
    plan: &mut Plan,
) -> Result<Account> {
    match record.is_active {
        Some(true) if !account.is_active() => {
            work.require(Need::Administrator, Some(account.email.as_str()))?;
            Ok(after.activated())
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
