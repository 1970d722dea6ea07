//! A lock.

use crate::domain::{user::User, user::lock::Lock, value::Value};
use crate::output::listing::View;

/// A locked user: why, since when, and who locked them.
pub struct LockView<'a> {
    pub user: &'a User,
    pub lock: &'a Lock,
}

impl View for LockView<'_> {
    const COLUMNS: &'static [&'static str] =
        &["email", "name", "cause", "since", "by", "note", "failures"];

    fn values(&self) -> Vec<Value> {
        let lock = self.lock;
        vec![
            Value::Word(self.user.email.as_str().to_owned()),
            Value::Text(self.user.name.as_str().to_owned()),
            Value::Word(lock.cause.word().to_owned()),
            Value::Word(lock.since.to_string()),
            Value::word(lock.by.as_ref().map(|person| person.email.as_str())),
            Value::text(lock.note.clone()),
            Value::Number(i64::from(lock.failures)),
        ]
    }
}
