//! Moments in UTC with a millisecond's precision, and the clock they come from.

use chrono::{DateTime, SecondsFormat, Utc};
use std::fmt;

/// Milliseconds of one day.
pub const DAY: i64 = 24 * HOUR;
/// Milliseconds of one hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Milliseconds of one minute.
pub const MINUTE: i64 = 60_000;

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `millis` milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339, any offset; `None` if the text is not such a time.
    pub fn parse(text: &str) -> Option<Self> {
        let moment = DateTime::parse_from_rfc3339(text).ok()?;
        Some(Self(moment.timestamp_millis()))
    }

    /// This moment moved by `millis`; saturates at the ends of time.
    #[must_use]
    pub const fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// The moment so many milliseconds before; the first one there is at most.
    #[must_use]
    pub const fn minus(self, millis: i64) -> Self {
        Self(self.0.saturating_sub(millis))
    }

    /// Calendar days in UTC from `earlier` to this moment; the hour does not
    /// count.
    pub const fn days_since(self, earlier: Self) -> i64 {
        self.0.div_euclid(DAY) - earlier.0.div_euclid(DAY)
    }

    /// The first moment of the calendar day, in UTC, `days` after this one.
    #[must_use]
    pub const fn start_of_day_after(self, days: i64) -> Self {
        Self((self.0.div_euclid(DAY) + days) * DAY)
    }

    /// Only the date, `2026-11-21`.
    pub fn date(self) -> String {
        self.to_string().chars().take(10).collect()
    }
}

/// A moment, or how long ago it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    Moment(Timestamp),
    /// So many milliseconds ago.
    Ago(i64),
}

impl Since {
    /// The moment, seen from `now`.
    #[must_use]
    pub const fn at(self, now: Timestamp) -> Timestamp {
        match self {
            Self::Moment(moment) => moment,
            Self::Ago(millis) => now.minus(millis),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DateTime::<Utc>::from_timestamp_millis(self.0) {
            Some(moment) => f.write_str(&moment.to_rfc3339_opts(SecondsFormat::Millis, true)),
            None => write!(f, "{} ms", self.0),
        }
    }
}

/// Tells the time. Only `main` and fixtures bring one.
pub trait Clock {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// A clock that does not move, for fixtures.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).expect("a moment")
    }

    #[test]
    fn days_are_counted_by_the_calendar_in_utc() {
        let deactivated = at("2025-12-15T23:59:59.999Z");
        assert_eq!(at("2026-01-13T23:59:59Z").days_since(deactivated), 29);
        assert_eq!(at("2026-01-14T00:00:00Z").days_since(deactivated), 30);
        assert_eq!(at("2025-12-15T00:00:00Z").days_since(deactivated), 0);
    }

    #[test]
    fn an_offset_is_turned_into_utc() {
        let moment = at("2026-01-01T01:30:00+02:00");
        assert_eq!(moment.to_string(), "2025-12-31T23:30:00.000Z");
        assert_eq!(moment.date(), "2025-12-31");
        assert_eq!(moment.start_of_day_after(30).to_string(), "2026-01-30T00:00:00.000Z");
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        assert_eq!(Timestamp::parse("2026-02-30T00:00:00Z"), None);
        assert_eq!(Timestamp::parse("yesterday"), None);
    }
}
