//! Permissions: what can be granted to a custom user, and sets of them.

use crate::domain::words::words;

pub use crate::domain::company::catalog::{CATALOG, CatalogEntry, Scope};

/// One grantable permission: its place in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission(u8);

impl Permission {
    /// List and show users.
    pub const USERS_VIEW: Self = Self::named("users.view");
    /// Create, edit and deactivate users.
    pub const USERS_MANAGE: Self = Self::named("users.manage");
    /// Create, edit and delete roles.
    pub const ROLES_MANAGE: Self = Self::named("roles.manage");
    /// Set the security policy.
    pub const SECURITY_POLICY_MANAGE: Self = Self::named("security-policy.manage");
    /// Create and change practices.
    pub const PRACTICES_MANAGE: Self = Self::named("practices.manage");
    /// Create, edit and deactivate providers.
    pub const PROVIDERS_MANAGE: Self = Self::named("providers.manage");
    /// See what is on the invoice.
    pub const INVOICES_VIEW: Self = Self::named("invoices.view");
    /// Read the history.
    pub const AUDIT_LOG_VIEW: Self = Self::named("audit-log.view");

    /// The permission of an id, `None` for an unknown one.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::all().find(|permission| permission.id() == id)
    }

    /// Every permission, in the order of the catalog.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u8..).zip(CATALOG).map(|(place, _)| Self(place))
    }

    /// Its line of the catalog.
    pub fn entry(self) -> &'static CatalogEntry {
        &CATALOG[usize::from(self.0)]
    }

    /// Its id, `claims.submit`.
    pub fn id(self) -> &'static str {
        self.entry().id
    }

    /// The permission that contains this one, if any: a user who may see all notes
    /// may see their own.
    fn container(self) -> Option<Self> {
        (self.id() == "own-notes.view").then_some(Self::named("notes.view"))
    }

    /// The place of an id that is known when the program is compiled.
    const fn named(id: &str) -> Self {
        let mut place = 0;
        while place < CATALOG.len() {
            if same(CATALOG[place].id.as_bytes(), id.as_bytes()) {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "the catalog has under 64 lines"
                )]
                return Self(place as u8);
            }
            place += 1;
        }
        panic!("an id that the catalog does not have")
    }
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut place = 0;
    while place < one.len() {
        if one[place] != other[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// A set of permissions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permissions(u64);

impl Permissions {
    /// The set that holds nothing: what a new user gets.
    pub const NONE: Self = Self(0);

    /// The set as a number: a bit for each permission, at its place in the catalog.
    pub const fn bits(self) -> i64 {
        self.0.cast_signed()
    }

    /// The set of a number; none if a bit has no permission.
    pub fn of_bits(bits: i64) -> Option<Self> {
        let bits = bits.cast_unsigned();
        (bits >> CATALOG.len() == 0).then_some(Self(bits))
    }

    /// True if it holds no permission.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True if the permission is in the set, or contained in one that is.
    pub fn holds(self, permission: Permission) -> bool {
        self.contains(permission)
            || permission.container().is_some_and(|whole| self.contains(whole))
    }

    /// Those of `other` that this set does not hold.
    pub fn lacking(self, other: Self) -> Vec<Permission> {
        other.iter().filter(|permission| !self.holds(*permission)).collect()
    }

    /// The permissions of the set, in the order of the catalog.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::all().filter(move |permission| self.contains(*permission))
    }

    /// The ids of the set, in the order of the catalog.
    pub fn ids(self) -> Vec<String> {
        self.iter().map(|permission| permission.id().to_owned()).collect()
    }

    /// What both sets hold.
    #[must_use]
    pub fn both(self, other: Self) -> Self {
        Permission::all().filter(|one| self.holds(*one) && other.holds(*one)).collect()
    }

    /// This set with those of `granted` and without those of `revoked`.
    #[must_use]
    pub const fn edited(self, granted: Self, revoked: Self) -> Self {
        Self((self.0 | granted.0) & !revoked.0)
    }

    /// These without those of another set.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// True if the permission itself is in the set.
    pub const fn contains(self, permission: Permission) -> bool {
        self.0 & (1 << permission.0) != 0
    }
}

impl FromIterator<Permission> for Permissions {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        Self(permissions.into_iter().fold(0, |bits, one| bits | 1 << one.0))
    }
}

