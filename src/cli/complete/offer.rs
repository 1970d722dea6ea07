//! What an argument names, so that completion can offer it: `add = Offer::ROLE`.

use crate::domain::{offer::ProviderGroup, offer::UserGroup};
use crate::ops::completion::Wanted;
use clap::builder::ArgExt;

/// What a value of an argument names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// An error code, which needs no session.
    Code,
    /// Something that the database has.
    Stored(Wanted),
    /// An active practice, perhaps with the sign of `--practice=+NAME`.
    PracticeEdit,
}

impl ArgExt for Offer {}

impl Offer {
    pub const USER: Self = Self::user(UserGroup::All);
    pub const ACTIVE_USER: Self = Self::user(UserGroup::Active);
    pub const INACTIVE_USER: Self = Self::user(UserGroup::Inactive);
    pub const LOCKED_USER: Self = Self::user(UserGroup::Locked);
    pub const UNLOCKED_USER: Self = Self::user(UserGroup::Unlocked);
    pub const PROVIDER: Self = Self::provider(ProviderGroup::All);
    pub const ACTIVE_PROVIDER: Self = Self::provider(ProviderGroup::Active);
    pub const BLOCKED_PROVIDER: Self = Self::provider(ProviderGroup::Blocked);
    pub const NPI: Self = Self::Stored(Wanted::Npi);
    pub const ROLE: Self = Self::Stored(Wanted::Role);
    pub const PRACTICE: Self = Self::Stored(Wanted::Practice(None));
    pub const ACTIVE_PRACTICE: Self = Self::Stored(Wanted::Practice(Some(true)));
    pub const INACTIVE_PRACTICE: Self = Self::Stored(Wanted::Practice(Some(false)));
    pub const PERMISSION: Self = Self::Stored(Wanted::Permission);
    pub const COMPANY: Self = Self::Stored(Wanted::Company);

    const fn user(group: UserGroup) -> Self {
        Self::Stored(Wanted::User(group))
    }

    const fn provider(group: ProviderGroup) -> Self {
        Self::Stored(Wanted::Provider(group))
    }
}
