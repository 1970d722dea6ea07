//! Providers: persons who treat patients, their products, and the rules of
//! their reactivation. Never deleted.

pub mod case;
pub mod fields;
pub mod license;
pub mod npi;
pub mod patch;
pub mod product;
mod rules;
pub mod terms;

use crate::domain::{
    change::EntityRef, change::Kind, company::practice::Practice, full_name::FullName,
    id::CompanyId, id::PersonRef, id::ProviderId, provider::npi::Npi, provider::npi::Specialty,
    provider::product::LicenseType, provider::product::Product, provider::product::ProductState,
    provider::product::ProviderProduct, time::Timestamp,
};

/// Days after a provider's deactivation during which Billing cannot be added.
pub const BILLING_WAIT_DAYS: i64 = 30;

/// The longest credentials, in code points.
pub const MOST_CREDENTIALS: usize = 60;

/// A provider of a company, as loaded from and kept in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    pub id: ProviderId,
    pub company: CompanyId,
    pub npi: Npi,
    pub name: String,
    pub license_type: LicenseType,
    pub specialty: Option<Specialty>,
    pub credentials: Option<String>,
    pub practices: Vec<Practice>,
    /// The latest deactivation, kept after a reactivation: the 30-day rule
    /// counts from it.
    pub last_deactivated_at: Option<Timestamp>,
    pub active: bool,
    pub products: Vec<ProviderProduct>,
    /// The linked user.
    pub user: Option<PersonRef>,
}

/// The first day (UTC) on which Billing may be added again: day 30 after the
/// newest deactivation, or none if it may be added now.
pub fn billing_waits_until(deactivated: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let since = deactivated.filter(|since| now.days_since(*since) < BILLING_WAIT_DAYS)?;
    Some(since.start_of_day_after(BILLING_WAIT_DAYS))
}

impl Provider {
    /// A provider who is not stored yet, and active.
    pub fn blank(npi: Npi, name: &FullName, license_type: LicenseType, company: CompanyId) -> Self {
        Self {
            id: ProviderId(0),
            company,
            npi,
            name: name.as_str().to_owned(),
            license_type,
            specialty: None,
            credentials: None,
            practices: Vec::new(),
            last_deactivated_at: None,
            active: true,
            products: Vec::new(),
            user: None,
        }
    }

    /// The moment of deactivation while the provider is deactivated.
    pub fn deactivated_at(&self) -> Option<Timestamp> {
        self.last_deactivated_at.filter(|_| !self.active)
    }

    /// The word for active or inactive.
    pub const fn status(&self) -> &'static str {
        if self.active { "active" } else { "inactive" }
    }

    pub fn products_in(&self, state: ProductState) -> impl Iterator<Item = Product> {
        self.products.iter().filter(move |one| one.state == state).map(|one| one.product)
    }

    /// Deactivated from `now` on, all products ended at that moment.
    #[must_use]
    pub fn deactivated(&self, now: Timestamp) -> Self {
        let mut after = self.clone();
        let billed = self.products_in(ProductState::Active).next().is_some();
        if self.active || billed {
            after.active = false;
            // A clock that was set back shortens no waiting time.
            after.last_deactivated_at = self.last_deactivated_at.max(Some(now));
        }
        for product in after.products.iter_mut().filter(|one| one.state == ProductState::Active) {
            product.state = ProductState::Ended;
            product.since = now;
        }
        after
    }

    /// Active, with `added` licensed from `now` on and `waiting` for `case`.
    #[must_use]
    pub fn reactivated(&self, added: &[Product], now: Timestamp) -> Self {
        let mut after = Self { active: true, ..self.clone() };
        for product in added {
            after.set_product(*product, ProductState::Active, now);
        }
        after
    }

    /// Sets the state of one product, in the order of the catalog.
    pub fn set_product(&mut self, product: Product, state: ProductState, since: Timestamp) {
        self.products.retain(|one| one.product != product);
        self.products.push(ProviderProduct { product, state, since, case: None });
        self.products.sort_by_key(|one| one.product);
    }

    /// The provider as it is once the store has given it an ID.
    #[must_use]
    pub fn stored_as(&self, id: ProviderId) -> Self {
        Self { id, ..self.clone() }
    }

    /// The provider as the subject of an entry.
    pub fn subject(&self) -> EntityRef {
        EntityRef::new(Kind::Provider, self.id.0, self.npi.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).expect("a moment")
    }

    pub fn provider() -> Provider {
        Provider {
            id: ProviderId(1),
            company: CompanyId(1),
            npi: Npi::from_stem(123_456_789),
            name: "Ada Healer".into(),
            license_type: LicenseType::Physician,
            specialty: None,
            credentials: None,
            practices: Vec::new(),
            last_deactivated_at: None,
            active: true,
            products: vec![ProviderProduct {
                product: Product::Billing,
                state: ProductState::Active,
                since: at("2025-01-01T00:00:00Z"),
                case: None,
            }],
            user: None,
        }
    }

    #[test]
    fn deactivating_ends_the_products_at_that_moment() {
        let now = at("2025-12-15T10:00:00Z");
        let after = provider().deactivated(now);
        assert_eq!(after.products[0].state, ProductState::Ended);
        assert_eq!(after.products[0].since, now);
        assert_eq!(after.deactivated_at(), Some(now));
        assert_eq!(after.deactivated(at("2026-01-01T00:00:00Z")), after, "a repeat");
    }

    #[test]
    fn each_end_of_a_product_restarts_the_days_and_a_clock_set_back_does_not() {
        let gone = provider().deactivated(at("2026-01-05T00:00:00Z"));
        let mut billed = gone.clone();
        billed.set_product(Product::Billing, ProductState::Active, at("2026-01-17T00:00:00Z"));
        let again = billed.deactivated(at("2026-01-28T00:00:00Z"));
        assert_eq!(again.deactivated_at(), Some(at("2026-01-28T00:00:00Z")));
        let back = gone.reactivated(&[Product::Clinical], at("2025-12-01T00:00:00Z"));
        let earlier = back.deactivated(at("2025-12-01T00:00:00Z"));
        assert_eq!(earlier.last_deactivated_at, Some(at("2026-01-05T00:00:00Z")));
    }

    #[test]
    fn billing_waits_until_day_thirty_across_the_change_of_year() {
        let gone = Some(at("2025-12-15T23:00:00Z"));
        let first_day = Some(at("2026-01-14T00:00:00Z"));
        assert_eq!(billing_waits_until(gone, at("2025-12-15T23:30:00Z")), first_day);
        assert_eq!(billing_waits_until(gone, at("2026-01-13T23:59:00Z")), first_day, "day 29");
        assert_eq!(billing_waits_until(gone, at("2026-01-14T00:00:00Z")), None, "day 30");
        assert_eq!(billing_waits_until(None, at("2026-01-15T00:00:00Z")), None);
    }

    #[test]
    fn the_wait_goes_on_after_a_reactivation_without_billing() {
        let gone = provider().deactivated(at("2025-12-15T00:00:00Z"));
        let back = gone.reactivated(&[Product::Clinical], at("2025-12-20T00:00:00Z"));
        assert!(back.active && back.products_in(ProductState::Active).eq([Product::Clinical]));
        assert_eq!(back.deactivated_at(), None);
        let since = back.last_deactivated_at;
        assert!(billing_waits_until(since, at("2025-12-25T00:00:00Z")).is_some());
    }
}
