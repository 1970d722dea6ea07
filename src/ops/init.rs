//! `init`: a new database with a company, its practices and its first System
//! Administrator, who is signed in. All of it or nothing.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, company::policy::Policy,
    company::practice::check_plain_name, email::Email, full_name::FullName, history::Actor,
    id::CompanyId, name_warnings::warnings_of, refusal::Refusal, secret::credential::Credential,
    secret::hashing::SALT_BYTES, secret::password::Password, secret::token::Token, time::Timestamp,
    user::User, value::Fields, value::Value, warning::Warning,
};
#[cfg(test)]
use crate::ops::app::App;
#[cfg(test)]
use crate::ops::caller::Caller;
use crate::ops::{
    error::Error, error::Result, login::admit::Admission, login::admit::open_session,
    login::attempt::Opened, login::attempt::SessionOptions, practice::check_new_names,
    presets::add_presets, runtime::Runtime, runtime::fixture_user, sample, sample::Sample,
    saving::set_credential,
};
use crate::store::{Common, Meta, New, Store, Tx, Writer, memberships::Creation};
use std::path::PathBuf;

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
    /// What is odd about the administrator's name.
    pub warnings: Vec<Warning>,
    /// Unfinished databases of interrupted commands that were removed.
    pub removed: Vec<PathBuf>,
}

/// The contents, after their checks.
struct CheckedContents<'a> {
    new: &'a NewDatabase,
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

/// Creates a database at a place at which none is.
pub fn init(
    at: &New<'_>,
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
    let (begun, removed) = Store::create(at, |tx| {
        let begun = fill(tx, &checked, &mut runtime, client)?;
        client.hand_over(&begun).map_err(Error::Reveal)?;
        Ok::<_, Error>(begun)
    })?;
    Ok(Begun { removed, ..begun })
}

/// Fills an empty database.
fn fill(
    tx: &Tx<'_>,
    checked: &CheckedContents<'_>,
    runtime: &mut Runtime,
    client: &mut dyn Client,
) -> Result<Begun> {
    let new = checked.new;
    let now = runtime.clock.now();
    let meta = tx.meta().insert(new.fixture_seed.as_deref(), &mut *runtime.entropy, now)?;
    let begun = Founding { tx, meta: &meta, checked, now }.begin(runtime)?;
    let admin = &begun.session.person;
    let by = Actor { id: Some(admin.id), name: Some(&admin.email), session: None };
    let sample = Sample { meta: &meta, count: new.sample, now, by };
    sample::fill(tx, &sample, &mut || client.sampled())?;
    Ok(begun)
}

fn check(new: &NewDatabase) -> Result<CheckedContents<'_>> {
    check_plain_name("company name", &new.company)?;
    check_new_names(&new.practices)?;
    let checked = CheckedContents {
        new,
        email: Email::parse(&new.admin_email)?,
        name: FullName::parse(&new.admin_name)?,
    };
    if let Some(password) = &new.password {
        password.check(&Policy::DEFAULT, &[&new.admin_email, &new.admin_name, &new.company])?;
    }
    Ok(checked)
}

/// A company that is being founded in an empty database.
struct Founding<'a> {
    tx: &'a Tx<'a>,
    meta: &'a Meta,
    checked: &'a CheckedContents<'a>,
    now: Timestamp,
}

impl Founding<'_> {
    fn begin(&self, runtime: &mut Runtime) -> Result<Begun> {
        let (tx, now) = (self.tx, self.now);
        let os_user = if self.meta.is_fixture() { fixture_user() } else { (runtime.os_user)() };
        let common =
            Common { meta: self.meta, at: now, by: Actor::NOBODY, reason: None, os_user: &os_user };
        let mut writer = Writer::new(tx, &common)?;
        let company = self.add_company(&mut writer)?;
        let admin = self.add_administrator(company, runtime, &mut writer)?;
        writer.add(&Change::creation("sign-in", admin.subject(), Fields::none()))?;
        tx.sign_ins().succeed(admin.id, now)?;
        let mut bytes = [0; 32];
        tx.meta().fill_random(&mut *runtime.entropy, &mut bytes)?;
        let session = open_session(
            tx,
            &tx.accounts_of(admin.id)?,
            &Admission {
                token: &Token::from_random(&bytes),
                options: &SessionOptions::default(),
                policy: Policy::DEFAULT,
                now,
            },
        )?;
        let (database_id, removed) = (self.meta.id_text(), Vec::new());
        Ok(Begun {
            database_id,
            session,
            warnings: warnings_of(&self.checked.new.admin_name),
            removed,
        })
    }

    /// Adds the company with its practices and roles.
    fn add_company(&self, writer: &mut Writer<'_>) -> Result<CompanyId> {
        let (tx, new) = (self.tx, self.checked.new);
        let company = tx.companies().insert(&new.company, &Policy::DEFAULT, self.now)?;
        let subject = EntityRef::new(Kind::Company, company.id.0, &*new.company);
        let after = Fields::none()
            .with("name", new.company.as_str())
            .with("fixture", Value::Flag(self.meta.is_fixture()));
        writer.add(&Change::creation("init", subject, after).of_company(company.id))?;
        add_presets(tx, writer, &company)?;
        for name in &new.practices {
            let practice = tx.practices().insert(company.id, name, self.now)?;
            writer.add(&practice.creation(company.id))?;
        }
        Ok(company.id)
    }

    fn add_administrator(
        &self,
        company: CompanyId,
        runtime: &mut Runtime,
        writer: &mut Writer<'_>,
    ) -> Result<User> {
        let (email, name) = (self.checked.email.clone(), self.checked.name.clone());
        let admin = User::blank(email, name, company, self.now).as_administrator();
        let creation = Creation { company, by: None, at: self.now };
        let admin = admin.stored_as(self.tx.memberships().insert_with_person(&admin, creation)?);
        let mut after = admin.fields_of_new();
        if let Some(password) = &self.checked.new.password {
            let credential = self.credential(password, runtime)?;
            after.append_missing(credential.fields());
            set_credential(self.tx, admin.id, &credential)?;
        }
        writer.add(&admin.creation(admin.id, "user.create", after))?;
        Ok(admin)
    }

    fn credential(&self, password: &Password, runtime: &mut Runtime) -> Result<Credential> {
        let mut salt = [0; SALT_BYTES];
        self.tx.meta().fill_random(&mut *runtime.entropy, &mut salt)?;
        let refusal = || Refusal::new(Code::Failure, "the password cannot be hashed");
        let hash = runtime.hasher.hash(password, &salt).ok_or_else(refusal)?;
        Ok(Credential { hash, set_at: self.now, expires_at: None })
    }
}

#[cfg(test)]
impl App {
    /// An application with a new database in memory, whose administrator is signed in.
    #[expect(clippy::missing_panics_doc, reason = "for tests")]
    pub fn in_memory(new: &NewDatabase, mut runtime: Runtime) -> Self {
        let checked = check(new).expect("valid values");
        let filled = Store::in_memory(|tx| {
            fill(tx, &checked, &mut runtime, &mut crate::ops::testing::Nobody)
        });
        let (store, begun) = filled.expect("a database");
        runtime.process(store.meta.is_fixture()).expect("a fixture");
        let caller = Caller { token: Some(begun.session.token), company: None };
        Self { store, runtime, caller }
    }
}
