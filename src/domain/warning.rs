//! Warnings: what an operator should know of a change that goes ahead.

use crate::domain::provider::product::Product;
use std::fmt;

/// A warning about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The provider is deactivated, and the user is not.
    UserStillActive { provider: String, email: String },
    /// The case of a product goes with the deactivation of its provider.
    CaseWithdrawn { product: Product, provider: String },
    /// The practice has no other active provider.
    WithoutProvider { practice: String },
    /// The user is deactivated, and the provider's products are billed on.
    StillBilled { provider: String, npi: String, products: Vec<Product> },
    /// Payers know a provider by name and NPI.
    ClaimsMayBeRejected { provider: String, npi: String },
    /// A name looks like UTF-8 that was read as Latin-1.
    Misdecoded { text: String, fixed: String },
    /// A name looks like one of a list by last names.
    LastNameFirst { name: String, turned: String },
    /// The 30 days have passed.
    CaseNotNeeded { case: i64, npi: String, product: Product },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UserStillActive { provider, email } => {
                write!(f, "the user of {provider}, {email}, is still active")
            }
            Self::CaseWithdrawn { product, provider } => write!(
                f,
                "the open case for {} of {provider} is withdrawn, and with it the acceptance of \
                 its terms",
                product.title()
            ),
            Self::WithoutProvider { practice } => {
                write!(f, "practice {practice:?} is left without an active provider")
            }
            Self::StillBilled { provider, npi, products } => {
                let titles: Vec<&str> = products.iter().map(|product| product.title()).collect();
                let titles = titles.join(", ");
                write!(
                    f,
                    "provider {provider} ({npi}) keeps active products, which are still billed: \
                     {titles}"
                )
            }
            Self::ClaimsMayBeRejected { provider, npi } => write!(
                f,
                "claims for {provider} ({npi}) may be rejected until payers know the new name or \
                 NPI"
            ),
            Self::Misdecoded { text, fixed } => {
                write!(f, "{text:?} looks like UTF-8 that was read as Latin-1; is it {fixed:?}?")
            }
            Self::LastNameFirst { name, turned } => {
                write!(f, "{name:?} looks like a last name before a first name; is it {turned:?}?")
            }
            Self::CaseNotNeeded { case, npi, product } => write!(
                f,
                "case {case} is no longer needed: the 30 days have passed, and practicectl \
                 provider reactivate {npi} --product {} adds the product without it",
                product.word()
            ),
        }
    }
}
