//! An open session.

use crate::domain::{
    column::Column, session::Session, time::MINUTE, time::Timestamp, value::Value,
};
use crate::output::listing::View;

/// An open session.
pub struct SessionView<'a> {
    pub session: &'a Session,
    pub is_current: bool,
}

impl View for SessionView<'_> {
    const PLURAL: &'static str = "open sessions";
    const COLUMNS: &'static [Column] = &[
        Column::number("id", "number of the session"),
        Column::word("email", "login email of its user"),
        Column::text("name", "label"),
        Column::time("opened_at", "when it was opened"),
        Column::time("last_used_at", "when it was last used, stored at most once a minute"),
        Column::number(
            "idle_minutes",
            "idle minutes that end it; absent for a session with `--ttl`",
        ),
        Column::time("expires_at", "when it ends"),
        Column::flag("current", "whether it is the one in use"),
    ];

    fn values(&self) -> Vec<Value> {
        let session = self.session;
        let idle = session.idle_millis.map(|millis| Value::Number(millis / MINUTE));
        vec![
            Value::Number(session.id.0),
            Value::Word(session.person.email.clone()),
            Value::text(session.label.clone()),
            Value::Word(session.opened_at.to_string()),
            Value::Word(session.last_used_at.to_string()),
            idle.unwrap_or(Value::Absent),
            Value::Word(session.expires_at.to_string()),
            Value::Flag(self.is_current),
        ]
    }
}

/// A new session whose token is printed.
pub struct TokenView<'a> {
    pub token: &'a str,
    pub email: &'a str,
    pub expires_at: Timestamp,
}

impl View for TokenView<'_> {
    const PLURAL: &'static str = "tokens";
    const COLUMNS: &'static [Column] = &[
        Column::secret("token", "shown once"),
        Column::word("email", "login email"),
        Column::time("expires_at", "when the session ends"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Word(self.token.to_owned()),
            Value::Word(self.email.to_owned()),
            Value::Word(self.expires_at.to_string()),
        ]
    }
}
