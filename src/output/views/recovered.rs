//! A password that is shown once.

use crate::domain::temporary::TemporaryPassword;
use crate::domain::time::Timestamp;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A recovered administrator's temporary password.
pub struct RecoveredView<'a> {
    pub email: &'a str,
    pub password: &'a TemporaryPassword,
    pub expires_at: Timestamp,
}

impl View for RecoveredView<'_> {
    const COLUMNS: &'static [&'static str] = &["email", "temporary_password", "expires_at"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.email.to_owned()),
            Cell::Text(self.password.as_str().to_owned()),
            Cell::Text(self.expires_at.to_string()),
        ]
    }
}
