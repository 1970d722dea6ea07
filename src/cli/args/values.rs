//! How clap reads words of closed lists and spans of time: an unknown word is a
//! usage error that lists the known ones.

use crate::domain::{
    company::permission::Permission, company::permission::Scope, history::Head,
    provider::product::LicenseType, provider::product::Product, refusal::Refusal,
    search_text::SearchText, text::is_hidden, time::Since, time::Timestamp, user::lock::LockCause,
    user::user_type::UserType,
};
use crate::output::Format;
use crate::platform::local_midnight;
use clap::builder::{OsStringValueParser, PossibleValuesParser, TypedValueParser, ValueParser};
use std::path::PathBuf;

/// Reads a word of a closed list.
fn one_of<T: Clone + Send + Sync + 'static>(
    words: impl IntoIterator<Item = &'static str>,
    of_word: fn(&str) -> Option<T>,
) -> ValueParser {
    PossibleValuesParser::new(words)
        .try_map(move |word| of_word(&word).ok_or("unknown word"))
        .into()
}

pub fn permission() -> ValueParser {
    one_of(Permission::all().map(Permission::id), Permission::of_id)
}

pub fn product() -> ValueParser {
    one_of(Product::WORDS.iter().copied(), Product::of_word)
}

pub fn license_type() -> ValueParser {
    one_of(LicenseType::WORDS.iter().copied(), LicenseType::of_word)
}

pub fn user_type() -> ValueParser {
    one_of(UserType::WORDS.iter().copied(), UserType::of_word)
}

pub fn format() -> ValueParser {
    one_of(Format::WORDS.iter().copied(), Format::of_word)
}

/// Reads a text that selects something. An empty one, as an unset variable of a
/// script gives it, would select everything, so it is refused.
pub fn given(text: &str) -> Result<String, String> {
    if text.chars().all(|one| one.is_whitespace() || is_hidden(one)) {
        return Err("it is empty or blank; omit it, or check the variable".to_owned());
    }
    Ok(text.to_owned())
}

/// The same of words to search for.
pub fn search(text: &str) -> Result<SearchText, String> {
    let refused = |refusal: Refusal| match refusal.hint {
        Some(hint) => format!("{}; {hint}", refusal.message),
        None => refusal.message,
    };
    SearchText::parse(&given(text)?).map_err(refused)
}

/// The same of a path.
pub fn given_path() -> ValueParser {
    OsStringValueParser::new()
        .try_map(|path| given(&path.to_string_lossy()).map(|_| PathBuf::from(path)))
        .into()
}

/// Reads a span of time, `15m`, `12h`, `90d`, into milliseconds.
pub fn span(text: &str) -> Result<i64, String> {
    let problem = || "give a number and a unit, like 15m, 12h or 90d".to_owned();
    let span = humantime::parse_duration(text).map_err(|_| problem())?;
    i64::try_from(span.as_millis()).map_err(|_| problem())
}

/// Reads a moment in the past: RFC 3339, a date, which is its midnight in the local
/// time zone, or an age such as `7d`.
pub fn since(text: &str) -> Result<Since, String> {
    let moment = Timestamp::parse(text);
    let moment = moment.or_else(|| local_midnight(text).map(Timestamp::from_millis));
    match moment {
        Some(moment) => Ok(Since::Moment(moment)),
        None => span(text).map(Since::Ago).map_err(|_| {
            "give a date, 2026-01-31, a time, 2026-01-31T09:00:00Z, or an age, 7d".to_owned()
        }),
    }
}

/// The same for the end of a time: a date includes that day.
pub fn until(text: &str) -> Result<Since, String> {
    let next_day = local_midnight(text).and_then(|_| local_midnight(&next_date(text)?));
    match next_day {
        Some(millis) => Ok(Since::Moment(Timestamp::from_millis(millis - 1))),
        None => since(text),
    }
}

/// The date after a date.
fn next_date(text: &str) -> Option<String> {
    let day = Timestamp::parse(&format!("{text}T00:00:00Z"))?;
    Some(day.start_of_day_after(1).date())
}

/// Reads the head of a history, `NUMBER:HASH`.
pub fn head(text: &str) -> Result<Head, String> {
    let problem = || "give the number and hash that history head prints, NUMBER:HASH".to_owned();
    Head::parse(text.trim()).ok_or_else(problem)
}

/// Reads a month in UTC, `2026-01`, into its first moment and that of the next.
pub fn month(text: &str) -> Result<(Timestamp, Timestamp), String> {
    let problem = || "give a year and a month, like 2026-01".to_owned();
    let (year, month) = text.split_once('-').ok_or_else(problem)?;
    let numbers = year.parse::<i32>().ok().zip(month.parse::<u32>().ok());
    let (year, month) = numbers.filter(|_| text.len() == 7).ok_or_else(problem)?;
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let first = |(year, month)| Timestamp::parse(&format!("{year:04}-{month:02}-01T00:00:00Z"));
    first((year, month)).zip(first(next)).ok_or_else(problem)
}

pub fn lock_cause() -> ValueParser {
    one_of(LockCause::WORDS.iter().copied(), LockCause::of_word)
}

pub fn scope() -> ValueParser {
    one_of(Scope::WORDS.iter().copied(), Scope::of_word)
}

/// Names of a list with commas, without the spaces around them.
pub fn names(values: &[String]) -> Vec<String> {
    values.iter().map(|name| name.trim().to_owned()).collect()
}
