//! A lock.

use crate::domain::{column::Column, user::User, user::lock::Lock, value::Value};
use crate::output::listing::View;

/// A locked user: why, since when, and who locked them.
pub struct LockView<'a> {
    pub user: &'a User,
    pub lock: &'a Lock,
}

impl View for LockView<'_> {
    const PLURAL: &'static str = "locked users";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email"),
        Column::text("name", "full name"),
        Column::word("cause", "`failed-sign-ins` or `administrator`"),
        Column::time("since", "when the user was locked"),
        Column::word("by", "login email of the operator who locked the user"),
        Column::text("note", "note of the lock"),
        Column::number("failures", "failed sign-ins in a row"),
    ];

    const SPARE: &'static [&'static str] = &["failures", "by"];

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
