//! `user create`: a new person, or a known one added to this company.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, company::practice::Practice, company::role::RoleLink,
    email::Email, full_name::FullName, input::Input, person::Person, refusal::Refusal,
    report::Report, rights::Requires, secret::credential::Credential, secret::hashing::check_phc,
    secret::password::Password, secret::temporary::TemporaryPassword, text::shell_word, user::User,
    user::access::MissingAccess, user::lock::Lock, user::patch::UserPatch,
    user::user_type::UserType,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result, refusals,
    user::edit::edited_list, user::role_note,
};
use std::borrow::Cow;

/// A new user: the patch of a blank one, which has a login email and a name, and
/// the first password.
pub struct NewUser<'a> {
    pub patch: Cow<'a, UserPatch>,
    /// What is granted in addition to the role, and what is taken of it.
    pub rights: (Permissions, Permissions),
    pub password: FirstPassword,
}

impl NewUser<'_> {
    /// The user of a patch, which says what is granted and revoked.
    pub const fn of(patch: UserPatch, password: FirstPassword) -> Self {
        let rights = (patch.grant, patch.revoke);
        Self { patch: Cow::Owned(patch), rights, password }
    }

    /// The login email as it was typed.
    pub fn email(&self) -> &str {
        self.patch.email_text()
    }
}

pub enum FirstPassword {
    /// None: the user cannot sign in until one is set.
    None,
    Given(Password),
    /// Generated, and shown once.
    Temporary,
    /// The PHC string of another system.
    Hash(String),
}

pub const VERB: Operation =
    Operation::new("user.create", Kind::User, Requires::Manage(Permission::USERS_MANAGE));

/// What is stored of the first password, and what is shown.
#[derive(Default)]
pub struct Secrets {
    hash: Option<String>,
    temporary: Option<TemporaryPassword>,
}

impl Secrets {
    /// A temporary password of these random bytes.
    pub fn temporary(bytes: &[u8; 26]) -> Self {
        let temporary = TemporaryPassword::from_random(bytes);
        Self { hash: Some(temporary.hash()), temporary: Some(temporary) }
    }

    /// The same of a dry run, which shows none.
    #[must_use]
    pub fn unshown(self) -> Self {
        Self { temporary: None, ..self }
    }

    /// An existing hash.
    pub fn of_hash(hash: String) -> Self {
        Self { hash: Some(hash), temporary: None }
    }
}

impl App {
    /// Creates a user, or adds a person known from another company.
    pub fn create_user(&mut self, new: &NewUser<'_>, on: ChangeRequest<'_>) -> Result<Report> {
        self.require(VERB)?;
        let dry_run = on.options.dry_run;
        let secrets = match &new.password {
            FirstPassword::None => Secrets::default(),
            FirstPassword::Given(password) => Secrets::of_hash(self.hash(password, dry_run)?),
            FirstPassword::Temporary => Secrets::temporary(&self.random(dry_run)?),
            FirstPassword::Hash(hash) => Secrets::of_hash(hash.clone()),
        };
        let secrets = if dry_run { secrets.unshown() } else { secrets };
        self.change(VERB, on, |cx, run| {
            let known = known(cx, new)?;
            let decision = decide(cx, new, known, &secrets);
            run.process_one(cx, new.email(), decision)
        })
    }
}

/// The person who has the login email already, in whatever company.
fn known(cx: &OpContext<'_>, new: &NewUser<'_>) -> Result<Option<Person>> {
    match new.patch.email.as_ref().map(Input::get) {
        Some(Ok(email)) => Ok(cx.tx.people().find(&email.key())?),
        // The decision refuses it in its turn.
        Some(Err(_)) | None => Ok(None),
    }
}

/// Decides about the creation of one user, whose login email a known person may have.
pub fn decide(
    cx: &OpContext<'_>,
    new: &NewUser<'_>,
    known: Option<Person>,
    secrets: &Secrets,
) -> Result<Decision> {
    let patch = &*new.patch;
    let role = patch.role.value().map(|name| cx.role(name)).transpose()?;
    let copied = role.map_or(Permissions::NONE, |role| role.permissions);
    let permissions = copied.edited(new.rights.0, new.rights.1);
    // The contract's order: right, existence, value, state.
    ensure_may_give(cx, new, permissions)?;
    let practices = practices(cx, new)?;
    let provider = patch.provider.value().map(|npi| cx.provider_of(npi)).transpose()?;
    let (email, name) = identity(patch)?;
    let mut user = User {
        permission_set: patch.permission_set.unwrap_or(PermissionSet::Custom),
        permissions,
        role: role.map(RoleLink::from),
        practices,
        user_type: patch.user_type.unwrap_or(UserType::MedicalOffice),
        deactivated_at: (patch.is_active == Some(false)).then_some(cx.now),
        lock: (patch.is_locked == Some(true))
            .then(|| Lock::by_administrator(cx.operator.person.clone(), cx.now)),
        ..User::blank(email, name, cx.company(), cx.now)
    };
    patch.apply_to(&mut user)?;
    check_password(cx, new)?;
    user.provider = provider.map(|provider| provider.link_for(None)).transpose()?;
    let mut plan = match known {
        None => create(cx, user, new, secrets)?,
        Some(known) => add(cx, known, user, new)?,
    };
    plan.secret.clone_from(&secrets.temporary);
    Ok(Decision::from(plan))
}

