//! Local time, in the time zone of `TZ` or of the machine.

use chrono::{DateTime, Local};

/// The local time of a moment in milliseconds since 1970, to the minute; none if
/// no calendar has it.
pub fn local_minute(millis: i64) -> Option<String> {
    let local = DateTime::from_timestamp_millis(millis)?.with_timezone(&Local);
    Some(local.format("%Y-%m-%d %H:%M").to_string())
}
