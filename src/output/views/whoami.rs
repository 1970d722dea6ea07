//! Who is signed in.

use crate::domain::{session::WhoAmI, value::Value};
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

    fn values(&self) -> Vec<Value> {
        let who = self.who;
        vec![
            Value::Word(who.person.email.clone()),
            Value::Text(who.name.clone()),
            Value::text(who.company.clone()),
            Value::List(who.companies.clone()),
            Value::word(
                who.permission_set.map(crate::domain::company::permission::PermissionSet::word),
            ),
            Value::List(who.permissions.ids()),
            Value::Flag(who.stale),
            Value::text(who.label.clone()),
            Value::Word(who.opened_at.to_string()),
            Value::Word(who.expires_at.to_string()),
            Value::Word(self.token_source.to_owned()),
            Value::Flag(who.fixture),
        ]
    }
}
