//! A password that is shown once.

use crate::domain::{
    column::Column, secret::temporary::TemporaryPassword, time::Timestamp, value::Value,
};
use crate::output::listing::View;

/// A recovered administrator's temporary password.
pub struct RecoveredView<'a> {
    pub email: &'a str,
    pub password: &'a TemporaryPassword,
    pub expires_at: Timestamp,
}

impl View for RecoveredView<'_> {
    const PLURAL: &'static str = "passwords";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email of the administrator"),
        Column::secret("temporary_password", "shown once"),
        Column::time("expires_at", "until when it works"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Word(self.email.to_owned()),
            Value::Word(self.password.as_str().to_owned()),
            Value::Word(self.expires_at.to_string()),
        ]
    }
}
