//! The security policy of a company, and the stricter one for a person of
//! several.

use crate::domain::{
    code::Code, refusal::Refusal, time::DAY, time::MINUTE, time::Timestamp, value::Fields,
    value::Value,
};

/// Days after which a password can be made to run out.
pub const EXPIRIES: [u32; 4] = [30, 60, 90, 120];

/// What a company asks of passwords and sign-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Shortest password, in code points: 8 to 64.
    pub min_length: u32,
    /// Failed sign-ins in a row that lock: 3 to 10.
    pub attempts: u32,
    /// Days after which a password must be changed: one of [`EXPIRIES`].
    pub expiry_days: Option<u32>,
    /// How many of the last passwords cannot be taken again: 0 to 15.
    pub reuse: u32,
    /// Minutes without a command that end a session: 1 to 720, the session's
    /// longest life.
    pub idle_minutes: u32,
    /// Days for which a temporary password can be used: 1 to 30.
    pub temporary_days: u32,
}

/// What is to be set; the rest stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PolicyEdit {
    pub min_length: Option<u32>,
    pub attempts: Option<u32>,
    /// `Some(None)` is never.
    pub expiry_days: Option<Option<u32>>,
    pub reuse: Option<u32>,
    /// Milliseconds; whole minutes only.
    pub idle: Option<i64>,
    /// Milliseconds; whole days only.
    pub temporary: Option<i64>,
}

impl Policy {
    /// What every company starts with.
    pub const DEFAULT: Self = Self {
        min_length: 15,
        attempts: 5,
        expiry_days: None,
        reuse: 5,
        idle_minutes: 15,
        temporary_days: 7,
    };

    /// The policy that holds for a person of several companies: the strictest of
    /// each rule; the one that companies start with if there is no company.
    pub fn strictest(policies: impl IntoIterator<Item = Self>) -> Self {
        policies.into_iter().reduce(Self::stricter).unwrap_or(Self::DEFAULT)
    }

    /// The stricter of each rule.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        let sooner = match (self.expiry_days, other.expiry_days) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self {
            min_length: self.min_length.max(other.min_length),
            attempts: self.attempts.min(other.attempts),
            expiry_days: sooner,
            reuse: self.reuse.max(other.reuse),
            idle_minutes: self.idle_minutes.min(other.idle_minutes),
            temporary_days: self.temporary_days.min(other.temporary_days),
        }
    }

    /// The idle time in milliseconds.
    pub const fn idle_millis(self) -> i64 {
        self.idle_minutes as i64 * MINUTE
    }

    /// The life of a temporary password in milliseconds.
    pub const fn temporary_millis(self) -> i64 {
        self.temporary_days as i64 * DAY
    }

    /// True if a password that was set at `set_at` has run out; its last
    /// moment still counts.
    pub fn has_expired(self, set_at: Timestamp, now: Timestamp) -> bool {
        self.expiry_days.is_some_and(|days| now > set_at.plus(i64::from(days) * DAY))
    }

    /// This policy with an edit; refuses a figure outside its range.
    pub fn edited(self, edit: &PolicyEdit) -> Result<Self, Refusal> {
        let kept = |figure: u32| Some(i64::from(figure));
        let whole = |millis: Option<i64>, unit: i64, old: u32| match millis {
            Some(millis) if millis % unit != 0 => Some(-1),
            Some(millis) => Some(millis / unit),
            None => kept(old),
        };
        let expiry_days = edit.expiry_days.unwrap_or(self.expiry_days);
        if expiry_days.is_some_and(|days| !EXPIRIES.contains(&days)) {
            return Err(out_of_range("password expiry", "30, 60, 90, 120 days or never"));
        }
        Ok(Self {
            min_length: figure(
                edit.min_length.map_or(kept(self.min_length), kept),
                8..=64,
                "minimum length",
                "8 to 64 characters",
            )?,
            attempts: figure(
                edit.attempts.map_or(kept(self.attempts), kept),
                3..=10,
                "number of attempts",
                "3 to 10",
            )?,
            expiry_days,
            reuse: figure(
                edit.reuse.map_or(kept(self.reuse), kept),
                0..=15,
                "number of passwords that are not used again",
                "0 to 15",
            )?,
            idle_minutes: figure(
                whole(edit.idle, MINUTE, self.idle_minutes),
                1..=720,
                "idle time",
                "1m to 12h, in whole minutes",
            )?,
            temporary_days: figure(
                whole(edit.temporary, DAY, self.temporary_days),
                1..=30,
                "life of a temporary password",
                "1d to 30d, in whole days",
            )?,
        })
    }

    /// The fields that history, reports and `policy show` know.
    pub fn fields(self) -> Fields {
        let number = |figure: u32| Value::Number(i64::from(figure));
        Fields::none()
            .with("min_length", number(self.min_length))
            .with("attempts", number(self.attempts))
            .with("password_expiry_days", self.expiry_days.map_or(Value::Absent, number))
            .with("reuse", number(self.reuse))
            .with("idle_minutes", number(self.idle_minutes))
            .with("temporary_days", number(self.temporary_days))
    }
}

