//! A password that is shown once.

use crate::domain::{secret::temporary::TemporaryPassword, time::Timestamp, value::Value};
use crate::output::listing::View;

/// A recovered administrator's temporary password.
pub struct RecoveredView<'a> {
    pub email: &'a str,
    pub password: &'a TemporaryPassword,
    pub expires_at: Timestamp,
}

impl View for RecoveredView<'_> {
    const COLUMNS: &'static [&'static str] = &["email", "temporary_password", "expires_at"];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Word(self.email.to_owned()),
            Value::Word(self.password.as_str().to_owned()),
            Value::Word(self.expires_at.to_string()),
        ]
    }
}
