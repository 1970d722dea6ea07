//! Each transition: legal, repeated, and what it does not change.

use super::*;
use crate::domain::{
    company::permission::Permission, id::PracticeId, user::lock::LockCause, value::Fields,
};

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}

pub fn user() -> User {
    let email = Email::parse("kim@x.org").expect("valid");
    let name = FullName::parse("Kim Example").expect("valid");
    User {
        id: UserId(7),
        membership: MembershipId(9),
        permissions: [Permission::USERS_VIEW].into_iter().collect(),
        practices: vec![Practice { id: PracticeId(1), name: "North".into(), active: true }],
        user_type: UserType::BusinessOffice,
        provider: Some(ProviderLink { id: ProviderId(3), npi: "1234567893".into() }),
        ..User::blank(email, name, CompanyId(1), at(0))
    }
}

fn lock(cause: LockCause) -> Lock {
    Lock { cause, since: at(5), by: None, note: None, failures: 0 }
}

#[test]
fn deactivating_keeps_rights_unless_they_are_cleared() {
    let kept = user().deactivated(at(5), false);
    assert!(!kept.is_active() && !kept.is_without_access());
    let cleared = user().deactivated(at(5), true);
    assert!(cleared.permissions.is_empty() && cleared.practices.is_empty());
    assert_eq!(cleared.provider, user().provider, "the provider link stays");
    assert_eq!(cleared.user_type, UserType::BusinessOffice, "the user type stays");
}

#[test]
fn deactivating_twice_keeps_the_first_moment() {
    let once = user().deactivated(at(5), false);
    assert_eq!(once.deactivated(at(9), false), once);
}

#[test]
fn activating_never_unlocks_and_unlocking_never_activates() {
    let blocked = user().deactivated(at(5), true).locked(lock(LockCause::Administrator));
    let active = blocked.activated();
    assert!(active.is_active() && active.is_locked() && active.is_without_access());
    let unlocked = blocked.unlocked();
    assert!(!unlocked.is_active() && !unlocked.is_locked());
    assert_eq!(active.activated(), active, "a repeat changes nothing");
}

#[test]
fn a_second_lock_does_not_replace_the_first() {
    let locked = user().locked(lock(LockCause::FailedSignIns));
    let again = locked.locked(lock(LockCause::Administrator));
    assert_eq!(again, locked);
}

#[test]
fn only_an_active_unlocked_administrator_counts() {
    let admin = User { permission_set: PermissionSet::Administrator, ..user() };
    assert!(admin.counts_as_administrator());
    assert!(!admin.deactivated(at(1), false).counts_as_administrator());
    assert!(!admin.locked(lock(LockCause::FailedSignIns)).counts_as_administrator());
    assert!(!user().counts_as_administrator());
}

#[test]
fn the_change_of_an_activation_is_only_its_status() {
    let before = user().deactivated(at(5), false);
    let change = before.change_to(&before.activated(), "user.activate");
    assert_eq!(change.before, Fields::none().with("status", "inactive"));
    assert_eq!(change.after, Fields::none().with("status", "active"));
    assert_eq!(change.subject.label, "kim@x.org");
}
