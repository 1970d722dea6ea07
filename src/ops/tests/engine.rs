//! The engine of change: all or nothing, consents, limits, repeats, dry runs.

use crate::domain::{
    code::Code, consent::Consent, consent::Consents, report::Outcome, subject::Subject,
    user::patch::UserPatch,
};
use crate::ops::{
    change::options::ChangeOptions, change::options::OnError, history::HistorySearch,
    testing::Office, testing::blank, testing::working,
};

fn subjects(emails: &[&str]) -> Vec<Subject> {
    emails.iter().map(|email| Subject::new(*email)).collect()
}

fn with_users() -> Office {
    let mut office = Office::new();
    for email in ["a@x.org", "b@x.org", "c@x.org"] {
        office.create(working(email));
    }
    office
}

fn deactivate(
    office: &mut Office,
    options: &ChangeOptions,
    emails: &[&str],
) -> Result<Vec<Outcome>, Code> {
    let named = subjects(emails);
    let done = office.change_with(options, |app, on| app.deactivate_users(&named, false, on));
    done.map(|rows| rows.into_iter().map(|row| row.result).collect()).map_err(|one| one.code())
}

#[test]
fn one_failure_takes_everything_back() {
    let mut office = with_users();
    let options = ChangeOptions::default();
    let rows = deactivate(&mut office, &options, &["a@x.org", "nobody@x.org", "b@x.org"]);
    assert_eq!(rows, Ok(vec![Outcome::Changed, Outcome::Failed, Outcome::Changed]));
    assert!(office.user("a@x.org").is_active() && office.user("b@x.org").is_active());
}

#[test]
fn the_good_rows_are_kept_if_that_is_asked_for() {
    let mut office = with_users();
    let options = ChangeOptions { on_error: OnError::Continue, ..ChangeOptions::default() };
    deactivate(&mut office, &options, &["a@x.org", "nobody@x.org", "b@x.org"]).expect("a report");
    assert!(!office.user("a@x.org").is_active() && !office.user("b@x.org").is_active());
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let mut office = with_users();
    let before = office.app.store.dump();
    let options = ChangeOptions { dry_run: true, ..ChangeOptions::default() };
    let dry = deactivate(&mut office, &options, &["a@x.org", "b@x.org"]);
    assert_eq!(office.app.store.dump(), before);
    assert_eq!(dry, deactivate(&mut office, &ChangeOptions::default(), &["a@x.org", "b@x.org"]));
}

#[test]
fn a_subject_that_is_named_twice_is_changed_once() {
    let mut office = with_users();
    let rows = deactivate(&mut office, &ChangeOptions::default(), &["a@x.org", "A@x.org"]);
    assert_eq!(rows, Ok(vec![Outcome::Changed, Outcome::Skipped]));
}

#[test]
fn more_changes_than_allowed_are_refused_and_as_many_are_made() {
    let mut office = with_users();
    let options = ChangeOptions { max_changes: Some(1), ..ChangeOptions::default() };
    let refused = deactivate(&mut office, &options, &["a@x.org", "b@x.org"]);
    assert_eq!(refused, Err(Code::TooManyChanges));
    assert!(office.user("a@x.org").is_active());
    assert!(deactivate(&mut office, &options, &["a@x.org"]).is_ok());
}

#[test]
fn another_number_of_subjects_than_expected_is_refused() {
    let mut office = with_users();
    let options = ChangeOptions { expect_count: Some(2), ..ChangeOptions::default() };
    assert_eq!(deactivate(&mut office, &options, &["a@x.org"]), Err(Code::ExpectedCount));
    assert!(deactivate(&mut office, &options, &["a@x.org", "b@x.org"]).is_ok());
}

#[test]
fn a_missing_consent_is_asked_for_and_changes_nothing() {
    let mut office = with_users();
    let edit = UserPatch {
        permission_set: Some(crate::domain::company::permission::PermissionSet::Administrator),
        ..UserPatch::default()
    };
    let without = ChangeOptions::default();
    let refused = office
        .change_with(&without, |app, on| app.edit_users(&[Subject::new("a@x.org")], &edit, on));
    assert_eq!(refused.expect_err("a consent is missing").code(), Code::ConfirmAdmin);
    assert!(!office.user("a@x.org").is_administrator());
    let mut consents = Consents::default();
    consents.give(Consent::ConfirmAdmin);
    let with = ChangeOptions { consents, ..ChangeOptions::default() };
    office
        .change_with(&with, |app, on| app.edit_users(&[Subject::new("a@x.org")], &edit, on))
        .expect("a report");
    assert!(office.user("a@x.org").is_administrator());
}

#[test]
fn a_later_subject_sees_what_an_earlier_one_changed() {
    let mut office = Office::new();
    let administrator = UserPatch {
        permission_set: Some(crate::domain::company::permission::PermissionSet::Administrator),
        ..blank("bea@x.org")
    };
    office.create(administrator);
    let rows = office
        .change(|app, on| app.deactivate_users(&subjects(&["bea@x.org", "ada@x.org"]), false, on))
        .expect("a report");
    assert_eq!(rows[0].result, Outcome::Changed);
    assert_eq!(rows[1].code, Some(Code::LastAdministrator), "bea is gone by then");
}

#[test]
fn a_change_and_its_entries_are_one_change_set() {
    let mut office = with_users();
    let verified = |office: &mut Office| office.app.verify_history(None).expect("whole").entries;
    let before = verified(&mut office);
    deactivate(&mut office, &ChangeOptions::default(), &["a@x.org", "b@x.org"]).expect("a report");
    assert_eq!(verified(&mut office), before + 2);
    deactivate(&mut office, &ChangeOptions::default(), &["a@x.org"]).expect("a report");
    assert_eq!(verified(&mut office), before + 2, "nothing changed, so nothing is written");
}

#[test]
fn a_refusal_for_a_missing_right_is_in_the_history() {
    let mut office = Office::new();
    office.admit("mia@x.org");
    office.sign_in("mia@x.org").expect("signed in");
    let refused = deactivate(&mut office, &ChangeOptions::default(), &["ada@x.org"]);
    assert_eq!(refused, Err(Code::NotAllowed));
    let mut walk = office
        .as_admin()
        .app
        .history(&HistorySearch { oldest_first: true, ..HistorySearch::default() })
        .expect("a walk");
    let entries = office.app.next_entries(&mut walk).expect("entries");
    let last = entries.last().expect("an entry");
    assert_eq!(
        (&*last.entry.action, last.change_set.operator.as_deref()),
        ("refused", Some("mia@x.org"))
    );
}
