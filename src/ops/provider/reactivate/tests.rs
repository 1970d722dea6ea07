//! A failure in the middle of any statement of a bulk reactivation leaves
//! nothing of it: no terms, license, case, lock, membership or history.

use super::*;
use crate::domain::company::permission::{PermissionSet, Permissions};
use crate::domain::consent::{Consent, Consents};
use crate::domain::provider::product::LicenseType;
use crate::domain::random::{Entropy, SeededStream};
use crate::domain::report::ReportRow;
use crate::domain::secret::hashing::Hasher;
use crate::domain::time::{FixedClock, Timestamp};
use crate::domain::user::user_type::UserType;
use crate::ops::change::options::ChangeOptions;
use crate::ops::change::sink::ReportSink;
use crate::ops::error::Error;
use crate::ops::init::{Begun, Client, NewDatabase, init};
use crate::ops::provider::create::ProviderRequest;
use crate::ops::user::create::{FirstPassword, NewUser};
use crate::ops::{Caller, Purpose, Runtime};
use std::time::Duration;

const NPIS: [&str; 3] = ["1234567893", "1245319599", "1679576722"];
/// Steps between two failures: fewer than the shortest statement has.
const STRIDE: u64 = 5;

struct Seeded(SeededStream);

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        self.0.fill(bytes)
    }
}

/// Does not look at the rows.
struct Nobody;

impl Client for Nobody {
    fn hand_over(&mut self, _: &Begun) -> std::io::Result<()> {
        Ok(())
    }
}

impl ReportSink for Nobody {
    fn row(&mut self, _: ReportRow) -> std::io::Result<()> {
        Ok(())
    }

    fn hold(&mut self) -> std::io::Result<usize> {
        Ok(0)
    }

    fn fill(&mut self, _: usize, _: ReportRow) -> std::io::Result<()> {
        Ok(())
    }

    fn before_commit(&mut self, _: &Report) -> std::io::Result<()> {
        Ok(())
    }
}

fn runtime() -> Runtime {
    let now = Timestamp::parse("2026-01-05T09:00:00Z").expect("a moment");
    Runtime {
        clock: Box::new(FixedClock(now)),
        fixed: Some(now),
        entropy: Box::new(Seeded(SeededStream::new("test", 0))),
        os_user: || "tester".to_owned(),
        hasher: Hasher::default(),
    }
}

/// Carries out a change with every consent.
fn carry_out(
    app: &mut App,
    change: impl FnOnce(&mut App, ChangeRequest<'_>) -> Result<Report>,
) -> Result<Report> {
    let mut consents = Consents::default();
    for consent in [Consent::AcceptTerms, Consent::ConfirmAdmin] {
        consents.give(consent);
    }
    let options = ChangeOptions { consents, ..ChangeOptions::default() };
    change(app, ChangeRequest { options: &options, subject: None, sink: &mut Nobody })
}

fn add_provider(app: &mut App, number: usize, npi: &str) {
    let provider = ProviderRequest {
        name: "Uma Number".into(),
        npi: npi.into(),
        license_type: LicenseType::Physician,
        specialty: None,
        credentials: None,
        practices: None,
        products: vec![],
        is_active: true,
    };
    let email = format!("u{number}@x.org");
    let user = NewUser {
        email: email.clone(),
        name: "Uma Number".into(),
        phone: None,
        practices: None,
        provider: Some(npi.into()),
        permission_set: PermissionSet::Custom,
        role: Some("Provider".into()),
        grant: Permissions::NONE,
        revoke: Permissions::NONE,
        user_type: UserType::MedicalOffice,
        is_active: true,
        is_locked: false,
        password: FirstPassword::None,
    };
    let named = [Subject::new(email)];
    carry_out(app, |app, on| app.create_provider(&provider, on)).expect("a provider");
    carry_out(app, |app, on| app.create_user(&user, on)).expect("a user");
    carry_out(app, |app, on| app.lock_users(&named, None, on)).expect("locked");
    carry_out(app, |app, on| app.deactivate_providers(&named, true, on)).expect("deactivated");
}

/// Three providers, deactivated today with their users, and locked.
fn app(home: &std::path::Path) -> App {
    let path = home.join("practice.db");
    let new = NewDatabase {
        company: "C".into(),
        practices: vec!["Only".into()],
        admin_email: "ada@x.org".into(),
        admin_name: "Ada Admin".into(),
        password: None,
        fixture_seed: Some("1".into()),
        sample: 0,
    };
    let begun = init(&path, &new, runtime(), &mut Nobody).expect("a database");
    let mut app =
        App::open(&path, Duration::from_secs(1), runtime(), Purpose::Change).expect("opened");
    app.caller(Caller { token: Some(begun.session.token), company: None });
    for (number, npi) in NPIS.iter().enumerate() {
        add_provider(&mut app, number, npi);
    }
    app
}

#[test]
fn a_failure_in_any_statement_leaves_nothing_of_a_bulk_reactivation() {
    let home = tempfile::tempdir().expect("a directory");
    let mut app = app(home.path());
    let subjects = NPIS.map(Subject::new);
    let request = Reactivation {
        products: vec![Product::Billing, Product::Clinical],
        open_case: true,
        accepts_terms: true,
        ..Reactivation::default()
    };
    let before = app.store.dump();
    let (mut failures, mut steps) = (0, 1);
    loop {
        app.store.interrupt_after(steps);
        let done = carry_out(&mut app, |app, on| app.reactivate_providers(&subjects, &request, on));
        app.store.let_run();
        let after = app.store.dump();
        match done {
            Ok(report) => {
                assert_eq!(report.counts.changed, NPIS.len());
                assert_ne!(after, before);
                break;
            }
            Err(error) => {
                assert!(after == before, "something is left after {steps} steps");
                assert!(matches!(error, Error::Store(_)), "after {steps} steps: {error}");
            }
        }
        (failures, steps) = (failures + 1, steps + STRIDE);
        assert!(failures < 10_000, "it never succeeds");
    }
    assert!(failures > 500, "only {failures} places were tried");
}
