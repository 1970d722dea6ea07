//! Which users a list shows.

use super::id::{PracticeId, UserId};
use super::lock::LockCause;
use super::text::fold;
use super::time::Timestamp;
use super::user_type::UserType;

/// The tab of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Active,
    Inactive,
    /// Locked, whether active or not.
    Locked,
    All,
}

/// A filter over the users of a company; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// Folded text that the name or the login email contains.
    pub text: Option<String>,
    /// One user alone: where the text was exactly a login email.
    pub only: Option<UserId>,
    pub tab: Tab,
    pub practice: Option<PracticeId>,
    pub user_type: Option<UserType>,
    pub administrator: bool,
    /// Linked to a provider, or not.
    pub provider: Option<bool>,
    /// No sign-in since this moment.
    pub no_sign_in_since: Option<Timestamp>,
    /// Custom users without a permission or without a practice.
    pub without_access: bool,
}

/// A filter over the locked users of a company.
#[derive(Clone, Debug, Default)]
pub struct LockFilter {
    /// Folded text that the name or the login email contains.
    pub text: Option<String>,
    pub provider: Option<bool>,
    pub cause: Option<LockCause>,
}

/// The key of a search text; nothing for an empty one.
pub fn search_key(text: Option<&str>) -> Option<String> {
    text.map(fold).filter(|key| !key.is_empty())
}
