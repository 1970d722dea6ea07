//! Users: create, edit, deactivate, activate, lock and unlock.

use crate::domain::{
    code::Code, company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, edit::Edit, edit::PracticeEdit, full_name::FullName,
    input::Input, phone::Phone, report::Outcome, user::patch::UserPatch, user::user_type::UserType,
};
use crate::ops::{
    testing::Office, testing::blank, testing::code, testing::linked, testing::working,
};

const KIM: &str = "kim@x.org";
const NPI: &str = "1234567893";

fn practices(office: &mut Office, email: &str) -> Vec<String> {
    office.user(email).practices.iter().map(|one| one.name.to_string()).collect()
}

#[test]
fn a_new_user_has_the_lowest_rights() {
    let mut office = Office::new();
    office.create(blank(KIM));
    let kim = office.user(KIM);
    assert_eq!(kim.permission_set, PermissionSet::Custom);
    assert!(kim.permissions.is_empty() && kim.practices.is_empty() && kim.is_active());
    assert_eq!((kim.user_type, kim.role, kim.provider), (UserType::MedicalOffice, None, None));
    assert_eq!(kim.created_by.expect("the operator").email, "ada@x.org");
}

#[test]
fn the_only_practice_is_assigned_and_one_of_several_is_not() {
    let mut one = Office::with_practices(&["Only"]);
    one.create(blank(KIM));
    assert_eq!(practices(&mut one, KIM), ["Only"]);
    let mut two = Office::new();
    two.create(blank(KIM));
    assert!(practices(&mut two, KIM).is_empty());
}

#[test]
fn a_login_email_is_there_once_whatever_its_case() {
    let mut office = Office::new();
    office.create(blank(KIM));
    assert_eq!(code(&office.create(blank("Kim@X.org"))), Some(Code::UserExists));
    assert_eq!(code(&office.create(blank("kim2@x.org"))), None);
}

#[test]
fn values_are_refused_with_their_code_and_nothing_is_created() {
    let mut office = Office::new();
    let name = |text: &str| Some(Input::parse(text, FullName::parse));
    let phone = |text: &str| Edit::Set(Input::parse(text, Phone::parse));
    for (patch, expected) in [
        (blank("kim"), Code::InvalidEmail),
        (UserPatch { name: name("Kim  Example"), ..blank(KIM) }, Code::InvalidName),
        (UserPatch { phone: phone("12"), ..blank(KIM) }, Code::InvalidPhone),
        (UserPatch { role: Edit::Set("Nobody".into()), ..blank(KIM) }, Code::RoleNotFound),
        (UserPatch { provider: Edit::Set(NPI.into()), ..blank(KIM) }, Code::ProviderNotFound),
    ] {
        assert_eq!(code(&office.create(patch)), Some(expected));
    }
    assert!(office.app.user(KIM).is_err());
}

#[test]
fn a_missing_practice_is_refused_before_a_wrong_value() {
    let mut office = Office::new();
    let practices = PracticeEdit::Replace(vec!["West".into()]);
    let row = office.create(UserPatch { practices, ..blank("kim") });
    assert_eq!(code(&row), Some(Code::PracticeNotFound), "existence comes before value");
}

#[test]
fn permissions_are_those_of_the_role_with_what_is_granted_and_revoked() {
    let mut office = Office::new();
    let grant = [Permission::USERS_VIEW].into_iter().collect();
    office.create(UserPatch { role: Edit::Set("biller".into()), grant, ..blank(KIM) });
    let kim = office.user(KIM);
    assert_eq!(kim.role.as_ref().expect("linked").name, "Biller");
    assert!(kim.permissions.holds(Permission::USERS_VIEW));
    assert_eq!(kim.role_drift(), Some(vec!["+users.view".to_owned()]));
}

#[test]
fn only_custom_users_have_a_list_of_permissions() {
    let mut office = Office::new();
    office.create(UserPatch { permission_set: Some(PermissionSet::CustomerCare), ..blank(KIM) });
    let grant: Permissions = [Permission::USERS_VIEW].into_iter().collect();
    let edit = UserPatch { grant, ..UserPatch::default() };
    assert_eq!(code(&office.edit(KIM, &edit)), Some(Code::Usage));
    let edit = UserPatch { permission_set: Some(PermissionSet::Custom), ..edit };
    assert_eq!(office.edit(KIM, &edit).result, Outcome::Changed);
}

#[test]
fn an_edit_that_changes_nothing_says_so() {
    let mut office = Office::new();
    office.create(working(KIM));
    let same = UserPatch { name: blank(KIM).name, ..UserPatch::default() };
    assert_eq!(office.edit(KIM, &same).code, Some(Code::AlreadySo));
}

#[test]
fn practices_are_added_removed_and_replaced() {
    let mut office = Office::new();
    office.create(working(KIM));
    let adjust = |add: &[&str], remove: &[&str]| UserPatch {
        practices: PracticeEdit::Adjust {
            add: add.iter().map(ToString::to_string).collect(),
            remove: remove.iter().map(ToString::to_string).collect(),
        },
        ..UserPatch::default()
    };
    office.edit(KIM, &adjust(&["South"], &[]));
    assert_eq!(practices(&mut office, KIM), ["North", "South"]);
    office.edit(KIM, &adjust(&[], &["north"]));
    assert_eq!(practices(&mut office, KIM), ["South"]);
    let replace = PracticeEdit::Replace(vec!["North".into()]);
    office.edit(KIM, &UserPatch { practices: replace, ..UserPatch::default() });
    assert_eq!(practices(&mut office, KIM), ["North"]);
}

