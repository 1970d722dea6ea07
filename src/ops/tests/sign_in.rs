//! Signing in: attempts, locks, sessions and passwords.

use crate::domain::{
    code::Code, company::policy::PolicyEdit, id::UserId, secret::password::Password,
    subject::Subject, user::lock::LockCause,
};
use crate::ops::{
    testing::Office, testing::PASSWORD, user::password::NewPassword, user::password::PasswordChange,
};

const KIM: &str = "kim@x.org";
const WRONG: &str = "no such password at all";

fn failed(office: &mut Office, email: &str, password: &str) -> Code {
    office.sign_in_with(email, password).expect_err("refused").code()
}

/// Kim, who can sign in.
fn with_kim() -> Office {
    let mut office = Office::new();
    office.admit(KIM);
    office
}

#[test]
fn the_fifth_failure_in_a_row_locks_and_the_fourth_does_not() {
    let mut office = with_kim();
    for _ in 0..4 {
        assert_eq!(failed(&mut office, KIM, WRONG), Code::SignInFailed);
    }
    assert!(!office.user(KIM).is_locked());
    assert_eq!(failed(&mut office, KIM, WRONG), Code::SignInFailed);
    let lock = office.user(KIM).lock.expect("locked");
    assert_eq!((lock.cause, lock.failures), (LockCause::FailedSignIns, 5));
}

#[test]
fn a_success_begins_the_count_again() {
    let mut office = with_kim();
    for _ in 0..4 {
        failed(&mut office, KIM, WRONG);
    }
    office.sign_in(KIM).expect("signed in");
    for _ in 0..4 {
        failed(&mut office, KIM, WRONG);
    }
    assert!(!office.user(KIM).is_locked());
}

#[test]
fn the_policy_says_how_many_failures_lock() {
    let mut office = with_kim();
    let edit = PolicyEdit { attempts: Some(3), ..PolicyEdit::default() };
    office.change(|app, on| app.set_policy(&edit, on)).expect("set");
    failed(&mut office, KIM, WRONG);
    failed(&mut office, KIM, WRONG);
    assert!(!office.user(KIM).is_locked());
    failed(&mut office, KIM, WRONG);
    assert!(office.user(KIM).is_locked());
}

#[test]
fn who_is_locked_or_deactivated_learns_it_only_with_the_right_password() {
    let mut office = with_kim();
    office.lock(KIM);
    assert_eq!(failed(&mut office, KIM, WRONG), Code::SignInFailed);
    assert_eq!(failed(&mut office, KIM, PASSWORD), Code::UserLocked);
    office.as_admin().unlock(KIM);
    office.deactivate(KIM);
    assert_eq!(failed(&mut office, KIM, PASSWORD), Code::UserInactive);
    office.as_admin().activate(KIM);
    office.sign_in(KIM).expect("signed in");
}

#[test]
fn an_unknown_email_is_refused_like_a_wrong_password() {
    let mut office = with_kim();
    assert_eq!(failed(&mut office, "nobody@x.org", PASSWORD), Code::SignInFailed);
}

#[test]
fn an_unlock_begins_without_a_failure() {
    let mut office = with_kim();
    for _ in 0..5 {
        failed(&mut office, KIM, WRONG);
    }
    office.as_admin().unlock(KIM);
    for _ in 0..4 {
        failed(&mut office, KIM, WRONG);
    }
    assert!(!office.user(KIM).is_locked());
}

#[test]
fn deactivation_lock_and_a_new_password_end_the_sessions() {
    let mut office = with_kim();
    let whoami = |office: &mut Office| office.app.require_sign_in().map_err(|error| error.code());
    let sign_in = |office: &mut Office| {
        office.sign_in(KIM).expect("signed in");
        office.app.caller.clone()
    };
    let session = sign_in(&mut office);
    office.as_admin().deactivate(KIM);
    office.activate(KIM);
    office.app.caller = session;
    assert_eq!(whoami(&mut office), Err(Code::NotSignedIn), "deactivated");
    let session = sign_in(&mut office);
    office.as_admin().lock(KIM);
    office.unlock(KIM);
    office.app.caller = session;
    assert_eq!(whoami(&mut office), Err(Code::NotSignedIn), "locked");
    let session = sign_in(&mut office);
    let password = PasswordChange {
        new: NewPassword::Chosen(Password::new("another horse battery").expect("a password")),
        confirmed: None,
    };
    office.as_admin().change(|app, on| app.set_password(KIM, &password, on)).expect("set");
    office.app.caller = session;
    assert_eq!(whoami(&mut office), Err(Code::NotSignedIn), "a new password");
}

