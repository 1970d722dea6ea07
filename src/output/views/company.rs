//! Companies and practices.

use crate::domain::company::CompanySummary;
use crate::domain::practice::PracticeLine;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A company with its counts.
pub struct CompanyView(pub CompanySummary);

impl View for CompanyView {
    const COLUMNS: &'static [&'static str] =
        &["name", "practices", "active_users", "inactive_users", "providers", "created_at"];

    fn cells(&self) -> Vec<Cell> {
        let company = &self.0;
        vec![
            Cell::Free(company.name.clone()),
            Cell::Number(company.practices),
            Cell::Number(company.active_users),
            Cell::Number(company.inactive_users),
            Cell::Number(company.providers),
            Cell::Text(company.created_at.to_string()),
        ]
    }
}

/// A practice.
pub struct PracticeView<'a>(pub &'a PracticeLine);

impl View for PracticeView<'_> {
    const COLUMNS: &'static [&'static str] = &["name", "created_at", "status", "deactivated_at"];

    fn cells(&self) -> Vec<Cell> {
        let practice = self.0;
        let status = if practice.deactivated_at.is_none() { "active" } else { "inactive" };
        vec![
            Cell::Free(practice.name.clone()),
            Cell::Text(practice.created_at.to_string()),
            Cell::Text(status.to_owned()),
            Cell::moment(practice.deactivated_at),
        ]
    }
}
