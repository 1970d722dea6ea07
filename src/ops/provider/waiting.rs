//! How long Billing waits after a deactivation.

use crate::domain::{
    code::Code, provider::Provider, provider::billing_waits_until, refusal::Refusal,
    time::Timestamp,
};
use crate::ops::{context::OpContext, error::Result};

/// The moment from which the 30 days count. They follow the person: the newest
/// deactivation counts, of any record that the linked user ever had, or with
/// the same NPI in any company.
pub fn newest_deactivation(cx: &OpContext<'_>, provider: &Provider) -> Result<Option<Timestamp>> {
    let user = provider.user.as_ref().map(|person| person.id);
    let found = cx.tx.history().last_deactivation(provider.npi.as_str(), user)?;
    Ok(found.max(provider.last_deactivated_at))
}

/// The first day on which Billing may be added, unless that is now.
pub fn first_day_of_billing(cx: &OpContext<'_>, provider: &Provider) -> Result<Option<Timestamp>> {
    Ok(billing_waits_until(newest_deactivation(cx, provider)?, cx.now))
}

/// The refusal. It does not mention the deactivation, which may be another
/// company's.
pub fn too_soon(provider: &Provider, first_day: Timestamp) -> Refusal {
    let (name, npi) = (&provider.name, provider.npi.as_str());
    let message = format!("Billing cannot be added for {name} ({npi}) before {}", first_day.date());
    Refusal::new(Code::BillingTooSoon, message).about(npi)
}
