//! A practice in memory, for the tests of rules.

use crate::domain::{
    change::Kind, code::Code, consent::Consent, consent::Consents, edit::Edit, edit::PracticeEdit,
    email::Email, full_name::FullName, input::Input, provider::npi::Npi,
    provider::patch::ProviderPatch, provider::product::LicenseType, provider::product::Product,
    provider::product::license_type, random::Entropy, random::SeededStream, report::Outcome,
    report::Report, report::ReportRow, secret::hashing::Hasher, secret::password::Password,
    subject::Subject, time::FixedClock, time::Timestamp, user::User, user::patch::UserPatch,
};
use crate::ops::{
    app::App, app::Purpose, caller::Caller, change::options::ChangeOptions,
    change::run::ChangeRequest, change::sink::ReportSink, error::Result, init::Begun, init::Client,
    init::NewDatabase, init::init, login::attempt::SessionOptions, login::attempt::SignIn,
    provider::create::NewProvider, runtime::Runtime, user::create::FirstPassword,
    user::create::NewUser,
};
use crate::store::{New, Place};
use std::{path::Path, time::Duration};

/// The password of [`Office::admit`].
pub const PASSWORD: &str = "correct horse battery staple";
/// Monday morning.
pub const START: &str = "2026-01-05T09:00:00Z";

/// The same bytes for each test.
pub struct Seeded(pub SeededStream);

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        self.0.fill(bytes)
    }
}

/// Does not look at anything.
pub struct Nobody;

impl Client for Nobody {
    fn hand_over(&mut self, _: &Begun) -> std::io::Result<()> {
        Ok(())
    }
}

/// Keeps the rows.
#[derive(Default)]
pub struct KeptRows(pub Vec<ReportRow>);

impl ReportSink for KeptRows {
    fn row(&mut self, row: ReportRow) -> std::io::Result<()> {
        self.0.push(row);
        Ok(())
    }

    fn hold(&mut self) -> std::io::Result<usize> {
        self.0.push(ReportRow::plain(Kind::User, "", Outcome::Skipped, None));
        Ok(self.0.len() - 1)
    }

    fn fill(&mut self, place: usize, row: ReportRow) -> std::io::Result<()> {
        self.0[place] = row;
        Ok(())
    }

    fn before_commit(&mut self, _: &Report) -> std::io::Result<()> {
        Ok(())
    }
}

/// A fixture's runtime with a cheap hasher.
pub fn runtime(now: Timestamp) -> Runtime {
    Runtime {
        clock: Box::new(FixedClock(now)),
        fixed: Some(now),
        entropy: Box::new(Seeded(SeededStream::new("test", 0))),
        os_user: || "tester".to_owned(),
        hasher: Hasher::cheap(),
        progress: Box::new(|_, _| ()),
    }
}

fn contents(practices: &[&str]) -> NewDatabase {
    NewDatabase {
        company: "Sunrise".into(),
        practices: practices.iter().map(ToString::to_string).collect(),
        admin_email: "ada@x.org".into(),
        admin_name: "Ada Admin".into(),
        password: Some(Password::new(PASSWORD).expect("long enough")),
        fixture_seed: Some("1".into()),
        sample: 0,
    }
}

/// The company "Sunrise" with the practices North and South and the System
/// Administrator ada@x.org, who is signed in. Its clock stands until it is moved.
pub struct Office {
    pub app: App,
    admin: Caller,
}

/// A moment.
pub fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("a moment")
}

impl Office {
    pub fn new() -> Self {
        Self::with_practices(&["North", "South"])
    }

    pub fn with_practices(names: &[&str]) -> Self {
        let app = App::in_memory(&contents(names), runtime(at(START)));
        let admin = app.caller.clone();
        Self { app, admin }
    }

    /// The same in a file, for what only files can: a commit that fails.
    pub fn in_file(path: &Path) -> Self {
        let contents = contents(&["North", "South"]);
        let (place, wait) = (Place::from(path), Duration::from_secs(1));
        let new = New { place: &place, wait, app_role: None };
        let begun = init(&new, &contents, runtime(at(START)), &mut Nobody).expect("a database");
        let opened = App::open(&place, wait, runtime(at(START)), Purpose::Change);
        let mut app = opened.expect("opened");
        app.caller(Caller { token: Some(begun.session.token), company: None });
        let admin = app.caller.clone();
        Self { app, admin }
    }

    /// The clock stands at another moment.
    pub fn is_at(&mut self, moment: &str) {
        self.app.runtime.clock = Box::new(FixedClock(at(moment)));
    }

    /// Signs a person in, in whose name everything is done from now on.
    pub fn sign_in(&mut self, email: &str) -> Result<()> {
        self.sign_in_with(email, PASSWORD)
    }

    pub fn sign_in_with(&mut self, email: &str, password: &str) -> Result<()> {
        let password = Password::new(password).expect("a password");
        let ask = SignIn {
            options: SessionOptions::default(),
            renew: &mut |_| None,
            hand_over: &mut |_| Ok(()),
        };
        let opened = self.app.sign_in(email, &password, ask)?;
        self.app.caller = Caller { token: Some(opened.token), company: None };
        Ok(())
    }

