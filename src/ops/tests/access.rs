//! Who may do what: only as much as the operator holds.

use crate::domain::subject::Subject;
use crate::domain::{
    code::Code, company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, edit::Edit, edit::PracticeEdit, report::Outcome,
    user::patch::UserPatch,
};
use crate::ops::{testing::Office, testing::blank, testing::code, testing::working};

const KIM: &str = "kim@x.org";

/// A manager of users in North, who is signed in.
fn with_manager() -> Office {
    let mut office = Office::new();
    office.admit("mia@x.org");
    let grant: Permissions = [Permission::USERS_MANAGE].into_iter().collect();
    office.edit("mia@x.org", &UserPatch { grant, ..UserPatch::default() });
    office.create(working(KIM));
    office.sign_in("mia@x.org").expect("signed in");
    office
}

#[test]
fn a_manager_grants_what_they_hold_and_nothing_else() {
    let mut office = with_manager();
    let grant =
        |permission| UserPatch { grant: [permission].into_iter().collect(), ..blank("new@x.org") };
    let roles = Permission::of_id("roles.manage").expect("known");
    assert_eq!(code(&office.create(grant(roles))), Some(Code::NotAllowed));
    assert_eq!(code(&office.create(grant(Permission::USERS_MANAGE))), None);
}

#[test]
fn a_manager_copies_a_role_only_if_they_hold_all_of_it() {
    let mut office = with_manager();
    let role = |name: &str, email| UserPatch { role: Edit::Set(name.into()), ..blank(email) };
    assert_eq!(code(&office.create(role("Biller", "b@x.org"))), Some(Code::NotAllowed));
    assert_eq!(
        code(&office.create(role("Practice Administrator", "p@x.org"))),
        Some(Code::NotAllowed)
    );
}

#[test]
fn a_manager_gives_only_their_own_practices() {
    let mut office = with_manager();
    let of = |name: &str, email| UserPatch {
        practices: PracticeEdit::Replace(vec![name.into()]),
        ..blank(email)
    };
    assert_eq!(code(&office.create(of("South", "s@x.org"))), Some(Code::NotAllowed));
    assert_eq!(code(&office.create(of("North", "n@x.org"))), None);
}

#[test]
fn a_manager_touches_no_administrator_and_nobody_who_holds_more() {
    let mut office = with_manager();
    let rename = UserPatch { name: blank("x@x.org").name, ..UserPatch::default() };
    assert_eq!(code(&office.edit("ada@x.org", &rename)), Some(Code::NotAllowed));
    assert_eq!(code(&office.deactivate("ada@x.org")), Some(Code::NotAllowed));
    assert_eq!(office.deactivate(KIM).result, Outcome::Changed);
    office.as_admin().activate(KIM);
    let grant: Permissions =
        [Permission::of_id("claims.submit").expect("known")].into_iter().collect();
    office.edit(KIM, &UserPatch { grant, ..UserPatch::default() });
    office.sign_in("mia@x.org").expect("signed in");
    assert_eq!(code(&office.deactivate(KIM)), Some(Code::NotAllowed), "kim holds more now");
}

#[test]
fn only_an_administrator_activates_locks_and_unlocks() {
    let mut office = with_manager();
    for refused in [
        office.change(|app, on| app.activate_users(&[], on)).map(drop),
        office.change(|app, on| app.lock_users(&[], None, on)).map(drop),
        office.change(|app, on| app.unlock_users(&[], &UserPatch::default(), on)).map(drop),
    ] {
        assert_eq!(refused.expect_err("refused").code(), Code::NotAllowed);
    }
}

#[test]
fn only_an_administrator_gives_another_permission_set() {
    let mut office = with_manager();
    for set in [PermissionSet::Administrator, PermissionSet::CustomerCare] {
        let row = office.create(UserPatch { permission_set: Some(set), ..blank("new@x.org") });
        assert_eq!(code(&row), Some(Code::NotAllowed), "{}", set.word());
    }
    let custom = Some(PermissionSet::Custom);
    let row = office.create(UserPatch { permission_set: custom, ..blank("new@x.org") });
    assert_eq!(code(&row), None);
}

#[test]
fn customer_care_looks_and_changes_nothing() {
    let mut office = Office::new();
    office.admit("cara@x.org");
    let care =
        UserPatch { permission_set: Some(PermissionSet::CustomerCare), ..UserPatch::default() };
    office.edit("cara@x.org", &care);
    office.sign_in("cara@x.org").expect("signed in");
    assert!(office.app.user("ada@x.org").is_ok());
    let refused = office.change(|app, on| app.deactivate_users(&[], false, on));
    assert_eq!(refused.expect_err("refused").code(), Code::NotAllowed);
}

#[test]
fn a_session_gains_nothing_before_the_next_sign_in_and_loses_at_once() {
    let mut office = Office::new();
    office.admit("mia@x.org");
    office.sign_in("mia@x.org").expect("signed in");
    let session = office.app.caller.clone();
    let edit = |grant: &[Permission], revoke: &[Permission]| UserPatch {
        grant: grant.iter().copied().collect(),
        revoke: revoke.iter().copied().collect(),
        ..UserPatch::default()
    };
    office.as_admin().edit("mia@x.org", &edit(&[Permission::USERS_MANAGE], &[]));
    office.app.caller = session.clone();
    let refused = office.change(|app, on| app.create_user(&new(), on));
    assert_eq!(refused.expect_err("not before the next sign-in").code(), Code::NotAllowed);
    assert!(office.app.user("ada@x.org").is_ok());
    office.as_admin().edit("mia@x.org", &edit(&[], &[Permission::USERS_VIEW]));
    office.app.caller = session;
    let refused = office.app.user("ada@x.org").map(drop);
    assert_eq!(refused.expect_err("at once").code(), Code::NotAllowed);
}

fn new() -> crate::ops::user::create::NewUser<'static> {
    let password = crate::ops::user::create::FirstPassword::None;
    crate::ops::user::create::NewUser::of(blank("new@x.org"), password)
}

#[test]
fn the_operators_email_is_asked_first_then_the_right_then_the_subject() {
    let mut office = Office::new();
    office.admit("mia@x.org");
    office.sign_in("mia@x.org").expect("signed in");
    let edit = UserPatch::default();
    let refused =
        office.change(|app, on| app.edit_users(&[Subject::new("nobody@x.org")], &edit, on));
    assert_eq!(refused.expect_err("the right comes first").code(), Code::NotAllowed);
    office.app.caller.token = None;
    let refused =
        office.change(|app, on| app.edit_users(&[Subject::new("nobody@x.org")], &edit, on));
    assert_eq!(refused.expect_err("the sign-in comes first").code(), Code::NotSignedIn);
    assert_eq!(code(&office.as_admin().edit("nobody@x.org", &edit)), Some(Code::UserNotFound));
}
