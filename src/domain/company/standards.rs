//! The policy next to what others require: NIST SP 800-63B-4, and the HIPAA Security
//! Rule (45 CFR 164). It shows departures and claims no compliance.

use crate::domain::company::policy::Policy;

/// How a rule of the policy compares to what others recommend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static str,
    pub value: String,
    pub departs: bool,
    pub recommended: &'static str,
    pub source: &'static str,
}

/// Each rule with what is recommended and by which document.
pub fn check(policy: Policy) -> Vec<Finding> {
    of_passwords(policy)
        .into_iter()
        .chain(of_sign_ins(policy))
        .chain(of_sessions(policy))
        .chain(of_records())
        .collect()
}

fn finding(
    rule: &'static str,
    value: impl Into<String>,
    departs: bool,
    [recommended, source]: [&'static str; 2],
) -> Finding {
    Finding { rule, value: value.into(), departs, recommended, source }
}

fn of_passwords(policy: Policy) -> [Finding; 5] {
    let expiry =
        policy.expiry_days.map_or_else(|| "never".to_owned(), |days| format!("{days} days"));
    [
        finding(
            "min_length",
            format!("{} characters", policy.min_length),
            policy.min_length < 15,
            [
                "at least 15 characters if the password is the only factor",
                "NIST SP 800-63B-4, 3.1.1.2",
            ],
        ),
        finding(
            "password_expiry_days",
            expiry,
            policy.expiry_days.is_some(),
            ["no change by the calendar, only after a compromise", "NIST SP 800-63B-4, 3.1.1.2"],
        ),
        finding(
            "composition",
            "no rules; a strength estimate with its reason",
            false,
            ["no rules on kinds of characters; common words refused", "NIST SP 800-63B-4, 3.1.1.2"],
        ),
        finding(
            "reuse",
            format!("{} passwords", policy.reuse),
            policy.reuse == 0,
            [
                "procedures for creating, changing and safeguarding passwords",
                "45 CFR 164.308(a)(5)(ii)(D)",
            ],
        ),
        finding(
            "temporary_days",
            format!("{} days", policy.temporary_days),
            policy.temporary_days > 7,
            [
                "a password that is handed out lives for a short time and works once",
                "OWASP ASVS 5.0, 6.4.1",
            ],
        ),
    ]
}

fn of_sign_ins(policy: Policy) -> [Finding; 3] {
    [
        finding(
            "attempts",
            format!("{} attempts; the last one locks", policy.attempts),
            false,
            ["no more than 100 failed attempts in a row", "NIST SP 800-63B-4, 3.2.2"],
        ),
        finding(
            "log_in_monitoring",
            "failed sign-ins are in the history",
            false,
            ["procedures for monitoring log-in attempts", "45 CFR 164.308(a)(5)(ii)(C)"],
        ),
        finding(
            "second_factor",
            "none",
            true,
            [
                "two factors if personal information is at stake",
                "NIST SP 800-63B-4, 2.2; 45 CFR 164.312(d)",
            ],
        ),
    ]
}

fn of_sessions(policy: Policy) -> [Finding; 3] {
    [
        finding(
            "idle_minutes",
            format!("{} minutes", policy.idle_minutes),
            policy.idle_minutes > 60,
            [
                "an end after at most one idle hour; automatic log-off",
                "NIST SP 800-63B-4, 2.2.3; 45 CFR 164.312(a)(2)(iii)",
            ],
        ),
        finding(
            "session_hours",
            "12 hours; a service session up to 90 days",
            true,
            ["a new sign-in after at most 24 hours", "NIST SP 800-63B-4, 2.2.3"],
        ),
        finding(
            "termination",
            "deactivation and lock end open sessions at once",
            false,
            ["procedures for ending access when employment ends", "45 CFR 164.308(a)(3)(ii)(C)"],
        ),
    ]
}

fn of_records() -> [Finding; 4] {
    [
        finding(
            "unique_user",
            "one login email per person, never given again",
            false,
            ["a unique name for each user", "45 CFR 164.312(a)(2)(i)"],
        ),
        finding(
            "emergency_access",
            "recover, by the owner of the file",
            false,
            ["a procedure for access in an emergency", "45 CFR 164.312(a)(2)(ii)"],
        ),
        finding(
            "audit_controls",
            "a chained history of every change and refusal",
            false,
            ["records of activity that can be examined", "45 CFR 164.312(b)"],
        ),
        finding(
            "access_review",
            "review access, when somebody runs it",
            false,
            ["access is reviewed and modified", "45 CFR 164.308(a)(4)(ii)(C)"],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_departs_only_in_what_no_policy_can_change() {
        let departing = |policy| -> Vec<&str> {
            check(policy).into_iter().filter(|one| one.departs).map(|one| one.rule).collect()
        };
        assert_eq!(departing(Policy::DEFAULT), ["second_factor", "session_hours"]);
        let loose = Policy {
            min_length: 14,
            expiry_days: Some(90),
            reuse: 0,
            idle_minutes: 61,
            temporary_days: 8,
            ..Policy::DEFAULT
        };
        assert_eq!(
            departing(loose),
            [
                "min_length",
                "password_expiry_days",
                "reuse",
                "temporary_days",
                "second_factor",
                "idle_minutes",
                "session_hours"
            ]
        );
    }
}
