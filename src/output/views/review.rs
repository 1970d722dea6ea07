//! A user in an access review.

use crate::domain::{
    column::Column, company::practice::Practice, record::field, user::User, user::fields::USER,
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
    const PLURAL: &'static str = "users";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email"),
        Column::text("name", "full name"),
        Column::state("status", "`active` or `inactive`"),
        Column::flag("locked", "whether the user is locked"),
        Column::word("permission_set", "`administrator`, `custom` or `customer-care`"),
        Column::text("role", "role that the permissions were copied from"),
        Column::list("role_drift", "permissions in which user and role differ"),
        Column::list("permissions", "permissions of a custom user"),
        Column::list("practices", "practices"),
        Column::time("last_sign_in", "when the user last signed in"),
        Column::word("created_by", "login email of the creator"),
        Column::time("created_at", "when the user was created"),
        Column::list("findings", "findings, as `practicectl review access --help` names them"),
    ];
    const TABLE: &'static [&'static str] = &[
        "name",
        "email",
        "status",
        "permission_set",
        "role",
        "last_sign_in",
        "created_by",
        "also",
    ];

    const SPARE: &'static [&'static str] = &["created_by", "permission_set"];

    fn values(&self) -> Vec<Value> {
        let value = |name: &&str| match *name {
            "practices" => Value::List(practices_of(self.user, self.company_practices)),
            "findings" => {
                Value::List(self.findings.iter().map(|one| one.word().to_owned()).collect())
            }
            name => field(USER, name).map_or(Value::Absent, |field| (field.value)(self.user)),
        };
        Self::COLUMNS.iter().map(|column| value(&column.name)).collect()
    }

    /// People see the other findings; the first is the heading.
    fn lines(&self, name: &str) -> Option<Vec<String>> {
        let has = |finding: &&Finding| self.findings.contains(finding);
        let others = Finding::WORST_FIRST.iter().filter(has).skip(1);
        let words = others.map(|finding| finding.word().to_owned());
        (name == "also").then(|| vec![words.collect::<Vec<_>>().join(", ")])
    }
}