#[test]
fn a_new_login_email_must_be_free() {
    let mut office = Office::new();
    office.create(working(KIM));
    office.create(working("lou@x.org"));
    let to = |email| UserPatch { email: blank(email).email, ..UserPatch::default() };
    assert_eq!(code(&office.edit(KIM, &to("Lou@x.org"))), Some(Code::UserExists));
    assert_eq!(office.edit(KIM, &to("KIM@x.org")).result, Outcome::Changed, "its own");
}

#[test]
fn a_provider_has_one_user_and_can_be_given_up() {
    let mut office = Office::new();
    office.provider(NPI, &[]);
    office.create(working(KIM));
    office.create(working("lou@x.org"));
    assert_eq!(office.edit(KIM, &linked(NPI)).result, Outcome::Changed);
    assert_eq!(code(&office.edit("lou@x.org", &linked(NPI))), Some(Code::ProviderLinked));
    office.edit(KIM, &UserPatch { provider: Edit::Clear, ..UserPatch::default() });
    assert_eq!(office.edit("lou@x.org", &linked(NPI)).result, Outcome::Changed);
}

#[test]
fn deactivating_and_activating_are_repeated_without_a_change() {
    let mut office = Office::new();
    office.create(working(KIM));
    assert_eq!(office.activate(KIM).code, Some(Code::AlreadySo));
    assert_eq!(office.deactivate(KIM).result, Outcome::Changed);
    assert_eq!(office.deactivate(KIM).code, Some(Code::AlreadySo));
    assert_eq!(office.activate(KIM).result, Outcome::Changed);
}

#[test]
fn activating_never_unlocks_and_unlocking_never_activates() {
    let mut office = Office::new();
    office.create(working(KIM));
    office.lock(KIM);
    office.deactivate(KIM);
    office.activate(KIM);
    assert!(office.user(KIM).is_active() && office.user(KIM).is_locked());
    office.deactivate(KIM);
    office.unlock(KIM);
    assert!(!office.user(KIM).is_active() && !office.user(KIM).is_locked());
}

#[test]
fn the_last_administrator_is_not_shut_out_and_the_last_but_one_is() {
    let mut office = Office::new();
    assert_eq!(code(&office.deactivate("ada@x.org")), Some(Code::LastAdministrator));
    assert_eq!(code(&office.lock("ada@x.org")), Some(Code::LastAdministrator));
    let custom = UserPatch { permission_set: Some(PermissionSet::Custom), ..UserPatch::default() };
    assert_eq!(code(&office.edit("ada@x.org", &custom)), Some(Code::LastAdministrator));
    office.create(UserPatch {
        permission_set: Some(PermissionSet::Administrator),
        ..blank("bea@x.org")
    });
    assert_eq!(office.deactivate("bea@x.org").result, Outcome::Changed);
    assert_eq!(code(&office.deactivate("ada@x.org")), Some(Code::LastAdministrator), "inactive");
}

#[test]
fn a_locked_administrator_does_not_count() {
    let mut office = Office::new();
    office.create(UserPatch {
        permission_set: Some(PermissionSet::Administrator),
        ..blank("bea@x.org")
    });
    office.lock("bea@x.org");
    assert_eq!(code(&office.deactivate("ada@x.org")), Some(Code::LastAdministrator));
    office.unlock("bea@x.org");
    assert_eq!(office.deactivate("ada@x.org").result, Outcome::Changed);
}

#[test]
fn a_provider_is_unlocked_by_a_reactivation_only() {
    let mut office = Office::new();
    office.provider(NPI, &[]);
    office.create(working(KIM));
    office.edit(KIM, &linked(NPI));
    office.lock(KIM);
    assert_eq!(code(&office.unlock(KIM)), Some(Code::ProviderUser));
    office.edit(KIM, &UserPatch { provider: Edit::Clear, ..UserPatch::default() });
    assert_eq!(office.unlock(KIM).result, Outcome::Changed);
}

#[test]
fn a_note_of_a_lock_has_at_most_500_code_points() {
    let mut office = Office::new();
    office.create(working(KIM));
    let named = [crate::domain::subject::Subject::new(KIM)];
    let long = "é".repeat(501);
    let refused = office.change(|app, on| app.lock_users(&named, Some(&long), on));
    assert_eq!(refused.expect_err("too long").code(), Code::InvalidText);
    let longest = "é".repeat(500);
    office.change(|app, on| app.lock_users(&named, Some(&longest), on)).expect("locked");
    assert_eq!(office.user(KIM).lock.expect("locked").note, Some(longest));
}

#[test]
fn what_the_user_lacks_is_said_with_the_command_that_gives_it() {
    let mut office = Office::new();
    let row = office.create(blank(KIM));
    assert_eq!(
        row.next.as_deref(),
        Some("practicectl user edit kim@x.org --practice NAME --grant PERMISSION")
    );
    let row = office.create(working("lou@x.org"));
    let password = "practicectl user password lou@x.org --temporary";
    assert_eq!(row.next.as_deref(), Some(password), "nothing but a password");
}
