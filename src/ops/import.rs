//! `user import`: users of a file, created, skipped or changed to match
//! their rows.

use crate::domain::change::Kind;
use crate::domain::code::Code;
use crate::domain::company::permission::{Permission, Permissions};
use crate::domain::email::Email;
use crate::domain::person::Person;
use crate::domain::phone::Phone;
use crate::domain::refusal::Refusal;
use crate::domain::report::Report;
use crate::domain::rights::Requires;
use crate::domain::user::patch::Edit;
use crate::domain::user::patch::UserRecord;
use crate::domain::user::user_type::UserType;
use crate::ops::app::App;
use crate::ops::change::decision::Decision;
use crate::ops::change::run::ChangeRequest;
use crate::ops::change::run::ChangeRun;
use crate::ops::context::{OpContext, Operation};
use crate::ops::error::Result;
use crate::ops::refusals;
use crate::ops::user::create;
use crate::ops::user::create::{FirstPassword, NewUser, Secrets};
use crate::ops::user::rows::{Rows, process_users};
use crate::ops::user::update;
use crate::ops::user::update::set_of;

/// `user import`.
pub const VERB: Operation = Operation {
    action: "user.import",
    kind: Kind::User,
    permission: Requires::Manage(Permission::USERS_MANAGE),
    advice: &[],
};

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
            let decide =
                |run: &mut ChangeRun<'_>, record: &UserRecord| importer.decide(run, record);
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
    fn decide(&self, run: &mut ChangeRun<'_>, record: &UserRecord) -> Result<Decision> {
        let email = Email::parse(&record.email)?;
        let known = self.cx.tx.people().find(&email.key())?;
        let account = match &known {
            Some(known) => self.cx.users().find_person(known.id)?,
            None => None,
        };
        let Some(account) = account else {
            let temporary = self.how.temporary_passwords && known.is_none();
            let how = Creation { temporary, dry_run: self.dry_run };
            return decide_new(self.cx, run, Row { record, known: known.as_ref() }, how);
        };
        match self.how.on_existing {
            OnExisting::Fail => {
                let hint = "--on-existing skip skips users who already exist, --on-existing update changes them to match their rows";
                Err(refusals::user_exists(&account).hint(hint).into())
            }
            OnExisting::Skip => {
                Ok(Decision::Skip(Code::UserExists, "is already a user".to_owned()))
            }
            OnExisting::Update => update::decide(self.cx, &account, (record, true)),
        }
    }
}

/// A row of a file, and the person of its login email, known from another company.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub record: &'a UserRecord,
    pub known: Option<&'a Person>,
}

/// How a user is created.
#[derive(Clone, Copy)]
pub struct Creation {
    /// With a temporary password, unless the row has a hash.
    pub temporary: bool,
    pub dry_run: bool,
}

/// Decides about the creation of a user who is not in the company yet.
pub fn decide_new(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    row: Row<'_>,
    how: Creation,
) -> Result<Decision> {
    let Row { record, known } = row;
    if let Some(known) = known {
        create::ensure_may_add(cx, known, &record.email)?;
        ensure_as_known(cx, record, known)?;
    }
    let password = match record.password_hash.as_ref().filter(|_| known.is_none()) {
        Some(hash) => FirstPassword::Hash(hash.clone()),
        None if how.temporary => FirstPassword::Temporary,
        None => FirstPassword::None,
    };
    let secrets = match &password {
        FirstPassword::Hash(hash) => Secrets::of_hash(hash.clone()),
        FirstPassword::Temporary => Secrets::temporary(&run.random(cx)?),
        _ => Secrets::default(),
    };
    let name = record.name.clone().or_else(|| Some(known?.name.as_str().to_owned()));
    let (role, (grant, revoke)) = rights_of(cx, record)?;
    let new = NewUser {
        email: record.email.clone(),
        name: name.ok_or_else(nameless)?,
        phone: record.phone.value(),
        practices: record.practices.said(),
        provider: record.provider.value(),
        permission_set: set_of(record),
        role,
        grant,
        revoke,
        user_type: record.user_type.unwrap_or(UserType::MedicalOffice),
        is_active: record.is_active.unwrap_or(true),
        is_locked: record.is_locked.unwrap_or(false),
        password,
    };
    create::decide(cx, &new, &secrets, how.dry_run)
}

/// A person known from another company keeps name, phone, password and lock: what
/// the row says of them has to be so already.
fn ensure_as_known(cx: &OpContext<'_>, record: &UserRecord, known: &Person) -> Result<()> {
    let refused = |column: &'static str| {
        let message = format!("{:?} already has an account with another {column}", record.email);
        Err(Refusal::new(Code::PersonKnown, message)
            .hint("leave it empty; user edit changes it in all companies")
            .in_column(column)
            .into())
    };
    if record.name.as_ref().is_some_and(|name| name != known.name.as_str()) {
        return refused("name");
    }
    let phone = known.phone.as_ref().map(Phone::as_str);
    let is_same = |text: &String| Phone::parse(text).is_ok_and(|one| Some(one.as_str()) == phone);
    match &record.phone {
        Edit::Set(text) if !is_same(text) => return refused("phone"),
        Edit::Clear if phone.is_some() => return refused("phone"),
        _ => {}
    }
    if let Some(hash) = &record.password_hash {
        let kept = cx.tx.credentials().find(known.id)?;
        if kept.is_none_or(|kept| kept.hash != *hash) {
            return refused("password_hash");
        }
    }
    let is_locked = cx.tx.locks().is_locked(known.id)?;
    if record.is_locked.is_some_and(|wanted| wanted != is_locked) {
        return refused("locked");
    }
    Ok(())
}

fn nameless() -> Refusal {
    Refusal::new(Code::InvalidName, "a new user needs a name")
}

/// The role, and what is granted and revoked in addition so that exactly the listed
/// permissions are there.
fn rights_of(
    cx: &OpContext<'_>,
    record: &UserRecord,
) -> Result<(Option<String>, (Permissions, Permissions))> {
    let role = record.role.value();
    let base = match &role {
        Some(name) => cx.role(name)?.permissions,
        None => Permissions::NONE,
    };
    let wanted = match &record.permissions {
        Edit::Keep => base,
        Edit::Clear => Permissions::NONE,
        Edit::Set(permissions) => *permissions,
    };
    Ok((role, (wanted.without(base), base.without(wanted))))
}
