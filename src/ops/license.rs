//! `license list`: what was added, who added it, and under which terms; for accounting.

use crate::domain::{
    change::Kind, company::permission::Permission, provider::license::License,
    provider::product::Product, rights::Requires, time::Timestamp,
};
use crate::ops::{app::App, context::Operation, error::Result};

const LOOK: Operation = Operation::new(
    "license.list",
    Kind::License,
    Requires::LookEither(Permission::INVOICES_VIEW, Permission::PROVIDERS_MANAGE),
);

/// Which licenses to list. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct LicenseSearch {
    /// NPI, or the login email of the provider's user.
    pub provider: Option<String>,
    pub product: Option<Product>,
    /// Begun at or after the first time and before the second.
    pub begun: Option<(Timestamp, Timestamp)>,
    /// Without an end.
    pub active: bool,
}

impl App {
    /// The licenses of the company that fit, the oldest first.
    pub fn licenses(&mut self, search: &LicenseSearch) -> Result<Vec<License>> {
        self.look(LOOK, |cx| {
            let provider = search.provider.as_deref().map(|name| cx.provider(name)).transpose()?;
            let mut found = cx.tx.licenses().list(cx.company())?;
            found.retain(|license| {
                provider.as_ref().is_none_or(|one| one.npi.as_str() == license.npi)
                    && search.product.is_none_or(|product| license.product == product)
                    && search
                        .begun
                        .is_none_or(|(begin, end)| license.from >= begin && license.from < end)
                    && !(search.active && license.to.is_some())
            });
            Ok(found)
        })
    }
}
