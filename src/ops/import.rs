//! `user import`: users of a file, created, skipped or changed to match
//! their rows.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::permission::Permissions,
    edit::Edit, email::Email, full_name::FullName, input::Input, person::Person, refusal::Refusal,
    report::Report, rights::Requires, user::fields::NEW_EMAIL, user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::run::ChangeRequest, change::run::ChangeRun,
    context::OpContext, context::Operation, error::Error, error::Result, refusals, user::create,
    user::create::FirstPassword, user::create::NewUser, user::create::Secrets, user::rows::Rows,
    user::rows::process_users, user::update, user::update::RowUpdate,
};
use std::borrow::Cow;

pub const VERB: Operation =
    Operation::new("user.import", Kind::User, Requires::Manage(Permission::USERS_MANAGE));

/// What to do with a row whose user already exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnExisting {
    /// The row fails.
    #[default]
    Fail,
    /// The row is skipped.
    Skip,
    /// The user is changed to match the row.
    Update,
}

/// How users are imported.
#[derive(Clone, Copy, Debug, Default)]
pub struct Import {
    pub on_existing: OnExisting,
    /// New users without a hash get a temporary password.
    pub temporary_passwords: bool,
}

impl App {
    /// Imports the users of a file.
    pub fn import_users(
        &mut self,
        entries: &dyn Rows,
        how: Import,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.expect_many();
        let dry_run = on.options.dry_run;
        self.change(VERB, on, |cx, run| {
            let importer = Importer { cx, how, dry_run };
            let decide = |run: &mut ChangeRun<'_>, row: &UserPatch| importer.decide(run, row);
            process_users(cx, run, entries, &decide)?;
            Ok(())
        })
    }
}

struct Importer<'a, 'w> {
    cx: &'a OpContext<'w>,
    how: Import,
    dry_run: bool,
}

impl Importer<'_, '_> {
    fn decide(&self, run: &mut ChangeRun<'_>, row: &UserPatch) -> Result<Decision> {
        let email = login_email(row)?;
        if let Some(new_email) = &row.new_email {
            let decision = self.decide_rename(row, &email, new_email);
            return decision.map_err(of_new_email);
        }
        let known = self.cx.person_called(&email.key())?;
        let user = match &known {
            Some(known) => self.cx.users().find_person(known.id)?,
            None => None,
        };
        let Some(user) = user else {
            let temporary = self.how.temporary_passwords && known.is_none();
            let how = CreationOptions { temporary, dry_run: self.dry_run };
            return decide_new(self.cx, run, UserToCreate { row, known }, how);
        };
        match self.how.on_existing {
            OnExisting::Fail => {
                let hint = "--on-existing skip skips users who already exist, --on-existing update changes them to match their rows";
                Err(refusals::user_exists(&user).hint(hint).into())
            }
            OnExisting::Skip => {
                Ok(Decision::Skip(Code::UserExists, "is already a user".to_owned()))
            }
            OnExisting::Update => {
                update::decide(self.cx, &user, RowUpdate { row, may_deactivate: true })
            }
        }
    }
}

impl Importer<'_, '_> {
    /// A user who is there gets a new login email, with what else the row says. One who has
    /// it already was renamed before.
    fn decide_rename(
        &self,
        row: &UserPatch,
        email: &Email,
        new_email: &Input<Email>,
    ) -> Result<Decision> {
        if self.how.on_existing != OnExisting::Update {
            let message = "the row gives a user a new login email";
            return Err(Refusal::new(Code::InvalidInput, message)
                .hint("add --on-existing update, which changes users who exist already")
                .in_column(NEW_EMAIL)
                .into());
        }
        let update = RowUpdate { row, may_deactivate: true };
        if let Some(user) = self.cx.users().find(&email.key())? {
            return update::decide(self.cx, &user, update);
        }
        if let Some(renamed) = self.cx.users().find(&new_email.get()?.key())?
            && let Decision::Unchanged(note) = update::decide(self.cx, &renamed, update)?
        {
            return Ok(Decision::Unchanged(note));
        }
        Err(self.cx.user_not_found(email.as_str())?.in_column("email").into())
    }
}