/// What no user is without.
fn identity(patch: &UserPatch) -> Result<(Email, FullName)> {
    let missing = |what| Refusal::new(Code::InvalidName, format!("a new user needs {what}"));
    let email = patch.email.as_ref().ok_or_else(|| missing("a login email"))?.get()?;
    let name = patch.name.as_ref().ok_or_else(|| missing("a name"))?.get()?;
    Ok((email, name))
}

/// Nobody grants what they do not have. Only System Administrators set temporary
/// passwords.
fn ensure_may_give(cx: &OpContext<'_>, new: &NewUser<'_>, permissions: Permissions) -> Result<()> {
    let rights = &cx.operator.rights;
    let set = new.patch.permission_set.unwrap_or(PermissionSet::Custom);
    let barrier = match set {
        PermissionSet::Custom => rights.barrier_to_granting(permissions),
        _ if rights.is_administrator() => None,
        set => {
            Some(format!("only a System Administrator can give the permission set {}", set.word()))
        }
    };
    let barrier = barrier.or_else(|| {
        let temporary = matches!(new.password, FirstPassword::Temporary);
        (temporary && !rights.is_administrator())
            .then(|| "only a System Administrator can set temporary passwords".to_owned())
    });
    match barrier {
        None => Ok(()),
        Some(barrier) => Err(not_allowed(new.email(), &barrier)),
    }
}

fn not_allowed(email: &str, barrier: &str) -> crate::ops::Error {
    Refusal::new(Code::NotAllowed, format!("you may not create {email:?} like this: {barrier}"))
        .hint("ask a System Administrator")
        .about(email)
        .into()
}

/// The named ones; if the company has only one practice, that one, if the
/// operator has it.
fn practices(cx: &OpContext<'_>, new: &NewUser<'_>) -> Result<Vec<Practice>> {
    let only = cx.only_practice();
    let Some(found) = edited_list(cx, &only, &new.patch.practices)? else {
        return Ok(only);
    };
    let barrier = cx.operator.rights.barrier_to_practices(found.iter().map(|one| one.id));
    match barrier {
        None => Ok(found),
        Some(barrier) => Err(not_allowed(new.email(), &barrier)),
    }
}

fn check_password(cx: &OpContext<'_>, new: &NewUser<'_>) -> Result<()> {
    match &new.password {
        FirstPassword::Given(password) => {
            let policy = cx.tx.companies().policy(cx.company())?;
            Ok(password
                .check(&policy, &[new.email(), new.patch.name.as_ref().map_or("", Input::text)])?)
        }
        FirstPassword::Hash(hash) => {
            check_phc(hash).map_err(|refusal| refusal.in_column("password_hash").into())
        }
        FirstPassword::None | FirstPassword::Temporary => Ok(()),
    }
}

fn create(cx: &OpContext<'_>, user: User, new: &NewUser<'_>, secrets: &Secrets) -> Result<Plan> {
    let expires_at = match new.password {
        FirstPassword::Temporary => {
            let policy = cx.tx.companies().policy(cx.company())?;
            Some(cx.now.plus(policy.temporary_millis()))
        }
        _ => None,
    };
    let set_at = cx.now;
    let credential = secrets.hash.clone().map(|hash| Credential { hash, set_at, expires_at });
    let message = if credential.is_none() { "has no password, so cannot sign in yet" } else { "" };
    let mut plan = advised(&user, message);
    if credential.is_none() && plan.next.is_none() {
        let email = shell_word(user.email.as_str());
        plan.next = Some(format!("practicectl user password {email} --temporary"));
    }
    plan.consents.extend(user.consent_of_new());
    plan.effects.push(Effect::CreateUser(Box::new(user), credential));
    Ok(plan)
}

fn add(cx: &OpContext<'_>, known: Person, user: User, new: &NewUser<'_>) -> Result<Plan> {
    if let Some(member) = cx.users().find_person(known.id)? {
        return Err(refusals::user_exists(&member).in_column("email").into());
    }
    ensure_may_add(cx, &known, new.email())?;
    if !matches!(new.password, FirstPassword::None) {
        let message = format!("{:?} already has an account and keeps its password", new.email());
        return Err(Refusal::new(Code::PersonKnown, message)
            .hint("leave out the password option")
            .about(new.email())
            .into());
    }
    let user =
        // A lock is the person's, whatever the company.
        User { email: known.email, name: known.name, phone: known.phone, lock: None, ..user };
    let mut plan = advised(&user, "added with the existing name, phone and password");
    plan.consents.extend(user.consent_of_new());
    plan.effects.push(Effect::AddMember(known.id, Box::new(user)));
    Ok(plan)
}

/// Only a System Administrator of one of the person's companies adds them to
/// another; anyone else learns only that the email cannot be used.
pub fn ensure_may_add(cx: &OpContext<'_>, known: &Person, typed: &str) -> Result<()> {
    for company in cx.tx.people().companies(known.id)? {
        if cx.is_administrator_of(company)? {
            return Ok(());
        }
    }
    // As it was typed: how it is kept is none of theirs.
    Err(refusals::email_unavailable(typed).into())
}

/// A plan whose message and next command say what the new user still lacks.
fn advised(user: &User, message: &str) -> Plan {
    let lack = user.lack();
    let parts = [Some(message.to_owned()), lack.map(MissingAccess::message)];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let mut plan = Plan::of(Vec::new());
    plan.message = (!parts.is_empty()).then(|| parts.join("; "));
    plan.next = lack.map(|lack| lack.command(user.email.as_str()));
    plan.advice.extend(role_note(user.role.as_ref()));
    plan
}
