//! The access review that an auditor asks for (45 CFR 164.308(a)(4)(ii)(C), and
//! for leavers 164.308(a)(3)(ii)(C)): each user with what is worth a question.

use crate::domain::{
    company::permission::PermissionSet, time::Timestamp, user::User, words::words,
};

/// Administrators that a company of usual size needs: one, and one for when the
/// first is away.
const MOST_ADMINISTRATORS: usize = 2;

/// True if a company has an administrator, and no more than it usually needs.
pub const fn is_usual(administrators: usize) -> bool {
    administrators > 0 && administrators <= MOST_ADMINISTRATORS
}

/// Local parts of addresses that several people read.
const SHARED: [&str; 18] = [
    "admin",
    "appointments",
    "billing",
    "contact",
    "desk",
    "frontdesk",
    "help",
    "hello",
    "info",
    "mail",
    "office",
    "practice",
    "reception",
    "referrals",
    "scheduling",
    "staff",
    "support",
    "team",
];

/// A user with what the review also needs.
#[derive(Clone, Debug)]
pub struct Reviewed {
    pub user: User,
    /// The password is a temporary one that was never changed.
    pub has_temporary_password: bool,
    /// Of the linked provider, if there is one.
    pub provider_active: Option<bool>,
    /// The linked provider has an active product.
    pub is_billed: bool,
    /// When the user was last activated after a deactivation, if a finding depends on it
    /// ([`Self::depends_on_activation`]).
    pub activated_at: Option<Timestamp>,
}

/// What decides about the whole company.
#[derive(Clone, Copy, Debug)]
pub struct Yardstick {
    /// Active, unlocked administrators.
    pub administrators: usize,
    /// Users who have not signed in since are named.
    pub since: Timestamp,
}

words! {
    /// A stable word for what is worth a question.
    Finding {
        /// No active, unlocked administrator is there.
        NoAdministrator "no-administrator",
        /// One of more than two administrators.
        ManyAdministrators "many-administrators",
        /// The login email is read by several people.
        SharedMailbox "shared-mailbox",
        /// The provider is deactivated and the user active.
        LeaverActive "leaver-active",
        /// The user is inactive and the provider's products are billed.
        LeaverBilled "leaver-billed",
        /// Activated again, without permissions or practices.
        ReactivatedWithoutRights "reactivated-without-rights",
        TemporaryPassword "temporary-password",
        NoSignIn "no-sign-in",
    }
}

impl Finding {
    /// Those that let somebody in come first, then those that cost money, then
    /// those that keep somebody out.
    pub const WORST_FIRST: [Self; 8] = [
        Self::NoAdministrator,
        Self::LeaverActive,
        Self::SharedMailbox,
        Self::ManyAdministrators,
        Self::TemporaryPassword,
        Self::NoSignIn,
        Self::LeaverBilled,
        Self::ReactivatedWithoutRights,
    ];

    /// The finding in words.
    pub const fn about(&self) -> &'static str {
        match self {
            Self::NoAdministrator => "no active, unlocked administrator",
            Self::ManyAdministrators => "more than two administrators",
            Self::SharedMailbox => "several people read the mailbox",
            Self::LeaverActive => "the provider is deactivated, but the user is active",
            Self::LeaverBilled => "the user is inactive, but the provider's products are billed",
            Self::ReactivatedWithoutRights => "activated again without permissions or practices",
            Self::TemporaryPassword => "the temporary password was never changed",
            Self::NoSignIn => "no sign-in for a long time",
        }
    }
}

/// Since when nobody has signed in as a user: the latest of its creation, its last
/// activation and the last sign-in.
pub fn unused_since(user: &User, activated_at: Option<Timestamp>) -> Timestamp {
    let later = activated_at.into_iter().chain(user.last_sign_in);
    later.fold(user.created_at, Timestamp::max)
}

impl Reviewed {
    /// True if a finding depends on when the user was last activated, which only the history
    /// knows.
    pub fn depends_on_activation(&self, by: Yardstick) -> bool {
        let user = &self.user;
        user.is_active() && (unused_since(user, None) < by.since || user.is_without_access())
    }

    /// What is worth a question.
    pub fn findings(&self, by: Yardstick) -> Vec<Finding> {
        let user = &self.user;
        let active = user.is_active();
        let no_sign_in = unused_since(user, self.activated_at) < by.since;
        [
            (user.is_administrator() && by.administrators == 0, Finding::NoAdministrator),
            (
                user.counts_as_administrator() && by.administrators > MOST_ADMINISTRATORS,
                Finding::ManyAdministrators,
            ),
            (active && is_shared(user.email.as_str()), Finding::SharedMailbox),
            (active && self.provider_active == Some(false), Finding::LeaverActive),
            (!active && self.is_billed, Finding::LeaverBilled),
            (
                active && self.activated_at.is_some() && user.is_without_access(),
                Finding::ReactivatedWithoutRights,
            ),
            (active && self.has_temporary_password, Finding::TemporaryPassword),
            (
                active && no_sign_in && user.permission_set != PermissionSet::CustomerCare,
                Finding::NoSignIn,
            ),
        ]
        .into_iter()
        .filter_map(|(found, finding)| found.then_some(finding))
        .collect()
    }
}

/// True for an address like office@ or billing2@.
fn is_shared(email: &str) -> bool {
    let local = email.split('@').next().unwrap_or_default().to_ascii_lowercase();
    let bare: String = local.chars().filter(char::is_ascii_alphabetic).collect();
    let mut words = local.split(['.', '-', '_', '+']);
    let plain = |word: &str| SHARED.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit()));
    SHARED.contains(&bare.as_str()) || words.any(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_has_its_place_among_the_worst() {
        for finding in Finding::ALL {
            assert!(Finding::WORST_FIRST.contains(finding), "{finding:?}");
        }
    }

    #[test]
    fn one_or_two_administrators_are_usual() {
        assert_eq!([0, 1, 2, 3].map(is_usual), [false, true, true, false]);
    }

    #[test]
    fn shared_mailboxes_are_known_by_their_local_part() {
        for email in [
            "office@x.org",
            "Billing2@x.org",
            "front-desk@x.org",
            "info@x.org",
            "north.office@x.org",
            "billing.north@x.org",
            "clinic_billing@x.org",
            "billing-team@x.org",
            "office50@x.org",
        ] {
            assert!(is_shared(email), "{email}");
        }
        for email in ["kim@x.org", "infotech@x.org", "ada.billings@x.org", "adam@office.org"] {
            assert!(!is_shared(email), "{email}");
        }
    }
}
