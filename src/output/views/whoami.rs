//! Who is signed in.

use crate::domain::{column::Column, session::WhoAmI, value::Value};
use crate::output::listing::View;

/// The signed-in user, and where the token comes from.
pub struct WhoAmIView<'a> {
    pub who: &'a WhoAmI,
    pub token_source: &'a str,
}

impl View for WhoAmIView<'_> {
    const PLURAL: &'static str = "sessions";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email"),
        Column::text("name", "full name"),
        Column::text("company", "company in use; absent if there are several and none is named"),
        Column::list("companies", "companies in which the session works"),
        Column::word("permission_set", "`administrator`, `custom` or `customer-care`"),
        Column::list("permissions", "permissions that the session has"),
        Column::flag("stale", "whether the session has other rights than the user has now"),
        Column::text("session", "label of the session"),
        Column::time("signed_in_at", "when the session was opened"),
        Column::time("expires_at", "when it ends"),
        Column::text("token_source", "where the token comes from"),
        Column::flag("fixture", "whether the database is a test fixture"),
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
