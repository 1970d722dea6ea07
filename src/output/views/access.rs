//! Access: roles, the policy, sessions, obstacles, the review.

use super::user::{grouped, practices_of};
use crate::domain::account::Account;
use crate::domain::obstacle::Obstacle;
use crate::domain::policy::{Finding, Policy};
use crate::domain::practice::Practice;
use crate::domain::review;
use crate::domain::role::Role;
use crate::domain::session::Session;
use crate::domain::time::MINUTE;
use crate::output::cell::Cell;
use crate::output::listing::View;
use serde_json::Value;

/// A role as every format shows it.
pub struct RoleView<'a>(pub &'a Role);

impl View for RoleView<'_> {
    const COLUMNS: &'static [&'static str] = &["name", "description", "permissions", "members"];
    const TABLE: &'static [&'static str] = &["name", "description", "members"];

    fn cells(&self) -> Vec<Cell> {
        let role = self.0;
        vec![
            Cell::Free(role.name.clone()),
            Cell::optional_free(role.description.clone()),
            Cell::List(role.permissions.ids()),
            Cell::Number(role.members),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[2] = Cell::Parts(Value::Null, grouped(self.0.permissions));
        cells
    }
}

/// The policy of a company.
pub struct PolicyView(pub Policy);

impl View for PolicyView {
    const COLUMNS: &'static [&'static str] = &[
        "min_length",
        "attempts",
        "password_expiry_days",
        "reuse",
        "idle_minutes",
        "temporary_days",
    ];

    fn cells(&self) -> Vec<Cell> {
        let policy = self.0;
        let number = |figure: u32| Cell::Number(i64::from(figure));
        vec![
            number(policy.min_length),
            number(policy.attempts),
            policy.expiry_days.map_or(Cell::Absent, number),
            number(policy.reuse),
            number(policy.idle_minutes),
            number(policy.temporary_days),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        if self.0.expiry_days.is_none() {
            cells[2] = Cell::Text("never".to_owned());
        }
        cells
    }
}

/// A rule of the policy beside what others recommend.
pub struct StandardView<'a>(pub &'a Finding);

impl View for StandardView<'_> {
    const COLUMNS: &'static [&'static str] = &["rule", "value", "departs", "recommended", "source"];

    fn cells(&self) -> Vec<Cell> {
        let finding = self.0;
        vec![
            Cell::Text(finding.rule.to_owned()),
            Cell::Text(finding.value.clone()),
            Cell::Flag(finding.departs),
            Cell::Text(finding.recommended.to_owned()),
            Cell::Text(finding.source.to_owned()),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[2] = Cell::Text(if self.0.departs { "departs" } else { "" }.to_owned());
        cells
    }
}

/// An open session.
pub struct SessionView<'a> {
    pub session: &'a Session,
    pub is_current: bool,
}

impl View for SessionView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "name",
        "opened_at",
        "last_used_at",
        "idle_minutes",
        "expires_at",
        "current",
    ];

    fn cells(&self) -> Vec<Cell> {
        let session = self.session;
        let idle = session.idle_millis.map(|millis| Cell::Number(millis / MINUTE));
        vec![
            Cell::Number(session.id.0),
            Cell::Text(session.person.email.clone()),
            Cell::optional_free(session.label.clone()),
            Cell::Text(session.opened_at.to_string()),
            Cell::Text(session.last_used_at.to_string()),
            idle.unwrap_or(Cell::Absent),
            Cell::Text(session.expires_at.to_string()),
            Cell::Flag(self.is_current),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[7] = Cell::Text(if self.is_current { "current" } else { "" }.to_owned());
        cells
    }
}

/// What stands in a user's way.
pub struct ObstacleView<'a> {
    pub email: &'a str,
    pub obstacle: &'a Obstacle,
}

impl View for ObstacleView<'_> {
    const COLUMNS: &'static [&'static str] = &["email", "obstacle", "blocks", "message", "command"];
    const TABLE: &'static [&'static str] = &["obstacle", "blocks", "message", "command"];
    const MAY_BE_CUT: bool = false;

    fn cells(&self) -> Vec<Cell> {
        let obstacle = self.obstacle;
        vec![
            Cell::Text(self.email.to_owned()),
            Cell::Text(obstacle.name.to_owned()),
            Cell::Text(obstacle.blocks.word().to_owned()),
            Cell::Free(obstacle.message.clone()),
            Cell::optional(obstacle.command.clone()),
        ]
    }
}

/// A user with what is worth a question.
pub struct ReviewView<'a> {
    pub account: &'a Account,
    pub findings: &'a [review::Finding],
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
