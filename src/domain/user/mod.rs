//! A user: a person's identity and the person's place in one company, with
//! everything that decides whether and where the person can work.

pub mod access;
mod consents;
pub mod count;
pub mod fields;
pub mod filter;
pub mod line;
pub mod lock;
pub mod obstacle;
pub mod patch;
pub mod review;
#[cfg(test)]
pub(in crate::domain) mod tests;
pub mod user_type;

use crate::domain::{
    change::EntityRef, change::Kind, company::permission::PermissionSet,
    company::permission::Permissions, company::practice::Practice, company::role::RoleLink,
    email::Email, full_name::FullName, id::CompanyId, id::MembershipId, id::PersonRef,
    id::ProviderId, id::UserId, phone::Phone, time::Timestamp, user::access::MissingAccess,
    user::lock::Lock, user::user_type::UserType,
};

/// The provider that a user is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderLink {
    pub id: ProviderId,
    pub npi: String,
}

/// A user of one company, as loaded from and kept in the store.
///
/// State is a moment read through predicates: active or inactive belongs to the
/// membership, locked or unlocked to the person; the two are independent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub id: UserId,
    pub email: Email,
    pub name: FullName,
    pub phone: Option<Phone>,
    pub lock: Option<Lock>,
    pub last_sign_in: Option<Timestamp>,
    /// In how many companies the person has a membership.
    pub companies: u32,
    pub membership: MembershipId,
    pub company: CompanyId,
    pub permission_set: PermissionSet,
    pub permissions: Permissions,
    /// The role that the permissions were copied from.
    pub role: Option<RoleLink>,
    /// Those assigned one by one; an administrator has all.
    pub practices: Vec<Practice>,
    pub user_type: UserType,
    pub provider: Option<ProviderLink>,
    pub deactivated_at: Option<Timestamp>,
    pub created_by: Option<PersonRef>,
    pub created_at: Timestamp,
}

impl User {
    /// A user who is not stored yet, with the lowest rights: custom, without
    /// permissions, and active.
    pub const fn blank(email: Email, name: FullName, company: CompanyId, now: Timestamp) -> Self {
        Self {
            id: UserId(0),
            email,
            name,
            phone: None,
            lock: None,
            last_sign_in: None,
            companies: 0,
            membership: MembershipId(0),
            company,
            permission_set: PermissionSet::Custom,
            permissions: Permissions::NONE,
            role: None,
            practices: Vec::new(),
            user_type: UserType::MedicalOffice,
            provider: None,
            deactivated_at: None,
            created_by: None,
            created_at: now,
        }
    }

    /// The same as a System Administrator, with nothing assigned one by one.
    #[must_use]
    pub fn as_administrator(self) -> Self {
        Self { permission_set: PermissionSet::Administrator, ..self }
    }

    /// True while the membership is not deactivated.
    pub const fn is_active(&self) -> bool {
        self.deactivated_at.is_none()
    }

    /// True while the person is locked, in every company.
    pub const fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// True for a System Administrator of this company.
    pub fn is_administrator(&self) -> bool {
        self.permission_set == PermissionSet::Administrator
    }

    /// True for an administrator who is active and unlocked.
    pub fn counts_as_administrator(&self) -> bool {
        self.is_administrator() && self.is_active() && !self.is_locked()
    }

    /// True if the user would be let in and yet could work nowhere: a custom
    /// user without a permission or without a practice.
    pub fn is_without_access(&self) -> bool {
        self.lack().is_some()
    }

    /// What the user lacks to work in a practice, if anything.
    pub fn lack(&self) -> Option<MissingAccess> {
        MissingAccess::of(self.permission_set, self.permissions, &self.practices)
    }

    /// The word for active or inactive.
    pub const fn status(&self) -> &'static str {
        if self.is_active() { "active" } else { "inactive" }
    }

    /// How the permissions have drifted from the role, if there is one.
    pub fn role_drift(&self) -> Option<Vec<String>> {
        self.role.as_ref().map(|role| role.drift(self.permissions))
    }

    /// The person, for references.
    pub fn person(&self) -> PersonRef {
        PersonRef { id: self.id, email: self.email.as_str().to_owned() }
    }

    /// The name and email for messages.
    pub fn named(&self) -> String {
        format!("{} <{}>", self.name.as_str(), self.email.as_str())
    }

    /// Blocked in this company from `now` on; `clear` also takes permissions
    /// and practices, while provider link and user type stay.
    #[must_use]
    pub fn deactivated(&self, now: Timestamp, clear: bool) -> Self {
        let mut after = self.clone();
        after.deactivated_at = self.deactivated_at.or(Some(now));
        if clear {
            after.permissions = Permissions::NONE;
            after.practices.clear();
            after.permission_set = PermissionSet::Custom;
            after.role = None;
        }
        after
    }

    /// Active again in this company; never unlocks, brings no rights back.
    #[must_use]
    pub fn activated(&self) -> Self {
        Self { deactivated_at: None, ..self.clone() }
    }

    /// Locked; a lock that is there already stays as it is.
    #[must_use]
    pub fn locked(&self, lock: Lock) -> Self {
        let mut after = self.clone();
        after.lock = after.lock.or(Some(lock));
        after
    }

    /// Unlocked; never activates.
    #[must_use]
    pub fn unlocked(&self) -> Self {
        Self { lock: None, ..self.clone() }
    }

    /// True if the sessions of the person end with a change to `after`: a user who
    /// is deactivated or locked is out at once.
    pub const fn is_shut_out_by(&self, after: &Self) -> bool {
        (self.is_active() && !after.is_active()) || (!self.is_locked() && after.is_locked())
    }

    /// This membership with what belongs to the person as `other` has it.
    #[must_use]
    pub fn with_person_of(&self, other: &Self) -> Self {
        Self {
            email: other.email.clone(),
            name: other.name.clone(),
            phone: other.phone.clone(),
            lock: other.lock.clone(),
            ..self.clone()
        }
    }

    /// The user as it is once the store has given it an ID.
    #[must_use]
    pub fn stored_as(&self, id: UserId) -> Self {
        Self { id, ..self.clone() }
    }

    /// The user as the subject of an entry.
    pub fn subject(&self) -> EntityRef {
        EntityRef::new(Kind::User, self.id.0, self.email.as_str())
    }

    /// The verb that unlocks the user; providers have their own.
    pub const fn unlock_verb(&self) -> &'static str {
        if self.provider.is_some() { "provider reactivate" } else { "lock unlock" }
    }
}
