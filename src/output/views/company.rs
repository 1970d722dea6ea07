//! Companies and practices.

use crate::domain::{company::CompanySummary, company::practice::PracticeLine, value::Value};
use crate::output::listing::View;

/// A company with its counts.
pub struct CompanyView(pub CompanySummary);

impl View for CompanyView {
    const COLUMNS: &'static [&'static str] =
        &["name", "practices", "active_users", "inactive_users", "providers", "created_at"];

    fn values(&self) -> Vec<Value> {
        let company = &self.0;
        vec![
            Value::Text(company.name.clone()),
            Value::Number(company.practices),
            Value::Number(company.active_users),
            Value::Number(company.inactive_users),
            Value::Number(company.providers),
            Value::Word(company.created_at.to_string()),
        ]
    }
}

pub struct PracticeView<'a>(pub &'a PracticeLine);

impl View for PracticeView<'_> {
    const COLUMNS: &'static [&'static str] = &["name", "created_at", "status", "deactivated_at"];

    fn values(&self) -> Vec<Value> {
        let practice = self.0;
        let status = if practice.deactivated_at.is_none() { "active" } else { "inactive" };
        vec![
            Value::Text(practice.name.clone()),
            Value::Word(practice.created_at.to_string()),
            Value::Word(status.to_owned()),
            Value::moment(practice.deactivated_at),
        ]
    }
}
