//! A user in an access review.

use crate::domain::{company::practice::Practice, user::User, user::review::Finding, value::Value};
use crate::output::{listing::View, views::user::practices_of};

/// A user with what is worth a question.
pub struct ReviewView<'a> {
    pub user: &'a User,
    pub findings: &'a [Finding],
    /// All practices of the company: an administrator has every one.
    pub company_practices: &'a [Practice],
}

impl View for ReviewView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "email",
        "name",
        "status",
        "locked",
        "permission_set",
        "role",
        "role_drift",
        "permissions",
        "practices",
        "last_sign_in",
        "created_by",
        "created_at",
        "findings",
    ];
    const TABLE: &'static [&'static str] = &[
        "name",
        "email",
        "status",
        "permission_set",
        "role",
        "practices",
        "last_sign_in",
        "created_by",
        "findings",
    ];

    fn values(&self) -> Vec<Value> {
        let user = self.user;
        let findings = self.findings.iter().map(|finding| finding.word().to_owned());
        vec![
            Value::Word(user.email.as_str().to_owned()),
            Value::Text(user.name.as_str().to_owned()),
            Value::Word(user.status().to_owned()),
            Value::Flag(user.is_locked()),
            Value::Word(user.permission_set.word().to_owned()),
            Value::text(user.role.as_ref().map(|role| role.name.as_str())),
            user.role_drift().map_or(Value::Absent, Value::List),
            Value::List(user.permissions.ids()),
            Value::List(practices_of(user, self.company_practices)),
            Value::moment(user.last_sign_in),
            Value::word(user.created_by.as_ref().map(|person| person.email.as_str())),
            Value::Word(user.created_at.to_string()),
            Value::List(findings.collect()),
        ]
    }
}
