//! The security policy, and how it compares to what others recommend.

use crate::domain::{company::policy::Policy, company::standards::Finding, value::Value};
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

    fn values(&self) -> Vec<Value> {
        let policy = self.0;
        let number = |figure: u32| Value::Number(i64::from(figure));
        vec![
            number(policy.min_length),
            number(policy.attempts),
            policy.expiry_days.map_or(Value::Absent, number),
            number(policy.reuse),
            number(policy.idle_minutes),
            number(policy.temporary_days),
        ]
    }

    fn table_values(&self) -> Vec<Value> {
        let mut values = self.values();
        if self.0.expiry_days.is_none() {
            values[2] = Value::Word("never".to_owned());
        }
        values
    }
}

/// A rule of the policy next to what others recommend.
pub struct StandardView<'a>(pub &'a Finding);

impl View for StandardView<'_> {
    const COLUMNS: &'static [&'static str] = &["rule", "value", "departs", "recommended", "source"];

    fn values(&self) -> Vec<Value> {
        let finding = self.0;
        vec![
            Value::Word(finding.rule.to_owned()),
            Value::Word(finding.value.clone()),
            Value::Flag(finding.departs),
            Value::Word(finding.recommended.to_owned()),
            Value::Word(finding.source.to_owned()),
        ]
    }

    fn table_values(&self) -> Vec<Value> {
        let mut values = self.values();
        values[2] = Value::Word(if self.0.departs { "departs" } else { "" }.to_owned());
        values
    }
}
