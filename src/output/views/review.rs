//! A user in an access review.

use crate::domain::{
    company::practice::Practice, record::field, user::User, user::fields::USER,
    user::review::Finding, value::Value,
};
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
        let value = |name: &&str| match *name {
            "practices" => Value::List(practices_of(self.user, self.company_practices)),
            "findings" => {
                Value::List(self.findings.iter().map(|one| one.word().to_owned()).collect())
            }
            name => field(USER, name).map_or(Value::Absent, |field| (field.value)(self.user)),
        };
        Self::COLUMNS.iter().map(value).collect()
    }
}
