//! Companies and practices.

use crate::domain::company::CompanySummary;
use crate::domain::time::Timestamp;
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
pub struct PracticeView {
    pub name: String,
    pub created_at: Timestamp,
}

impl View for PracticeView {
    const COLUMNS: &'static [&'static str] = &["name", "created_at"];

    fn cells(&self) -> Vec<Cell> {
        vec![Cell::Free(self.name.clone()), Cell::Text(self.created_at.to_string())]
    }
}
