//! Values as people read them: local times to the minute, lists with commas, phone
//! numbers in their national form.

use crate::domain::{column::ColumnKind, phone::national, time::Timestamp, value::Value};
use crate::platform::local_minute;
use std::borrow::Cow;

/// The text of a value in a column of that kind; a flag that is not set says nothing.
pub fn text(kind: ColumnKind, value: &Value) -> String {
    match (kind, value) {
        (ColumnKind::Time, Value::Word(text) | Value::Text(text)) => time(text),
        (_, Value::Flag(flag)) => if *flag { "yes" } else { "" }.to_owned(),
        (_, Value::List(items)) => items.join(", "),
        (_, value) => value.shown().into_owned(),
    }
}

/// The text of a field that is known only by its name, as in an entry of the history.
pub fn named(name: &str, value: &Value) -> String {
    match value {
        Value::Absent => "none".to_owned(),
        Value::Word(text) | Value::Text(text) if name == "phone" => national(text),
        Value::Flag(false) => "no".to_owned(),
        value => message(&text(ColumnKind::Text, value)).into_owned(),
    }
}

/// The local time of a stored moment; a text that was altered is shown as it is.
pub fn time(text: &str) -> String {
    Timestamp::parse(text).map_or_else(|| text.to_owned(), moment)
}

/// The local time of a moment, to the minute.
pub fn moment(at: Timestamp) -> String {
    local_minute(at.millis()).unwrap_or_else(|| at.to_string())
}

/// The length of a stored moment, as in `2026-01-05T09:00:00.000Z`.
const MOMENT: usize = 24;

/// A message with its moments in local time.
pub fn message(text: &str) -> Cow<'_, str> {
    let starts = |place: &usize| text.is_char_boundary(*place) && moment_at(text, *place).is_some();
    let Some(place) = (0..text.len().saturating_sub(MOMENT - 1)).find(starts) else {
        return Cow::Borrowed(text);
    };
    let (before, rest) = text.split_at(place);
    let local = moment_at(text, place).map_or_else(String::new, moment);
    Cow::Owned(format!("{before}{local}{}", message(&rest[MOMENT..])))
}

fn moment_at(text: &str, place: usize) -> Option<Timestamp> {
    let word = text.get(place..place + MOMENT)?;
    let is_moment = word.as_bytes()[10] == b'T' && word.ends_with('Z');
    is_moment.then(|| Timestamp::parse(word)).flatten()
}

/// The local date of a moment.
pub fn date(at: Timestamp) -> String {
    moment(at).split(' ').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_words_and_not_the_forms_of_programs() {
        let list = Value::List(vec!["North".into(), "South".into()]);
        assert_eq!(text(ColumnKind::List, &list), "North, South");
        assert_eq!(text(ColumnKind::Flag, &Value::Flag(true)), "yes");
        assert_eq!(text(ColumnKind::Flag, &Value::Flag(false)), "");
        assert_eq!(named("locked", &Value::Flag(false)), "no");
        assert_eq!(text(ColumnKind::Time, &"soon".into()), "soon", "altered");
        assert_eq!(named("phone", &"+12015550123".into()), "(201) 555-0123");
        assert_eq!(named("phone", &Value::Absent), "none");
    }

    #[test]
    fn the_moments_of_a_message_are_local() {
        let at = moment(Timestamp::parse("2026-01-05T09:00:00.000Z").expect("a moment"));
        let text = "locked since 2026-01-05T09:00:00.000Z, until 2026-01-05T09:00:00.000Z.";
        assert_eq!(message(text), format!("locked since {at}, until {at}."));
        for text in ["", "é 2026-01-05T09:00:00.00", "2026-01-05 at noon, or é later on"] {
            assert_eq!(message(text), text);
        }
    }

    #[test]
    fn a_time_is_shown_to_the_minute() {
        let shown = time("2026-01-05T09:00:59Z");
        assert_eq!(shown.len(), "2026-01-05 09:00".len());
        assert!(shown.starts_with("2026-01-0") && shown.contains(' '), "{shown}");
    }
}
