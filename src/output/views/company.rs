//! Companies and practices.

use crate::domain::{
    column::Column, company::CompanySummary, company::practice::PracticeLine, value::Value,
};
use crate::output::listing::View;

/// A company with its counts.
pub struct CompanyView(pub CompanySummary);

impl View for CompanyView {
    const PLURAL: &'static str = "companies";
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "name"),
        Column::number("practices", "active practices"),
        Column::number("active_users", "active users"),
        Column::number("inactive_users", "inactive users"),
        Column::number("providers", "providers"),
        Column::time("created_at", "when the company was created"),
    ];

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
    const PLURAL: &'static str = "practices";
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "name, unique in the company"),
        Column::time("created_at", "when the practice was created"),
        Column::state("status", "`active` or `inactive`"),
        Column::time("deactivated_at", "when the practice was deactivated"),
    ];

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
