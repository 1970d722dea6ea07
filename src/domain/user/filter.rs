//! Which users a list shows.

use crate::domain::{
    id::PracticeId, id::RoleId, phone::Phone, provider::Provider, provider::product::Product,
    provider::product::ProductState, search_key::search_key, search_text::SearchText,
    search_text::SearchWord, search_text::Searched, time::Timestamp, user::User,
    user::lock::LockCause, user::review::unused_since, user::user_type::UserType,
};

/// Which users of a company by their status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
    #[default]
    Active,
    Inactive,
    All,
}

/// A filter over the users of a company; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    pub text: Option<SearchText>,
    pub status: StatusFilter,
    /// Only locked users.
    pub locked: bool,
    /// Any of them.
    pub practices: Vec<PracticeId>,
    /// Any of them.
    pub roles: Vec<RoleId>,
    pub user_type: Option<UserType>,
    pub administrator: bool,
    /// Linked to a provider, or not.
    pub provider: Option<bool>,
    /// Not used since this moment.
    pub no_sign_in_since: Option<Timestamp>,
    /// Created in the company at this moment or later.
    pub created_since: Option<Timestamp>,
    /// Deactivated at this moment or later, and not active again.
    pub deactivated_since: Option<Timestamp>,
    /// Custom users without a permission or without a practice.
    pub without_access: bool,
}

impl UserFilter {
    /// True if the user passes every part; the store's queries say the same, and a
    /// test compares the two.
    pub fn fits(&self, user: &User, activated_at: Option<Timestamp>) -> bool {
        self.fits_state(user, activated_at) && self.fits_account(user)
    }

    fn fits_state(&self, user: &User, activated_at: Option<Timestamp>) -> bool {
        let has_status = match self.status {
            StatusFilter::Active => user.is_active(),
            StatusFilter::Inactive => !user.is_active(),
            StatusFilter::All => true,
        };
        let is_since = |moment: Option<Timestamp>, since| moment.is_some_and(|at| at >= since);
        has_status
            && (!self.locked || user.is_locked())
            && self.no_sign_in_since.is_none_or(|since| unused_since(user, activated_at) < since)
            && self.created_since.is_none_or(|since| user.created_at >= since)
            && self.deactivated_since.is_none_or(|since| is_since(user.deactivated_at, since))
            && (!self.without_access || user.is_without_access())
    }

    fn fits_account(&self, user: &User) -> bool {
        let works_in = |id| user.practices.iter().any(|practice| practice.id == id);
        let has_role = |id| user.role.as_ref().is_some_and(|role| role.id == id);
        self.text.as_ref().is_none_or(|text| user.is_found_by(text))
            && (self.practices.is_empty()
                || user.is_administrator()
                || self.practices.iter().any(|id| works_in(*id)))
            && (self.roles.is_empty() || self.roles.iter().any(|id| has_role(*id)))
            && self.user_type.is_none_or(|user_type| user.user_type == user_type)
            && (!self.administrator || user.is_administrator())
            && self.provider.is_none_or(|linked| user.provider.is_some() == linked)
    }
}

impl User {
    /// True if each word of the text occurs in the name or the login email, or is a
    /// part of the phone number or the NPI.
    pub fn is_found_by(&self, text: &SearchText) -> bool {
        text.fits(Searched {
            name_key: &self.name.key(),
            email_key: &self.email.key(),
            phone: self.phone.as_ref().map(Phone::as_str),
            npi: self.provider.as_ref().map(|link| link.npi.as_str()),
        })
    }
}

/// A filter over the locked users of a company.
#[derive(Clone, Debug, Default)]
pub struct LockFilter {
    pub text: Option<SearchText>,
    pub provider: Option<bool>,
    pub cause: Option<LockCause>,
}

/// A filter over the providers of a company; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct ProviderFilter {
    /// Words that the name or the NPI contains.
    pub text: Option<SearchText>,
    pub active: Option<bool>,
    /// With this product active.
    pub product: Option<Product>,
    pub practice: Option<PracticeId>,
    pub without_user: bool,
}

impl ProviderFilter {
    /// True if the provider passes every part.
    pub fn fits(&self, provider: &Provider) -> bool {
        let npi = provider.npi.as_str();
        let name = search_key(&provider.name);
        let contains = |word: &SearchWord| name.contains(&word.key) || npi.contains(&word.key);
        let is_found = |text: &SearchText| text.words().iter().all(contains);
        let has = |product| provider.products_in(ProductState::Active).any(|one| one == product);
        self.text.as_ref().is_none_or(is_found)
            && self.active.is_none_or(|active| provider.active == active)
            && self.product.is_none_or(has)
            && self.practice.is_none_or(|id| provider.practices.iter().any(|one| one.id == id))
            && !(self.without_user && provider.user.is_some())
    }
}
