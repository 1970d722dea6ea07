//! `user edit`, and the same edits inside `lock unlock` and
//! `provider reactivate`.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, company::practice::Practice, company::role::Role,
    consent::Consent, consent::Needed, edit::Edit, edit::PracticeEdit, refusal::Refusal,
    report::Report, rights::Requires, subject::Subject, text::fold, user::User,
    user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, change::users::process_accounts, context::OpContext,
    context::Operation, context::admin_consent, error::Result, refusals, user::NEXT_SIGN_IN,
    user::deactivate::ensure_not_last, user::free_link, user::next_for_access, user::role_note,
};

pub const VERB: Operation =
    Operation::new("user.edit", Kind::User, Requires::Manage(Permission::USERS_MANAGE))
        .advising(&[NEXT_SIGN_IN]);

impl App {
    /// Edits one user.
    pub fn edit_user(
        &mut self,
        email: &str,
        edit: &UserPatch,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(VERB, on, |cx, run| {
            process_accounts(cx, run, &[Subject::new(email)], |account| decide(cx, account, edit))
        })
    }
}

/// Decides about the edit of one user.
pub fn decide(cx: &OpContext<'_>, account: &User, edit: &UserPatch) -> Result<Decision> {
    cx.ensure_may_touch(account)?;
    let edited = edited(cx, account, edit)?;
    if *account == edited.after {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let mut plan = Plan::of(Vec::new());
    plan.consents = edited.needs;
    plan.next = next_for_access(&edited.after);
    if edit.role.value().is_some() {
        plan.advice.extend(role_note(edited.after.role.as_ref()));
    }
    plan.effects.push(Effect::SaveUser(VERB.action, Box::new((account.clone(), edited.after))));
    Ok(Decision::from(plan))
}

/// Refuses an edit of several users: account information is edited one by one.
pub fn ensure_for_one(subjects: usize, edit: &UserPatch) -> Result<()> {
    if subjects == 1 || edit.is_empty() {
        return Ok(());
    }
    let message = "the account information of only one user can be edited at a time";
    Err(Refusal::new(Code::Usage, message)
        .hint("name one user, or omit the editing options")
        .into())
}

/// The advice that follows an edit, if there is one.
pub fn next_sign_in(edit: &UserPatch) -> Option<&'static str> {
    (!edit.is_empty()).then_some(NEXT_SIGN_IN)
}

/// An account after an edit, with the consents that the edit needs.
pub struct Edited {
    pub after: User,
    pub needs: Vec<Needed>,
}

/// Applies an edit in memory, in the order of the contract: right, existence,
/// value, state.
pub fn edited(cx: &OpContext<'_>, account: &User, edit: &UserPatch) -> Result<Edited> {
    ensure_may_edit(cx, account, edit)?;
    let role = copied_role(cx, account, edit)?;
    let mut after = account.clone();
    after.practices = edited_practices(cx, account, &edit.practices)?;
    let link = match &edit.provider {
        Edit::Set(npi) => Some(cx.provider_of(npi)?),
        Edit::Keep | Edit::Clear => None,
    };
    edit.apply_to(&mut after)?;
    edit_rights(account, &mut after, edit, role)?;
    if matches!(edit.provider, Edit::Clear) {
        after.provider = None;
    }
    if let Some(provider) = link {
        after.provider = Some(free_link(&provider, Some(account))?);
    }
    check_state(cx, account, &after)?;
    let needs = needs(account, &after);
    Ok(Edited { after, needs })
}

/// Nobody grants what they do not have. Only administrators change sets, and only
/// an administrator of all companies changes what a person has in all of them.
fn ensure_may_edit(cx: &OpContext<'_>, account: &User, edit: &UserPatch) -> Result<()> {
    if edit.touches_person() {
        cx.ensure_may_edit_person(account)?;
    }
    let rights = &cx.operator.rights;
    let changes_set = edit.permission_set.is_some_and(|set| set != account.permission_set);
    let barrier = if changes_set && !rights.is_administrator() {
        Some("only a System Administrator can change the permission set".to_owned())
    } else {
        rights.barrier_to_granting(edit.grant)
    };
    match barrier {
        None => Ok(()),
        Some(barrier) => Err(refusals::may_not_touch(account, &barrier).into()),
    }
}

fn edited_practices(
    cx: &OpContext<'_>,
    account: &User,
    edit: &PracticeEdit,
) -> Result<Vec<Practice>> {
    let Some(practices) = edited_list(cx, &account.practices, edit)? else {
        return Ok(account.practices.clone());
    };
    let barrier = cx.operator.rights.barrier_to_practices(practices.iter().map(|one| one.id));
    match barrier {
        None => Ok(practices),
        Some(barrier) => Err(refusals::may_not_touch(account, &barrier).into()),
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
    account: &User,
    edit: &UserPatch,
) -> Result<Option<&'w Role>> {
    let Some(name) = edit.role.value() else {
        return Ok(None);
    };
    let role = cx.role(name)?;
    let given = role.permissions.edited(Permissions::NONE, edit.revoke);
    match cx.operator.rights.barrier_to_granting(given) {
        None => Ok(Some(role)),
        Some(barrier) => Err(refusals::may_not_touch(account, &barrier).into()),
    }
}

/// Set and permissions: a switch to custom starts from nothing, and permissions
/// can be granted to custom users only.
fn edit_rights(
    account: &User,
    after: &mut User,
    edit: &UserPatch,
    role: Option<&Role>,
) -> Result<()> {
    if let Some(set) = edit.permission_set
        && set != account.permission_set
    {
        after.permission_set = set;
        after.permissions = Permissions::NONE;
        after.role = None;
    }
    if matches!(edit.role, Edit::Clear) {
        after.role = None;
    }
    if edit.grant.is_empty() && edit.revoke.is_empty() && role.is_none() {
        return Ok(());
    }
    if after.permission_set != PermissionSet::Custom {
        let set = after.permission_set.word();
        return Err(Refusal::new(
            Code::Usage,
            format!("only custom users have a list of permissions; this one is {set}"),
        )
        .hint("add --custom to make the user custom")
        .about(account.email.as_str())
        .into());
    }
    if let Some(role) = role {
        after.role = Some(role.into());
        after.permissions = role.permissions;
    }
    after.permissions = after.permissions.edited(edit.grant, edit.revoke);
    Ok(())
}

fn check_state(cx: &OpContext<'_>, before: &User, after: &User) -> Result<()> {
    if before.email.key() != after.email.key()
        && let Some(taken) = cx.tx.people().find(&after.email.key())?
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

fn needs(before: &User, after: &User) -> Vec<Needed> {
    let promoted = (after.is_administrator() && !before.is_administrator()).then(|| Needed {
        consent: Consent::ConfirmAdmin,
        because: format!("{} becomes a System Administrator", after.named()),
    });
    let renamed = (before.email != after.email)
        .then(|| admin_consent(before, "changes the login email"))
        .flatten();
    promoted.into_iter().chain(renamed).collect()
}
