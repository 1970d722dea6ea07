//! Providers: the 30 days of Billing, licenses, links and reactivation.

use crate::domain::{
    code::Code, provider::product::Product, provider::product::ProductState, report::Outcome,
    report::ReportRow, subject::Subject,
};
use crate::ops::{
    provider::reactivate::Reactivation, testing::Office, testing::code, testing::linked,
    testing::only, testing::working,
};

const KIM: &str = "kim@x.org";
const NPI: &str = "1234567893";
const OTHER: &str = "1245319599";

fn deactivate(office: &mut Office) -> ReportRow {
    let named = [Subject::new(NPI)];
    only(office.change(|app, on| app.deactivate_providers(&named, false, on)).expect("a report"))
}

fn reactivate(office: &mut Office, request: &Reactivation) -> ReportRow {
    let named = [Subject::new(NPI)];
    only(office.change(|app, on| app.reactivate_providers(&named, request, on)).expect("a report"))
}

fn with(products: &[Product]) -> Reactivation {
    Reactivation { products: products.to_vec(), accepts_terms: true, ..Reactivation::default() }
}

/// A provider with Billing who was deactivated at the beginning.
fn deactivated() -> Office {
    let mut office = Office::new();
    office.provider(NPI, &[Product::Billing]);
    deactivate(&mut office);
    office
}

#[test]
fn an_npi_is_there_once() {
    let mut office = Office::new();
    assert_eq!(code(&office.provider(NPI, &[])), None);
    assert_eq!(code(&office.provider(NPI, &[])), Some(Code::ProviderExists));
    assert_eq!(code(&office.provider(OTHER, &[])), None);
}

#[test]
fn an_npi_with_a_wrong_check_digit_is_refused() {
    let mut office = Office::new();
    assert_eq!(code(&office.provider("1234567890", &[])), Some(Code::InvalidNpi));
}

#[test]
fn billing_can_be_added_on_day_30_and_not_on_day_29() {
    let mut office = deactivated();
    office.is_at("2026-02-03T23:59:00Z");
    office.sign_in("ada@x.org").expect("signed in");
    assert_eq!(
        code(&reactivate(&mut office, &with(&[Product::Billing]))),
        Some(Code::BillingTooSoon)
    );
    office.is_at("2026-02-04T00:00:00Z");
    office.sign_in("ada@x.org").expect("signed in");
    assert_eq!(reactivate(&mut office, &with(&[Product::Billing])).result, Outcome::Changed);
}

#[test]
fn the_thirty_days_are_of_billing_only() {
    let mut office = deactivated();
    assert_eq!(reactivate(&mut office, &with(&[Product::Clinical])).result, Outcome::Changed);
}

#[test]
fn billing_that_is_too_soon_waits_for_a_case_if_one_is_asked_for() {
    let mut office = deactivated();
    let request = Reactivation { open_case: true, ..with(&[Product::Billing]) };
    assert_eq!(reactivate(&mut office, &request).result, Outcome::Changed);
    let (cases, provider) =
        (office.app.cases().expect("cases"), office.app.provider(NPI).expect("a provider"));
    assert_eq!(cases.len(), 1);
    assert!(!provider.0.active, "another product would reactivate the provider");
    assert!(provider.0.products_in(ProductState::Waiting).eq([Product::Billing]));
}

#[test]
fn a_provider_without_a_product_needs_one() {
    let mut office = Office::new();
    office.provider(NPI, &[]);
    deactivate(&mut office);
    assert_eq!(code(&reactivate(&mut office, &with(&[]))), Some(Code::ProductMissing));
}

#[test]
fn a_reactivation_unlocks_and_activates_the_user() {
    let mut office = Office::new();
    office.provider(NPI, &[Product::Clinical]);
    office.create(working(KIM));
    office.edit(KIM, &linked(NPI));
    office.lock(KIM);
    let named = [Subject::new(NPI)];
    office.change(|app, on| app.deactivate_providers(&named, true, on)).expect("a report");
    assert!(!office.user(KIM).is_active());
    reactivate(&mut office, &with(&[Product::Clinical]));
    assert!(office.user(KIM).is_active() && !office.user(KIM).is_locked());
}

#[test]
fn a_reactivation_is_repeated_without_a_change() {
    let mut office = Office::new();
    office.provider(NPI, &[Product::Clinical]);
    assert_eq!(reactivate(&mut office, &with(&[Product::Clinical])).code, Some(Code::AlreadySo));
}

#[test]
fn deactivating_ends_every_license() {
    let mut office = Office::new();
    office.provider(NPI, &[Product::Billing, Product::Engage]);
    deactivate(&mut office);
    let provider = office.app.provider(NPI).expect("a provider").0;
    assert_eq!(provider.products_in(ProductState::Active).count(), 0);
    assert!(provider.products_in(ProductState::Ended).eq([Product::Billing, Product::Engage]));
}
