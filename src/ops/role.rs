//! Roles: list, show, create, edit, delete. What a user has is a copy; only a
//! new copy follows an edit.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::permission::Permissions,
    company::role::NewRole, company::role::Role, company::role::check_description,
    company::role::check_name, refusal::Refusal, report::Report, rights::Requires, text::fold,
    text::shell_word,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Error,
    error::Result,
};

/// Members that a refusal names.
const NAMED: u32 = 10;

/// `role list` and `role show`: for users who manage roles, or see users with
/// theirs.
pub const LIST: Operation = Operation::new(
    "role.list",
    Kind::Role,
    Requires::LookEither(Permission::ROLES_MANAGE, Permission::USERS_VIEW),
);
pub const CREATE: Operation = verb("role.create");
pub const EDIT: Operation = verb("role.edit");
pub const DELETE: Operation = verb("role.delete");

/// What follows if a role that users have from before is edited.
const KEPT: &str =
    "users keep the permissions that were copied before; user edit --role copies them again";

const fn verb(action: &'static str) -> Operation {
    Operation {
        action,
        kind: Kind::Role,
        permission: Requires::Manage(Permission::ROLES_MANAGE),
        advice: &[],
    }
}

/// A new role. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct RoleDraft {
    pub name: String,
    pub description: Option<String>,
    /// The role to start from.
    pub like: Option<String>,
    pub grant: Permissions,
}

/// The edit. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct RoleEdit {
    pub rename: Option<String>,
    pub description: Option<String>,
    pub grant: Permissions,
    pub revoke: Permissions,
}

impl RoleEdit {
    /// True if there is nothing to edit.
    pub const fn is_empty(&self) -> bool {
        self.rename.is_none()
            && self.description.is_none()
            && self.grant.is_empty()
            && self.revoke.is_empty()
    }
}

impl App {
    /// The roles of the company, by name, each with its members: the active
    /// users whose permissions were copied from it.
    pub fn roles(&mut self) -> Result<Vec<(Role, i64)>> {
        self.look(LIST, |cx| {
            let roles = cx.directory.roles(cx.tx)?.iter();
            roles.map(|role| with_members(cx, role)).collect()
        })
    }

    /// One role of the company, with its members.
    pub fn role(&mut self, name: &str) -> Result<(Role, i64)> {
        self.look(LIST, |cx| with_members(cx, cx.role(name)?))
    }

    /// Creates a role, empty or from another role.
    pub fn create_role(&mut self, draft: &RoleDraft, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(CREATE, on, |cx, run| {
            run.process_one(cx, &draft.name, decide_create(cx, draft))
        })
    }

    /// Edits a role; users keep what was copied.
    pub fn edit_role(
        &mut self,
        name: &str,
        edit: &RoleEdit,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(EDIT, on, |cx, run| run.process_one(cx, name, decide_edit(cx, name, edit)))
    }

    /// Deletes a role that no active user's permissions were copied from.
    pub fn delete_role(&mut self, name: &str, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(DELETE, on, |cx, run| run.process_one(cx, name, decide_delete(cx, name)))
    }
}

fn with_members(cx: &OpContext<'_>, role: &Role) -> Result<(Role, i64)> {
    Ok((role.clone(), cx.tx.roles().count_members(role.id)?))
}

pub fn decide_create(cx: &OpContext<'_>, draft: &RoleDraft) -> Result<Decision> {
    ensure_may_grant(cx, &draft.name, draft.grant)?;
    let like = draft.like.as_deref().map(|name| cx.role(name)).transpose()?;
    let base = like.map_or(Permissions::NONE, |role| role.permissions);
    ensure_may_grant(cx, &draft.name, base)?;
    check_name(&draft.name)?;
    check_described(draft.description.as_deref())?;
    ensure_free(cx, &draft.name, None)?;
    let new = NewRole {
        name: draft.name.clone(),
        description: described(draft.description.as_deref()),
        permissions: base.edited(draft.grant, Permissions::NONE),
    };
    let mut plan = Plan::of(Vec::new());
    if new.permissions.is_empty() {
        plan.message = Some("grants nothing yet".to_owned());
        let name = shell_word(&new.name);
        plan.next = Some(format!("practicectl role edit {name} --grant PERMISSION"));
    }
    plan.effects.push(Effect::CreateRole(new));
    Ok(Decision::from(plan))
}

