//! `init`: a new database with a company, its practices and its first System
//! Administrator, who is signed in. All of it or nothing.

use crate::domain::change::{Change, EntityRef, Kind};
use crate::domain::code::Code;
use crate::domain::company::Company;
use crate::domain::company::policy::Policy;
use crate::domain::company::practice::check_plain_name;
use crate::domain::email::Email;
use crate::domain::full_name::FullName;
use crate::domain::id::UserId;
use crate::domain::refusal::Refusal;
use crate::domain::secret::credential::Credential;
use crate::domain::secret::hashing::SALT_BYTES;
use crate::domain::secret::password::Password;
use crate::domain::secret::token::Token;
use crate::domain::time::Timestamp;
use crate::domain::user::NewAccount;
use crate::domain::value::Fields;
use crate::domain::value::Value;
use crate::ops::error::{Error, Result};
use crate::ops::login::admit::open_session;
use crate::ops::login::attempt::{Opened, SessionOptions};
use crate::ops::practice::check_new_names;
use crate::ops::presets::add_presets;
use crate::ops::runtime::{Runtime, fixture_user};
use crate::ops::sample;
use crate::ops::saving::set_credential;
use crate::store::memberships::Creation;
use crate::store::{Common, Writer};
use crate::store::{Meta, Store, Tx};
use std::path::{Path, PathBuf};

/// The contents of a new database. Texts are as typed.
pub struct NewDatabase {
    pub company: String,
    pub practices: Vec<String>,
    pub admin_email: String,
    pub admin_name: String,
    pub password: Option<Password>,
    /// The seed of a test fixture.
    pub fixture_seed: Option<String>,
    /// Sample users, for fixtures only.
    pub sample: u32,
}

/// A new database's id and its first session.
pub struct Begun {
    pub database_id: String,
    pub session: Opened,
    /// Unfinished databases of interrupted commands that were removed.
    pub removed: Vec<PathBuf>,
}

/// The values, after their checks.
struct Checked {
    email: Email,
    name: FullName,
}

/// The operator who creates a database.
pub trait Client {
    /// Stores the token of the first session before the database exists; if that
    /// fails, nothing is created.
    fn hand_over(&mut self, begun: &Begun) -> std::io::Result<()>;

    /// One more sample user is there.
    fn sampled(&mut self) {}
}

/// Creates a database at `path`, which must not exist.
pub fn init(
    path: &Path,
    new: &NewDatabase,
    mut runtime: Runtime,
    client: &mut dyn Client,
) -> Result<Begun> {
    let checked = check(new)?;
    if let Some(moment) = runtime.fixed {
        if new.fixture_seed.is_none() {
            return Err(Refusal::new(Code::ClockRefused, "PRACTICECTL_NOW is for fixtures only")
                .hint("unset it, or create a fixture with --fixture")
                .into());
        }
        runtime.clock = Box::new(crate::domain::time::FixedClock(moment));
    }
    let now = runtime.clock.now();
    let (begun, removed) = Store::create(path, |tx| {
        let seed = new.fixture_seed.as_deref();
        let meta = tx.meta().insert(seed, &mut *runtime.entropy, now)?;
        let begun = begin((tx, &meta), (new, &checked), &mut runtime, now)?;
        sample::fill(tx, &meta, (new.sample, now), &mut || client.sampled())?;
        client.hand_over(&begun).map_err(Error::Reveal)?;
        Ok::<_, Error>(begun)
    })?;
    Ok(Begun { removed, ..begun })
}

fn check(new: &NewDatabase) -> Result<Checked> {
    check_plain_name("company name", &new.company)?;
    check_new_names(&new.practices)?;
    let checked =
        Checked { email: Email::parse(&new.admin_email)?, name: FullName::parse(&new.admin_name)? };
    if let Some(password) = &new.password {
        password.check(&Policy::DEFAULT, &[&new.admin_email, &new.admin_name, &new.company])?;
    }
    Ok(checked)
}

fn begin(
    (tx, meta): (&Tx<'_>, &Meta),
    (new, checked): (&NewDatabase, &Checked),
    runtime: &mut Runtime,
    now: Timestamp,
) -> Result<Begun> {
    let company = tx.companies().insert(&new.company, &Policy::DEFAULT, now)?;
    let roles = add_presets(tx, &company, now)?;
    for name in &new.practices {
        tx.practices().insert(company.id, name, now)?;
    }
    let admin = NewAccount::administrator(checked.email.clone(), checked.name.clone(), None);
    let creation = Creation { company: company.id, by: None, at: now };
    let user = tx.memberships().insert_with_person(&admin, creation)?;
    if let Some(password) = &new.password {
        put_password(tx, (user, password), runtime, now)?;
    }
    let os_user = if meta.is_fixture() { fixture_user() } else { (runtime.os_user)() };
    let common = Common { meta, at: now, operator: None, reason: None, os_user: &os_user };
    write_history(tx, &common, (new, roles), (&company, &admin, user))?;
    tx.sign_ins().succeed(user, now)?;
    let mut bytes = [0; 32];
    tx.meta().fill_random(&mut *runtime.entropy, &mut bytes)?;
    let accounts = tx.accounts_of(user)?;
    let token = Token::from_random(&bytes);
    let session =
        open_session(tx, &accounts, &token, (&SessionOptions::default(), Policy::DEFAULT, now))?;
    Ok(Begun { database_id: meta.id_text(), session, removed: Vec::new() })
}

fn put_password(
    tx: &Tx<'_>,
    (user, password): (UserId, &Password),
    runtime: &mut Runtime,
    now: Timestamp,
) -> Result<()> {
    let mut salt = [0; SALT_BYTES];
    tx.meta().fill_random(&mut *runtime.entropy, &mut salt)?;
    let refusal = || Refusal::new(Code::Failure, "the password cannot be hashed");
    let hash = runtime.hasher.hash(password, &salt).ok_or_else(refusal)?;
    Ok(set_credential(tx, user, &Credential { hash, set_at: now, expires_at: None })?)
}

fn write_history(
    tx: &Tx<'_>,
    common: &Common<'_>,
    (new, roles): (&NewDatabase, Value),
    (company, admin, user): (&Company, &NewAccount, UserId),
) -> Result<()> {
    let mut writer = Writer::new(tx, common)?;
    let after = Fields::none()
        .with("name", new.company.as_str())
        .with("practices", Value::List(new.practices.clone()))
        .with("roles", roles)
        .with("fixture", Value::Flag(common.meta.is_fixture()));
    let subject = EntityRef::new(Kind::Company, company.id.0, &*new.company);
    writer.add(&Change::creation("init", subject, after).of_company(company.id))?;
    let change = Change::creation("user.create", admin.subject(user), admin.fields());
    writer.add(&change.of_company(company.id))?;
    Ok(writer.add(&Change::creation("sign-in", admin.subject(user), Fields::none()))?)
}
