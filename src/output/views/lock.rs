//! A lock.

use crate::domain::account::Account;
use crate::domain::lock::Lock;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A locked user: why, since when, and who locked them.
pub struct LockView<'a> {
    pub account: &'a Account,
    pub lock: &'a Lock,
}

impl View for LockView<'_> {
    const COLUMNS: &'static [&'static str] =
        &["email", "name", "cause", "since", "by", "note", "failures"];

    fn cells(&self) -> Vec<Cell> {
        let lock = self.lock;
        vec![
            Cell::Text(self.account.email.as_str().to_owned()),
            Cell::Free(self.account.name.as_str().to_owned()),
            Cell::Text(lock.cause.word().to_owned()),
            Cell::Text(lock.since.to_string()),
            Cell::optional(lock.by.as_ref().map(|person| person.email.as_str())),
            Cell::optional_free(lock.note.clone()),
            Cell::Number(i64::from(lock.failures)),
        ]
    }
}