pub fn decide_edit(cx: &OpContext<'_>, name: &str, edit: &RoleEdit) -> Result<Decision> {
    ensure_may_grant(cx, name, edit.grant)?;
    let before = cx.role(name)?;
    ensure_may_grant(cx, name, before.permissions)?;
    let mut after = before.clone();
    if let Some(new_name) = &edit.rename {
        check_name(new_name)?;
        ensure_free(cx, new_name, Some(before))?;
        after.name.clone_from(new_name);
    }
    if edit.description.is_some() {
        check_described(edit.description.as_deref())?;
        after.description = described(edit.description.as_deref());
    }
    after.permissions = before.permissions.edited(edit.grant, edit.revoke);
    if *before == after {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    let members = cx.tx.roles().count_members(before.id)?;
    if before.permissions != after.permissions && members > 0 {
        plan.message = Some(match members {
            1 => "1 active user keeps what it granted".to_owned(),
            members => format!("{members} active users keep what it granted"),
        });
        plan.advice.push(KEPT);
        let name = shell_word(&after.name);
        plan.next = Some(format!("practicectl user find --role {name}"));
    }
    plan.effects.push(Effect::SaveRole(Box::new((before.clone(), after))));
    Ok(Decision::from(plan))
}

pub fn decide_delete(cx: &OpContext<'_>, name: &str) -> Result<Decision> {
    let role = cx.role(name)?;
    ensure_may_grant(cx, name, role.permissions)?;
    let count = cx.tx.roles().count_members(role.id)?;
    if count > 0 {
        return Err(in_use(cx, role, count)?.into());
    }
    Ok(Decision::Apply(Box::new(Plan::of(vec![Effect::DeleteRole(Box::new(role.clone()))]))))
}

fn in_use(cx: &OpContext<'_>, role: &Role, count: i64) -> Result<Refusal> {
    let members = cx.tx.roles().members(role.id, NAMED)?;
    let mut who: Vec<&str> = members.iter().map(|person| person.email.as_str()).collect();
    let more = format!("and {} more", count - i64::try_from(who.len()).unwrap_or(0));
    if count > i64::from(NAMED) {
        who.push(&more);
    }
    let users = if count == 1 { "user has" } else { "users have" };
    let message = format!(
        "{count} active {users} their permissions from the role {:?}: {}",
        role.name,
        who.join(", ")
    );
    let hint = format!("practicectl user find --role {} lists them", shell_word(&role.name));
    Ok(Refusal::new(Code::RoleInUse, message).hint(hint).about(role.name.as_str()))
}

/// Nobody grants what they do not have, not by a role either. An operator cannot
/// edit, rename or delete a role that grants more than they have, because others
/// would assign it by its name.
pub fn ensure_may_grant(cx: &OpContext<'_>, role: &str, permissions: Permissions) -> Result<()> {
    match cx.operator.rights.barrier_to_granting(permissions) {
        None => Ok(()),
        Some(barrier) => Err(Error::from(
            Refusal::new(
                Code::NotAllowed,
                format!("you may not change the role {role:?} like this: {barrier}"),
            )
            .hint("ask a System Administrator")
            .about(role),
        )),
    }
}

pub fn ensure_free(cx: &OpContext<'_>, name: &str, own: Option<&Role>) -> Result<()> {
    let key = fold(name);
    let taken = cx.directory.roles(cx.tx)?.iter().find(|role| fold(&role.name) == key);
    match taken.filter(|taken| own.is_none_or(|own| own.id != taken.id)) {
        None => Ok(()),
        Some(taken) => {
            Err(Refusal::new(Code::RoleExists, format!("role {:?} exists already", taken.name))
                .hint("practicectl role list shows the roles")
                .about(name)
                .into())
        }
    }
}

fn check_described(description: Option<&str>) -> Result<()> {
    Ok(description.map_or(Ok(()), check_description)?)
}

/// An empty description removes it.
fn described(description: Option<&str>) -> Option<String> {
    description.filter(|text| !text.is_empty()).map(str::to_owned)
}
