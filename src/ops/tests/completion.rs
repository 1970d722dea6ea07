//! Completion offers what the lists show, and leaves no trace.

use crate::domain::{code::Code, offer::Offered, offer::ProviderGroup, offer::UserGroup};
use crate::ops::{
    completion::Wanted, provider::ProviderSearch, testing::Office, testing::blank, testing::working,
};

const EACH: [Wanted; 7] = [
    Wanted::User(UserGroup::All),
    Wanted::Provider(ProviderGroup::All),
    Wanted::Npi,
    Wanted::Role,
    Wanted::Practice(None),
    Wanted::Permission,
    Wanted::Company,
];

fn words(offered: Vec<Offered>) -> Vec<String> {
    offered.into_iter().map(|one| one.word).collect()
}

#[test]
fn a_group_has_the_users_whose_state_a_command_changes() {
    let mut office = Office::new();
    for email in ["act@x.org", "off@x.org", "shut@x.org"] {
        office.create(working(email));
    }
    office.deactivate("off@x.org");
    office.lock("shut@x.org");
    for (group, expected) in [
        (UserGroup::All, &["act@x.org", "ada@x.org", "off@x.org", "shut@x.org"][..]),
        (UserGroup::Active, &["act@x.org", "ada@x.org", "shut@x.org"]),
        (UserGroup::Inactive, &["off@x.org"]),
        (UserGroup::Unlocked, &["act@x.org", "ada@x.org", "off@x.org"]),
        (UserGroup::Locked, &["shut@x.org"]),
        (UserGroup::Providers(ProviderGroup::All), &[]),
    ] {
        let offered = office.app.offers(Wanted::User(group), "").expect("offered");
        assert_eq!(words(offered), expected, "{group:?}");
    }
}

#[test]
fn what_a_list_would_refuse_is_refused_and_is_not_recorded() {
    let mut office = Office::new();
    office.admit("kim@x.org");
    office.sign_in("kim@x.org").expect("signed in");
    let before = office.app.store.dump();
    for wanted in [Wanted::Npi, Wanted::Provider(ProviderGroup::All)] {
        let error = office.app.offers(wanted, "").expect_err("refused");
        assert_eq!(error.code(), Code::NotAllowed, "{wanted:?}");
    }
    assert_eq!(office.app.store.dump(), before);
    office.app.providers(&ProviderSearch::default()).expect_err("refused");
    assert_ne!(office.app.store.dump(), before, "a command records it");
}

#[test]
fn the_last_use_of_the_session_is_not_stored() {
    let mut office = Office::new();
    office.create(blank("kim@x.org"));
    office.is_at("2026-01-05T09:10:00Z");
    let before = office.app.store.dump();
    for wanted in EACH {
        office.app.offers(wanted, "").expect("offered");
    }
    assert_eq!(office.app.store.dump(), before);
    office.app.user("kim@x.org").expect("found");
    assert_ne!(office.app.store.dump(), before, "a command stores it");
}

#[test]
fn an_ended_session_is_offered_nothing() {
    let mut office = Office::new();
    office.is_at("2026-01-05T09:15:01Z");
    for wanted in EACH {
        let error = office.app.offers(wanted, "").expect_err("refused");
        assert_eq!(error.code(), Code::NotSignedIn, "{wanted:?}");
    }
}
