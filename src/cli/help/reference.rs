//! What the help of the program and every manual page say of exit statuses, the
//! environment and files.

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

/// A variable of the environment.
pub struct Variable {
    pub name: &'static str,
    /// The option with which it matters; none if it always matters.
    pub option: Option<&'static str>,
    pub text: &'static str,
}

const fn variable(name: &'static str, option: &'static str, text: &'static str) -> Variable {
    Variable { name, option: Some(option), text }
}

/// Each variable that the program reads.
pub const ENVIRONMENT: [Variable; 11] = [
    variable("PRACTICECTL_DB", "db", "path of the database, as --db"),
    variable("PRACTICECTL_COMPANY", "company", "company, as --company"),
    variable("PRACTICECTL_OUTPUT", "output", "output format, as --output"),
    variable("PRACTICECTL_TOKEN", "token_file", "token of a session, instead of the stored one"),
    variable("PRACTICECTL_NOW", "db", "the time, in a database made with init --fixture only"),
    variable(
        "XDG_DATA_HOME",
        "db",
        "where the default database is; ~/.local/share if it is not set",
    ),
    variable(
        "XDG_STATE_HOME",
        "token_file",
        "where tokens are stored; ~/.local/state if it is not set",
    ),
    variable("TZ", "output", "time zone of the times in tables"),
    Variable { name: "NO_COLOR", option: None, text: "if it is set, no colors" },
    Variable {
        name: "CLICOLOR_FORCE",
        option: None,
        text: "if it is set and not 0, colors even if standard output is not a terminal",
    },
    Variable { name: "TERM", option: None, text: "if it is dumb, no colors" },
];

/// Each file that the program keeps.
pub const FILES: [(&str, &str); 4] = [
    ("$XDG_DATA_HOME/practicectl/practice.db", "the database, if no other is named; mode 0600"),
    ("practice.db-wal, practice.db-shm", "its log, while a program uses it"),
    ("practice.db.replaced-TIME", "a database that restore replaced"),
    ("$XDG_STATE_HOME/practicectl/ID.token", "the token of a session; mode 0600"),
];

/// Exit statuses and environment, for the help of the program.
pub fn text(header: &Style) -> String {
    let mut text = format!("{header}Exit status:{header:#}\n");
    for (status, meaning) in EXIT_STATUSES {
        let _ = writeln!(text, "  {status:<4}{meaning}");
    }
    let _ = writeln!(text, "\n{header}Environment:{header:#}");
    for variable in ENVIRONMENT {
        let _ = writeln!(text, "  {:<21}{}", variable.name, variable.text);
    }
    text.trim_end().to_owned()
}
