//! Roles: presets whose permissions are copied.

use crate::domain::{
    code::Code, company::permission::Permission, company::permission::Permissions, edit::Edit,
    report::Outcome, report::ReportRow, user::patch::UserPatch,
};
use crate::ops::{
    role::RoleDraft, role::RoleEdit, testing::Office, testing::blank, testing::code, testing::only,
};

const KIM: &str = "kim@x.org";

fn create(office: &mut Office, name: &str, like: Option<&str>) -> ReportRow {
    let draft = RoleDraft {
        name: name.into(),
        description: None,
        like: like.map(str::to_owned),
        grant: Permissions::NONE,
    };
    only(office.change(|app, on| app.create_role(&draft, on)).expect("a report"))
}

fn delete(office: &mut Office, name: &str) -> ReportRow {
    only(office.change(|app, on| app.delete_role(name, on)).expect("a report"))
}

#[test]
fn a_company_starts_with_seven_roles_by_name() {
    let mut office = Office::new();
    let names: Vec<String> =
        office.app.roles().expect("roles").into_iter().map(|(role, _)| role.name).collect();
    assert_eq!(
        names,
        [
            "Administrator",
            "Biller",
            "Billing Manager",
            "Office Manager",
            "Practice Administrator",
            "Provider",
            "Scheduler"
        ]
    );
}

#[test]
fn a_name_is_there_once_whatever_its_case() {
    let mut office = Office::new();
    assert_eq!(code(&create(&mut office, "biller", None)), Some(Code::RoleExists));
    assert_eq!(create(&mut office, "Nurse", None).result, Outcome::Changed);
}

#[test]
fn a_role_starts_from_another() {
    let mut office = Office::new();
    create(&mut office, "Nurse", Some("Provider"));
    let of = |office: &mut Office, name: &str| office.app.role(name).expect("a role").0.permissions;
    assert_eq!(of(&mut office, "Nurse"), of(&mut office, "Provider"));
    assert_eq!(code(&create(&mut office, "Other", Some("Nobody"))), Some(Code::RoleNotFound));
}

#[test]
fn an_edit_of_the_role_leaves_the_copy_which_has_drifted() {
    let mut office = Office::new();
    office.create(UserPatch { role: Edit::Set("Scheduler".into()), ..blank(KIM) });
    let before = office.user(KIM).permissions;
    let grant: Permissions = [Permission::USERS_VIEW].into_iter().collect();
    let edit = RoleEdit { grant, ..RoleEdit::default() };
    office.change(|app, on| app.edit_role("Scheduler", &edit, on)).expect("edited");
    let kim = office.user(KIM);
    assert_eq!(kim.permissions, before);
    assert_eq!(kim.role_drift(), Some(vec!["-users.view".to_owned()]));
}

#[test]
fn a_role_with_an_active_user_is_not_deleted_and_one_with_an_inactive_user_is() {
    let mut office = Office::new();
    office.create(UserPatch { role: Edit::Set("Scheduler".into()), ..blank(KIM) });
    assert_eq!(code(&delete(&mut office, "Scheduler")), Some(Code::RoleInUse));
    office.deactivate(KIM);
    assert_eq!(delete(&mut office, "Scheduler").result, Outcome::Changed);
    assert_eq!(office.user(KIM).role, None);
}

#[test]
fn a_deleted_name_is_free_again() {
    let mut office = Office::new();
    delete(&mut office, "Scheduler");
    assert_eq!(create(&mut office, "Scheduler", None).result, Outcome::Changed);
}
