//! A user in an access review.

use super::user::practices_of;
use crate::domain::account::Account;
use crate::domain::practice::Practice;
use crate::domain::review::Finding;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A user with what is worth a question.
pub struct ReviewView<'a> {
    pub account: &'a Account,
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

    fn cells(&self) -> Vec<Cell> {
        let account = self.account;
        let findings = self.findings.iter().map(|finding| finding.word().to_owned());
        vec![
            Cell::Text(account.email.as_str().to_owned()),
            Cell::Free(account.name.as_str().to_owned()),
            Cell::Text(account.status().to_owned()),
            Cell::Flag(account.is_locked()),
            Cell::Text(account.permission_set.word().to_owned()),
            Cell::optional_free(account.role.as_ref().map(|role| role.name.as_str())),
            account.role_drift().map_or(Cell::Absent, Cell::FreeList),
            Cell::List(account.permissions.ids()),
            Cell::FreeList(practices_of(account, self.company_practices)),
            Cell::moment(account.last_sign_in),
            Cell::optional(account.created_by.as_ref().map(|person| person.email.as_str())),
            Cell::Text(account.created_at.to_string()),
            Cell::List(findings.collect()),
        ]
    }
}
