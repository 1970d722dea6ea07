//! Who is signed in.

use crate::domain::session::WhoAmI;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// The signed-in user, and where the token comes from.
pub struct WhoAmIView<'a> {
    pub who: &'a WhoAmI,
    pub token_source: &'a str,
}

impl View for WhoAmIView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "email",
        "name",
        "company",
        "companies",
        "permission_set",
        "permissions",
        "stale",
        "session",
        "signed_in_at",
        "expires_at",
        "token_source",
        "fixture",
    ];

    fn cells(&self) -> Vec<Cell> {
        let who = self.who;
        vec![
            Cell::Text(who.person.email.clone()),
            Cell::Free(who.name.clone()),
            Cell::optional_free(who.company.clone()),
            Cell::FreeList(who.companies.clone()),
            Cell::optional(who.permission_set.map(crate::domain::permission::PermissionSet::word)),
            Cell::List(who.permissions.ids()),
            Cell::Flag(who.stale),
            Cell::optional_free(who.label.clone()),
            Cell::Text(who.opened_at.to_string()),
            Cell::Text(who.expires_at.to_string()),
            Cell::Text(self.token_source.to_owned()),
            Cell::Flag(who.fixture),
        ]
    }
}
