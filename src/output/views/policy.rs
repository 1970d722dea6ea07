//! The security policy, and how it compares to what others recommend.

use crate::domain::policy::{Finding, Policy};
use crate::output::cell::Cell;
use crate::output::listing::View;

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

/// A rule of the policy next to what others recommend.
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