words! {
    /// What a membership is: everything, what is listed, or look only.
    PermissionSet {
        Administrator "administrator" "System Administrator",
        Custom "custom" "Custom",
        CustomerCare "customer-care" "Customer Care",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(ids: &[&str]) -> Permissions {
        ids.iter().map(|id| Permission::of_id(id).expect("known")).collect()
    }

    #[test]
    fn ids_are_unique_lower_case_and_fit_the_set() {
        // The last bit is the sign of a number.
        assert!(CATALOG.len() < 64);
        for permission in Permission::all() {
            assert_eq!(Permission::of_id(permission.id()), Some(permission));
            assert!(permission.id().bytes().all(|b| b.is_ascii_lowercase() || b".-".contains(&b)));
        }
        assert_eq!(Permission::of_id("users.delete"), None);
    }

    #[test]
    fn a_set_is_a_number_and_comes_back() {
        let some = set(&["users.view", "messages.manage"]);
        assert_eq!(Permissions::of_bits(some.bits()), Some(some));
        assert_eq!(
            (Permissions::NONE.bits(), Permissions::of_bits(0)),
            (0, Some(Permissions::NONE))
        );
        let all: Permissions = Permission::all().collect();
        assert_eq!(Permissions::of_bits(all.bits()), Some(all));
        for unknown in [all.bits() + 1, 1 << CATALOG.len(), -1, i64::MIN] {
            assert_eq!(Permissions::of_bits(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_places_are_those_of_every_database_that_is_kept() {
        let ids: Vec<&str> = Permission::all().map(Permission::id).collect();
        expect_test::expect![[r"
            users.view
            users.manage
            roles.manage
            practices.manage
            providers.manage
            security-policy.manage
            invoices.view
            company-reports.view
            audit-log.view
            shared-lists.manage
            patient-demographics.manage
            appointments.manage
            messages.manage
            scheduling-templates.manage
            clinical-information.manage
            notes.view
            signed-notes.view
            own-notes.view
            prescriptions.send
            refills.manage
            labs-and-studies.view
            labs-and-studies.share
            results.sign
            charge-entries.manage
            encounters.manage
            claims-status.view
            claims.submit
            payments.post
            patient-statements.send
            collections-status.view
            payout-report.view
            billing-analytics.view
            online-profile.manage
            surveys.manage
            directory-results.view
            broadcast.manage
            patient-intake.manage
            practice-information.manage
            insurance.manage
            practice-settings.manage
            practice-reports.view
            accounting-options.manage"]]
        .assert_eq(&ids.join("\n"));
    }

    #[test]
    fn notes_contain_own_notes_and_not_the_reverse() {
        let own = Permission::of_id("own-notes.view").expect("known");
        let all = Permission::of_id("notes.view").expect("known");
        assert!(set(&["notes.view"]).holds(own));
        assert!(!set(&["own-notes.view"]).holds(all));
        assert_eq!(set(&["notes.view"]).lacking(set(&["own-notes.view"])), []);
    }

    #[test]
    fn granting_and_revoking_edit_the_set() {
        let before = set(&["claims.submit", "messages.manage"]);
        let after = before.edited(set(&["users.view"]), set(&["claims.submit"]));
        assert_eq!(after.ids(), ["users.view", "messages.manage"]);
        assert_eq!(after.both(set(&["users.view"])).ids(), ["users.view"]);
        assert!(Permissions::NONE.is_empty() && !after.is_empty());
    }
}
