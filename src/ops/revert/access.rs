//! Takes back what was done to practices, roles and the policy.

use crate::domain::{
    company::permission::Permissions, company::policy::Policy, company::role::Role, id::PracticeId,
    id::RoleId, revert::Reverted, value::Fields, value::Value,
};
use crate::ops::{
    change::decision::Decision, change::decision::Plan, change::effect::Effect, context::OpContext,
    error::Result, policy, practice, refusals, revert::ensure_unchanged, revert::not_reverted,
    role, role::RoleEdit,
};

/// Decides about a practice of a change set; `all` are its practices.
pub fn decide_practice(
    cx: &OpContext<'_>,
    subject: &Reverted,
    all: &[Reverted],
) -> Result<Decision> {
    cx.require(practice::CREATE.permission, None)?;
    let known = cx.directory.practices.iter().find(|one| one.id == PracticeId(subject.id));
    let known = known
        .ok_or_else(|| refusals::practice_not_found(&subject.label, &cx.directory.practices))?;
    let status = if known.active { "active" } else { "inactive" };
    let now =
        Fields::none().with("name", Value::Text(known.name.to_string())).with("status", status);
    if subject.is_creation() {
        let closing: Vec<PracticeId> = all.iter().map(|one| PracticeId(one.id)).collect();
        let created =
            Reverted { after: Fields::none().with("status", "active"), ..subject.clone() };
        ensure_unchanged(&created, &now)?;
        return practice::decide_deactivate(cx, known, &closing);
    }
    ensure_unchanged(subject, &now)?;
    let mut decision = Decision::Unchanged("already so".to_owned());
    if let Some(name) = subject.before.value("name") {
        decision = practice::decide_rename(cx, &known.name, &name.shown())?;
    }
    match subject.before.value("status").map(|status| status.shown().into_owned()).as_deref() {
        Some("active") => Ok(decision.and(practice::decide_activate(known))),
        Some(_) => Ok(decision.and(practice::decide_deactivate(cx, known, &[known.id])?)),
        None => Ok(decision),
    }
}

/// Decides about a role of a change set.
pub fn decide_role(cx: &OpContext<'_>, subject: &Reverted) -> Result<Decision> {
    cx.require(role::EDIT.permission, None)?;
    let found = cx.tx.roles().find(cx.company(), RoleId(subject.id))?;
    let roles = cx.directory.roles(cx.tx)?;
    let found = found.ok_or_else(|| refusals::role_not_found(&subject.label, roles))?;
    let is_deleted = !roles.iter().any(|one| one.id == found.id);
    let now = found.fields().with("deleted", Value::Flag(is_deleted));
    let deleted = subject.after.value("deleted");
    if subject.is_creation() {
        let created = subject.after.clone().with("deleted", Value::Flag(false));
        ensure_unchanged(&Reverted { after: created, ..subject.clone() }, &now)?;
        return role::decide_delete(cx, &found.name);
    }
    ensure_unchanged(subject, &now)?;
    match deleted {
        Some(Value::Flag(true)) => restored(cx, found),
        Some(_) => role::decide_delete(cx, &found.name),
        None => role::decide_edit(cx, &found.name, &edit(&found, &subject.before)),
    }
}

fn restored(cx: &OpContext<'_>, role: Role) -> Result<Decision> {
    role::ensure_may_grant(cx, &role.name, role.permissions)?;
    role::ensure_free(cx, &role.name, None)?;
    Ok(Plan::of(vec![Effect::RestoreRole(Box::new(role))]).into())
}

/// The edit that gives a role these values again.
fn edit(role: &Role, before: &Fields) -> RoleEdit {
    let text = |name: &str| before.value(name).map(|value| value.shown().into_owned());
    let wanted: Permissions = match before.value("permissions") {
        Some(Value::List(ids)) => ids
            .iter()
            .filter_map(|id| crate::domain::company::permission::Permission::of_id(id))
            .collect(),
        _ => role.permissions,
    };
    RoleEdit {
        rename: text("name"),
        description: text("description"),
        grant: wanted.without(role.permissions),
        revoke: role.permissions.without(wanted),
    }
}

/// Decides about the policy of a company; a company itself is not reverted.
pub fn decide_company(cx: &OpContext<'_>, subject: &Reverted) -> Result<Decision> {
    if subject.action != policy::SET.action {
        return Ok(not_reverted("companies are not reverted"));
    }
    cx.require(policy::SET.permission, None)?;
    let before = cx.tx.companies().policy(cx.company())?;
    ensure_unchanged(subject, &before.fields())?;
    Ok(policy::changed(before, former(before, &subject.before)))
}

/// A policy with the figures that it had.
fn former(policy: Policy, before: &Fields) -> Policy {
    let number = |name: &str, now: u32| match before.value(name) {
        Some(Value::Number(number)) => u32::try_from(*number).unwrap_or(now),
        _ => now,
    };
    let expiry_days = match before.value("password_expiry_days") {
        Some(Value::Number(days)) => u32::try_from(*days).ok(),
        Some(_) => None,
        None => policy.expiry_days,
    };
    Policy {
        min_length: number("min_length", policy.min_length),
        attempts: number("attempts", policy.attempts),
        expiry_days,
        reuse: number("reuse", policy.reuse),
        idle_minutes: number("idle_minutes", policy.idle_minutes),
        temporary_days: number("temporary_days", policy.temporary_days),
    }
}
