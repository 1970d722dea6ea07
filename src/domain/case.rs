//! Support cases: a rule says that a human at the vendor has to decide.

use super::id::CaseId;
use super::product::Product;
use super::time::Timestamp;

/// How a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
    Open,
    Activated,
    Declined,
    Withdrawn,
}

impl CaseState {
    /// The word of the file and of the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Activated => "activated",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Open, Self::Activated, Self::Declined, Self::Withdrawn]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

/// A case as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub id: CaseId,
    pub provider_npi: String,
    pub provider_name: String,
    pub product: Product,
    pub state: CaseState,
    pub description: String,
    pub opened_by: String,
    pub opened_at: Timestamp,
    pub resolved_by: Option<String>,
    pub resolved_at: Option<Timestamp>,
    pub reason: Option<String>,
}

/// The description of a Billing case: it always contains the provider's name
/// (the first seed document's note on the 30 days).
pub fn billing_description(provider_name: &str, npi: &str, deactivated: Timestamp) -> String {
    format!(
        "Reactivate Billing for {provider_name} (NPI {npi}), who was deactivated on {}, \
         fewer than 30 days ago.",
        deactivated.date()
    )
}
