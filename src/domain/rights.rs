//! Who may do what: rights of a session, rights in the database, and what a
//! command asks for.

use crate::domain::{
    company::Company, company::permission::Permission, company::permission::PermissionSet,
    company::permission::Permissions, history::Actor, id::PersonRef, id::PracticeId, id::SessionId,
    user::User,
};

/// What an operator may do in one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    pub set: PermissionSet,
    pub permissions: Permissions,
    pub practices: Vec<PracticeId>,
}

impl Rights {
    /// Those of a System Administrator.
    pub const fn of_administrator() -> Self {
        let (set, permissions) = (PermissionSet::Administrator, Permissions::NONE);
        Self { set, permissions, practices: Vec::new() }
    }

    /// These rights; the order of the practices does not count.
    pub fn new(
        set: PermissionSet,
        permissions: Permissions,
        mut practices: Vec<PracticeId>,
    ) -> Self {
        practices.sort_unstable();
        Self { set, permissions, practices }
    }

    /// What a membership allows.
    pub fn of(user: &User) -> Self {
        let practices = user.practices.iter().map(|practice| practice.id).collect();
        Self::new(user.permission_set, user.permissions, practices)
    }

    /// What both allow: a right counts only in the session and the database.
    #[must_use]
    pub fn both(&self, other: &Self) -> Self {
        if self.set == PermissionSet::Administrator {
            return other.clone();
        }
        if other.set == PermissionSet::Administrator {
            return self.clone();
        }
        let shared = self.practices.iter().copied().filter(|one| other.practices.contains(one));
        Self {
            set: if self.set == other.set { self.set } else { PermissionSet::Custom },
            permissions: self.permissions.both(other.permissions),
            practices: shared.collect(),
        }
    }

    /// True for a System Administrator.
    pub fn is_administrator(&self) -> bool {
        self.set == PermissionSet::Administrator
    }

    /// True if they meet what a command asks for.
    pub fn meet(&self, need: Requires) -> bool {
        match self.set {
            PermissionSet::Administrator => need != Requires::CustomerCare,
            PermissionSet::CustomerCare => need.is_look() || need == Requires::CustomerCare,
            PermissionSet::Custom => match need {
                Requires::SignedIn => true,
                Requires::Look(permission) | Requires::Manage(permission) => {
                    self.permissions.holds(permission)
                }
                Requires::LookEither(one, other) => {
                    self.permissions.holds(one) || self.permissions.holds(other)
                }
                Requires::Administrator | Requires::CustomerCare => false,
            },
        }
    }

    /// What keeps an operator with these rights from touching `user`, if
    /// anything: nobody but an administrator touches an administrator, or one
    /// who holds a permission or practice that the operator lacks.
    pub fn barrier_to(&self, user: &User) -> Option<String> {
        if self.is_administrator() {
            return None;
        }
        if user.permission_set != PermissionSet::Custom {
            return Some(format!("the user's permission set is {}", user.permission_set.word()));
        }
        self.barrier_to_granting(user.permissions)
            .or_else(|| self.barrier_to_practices(user.practices.iter().map(|one| one.id)))
    }

    /// What keeps them from granting `permissions`: nobody grants what they do
    /// not hold.
    pub fn barrier_to_granting(&self, permissions: Permissions) -> Option<String> {
        if self.is_administrator() {
            return None;
        }
        let lacking = self.permissions.lacking(permissions);
        let first = lacking.first()?;
        Some(format!("you do not hold the permission {}", first.id()))
    }

    /// What keeps them from assigning practices.
    pub fn barrier_to_practices(
        &self,
        mut practices: impl Iterator<Item = PracticeId>,
    ) -> Option<String> {
        let lacking = practices.any(|one| !self.practices.contains(&one));
        (lacking && !self.is_administrator())
            .then(|| "you do not have all of these practices yourself".to_owned())
    }
}