/// A refusal of the new email, not of the one that says who it is.
fn of_new_email(error: Error) -> Error {
    match error {
        Error::Refused(refusal)
            if refusal.column.is_none()
                && matches!(
                    refusal.code,
                    Code::InvalidEmail | Code::UserExists | Code::EmailUnavailable
                ) =>
        {
            Error::Refused(Box::new(refusal.in_column(NEW_EMAIL)))
        }
        other => other,
    }
}

/// The login email of a row, which every row has.
pub fn login_email(row: &UserPatch) -> Result<Email> {
    let missing = || Refusal::new(Code::InvalidInput, "the row has no email").in_column("email");
    Ok(row.email.as_ref().ok_or_else(missing)?.get()?)
}

/// A row of a file, and the person of its login email, known from another company.
pub struct UserToCreate<'a> {
    pub row: &'a UserPatch,
    pub known: Option<Person>,
}

/// How a user is created.
#[derive(Clone, Copy)]
pub struct CreationOptions {
    /// With a temporary password, unless the row has a hash.
    pub temporary: bool,
    pub dry_run: bool,
}

/// Decides about the creation of a user who is not in the company yet.
pub fn decide_new(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    row: UserToCreate<'_>,
    how: CreationOptions,
) -> Result<Decision> {
    let UserToCreate { row, known } = row;
    if let Some(known) = &known {
        create::ensure_may_add(cx, known, row.email_text())?;
        ensure_as_known(cx, row, known)?;
    }
    let password = match row.password_hash.as_ref().filter(|_| known.is_none()) {
        Some(hash) => FirstPassword::Hash(hash.clone()),
        None if how.temporary => FirstPassword::Temporary,
        None => FirstPassword::None,
    };
    let secrets = match &password {
        FirstPassword::Hash(hash) => Secrets::of_hash(hash.clone()),
        FirstPassword::Temporary => Secrets::temporary(&run.random(cx)?),
        _ => Secrets::default(),
    };
    let secrets = if how.dry_run { secrets.unshown() } else { secrets };
    let mut patch = Cow::Borrowed(row);
    if let (Some(known), None) = (&known, &row.name) {
        patch.to_mut().name = Some(Input::parse(known.name.as_str(), FullName::parse));
    }
    let rights = exact_rights(cx, row)?;
    create::decide(cx, &NewUser { patch, rights, password }, known, &secrets)
}

/// A person known from another company keeps name, phone, password and lock: what
/// the row says of them has to be so already.
fn ensure_as_known(cx: &OpContext<'_>, row: &UserPatch, known: &Person) -> Result<()> {
    let refused = |column: &'static str| {
        let message =
            format!("{:?} already has an account with another {column}", row.email_text());
        Err(Refusal::new(Code::PersonKnown, message)
            .hint("leave it empty; user edit changes it in all companies")
            .in_column(column)
            .into())
    };
    if row.name.as_ref().is_some_and(|name| name.text() != known.name.as_str()) {
        return refused("name");
    }
    if !row.phone_towards(known.phone.as_ref()).is_kept() {
        return refused("phone");
    }
    if let Some(hash) = &row.password_hash {
        let kept = cx.tx.credentials().find(known.id)?;
        if kept.is_none_or(|kept| kept.hash != *hash) {
            return refused("password_hash");
        }
    }
    let is_locked = cx.tx.locks().is_locked(known.id)?;
    if row.is_locked.is_some_and(|wanted| wanted != is_locked) {
        return refused("locked");
    }
    Ok(())
}

/// What the listed permissions of a row grant in addition to the role, and what they
/// revoke of it.
fn exact_rights(cx: &OpContext<'_>, row: &UserPatch) -> Result<(Permissions, Permissions)> {
    let base = match row.role.value() {
        Some(name) => cx.role(name)?.permissions,
        None => Permissions::NONE,
    };
    let wanted = match &row.permissions {
        Edit::Keep => base,
        Edit::Clear => Permissions::NONE,
        Edit::Set(permissions) => *permissions,
    };
    Ok((wanted.without(base), base.without(wanted)))
}
