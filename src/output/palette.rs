//! The colors of a terminal: one style for each meaning. Color is never the only
//! carrier of a meaning.

use crate::domain::column::ColumnKind;
use anstyle::{AnsiColor, Style};
use std::borrow::Cow;

pub const ERROR: Style = AnsiColor::Red.on_default().bold();
pub const CAUSE: Style = AnsiColor::Red.on_default();
pub const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub const HINT: Style = AnsiColor::Cyan.on_default();
pub const HEADING: Style = Style::new().bold();
pub const LABEL: Style = Style::new().dimmed();
pub const SECRET: Style = Style::new().bold();

const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const PENDING: Style = AnsiColor::Yellow.on_default();
const QUIET: Style = Style::new().dimmed();

/// The style of a word for the state of something.
fn of_state(word: &str) -> Style {
    match word {
        "active" | "activated" | "changed" => GOOD,
        "locked" | "failed" | "sign-in" => BAD,
        "open" | "waiting" | "skipped" | "departs" | "work" | "declined" => PENDING,
        "inactive" | "ended" | "unchanged" | "withdrawn" | "nothing" => QUIET,
        _ => Style::new(),
    }
}

/// The style of a text in a column of that kind.
pub fn of_kind(kind: ColumnKind, text: &str) -> Style {
    match kind {
        ColumnKind::State => of_state(text),
        ColumnKind::Secret => SECRET,
        _ => Style::new(),
    }
}

/// The text in a style, if there are colors.
pub fn paint(text: &str, style: Style, colored: bool) -> Cow<'_, str> {
    if !colored || text.is_empty() || style == Style::new() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{style}{text}{style:#}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_with_a_meaning_are_painted_and_only_if_there_are_colors() {
        assert_eq!(paint("active", of_state("active"), true), "\u{1b}[32mactive\u{1b}[0m");
        assert_eq!(paint("active", of_state("active"), false), "active");
        assert_eq!(paint("North", of_state("North"), true), "North");
        assert_eq!(paint("", of_state("active"), true), "");
    }
}
