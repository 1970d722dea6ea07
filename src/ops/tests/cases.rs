//! Cases: what waits for a human at the vendor.

use crate::domain::{
    code::Code, company::permission::PermissionSet, provider::case::CaseState,
    provider::product::Product, provider::product::ProductState, report::Outcome,
    report::ReportRow, subject::Subject, user::patch::UserPatch,
};
use crate::ops::{
    case::Resolution, change::options::ChangeOptions, provider::reactivate::Reactivation,
    testing::Office, testing::code, testing::only,
};

const NPI: &str = "1234567893";

/// Case 1: Billing that is too soon, opened by bea. Customer Care, whom ada made
/// that, is signed in: nobody decides the case of the person who made them so.
fn with_case() -> Office {
    let mut office = Office::new();
    office.admit("bea@x.org");
    let set = Some(PermissionSet::Administrator);
    office.edit("bea@x.org", &UserPatch { permission_set: set, ..UserPatch::default() });
    office.sign_in("bea@x.org").expect("signed in");
    office.provider(NPI, &[Product::Billing]);
    let named = [Subject::new(NPI)];
    office.change(|app, on| app.deactivate_providers(&named, false, on)).expect("deactivated");
    let request = Reactivation {
        products: vec![Product::Billing],
        open_case: true,
        accepts_terms: true,
        ..Reactivation::default()
    };
    office.change(|app, on| app.reactivate_providers(&named, &request, on)).expect("a case");
    office.as_admin().admit("cara@x.org");
    let set = Some(PermissionSet::CustomerCare);
    office.edit("cara@x.org", &UserPatch { permission_set: set, ..UserPatch::default() });
    office.sign_in("cara@x.org").expect("signed in");
    office
}

fn resolve(office: &mut Office, resolution: Resolution) -> Result<ReportRow, Code> {
    let reason = Some("the vendor says so".to_owned());
    let options = ChangeOptions { reason, ..ChangeOptions::default() };
    let done = office.change_with(&options, |app, on| app.resolve_case(1, resolution, on));
    done.map(only).map_err(|error| error.code())
}

fn state(office: &mut Office) -> CaseState {
    office.app.case(1).expect("a case").0.state
}

#[test]
fn customer_care_activates_the_product_of_a_case() {
    let mut office = with_case();
    let row = resolve(&mut office, Resolution::Activate).expect("a report");
    assert_eq!(row.result, Outcome::Changed, "{:?}", row.message);
    assert_eq!(state(&mut office), CaseState::Activated);
    let provider = office.as_admin().app.provider(NPI).expect("a provider").0;
    assert!(provider.products_in(ProductState::Active).eq([Product::Billing]));
}

#[test]
fn customer_care_declines_a_case() {
    let mut office = with_case();
    let row = resolve(&mut office, Resolution::Decline).expect("a report");
    assert_eq!(row.result, Outcome::Changed);
    assert_eq!(state(&mut office), CaseState::Declined);
}

#[test]
fn an_administrator_withdraws_and_decides_nothing() {
    let mut office = with_case();
    office.as_admin();
    assert_eq!(resolve(&mut office, Resolution::Activate).map(drop), Err(Code::NotAllowed));
    let row = resolve(&mut office, Resolution::Withdraw).expect("a report");
    assert_eq!(row.result, Outcome::Changed);
    assert_eq!(state(&mut office), CaseState::Withdrawn);
}

#[test]
fn a_case_ends_once() {
    let mut office = with_case();
    resolve(&mut office, Resolution::Decline).expect("declined");
    let again = resolve(&mut office, Resolution::Decline).expect("a report");
    assert_eq!(again.code, Some(Code::AlreadySo));
    let row = resolve(&mut office, Resolution::Activate).expect("a report");
    assert!(code(&row).is_some(), "it was declined");
}

#[test]
fn a_case_that_is_not_there_is_not_found() {
    let mut office = with_case();
    assert_eq!(office.app.case(2).map(drop).expect_err("none").code(), Code::CaseNotFound);
}