    /// The administrator acts again.
    pub fn as_admin(&mut self) -> &mut Self {
        self.app.caller = self.admin.clone();
        self
    }

    /// Carries out a change with every consent; gives its rows.
    pub fn change(
        &mut self,
        change: impl FnOnce(&mut App, ChangeRequest<'_>) -> Result<Report>,
    ) -> Result<Vec<ReportRow>> {
        let mut consents = Consents::default();
        for consent in Consent::ALL {
            consents.give(consent);
        }
        self.change_with(&ChangeOptions { consents, ..ChangeOptions::default() }, change)
    }

    /// Carries out a change with these options.
    pub fn change_with(
        &mut self,
        options: &ChangeOptions,
        change: impl FnOnce(&mut App, ChangeRequest<'_>) -> Result<Report>,
    ) -> Result<Vec<ReportRow>> {
        let mut rows = KeptRows::default();
        change(&mut self.app, ChangeRequest { options, subject: None, sink: &mut rows })?;
        Ok(rows.0)
    }

    /// Creates a user; the row tells what became of it.
    pub fn create(&mut self, patch: UserPatch) -> ReportRow {
        let new = NewUser::of(patch, FirstPassword::None);
        only(self.change(|app, on| app.create_user(&new, on)).expect("a report"))
    }

    /// A user who may look at users in North, and can sign in.
    pub fn admit(&mut self, email: &str) -> User {
        let password = FirstPassword::Given(Password::new(PASSWORD).expect("long enough"));
        let new = NewUser::of(working(email), password);
        let row = only(self.change(|app, on| app.create_user(&new, on)).expect("a report"));
        assert_eq!(row.result, Outcome::Changed, "{:?}", row.message);
        self.user(email)
    }

    pub fn edit(&mut self, email: &str, edit: &UserPatch) -> ReportRow {
        only(
            self.change(|app, on| app.edit_users(&[Subject::new(email)], edit, on))
                .expect("a report"),
        )
    }

    pub fn deactivate(&mut self, email: &str) -> ReportRow {
        let named = [Subject::new(email)];
        only(self.change(|app, on| app.deactivate_users(&named, false, on)).expect("a report"))
    }

    pub fn activate(&mut self, email: &str) -> ReportRow {
        let named = [Subject::new(email)];
        only(self.change(|app, on| app.activate_users(&named, on)).expect("a report"))
    }

    pub fn lock(&mut self, email: &str) -> ReportRow {
        let named = [Subject::new(email)];
        only(self.change(|app, on| app.lock_users(&named, None, on)).expect("a report"))
    }

    pub fn unlock(&mut self, email: &str) -> ReportRow {
        let (named, edit) = ([Subject::new(email)], UserPatch::default());
        only(self.change(|app, on| app.unlock_users(&named, &edit, on)).expect("a report"))
    }

    /// The user as the administrator sees them.
    pub fn user(&mut self, email: &str) -> User {
        let caller = std::mem::replace(&mut self.app.caller, self.admin.clone());
        let found = self.app.user(email).expect("a user").user;
        self.app.caller = caller;
        found
    }

    /// A provider without a user.
    pub fn provider(&mut self, npi: &str, products: &[Product]) -> ReportRow {
        let new = NewProvider {
            patch: ProviderPatch {
                npi: Some(Input::parse(npi, Npi::parse)),
                name: Some(Input::parse("Uma Healer", FullName::parse)),
                license_type: Some(Input::parse(LicenseType::Physician.word(), license_type)),
                practices: PracticeEdit::Replace(vec!["North".into()]),
                ..ProviderPatch::default()
            },
            products: products.to_vec(),
        };
        only(self.change(|app, on| app.create_provider(&new, on)).expect("a report"))
    }
}

/// The only row of a report.
pub fn only(mut rows: Vec<ReportRow>) -> ReportRow {
    assert_eq!(rows.len(), 1, "one row");
    rows.remove(0)
}

/// The patch of a new user with nothing.
pub fn blank(email: &str) -> UserPatch {
    UserPatch {
        email: Some(Input::parse(email, Email::parse)),
        name: Some(Input::parse("Kim Example", FullName::parse)),
        ..UserPatch::default()
    }
}

/// The patch of a new user who can work in North.
pub fn working(email: &str) -> UserPatch {
    use crate::domain::company::permission::Permission;
    UserPatch {
        practices: PracticeEdit::Replace(vec!["North".into()]),
        grant: [Permission::USERS_VIEW].into_iter().collect(),
        ..blank(email)
    }
}

/// The patch that links a user to a provider.
pub fn linked(npi: &str) -> UserPatch {
    UserPatch { provider: Edit::Set(npi.into()), ..UserPatch::default() }
}

/// The code of a row that failed.
pub fn code(row: &ReportRow) -> Option<Code> {
    row.code.filter(|_| row.result == Outcome::Failed)
}
