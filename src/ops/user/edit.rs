//! `user edit`, and the same edits inside `lock unlock` and
//! `provider reactivate`.

use crate::domain::{
    change::Kind, company::permission::Permission, company::permission::Permissions,
    company::practice::Practice, company::role::Role, consent::Needed, edit::Edit,
    edit::PracticeEdit, report::Report, rights::Requires, subject::Subject, text::fold, user::User,
    user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_named, context::OpContext,
    context::Operation, error::Result, refusals, user::deactivate::ensure_not_last,
    user::next_for_access, user::role_note,
};

pub const VERB: Operation =
    Operation::new("user.edit", Kind::User, Requires::Manage(Permission::USERS_MANAGE));

impl App {
    /// Edits users alike. A login email and a provider are for one user only.
    pub fn edit_users(
        &mut self,
        subjects: &[Subject],
        edit: &UserPatch,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        edit.ensure_shareable(subjects.len())?;
        self.change(VERB, on, |cx, run| {
            process_named(cx, run, subjects, |user| decide(cx, user, edit))
        })
    }
}

/// Decides about the edit of one user.
pub fn decide(cx: &OpContext<'_>, user: &User, edit: &UserPatch) -> Result<Decision> {
    cx.ensure_may_touch(user)?;
    let edited = edited(cx, user, edit)?;
    if *user == edited.after {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.consents = edited.needs;
    plan.next = next_for_access(&edited.after);
    plan.advice.extend(cx.sign_out_advice(user)?);
    if edit.role.value().is_some() {
        plan.advice.extend(role_note(edited.after.role.as_ref()));
    }
    plan.effects.push(Effect::SaveUser(VERB.action, Box::new((user.clone(), edited.after))));
    Ok(Decision::from(plan))
}

/// A user after an edit, with the consents that the edit needs.
pub struct Edited {
    pub after: User,
    pub needs: Vec<Needed>,
}

/// Applies an edit in memory, in the order of the contract: right, existence,
/// value, state.
pub fn edited(cx: &OpContext<'_>, user: &User, edit: &UserPatch) -> Result<Edited> {
    ensure_may_edit(cx, user, edit)?;
    let role = copied_role(cx, user, edit)?;
    let mut after = user.clone();
    after.practices = edited_practices(cx, user, &edit.practices)?;
    let link = match &edit.provider {
        Edit::Set(npi) => Some(cx.provider_of(npi)?),
        Edit::Keep | Edit::Clear => None,
    };
    edit.apply_to(&mut after)?;
    edit.apply_rights_to(&mut after, role)?;
    if matches!(edit.provider, Edit::Clear) {
        after.provider = None;
    }
    if let Some(provider) = link {
        after.provider = Some(provider.link_for(Some(user))?);
    }
    check_state(cx, user, &after)?;
    let needs = user.consents_to(&after);
    Ok(Edited { after, needs })
}

/// Nobody grants what they do not have. Only administrators change sets, and only
/// an administrator of all companies changes what a person has in all of them.
fn ensure_may_edit(cx: &OpContext<'_>, user: &User, edit: &UserPatch) -> Result<()> {
    if edit.touches_person() {
        cx.ensure_may_edit_person(user)?;
    }
    let rights = &cx.operator.rights;
    let changes_set = edit.permission_set.is_some_and(|set| set != user.permission_set);
    let barrier = if changes_set && !rights.is_administrator() {
        Some("only a System Administrator can change the permission set".to_owned())
    } else {
        rights.barrier_to_granting(edit.grant)
    };
    match barrier {
        None => Ok(()),
        Some(barrier) => Err(refusals::may_not_touch(user, &barrier).into()),
    }
}

fn edited_practices(cx: &OpContext<'_>, user: &User, edit: &PracticeEdit) -> Result<Vec<Practice>> {
    let Some(practices) = edited_list(cx, &user.practices, edit)? else {
        return Ok(user.practices.clone());
    };
    let barrier = cx.operator.rights.barrier_to_practices(practices.iter().map(|one| one.id));
    match barrier {
        None => Ok(practices),
        Some(barrier) => Err(refusals::may_not_touch(user, &barrier).into()),
    }
}

/// The practices of a user or provider after an edit, by name; none if
/// nothing is edited.
pub fn edited_list(
    cx: &OpContext<'_>,
    before: &[Practice],
    edit: &PracticeEdit,
) -> Result<Option<Vec<Practice>>> {
    let mut practices = match edit {
        PracticeEdit::Keep => return Ok(None),
        PracticeEdit::Replace(names) => cx.assignable(names)?,
        PracticeEdit::Adjust { add, remove } => {
            let gone = cx.practices(remove)?;
            let mut kept = before.to_vec();
            kept.retain(|practice| !gone.contains(practice));
            let new = cx.assignable(add)?;
            kept.extend(new.into_iter().filter(|one| !before.contains(one)));
            kept
        }
    };
    practices.sort_by_key(|practice| fold(&practice.name));
    Ok(Some(practices))
}

/// The role to copy. The operator must have all of its permissions.
fn copied_role<'w>(
    cx: &'w OpContext<'_>,
    user: &User,
    edit: &UserPatch,
) -> Result<Option<&'w Role>> {
    let Some(name) = edit.role.value() else {
        return Ok(None);
    };
    let role = cx.role(name)?;
    let given = role.permissions.edited(Permissions::NONE, edit.revoke);
    match cx.operator.rights.barrier_to_granting(given) {
        None => Ok(Some(role)),
        Some(barrier) => Err(refusals::may_not_touch(user, &barrier).into()),
    }
}

fn check_state(cx: &OpContext<'_>, before: &User, after: &User) -> Result<()> {
    let key = after.email.key();
    if before.email.key() != key
        && !cx.is_vacated(&key)
        && let Some(taken) = cx.tx.people().find(&key)?
    {
        return Err(match cx.users().find_person(taken.id)? {
            Some(member) => refusals::user_exists(&member).into(),
            None => refusals::email_unavailable(after.email.as_str()).into(),
        });
    }
    if !after.is_administrator() {
        ensure_not_last(cx, &[before])?;
    }
    Ok(())
}
