//! The history as a proof: whatever is done in whatever order, the tables are what the
//! entries give, a revert brings the former state back, and a revert of it the later one.

use crate::domain::{
    code::Code, company::permission::Permission, company::policy::PolicyEdit, edit::Edit,
    edit::PracticeEdit, email::Email, full_name::FullName, history::Verified, input::Input,
    phone::Phone, report::Outcome, report::ReportRow, subject::Subject, user::patch::UserPatch,
    user::user_type::UserType,
};
use crate::ops::{
    error::Result, role::RoleDraft, role::RoleEdit, testing::Office, testing::code,
    testing::linked, testing::working,
};
use proptest::{collection::vec, prelude::*};

const USERS: [&str; 3] = ["kim@x.org", "lou@x.org", "max@x.org"];
const NAMES: [&str; 3] = ["Kim Example", "Łukasz Žák", "Ana María O'Hara"];
const PRACTICES: [&str; 2] = ["North", "South"];
const ROLES: [&str; 2] = ["Biller", "Scheduler"];
const NPI: &str = "1234567893";

/// One step: what is done, to whom, and with which value.
type Step = (u8, usize, usize);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec((0..18_u8, 0..3_usize, 0..3_usize), 1..30)
}

fn office() -> Office {
    let mut office = Office::new();
    for email in USERS {
        office.create(working(email));
    }
    office.provider(NPI, &[]);
    office
}

/// Carries a step out; whether it is refused does not matter.
fn take(office: &mut Office, (action, whom, value): Step) -> Result<Vec<ReportRow>> {
    let named = [Subject::new(USERS[whom])];
    let practice = [Subject::new(PRACTICES[value % 2])];
    let edit = |patch: UserPatch| move |office: &mut Office| vec![office.edit(USERS[whom], &patch)];
    let patch = UserPatch::default();
    Ok(match action {
        0 => edit(UserPatch { name: Some(Input::parse(NAMES[value], FullName::parse)), ..patch })(
            office,
        ),
        1 => edit(UserPatch { phone: phone(value), ..patch })(office),
        2 => edit(UserPatch {
            practices: PracticeEdit::Replace(vec![PRACTICES[value % 2].into()]),
            ..patch
        })(office),
        3 => edit(UserPatch { role: Edit::Set(ROLES[value % 2].into()), ..patch })(office),
        4 => edit(UserPatch { grant: [Permission::ROLES_MANAGE].into_iter().collect(), ..patch })(
            office,
        ),
        5 => edit(UserPatch { revoke: [Permission::USERS_VIEW].into_iter().collect(), ..patch })(
            office,
        ),
        6 => edit(UserPatch { email: Some(Input::parse(USERS[value], Email::parse)), ..patch })(
            office,
        ),
        7 => edit(linked(NPI))(office),
        8 => office.change(|app, on| app.deactivate_users(&named, value == 0, on))?,
        9 => office.change(|app, on| app.activate_users(&named, on))?,
        10 => office.change(|app, on| app.lock_users(&named, Some("on leave"), on))?,
        11 => office.change(|app, on| app.unlock_users(&named, &patch, on))?,
        12 => office.change(|app, on| app.set_user_type(UserType::ALL[value % 2], &named, on))?,
        13 => office.change(|app, on| app.deactivate_practices(&practice, on))?,
        14 => office.change(|app, on| app.activate_practices(&practice, on))?,
        15 => office.change(|app, on| app.edit_role(ROLES[whom % 2], &role_edit(value), on))?,
        16 => office.change(|app, on| app.delete_role(ROLES[value % 2], on))?,
        _ => office.change(|app, on| app.set_policy(&policy(value), on))?,
    })
}

fn phone(value: usize) -> Edit<Input<Phone>> {
    let numbers = ["+12015550123", "+442079460958"];
    numbers.get(value).map_or(Edit::Clear, |text| Edit::Set(Input::parse(*text, Phone::parse)))
}

fn role_edit(value: usize) -> RoleEdit {
    let granted = [Permission::USERS_VIEW].into_iter().collect();
    match value {
        0 => RoleEdit { description: Some("Those of the desk".into()), ..RoleEdit::default() },
        1 => RoleEdit { grant: granted, ..RoleEdit::default() },
        _ => RoleEdit { revoke: granted, ..RoleEdit::default() },
    }
}