#[test]
fn a_session_ends_after_fifteen_idle_minutes_and_not_at_the_fifteenth() {
    let mut office = with_kim();
    office.sign_in(KIM).expect("signed in");
    office.is_at("2026-01-05T09:15:00.000Z");
    assert!(office.app.require_sign_in().is_ok());
    office.is_at("2026-01-05T09:30:00.001Z");
    let ended = office.app.require_sign_in().expect_err("ended");
    assert_eq!(ended.code(), Code::NotSignedIn);
}

#[test]
fn a_session_ends_after_twelve_hours_however_busy() {
    let mut office = with_kim();
    office.sign_in(KIM).expect("signed in");
    for quarter in 1..=48 {
        let (hour, minute) = (9 + quarter / 4, quarter % 4 * 15);
        office.is_at(&format!("2026-01-05T{hour:02}:{minute:02}:00Z"));
        assert!(office.app.require_sign_in().is_ok(), "{hour}:{minute}");
    }
    office.is_at("2026-01-05T21:00:00.001Z");
    assert!(office.app.require_sign_in().is_err());
}

#[test]
fn a_password_that_was_used_before_is_refused() {
    let mut office = with_kim();
    let set = |office: &mut Office, text: &str| {
        let password = Password::new(text).expect("a password");
        let change = PasswordChange { new: NewPassword::Chosen(password), confirmed: None };
        office.change(|app, on| app.set_password(KIM, &change, on)).map(drop)
    };
    for text in ["first horse battery", "second horse battery"] {
        set(&mut office, text).expect("set");
    }
    office.sign_in_with(KIM, "second horse battery").expect("signed in");
    let confirmed = office.app.confirm(KIM, &Password::new("second horse battery").expect("one"));
    let change = |text: &str| PasswordChange {
        new: NewPassword::Chosen(Password::new(text).expect("a password")),
        confirmed: confirmed.as_ref().ok().copied(),
    };
    let again = change("first horse battery");
    let refused = office.change(|app, on| app.set_password(KIM, &again, on));
    assert_eq!(refused.expect_err("used before").code(), Code::PasswordReused);
    let new = change("third horse battery");
    office.change(|app, on| app.set_password(KIM, &new, on)).expect("set");
}

#[test]
fn ones_own_password_needs_the_current_one() {
    let mut office = with_kim();
    office.sign_in(KIM).expect("signed in");
    let change = PasswordChange {
        new: NewPassword::Chosen(Password::new("another horse battery").expect("one")),
        confirmed: None,
    };
    let refused = office.change(|app, on| app.set_password(KIM, &change, on));
    assert_eq!(refused.expect_err("not confirmed").code(), Code::CurrentPasswordMissing);
    let wrong = Password::new(WRONG).expect("one");
    assert_eq!(office.app.confirm(KIM, &wrong).expect_err("wrong").code(), Code::SignInFailed);
}

#[test]
fn recovery_is_for_an_administrator_whom_nobody_can_help() {
    let mut office = with_kim();
    let recover = |office: &mut Office, email: &str| {
        office.app.recover(email, false, &mut |_| Ok(())).map(drop).map_err(|one| one.code())
    };
    assert_eq!(recover(&mut office, KIM), Err(Code::RecoverRefused), "no administrator");
    assert_eq!(recover(&mut office, "nobody@x.org"), Err(Code::UserNotFound));
    for _ in 0..5 {
        failed(&mut office, "ada@x.org", WRONG);
    }
    assert_eq!(recover(&mut office, "ada@x.org"), Ok(()));
    let ada = office.app.store.read(|tx| tx.accounts_of(UserId(1))).expect("ada");
    assert!(!ada[0].is_locked());
}

#[test]
fn sessions_are_listed_and_ended_by_their_owner() {
    let mut office = with_kim();
    office.sign_in(KIM).expect("signed in");
    let first = office.app.caller.clone();
    office.sign_in(KIM).expect("signed in again");
    let own = office.app.sessions(false).expect("listed");
    assert_eq!(own.len(), 2);
    let (other, _) = own.iter().find(|(_, is_current)| !is_current).expect("the first");
    let which = crate::ops::session::Which::Numbered(vec![Subject::new(other.id.0.to_string())]);
    office.change(|app, on| app.end_sessions(&which, on)).expect("ended");
    office.app.caller = first;
    assert!(office.app.require_sign_in().is_err());
}