fn figure(
    value: Option<i64>,
    range: std::ops::RangeInclusive<i64>,
    what: &str,
    words: &str,
) -> Result<u32, Refusal> {
    value
        .filter(|value| range.contains(value))
        .and_then(|value| u32::try_from(value).ok())
        .ok_or_else(|| out_of_range(what, words))
}

fn out_of_range(what: &str, range: &str) -> Refusal {
    Refusal::new(Code::InvalidPolicy, format!("the {what} is out of range"))
        .hint(format!("give {range}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stricter_of_each_rule_holds() {
        let one = Policy { min_length: 8, attempts: 3, expiry_days: Some(90), ..Policy::DEFAULT };
        let other = Policy { idle_minutes: 5, temporary_days: 9, reuse: 7, ..Policy::DEFAULT };
        let both = Policy {
            min_length: 15,
            attempts: 3,
            expiry_days: Some(90),
            reuse: 7,
            idle_minutes: 5,
            temporary_days: 7,
        };
        assert_eq!(one.stricter(other), both);
        assert_eq!(other.stricter(one), both);
        let sooner = Policy { expiry_days: Some(30), ..other };
        assert_eq!(one.stricter(sooner).expiry_days, Some(30));
    }

    #[test]
    fn each_figure_has_its_range_on_both_sides() {
        let set = |edit: PolicyEdit| Policy::DEFAULT.edited(&edit).map_err(|error| error.code);
        let none = PolicyEdit::default();
        let length = |figure| set(PolicyEdit { min_length: Some(figure), ..none });
        let attempts = |figure| set(PolicyEdit { attempts: Some(figure), ..none });
        let reuse = |figure| set(PolicyEdit { reuse: Some(figure), ..none });
        let idle = |millis| set(PolicyEdit { idle: Some(millis), ..none });
        let temporary = |millis| set(PolicyEdit { temporary: Some(millis), ..none });
        assert!(
            [length(8), length(64), attempts(3), attempts(10), reuse(0), reuse(15)]
                .into_iter()
                .all(|set| set.is_ok())
        );
        assert!(
            [idle(MINUTE), idle(720 * MINUTE), temporary(DAY), temporary(30 * DAY)]
                .into_iter()
                .all(|set| set.is_ok())
        );
        for refused in [
            length(7),
            length(65),
            attempts(2),
            attempts(11),
            reuse(16),
            idle(0),
            idle(721 * MINUTE),
            idle(MINUTE + 1),
            temporary(0),
            temporary(31 * DAY),
            temporary(DAY + 1),
            set(PolicyEdit { expiry_days: Some(Some(45)), ..none }),
        ] {
            assert_eq!(refused, Err(Code::InvalidPolicy));
        }
        assert_eq!(set(PolicyEdit { expiry_days: Some(None), ..none }), Ok(Policy::DEFAULT));
    }

    #[test]
    fn a_password_runs_out_after_its_last_moment() {
        let policy = Policy { expiry_days: Some(30), ..Policy::DEFAULT };
        let set_at = Timestamp::from_millis(0);
        assert!(!policy.has_expired(set_at, Timestamp::from_millis(30 * DAY)));
        assert!(policy.has_expired(set_at, Timestamp::from_millis(30 * DAY + 1)));
        assert!(!Policy::DEFAULT.has_expired(set_at, Timestamp::from_millis(i64::MAX)));
    }
}