fn policy(value: usize) -> PolicyEdit {
    PolicyEdit {
        min_length: u32::try_from(value).ok().map(|more| 12 + more),
        ..PolicyEdit::default()
    }
}

fn verified(office: &mut Office) -> Verified {
    office.as_admin().app.verify_history(None).expect("verified")
}

/// All tables that a revert restores.
fn tables(office: &Office) -> String {
    const OTHERS: [&str; 6] =
        ["history", "change_set", "meta", "session", "session_right", "sign_in"];
    let dump = office.app.store.dump();
    let mut kept = Vec::new();
    let mut is_kept = true;
    for line in dump.lines() {
        if !line.is_empty() && !line.contains(['|', '(']) {
            is_kept = !OTHERS.contains(&line);
        }
        if is_kept {
            kept.push(line);
        }
    }
    kept.join("\n")
}

fn newest(office: &mut Office) -> i64 {
    office.app.store.read(|tx| tx.history().newest()).expect("read").change_set
}

fn revert(office: &mut Office, number: i64) -> Result<Vec<ReportRow>> {
    office.change(|app, on| app.revert(number, on))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_are_what_the_entries_give(steps in steps()) {
        let mut office = office();
        for step in steps {
            drop(take(&mut office, step));
        }
        let verified = verified(&mut office);
        prop_assert_eq!((verified.problem, verified.differences.first), (None, None));
        prop_assert_eq!((verified.broken_at, verified.differences.count), (None, 0));
    }

    #[test]
    fn a_revert_restores_and_a_revert_of_it_is_the_original_again(steps in steps()) {
        let mut office = office();
        for step in steps {
            let (before, first) = (tables(&office), newest(&mut office));
            let changed = take(&mut office, step)
                .is_ok_and(|rows| rows.iter().any(|row| row.result == Outcome::Changed));
            let (after, number) = (tables(&office), newest(&mut office));
            if !changed || number != first + 1 {
                continue;
            }
            let Ok(rows) = revert(&mut office, number) else {
                continue;
            };
            // A rule can forbid the way back, as for what only `provider reactivate` does.
            if rows.iter().any(|row| row.result == Outcome::Failed) {
                prop_assert_eq!(tables(&office), after);
                continue;
            }
            prop_assert_eq!(tables(&office), before, "{:?}", step);
            let again = newest(&mut office);
            revert(&mut office, again).expect("a report");
            prop_assert_eq!(tables(&office), after, "{:?} again", step);
        }
        prop_assert_eq!(verified(&mut office).differences.count, 0);
    }
}

#[test]
fn a_subject_that_changed_again_is_a_conflict() {
    let mut office = office();
    office.deactivate("kim@x.org");
    let number = newest(&mut office);
    office.activate("kim@x.org");
    let rows = revert(&mut office, number).expect("a report");
    assert_eq!(code(&rows[0]), Some(Code::RevertConflict));
}

#[test]
fn no_revert_unlocks_a_provider() {
    let mut office = office();
    office.edit("kim@x.org", &linked(NPI));
    office.lock("kim@x.org");
    let number = newest(&mut office);
    let rows = revert(&mut office, number).expect("a report");
    assert_eq!(code(&rows[0]), Some(Code::NotRevertible));
    assert!(office.user("kim@x.org").is_locked());
}

#[test]
fn what_was_created_is_deactivated_and_a_role_is_deleted() {
    let mut office = office();
    let draft = RoleDraft { name: "Clerk".into(), ..RoleDraft::default() };
    office.change(|app, on| app.create_role(&draft, on)).expect("created");
    let number = newest(&mut office);
    revert(&mut office, number).expect("a report");
    assert!(office.app.role("Clerk").is_err());
    office.create(working("new@x.org"));
    let number = newest(&mut office);
    revert(&mut office, number).expect("a report");
    assert!(!office.user("new@x.org").is_active());
    assert_eq!(verified(&mut office).differences.count, 0);
}
