//! What the help of the program says of exit statuses and the environment.

use clap::builder::styling::Style;
use std::fmt::Write as _;

/// Each exit status, and what it says.
pub const EXIT_STATUSES: [(u8, &str); 14] = [
    (0, "done, or already so; also an empty list"),
    (1, "failure: a file, a stream, the database"),
    (2, "usage"),
    (3, "not found"),
    (4, "conflict: a duplicate, or the state forbids it"),
    (5, "not signed in, or not allowed"),
    (6, "invalid input: nothing was changed"),
    (7, "partly done (--on-error continue)"),
    (8, "a consent or an answer is missing: nothing was changed"),
    (9, "the database is damaged, altered, or not one of this program"),
    (10, "nothing to change (--detailed-exitcode)"),
    (70, "outcome unknown: the commit failed, and nobody can tell whether it is there"),
    (75, "busy: another program held the database too long; nothing was changed"),
    (130, "interrupted, with nothing half done"),
];

/// Each variable that the program reads.
pub const ENVIRONMENT: [(&str, &str); 9] = [
    ("PRACTICECTL_DB", "path of the database, as --db"),
    ("PRACTICECTL_COMPANY", "company, as --company"),
    ("PRACTICECTL_OUTPUT", "output format, as --output"),
    ("PRACTICECTL_TOKEN", "token of a session, instead of the stored one"),
    ("PRACTICECTL_NOW", "the time, in a database made with init --fixture only"),
    ("XDG_DATA_HOME", "where the default database is; ~/.local/share if it is not set"),
    ("XDG_STATE_HOME", "where tokens are stored; ~/.local/state if it is not set"),
    ("TZ", "time zone of the times in tables"),
    ("NO_COLOR", "if it is set, no colors"),
    ("CLICOLOR_FORCE", "if it is set and not 0, colors even if nobody watches"),
    ("TERM", "if it is dumb, no colors"),
];

/// Exit statuses and environment, for the help of the program.
pub fn text(header: &Style) -> String {
    let mut text = format!("{header}Exit status:{header:#}\n");
    for (status, meaning) in EXIT_STATUSES {
        let _ = writeln!(text, "  {status:<4}{meaning}");
    }
    let _ = writeln!(text, "\n{header}Environment:{header:#}");
    for (name, meaning) in ENVIRONMENT {
        let _ = writeln!(text, "  {name:<21}{meaning}");
    }
    text.trim_end().to_owned()
}
