//! An open session.

use crate::domain::{session::Session, time::MINUTE, value::Value};
use crate::output::listing::View;

/// An open session.
pub struct SessionView<'a> {
    pub session: &'a Session,
    pub is_current: bool,
}

impl View for SessionView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "name",
        "opened_at",
        "last_used_at",
        "idle_minutes",
        "expires_at",
        "current",
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

    fn table_values(&self) -> Vec<Value> {
        let mut values = self.values();
        values[7] = Value::Word(if self.is_current { "current" } else { "" }.to_owned());
        values
    }
}
