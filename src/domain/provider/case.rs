//! Support cases: a rule says that a human at the vendor has to decide.

use crate::domain::{
    id::CaseId, id::PersonRef, id::UserId, provider::BILLING_WAIT_DAYS, provider::product::Product,
    time::Timestamp, words::words,
};

words! {
    /// The state of a case.
    CaseState {
        Open "open",
        Activated "activated",
        Declined "declined",
        Withdrawn "withdrawn",
    }
}

/// A case in its current state.
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
    /// The terms that were accepted for the product.
    pub accepted: Option<AcceptedTerms>,
    /// Who opened it, by number.
    pub opener: UserId,
    /// The newest deactivation, from which the days are counted.
    pub provider_deactivated_at: Option<Timestamp>,
    /// What was written about it, the oldest first; read for one case only.
    pub notes: Vec<CaseNote>,
}

impl Case {
    /// True while a human has to decide: it is open, and its days have not run
    /// out. After them the product is added without a case.
    pub fn is_needed(&self, now: Timestamp) -> bool {
        let waits = self
            .provider_deactivated_at
            .is_some_and(|since| now.days_since(since) < BILLING_WAIT_DAYS);
        self.state == CaseState::Open && waits
    }
}

/// Terms that somebody accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedTerms {
    pub version: String,
    pub by: PersonRef,
    pub at: Timestamp,
}

/// A case that is to be opened.
#[derive(Clone, Debug)]
pub struct CaseRequest {
    pub product: Product,
    pub description: String,
    /// The terms that the operator accepts for the product.
    pub terms_version: Option<&'static str>,
}

/// The longest note, in code points.
pub const MOST_CASE_NOTE: usize = 2_000;

/// What somebody wrote about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNote {
    pub at: Timestamp,
    pub by: String,
    pub text: String,
}

/// The description of a Billing case: it always contains the provider's name
/// (the first seed document's note on the 30 days), and never a company's.
pub fn billing_description(provider_name: &str, npi: &str, first_day: Timestamp) -> String {
    format!(
        "Reactivate Billing for {provider_name} (NPI {npi}) before {}, fewer than 30 days after \
         the deactivation.",
        first_day.date()
    )
}