/// What a command asks of its operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requires {
    /// Any signed-in user.
    SignedIn,
    /// Looking, for users with the permission, and Customer Care.
    Look(Permission),
    /// Looking, with either permission.
    LookEither(Permission, Permission),
    /// Changing, for users with the permission.
    Manage(Permission),
    /// A System Administrator: activating, unlocking, reactivating, passwords.
    Administrator,
    /// The vendor's Customer Care: deciding cases.
    CustomerCare,
}

impl Requires {
    const fn is_look(self) -> bool {
        matches!(self, Self::SignedIn | Self::Look(_) | Self::LookEither(..))
    }
}

/// The signed-in user on whose behalf a command runs, in one company.
#[derive(Clone, Debug)]
pub struct Operator {
    pub person: PersonRef,
    pub session: SessionId,
    /// The label of the session.
    pub label: Option<String>,
    /// The session's last use is old enough to be stored again.
    pub wants_touch: bool,
    pub company: Company,
    /// What session and database both allow.
    pub rights: Rights,
    /// What the database says now; the session may have been opened with less.
    pub now_has: Rights,
}

impl Operator {
    /// The operator, as the history names them.
    pub fn actor(&self) -> Actor<'_> {
        let name = Some(&*self.person.email);
        Actor { id: Some(self.person.id), name, session: self.label.as_deref() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rights(set: PermissionSet, ids: &[&str], practices: &[i64]) -> Rights {
        Rights {
            set,
            permissions: ids.iter().map(|id| Permission::of_id(id).expect("known")).collect(),
            practices: practices.iter().map(|id| PracticeId(*id)).collect(),
        }
    }

    #[test]
    fn each_set_meets_its_own_needs() {
        let admin = rights(PermissionSet::Administrator, &[], &[]);
        let care = rights(PermissionSet::CustomerCare, &[], &[]);
        let viewer = rights(PermissionSet::Custom, &["users.view"], &[]);
        let (view, manage) = (Permission::USERS_VIEW, Permission::USERS_MANAGE);
        for (need, expected) in [
            (Requires::SignedIn, [true, true, true]),
            (Requires::Look(view), [true, true, true]),
            (Requires::Look(Permission::AUDIT_LOG_VIEW), [true, true, false]),
            (Requires::LookEither(manage, view), [true, true, true]),
            (Requires::Manage(manage), [true, false, false]),
            (Requires::Administrator, [true, false, false]),
            (Requires::CustomerCare, [false, true, false]),
        ] {
            let met = [&admin, &care, &viewer].map(|one| one.meet(need));
            assert_eq!(met, expected, "{need:?}");
        }
    }

    #[test]
    fn a_right_counts_only_if_both_have_it() {
        let admin = rights(PermissionSet::Administrator, &[], &[]);
        let custom = rights(PermissionSet::Custom, &["users.view", "claims.submit"], &[1, 2]);
        let less = rights(PermissionSet::Custom, &["users.view", "messages.manage"], &[2]);
        assert_eq!(admin.both(&custom), custom);
        assert_eq!(custom.both(&admin), custom);
        assert_eq!(custom.both(&less), rights(PermissionSet::Custom, &["users.view"], &[2]));
        let care = rights(PermissionSet::CustomerCare, &[], &[]);
        assert_eq!(care.both(&care), care);
        assert_eq!(care.both(&custom), rights(PermissionSet::Custom, &[], &[]));
    }

    #[test]
    fn nobody_grants_what_they_do_not_hold() {
        let custom = rights(PermissionSet::Custom, &["users.manage", "users.view"], &[1]);
        let other = rights(PermissionSet::Custom, &["claims.submit"], &[]).permissions;
        let barrier = custom.barrier_to_granting(other).expect("a barrier");
        assert_eq!(barrier, "you do not hold the permission claims.submit");
        assert_eq!(custom.barrier_to_granting(custom.permissions), None);
        assert!(custom.barrier_to_practices([PracticeId(2)].into_iter()).is_some());
        assert_eq!(custom.barrier_to_practices([PracticeId(1)].into_iter()), None);
    }
}
