//! Local time, in the time zone of `TZ` or of the machine.

use chrono::{DateTime, Local, NaiveDate, NaiveTime, TimeDelta, TimeZone};

/// The local time of a moment in milliseconds since 1970, to the minute; none if
/// no calendar has it.
pub fn local_minute(millis: i64) -> Option<String> {
    let local = DateTime::from_timestamp_millis(millis)?.with_timezone(&Local);
    Some(local.format("%Y-%m-%d %H:%M").to_string())
}

/// The first moment of a local day, `2026-01-31`, in milliseconds since 1970; none
/// if no calendar has it.
pub fn local_midnight(date: &str) -> Option<i64> {
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    let midnight = date.and_time(NaiveTime::MIN);
    // If clocks are put forward at midnight, the day begins later.
    let hours = (0..=3).filter_map(|hours| midnight.checked_add_signed(TimeDelta::hours(hours)));
    let local = hours.into_iter().find_map(|time| Local.from_local_datetime(&time).earliest());
    Some(local?.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_the_minute_that_is_shown_for_it() {
        let midnight = local_midnight("2026-07-04").expect("a day");
        assert_eq!(local_minute(midnight).as_deref(), Some("2026-07-04 00:00"));
        for wrong in ["2026-02-30", "2026-7", "today", "2026-07-04T00:00:00Z", ""] {
            assert_eq!(local_midnight(wrong), None, "{wrong}");
        }
    }
}
