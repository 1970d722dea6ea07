//! Products (modules) that a provider is licensed for, and license types.

use crate::domain::{code::Code, refusal::Refusal, text::nearest, time::Timestamp, words::words};

words! {
    /// A module that a provider is licensed for.
    Product {
        Billing "billing" "Billing",
        Clinical "clinical" "Clinical",
        Engage "engage" "Engage",
        Telehealth "telehealth" "Telehealth",
    }
}

words! {
    /// What kind of provider a license is priced for.
    LicenseType {
        Physician "physician" "Physician Provider",
        Therapist "therapist" "Therapist",
        NonPhysician "non-physician" "Non-Physician Provider",
        Supervising "supervising" "Supervising Provider",
    }
}

words! {
    /// The state of a product of a provider.
    ProductState {
        Active "active",
        Ended "ended",
        Waiting "waiting",
    }
}

/// The product of a word of a file.
pub fn product(word: &str) -> Result<Product, Refusal> {
    Product::of_word(word).ok_or_else(|| unknown("product", word, Product::WORDS))
}

impl Product {
    /// Each of these once, in the order of the list.
    pub fn sorted(products: &[Self]) -> Vec<Self> {
        Self::ALL.iter().filter(|product| products.contains(product)).copied().collect()
    }
}

/// The products of a list, separated by `;` or `,`.
pub fn products(text: &str) -> Result<Vec<Product>, Refusal> {
    let product = |word: &str| {
        Product::of_word(&word.to_ascii_lowercase()).ok_or_else(|| {
            let hint = match nearest(word, Product::WORDS.iter().copied()) {
                Some(near) => format!("did you mean {near:?}?"),
                None => format!("the products are: {}", Product::WORDS.join(", ")),
            };
            Refusal::new(Code::InvalidInput, format!("{word:?} is not a product")).hint(hint)
        })
    };
    text.split([';', ',']).map(str::trim).filter(|word| !word.is_empty()).map(product).collect()
}

/// The license type of a word of a file.
pub fn license_type(word: &str) -> Result<LicenseType, Refusal> {
    LicenseType::of_word(word).ok_or_else(|| unknown("license type", word, LicenseType::WORDS))
}

fn unknown(what: &str, word: &str, known: &[&str]) -> Refusal {
    let hint = match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("write one of {}", known.join(", ")),
    };
    Refusal::new(Code::InvalidInput, format!("{word:?} is not a {what}")).hint(hint)
}

/// A product of a provider in its current state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderProduct {
    pub product: Product,
    pub state: ProductState,
    /// Active: the license's begin; ended: its end; waiting: the case's begin.
    pub since: Timestamp,
    /// The number of the case that the product waits for.
    pub case: Option<i64>,
}

impl ProviderProduct {
    /// One state of each product, by product: an active license, else the open case
    /// that it waits for, else the newest license that ended.
    pub fn merged(mut found: Vec<Self>) -> Vec<Self> {
        let rank = |state| match state {
            ProductState::Active => 0,
            ProductState::Waiting => 1,
            ProductState::Ended => 2,
        };
        found.sort_by_key(|one| (one.product, rank(one.state)));
        found.dedup_by_key(|one| one.product);
        found
    }
}
