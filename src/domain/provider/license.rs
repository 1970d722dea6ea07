//! Licenses: a product of a provider, from when to when, and under which terms.

use crate::domain::{id::PersonRef, provider::product::Product, time::Timestamp};

/// A product to be added to a provider: the license and its consent.
///
/// Never deleted; ended by the provider's deactivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLicense {
    pub product: Product,
    pub from: Timestamp,
    pub terms_version: &'static str,
    pub accepted_by: PersonRef,
    pub accepted_at: Timestamp,
    /// What the invoice will say.
    pub invoice_line: String,
}

/// A license as accounting sees it.
#[derive(Clone, Debug)]
pub struct License {
    pub npi: String,
    pub provider_name: String,
    pub product: Product,
    pub from: Timestamp,
    pub to: Option<Timestamp>,
    pub terms_version: String,
    pub accepted_by: String,
    pub accepted_at: Timestamp,
    pub invoice_line: String,
}
