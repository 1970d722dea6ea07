//! Practices and policies.

use crate::domain::{
    code::Code, company::policy::PolicyEdit, edit::PracticeEdit, report::Outcome,
    report::ReportRow, subject::Subject, time::DAY, time::MINUTE, user::patch::UserPatch,
};
use crate::ops::{testing::Office, testing::blank, testing::code, testing::only, testing::working};

fn create(office: &mut Office, name: &str) -> ReportRow {
    only(office.change(|app, on| app.create_practice(name, on)).expect("a report"))
}

fn close(office: &mut Office, names: &[&str]) -> Vec<ReportRow> {
    let subjects: Vec<Subject> = names.iter().map(|name| Subject::new(*name)).collect();
    office.change(|app, on| app.deactivate_practices(&subjects, on)).expect("a report")
}

#[test]
fn a_name_is_there_once_whatever_its_case() {
    let mut office = Office::new();
    assert_eq!(code(&create(&mut office, "NORTH")), Some(Code::PracticeExists));
    assert_eq!(create(&mut office, "West").result, Outcome::Changed);
}

#[test]
fn a_name_holds_nothing_that_lists_or_edits_read_as_a_sign() {
    let mut office = Office::new();
    for name in ["A, B", "A; B", "+A", "-A"] {
        assert!(code(&create(&mut office, name)).is_some(), "{name}");
    }
}

#[test]
fn nobody_is_given_to_a_closed_practice() {
    let mut office = Office::new();
    close(&mut office, &["South"]);
    let practices = PracticeEdit::Replace(vec!["South".into()]);
    let row = office.create(UserPatch { practices, ..blank("kim@x.org") });
    assert_eq!(code(&row), Some(Code::PracticeInactive));
}

#[test]
fn closing_is_repeated_without_a_change_and_undone_by_activating() {
    let mut office = Office::new();
    assert_eq!(only(close(&mut office, &["South"])).result, Outcome::Changed);
    assert_eq!(only(close(&mut office, &["South"])).code, Some(Code::AlreadySo));
    let named = [Subject::new("South")];
    let row = only(office.change(|app, on| app.activate_practices(&named, on)).expect("a report"));
    assert_eq!(row.result, Outcome::Changed);
}

#[test]
fn a_user_of_a_closed_practice_cannot_work() {
    let mut office = Office::new();
    office.create(working("kim@x.org"));
    assert!(!office.user("kim@x.org").is_without_access());
    close(&mut office, &["North"]);
    assert!(office.user("kim@x.org").is_without_access());
}

#[test]
fn each_figure_of_the_policy_has_its_range() {
    let mut office = Office::new();
    let mut set = |edit: PolicyEdit| {
        let done = office.change(|app, on| app.set_policy(&edit, on));
        done.map_or_else(|error| Some(error.code()), |rows| code(&only(rows)))
    };
    let default = PolicyEdit::default;
    for (edit, is_valid) in [
        (PolicyEdit { min_length: Some(8), ..default() }, true),
        (PolicyEdit { min_length: Some(7), ..default() }, false),
        (PolicyEdit { min_length: Some(64), ..default() }, true),
        (PolicyEdit { min_length: Some(65), ..default() }, false),
        (PolicyEdit { attempts: Some(3), ..default() }, true),
        (PolicyEdit { attempts: Some(2), ..default() }, false),
        (PolicyEdit { attempts: Some(11), ..default() }, false),
        (PolicyEdit { reuse: Some(15), ..default() }, true),
        (PolicyEdit { reuse: Some(16), ..default() }, false),
        (PolicyEdit { expiry_days: Some(Some(90)), ..default() }, true),
        (PolicyEdit { expiry_days: Some(Some(91)), ..default() }, false),
        (PolicyEdit { idle: Some(MINUTE), ..default() }, true),
        (PolicyEdit { idle: Some(MINUTE - 1), ..default() }, false),
        (PolicyEdit { temporary: Some(30 * DAY), ..default() }, true),
        (PolicyEdit { temporary: Some(31 * DAY), ..default() }, false),
    ] {
        let expected = (!is_valid).then_some(Code::InvalidPolicy);
        assert_eq!(set(edit), expected, "{edit:?}");
    }
}
