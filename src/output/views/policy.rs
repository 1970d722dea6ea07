//! The security policy, and how it compares to what others recommend.

use crate::domain::{
    column::Column, company::policy::Policy, company::standards::Finding, value::Value,
};
use crate::output::listing::View;

/// The policy of a company.
pub struct PolicyView(pub Policy);

impl View for PolicyView {
    const PLURAL: &'static str = "policies";
    const COLUMNS: &'static [Column] = &[
        Column::number("min_length", "least code points of a password"),
        Column::number("attempts", "failed sign-ins that lock a user"),
        Column::number("password_expiry_days", "days until a password expires; absent if never"),
        Column::number("reuse", "former passwords that cannot be used again"),
        Column::number("idle_minutes", "idle minutes that end a session"),
        Column::number("temporary_days", "days that a temporary password works"),
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

    fn lines(&self, name: &str) -> Option<Vec<String>> {
        let never = name == "password_expiry_days" && self.0.expiry_days.is_none();
        never.then(|| vec!["never".to_owned()])
    }
}

/// A rule of the policy next to what others recommend.
pub struct StandardView<'a>(pub &'a Finding);

impl View for StandardView<'_> {
    const PLURAL: &'static str = "rules";
    const COLUMNS: &'static [Column] = &[
        Column::word("rule", "rule of the policy"),
        Column::text("value", "its value"),
        Column::flag("departs", "whether it departs from the recommendation"),
        Column::text("recommended", "recommended value"),
        Column::text("source", "who recommends it"),
    ];

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
}
