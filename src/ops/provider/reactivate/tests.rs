//! A failure in the middle of any statement of a bulk reactivation leaves
//! nothing of it: no terms, license, case, lock, membership or history.

use super::*;
use crate::domain::report::Outcome;
use crate::ops::{error::Error, testing::Office, testing::linked, testing::working};

const NPIS: [&str; 3] = ["1234567893", "1245319599", "1679576722"];
/// Steps between two failures: fewer than the shortest statement has.
const STRIDE: u64 = 5;

fn add_provider(office: &mut Office, email: &str, npi: &str) {
    office.provider(npi, &[]);
    office.create(working(email));
    office.edit(email, &linked(npi));
    office.lock(email);
    let named = [Subject::new(email)];
    office.change(|app, on| app.deactivate_providers(&named, true, on)).expect("deactivated");
}

/// Three providers, deactivated today with their users, and locked.
fn office(home: &std::path::Path) -> Office {
    let mut office = Office::in_file(&home.join("practice.db"));
    for (number, npi) in NPIS.iter().enumerate() {
        add_provider(&mut office, &format!("u{number}@x.org"), npi);
    }
    office
}

#[test]
fn a_failure_in_any_statement_leaves_nothing_of_a_bulk_reactivation() {
    let home = tempfile::tempdir().expect("a directory");
    let mut office = office(home.path());
    let subjects = NPIS.map(Subject::new);
    let request = Reactivation {
        products: vec![Product::Billing, Product::Clinical],
        open_case: true,
        accepts_terms: true,
        ..Reactivation::default()
    };
    let before = office.app.store.dump();
    let (mut failures, mut steps) = (0, 1);
    loop {
        office.app.store.interrupt_after(steps);
        let done = office.change(|app, on| app.reactivate_providers(&subjects, &request, on));
        office.app.store.let_run();
        let after = office.app.store.dump();
        match done {
            Ok(rows) => {
                let changed = rows.iter().filter(|row| row.result == Outcome::Changed);
                assert_eq!(changed.count(), NPIS.len());
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
