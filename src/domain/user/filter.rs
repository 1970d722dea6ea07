//! Which users a list shows.

use crate::domain::{
    id::PracticeId, id::RoleId, provider::Provider, provider::product::Product,
    provider::product::ProductState, text::fold, time::Timestamp, user::User,
    user::lock::LockCause, user::review::unused_since, user::user_type::UserType,
};

/// The tab of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
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
    pub tab: StatusFilter,
    pub practice: Option<PracticeId>,
    pub role: Option<RoleId>,
    pub user_type: Option<UserType>,
    pub administrator: bool,
    /// Linked to a provider, or not.
    pub provider: Option<bool>,
    /// Not used since this moment.
    pub no_sign_in_since: Option<Timestamp>,
    /// Custom users without a permission or without a practice.
    pub without_access: bool,
}

impl UserFilter {
    /// True if the user passes every part but the text; the store's
    /// queries say the same, and a test compares the two.
    pub fn fits(&self, user: &User, activated_at: Option<Timestamp>) -> bool {
        let on_tab = match self.tab {
            StatusFilter::Active => user.is_active(),
            StatusFilter::Inactive => !user.is_active(),
            StatusFilter::Locked => user.is_locked(),
            StatusFilter::All => true,
        };
        let has_practice = |id| user.practices.iter().any(|practice| practice.id == id);
        on_tab
            && self.practice.is_none_or(|id| user.is_administrator() || has_practice(id))
            && self.role.is_none_or(|id| user.role.as_ref().is_some_and(|role| role.id == id))
            && self.user_type.is_none_or(|user_type| user.user_type == user_type)
            && (!self.administrator || user.is_administrator())
            && self.provider.is_none_or(|linked| user.provider.is_some() == linked)
            && self.no_sign_in_since.is_none_or(|since| unused_since(user, activated_at) < since)
            && (!self.without_access || user.is_without_access())
    }
}

/// A filter over the locked users of a company.
#[derive(Clone, Debug, Default)]
pub struct LockFilter {
    /// Folded text that the name or the login email contains.
    pub text: Option<String>,
    pub provider: Option<bool>,
    pub cause: Option<LockCause>,
}

/// A filter over the providers of a company; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct ProviderFilter {
    /// Folded text that the name or the NPI contains.
    pub text: Option<String>,
    pub active: Option<bool>,
    /// With this product active.
    pub product: Option<Product>,
    pub practice: Option<PracticeId>,
    pub without_user: bool,
}

impl ProviderFilter {
    /// True if the provider passes every part.
    pub fn fits(&self, provider: &Provider) -> bool {
        let contains = |text: &String| {
            fold(&provider.name).contains(text) || provider.npi.as_str().contains(text)
        };
        let has = |product| provider.products_in(ProductState::Active).any(|one| one == product);
        self.text.as_ref().is_none_or(contains)
            && self.active.is_none_or(|active| provider.active == active)
            && self.product.is_none_or(has)
            && self.practice.is_none_or(|id| provider.practices.iter().any(|one| one.id == id))
            && !(self.without_user && provider.user.is_some())
    }
}

/// The key of a search text; nothing for an empty one.
pub fn search_key(text: Option<&str>) -> Option<String> {
    text.map(fold).filter(|key| !key.is_empty())
}
