//! Which options can matter to which command. The others still parse, because scripts
//! give them to every command, but help does not show them.

use crate::cli::args::global;
use Topic::{Admin, Companies, Many, Questions, Rejects, Repeats, Terms};
use clap::Arg;

/// What can happen in a change, and the options that are about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    /// Several subjects.
    Many,
    /// Subjects that come from a file.
    Rejects,
    /// A subject that already is as it should be.
    Repeats,
    /// A System Administrator who is created or changed.
    Admin,
    /// A user who is blocked in several companies.
    Companies,
    /// A product that is added to the invoice.
    Terms,
    /// An ordinary question.
    Questions,
}

const TOPICS: [(Topic, &[&str]); 7] = [
    (Many, &["on_error", "expect_count", "max_changes"]),
    (Rejects, &["rejects"]),
    (Repeats, &["detailed_exitcode"]),
    (Admin, &["confirm_admin"]),
    (Companies, &["all_companies"]),
    (Terms, &["accept_terms"]),
    (Questions, &["yes"]),
];

/// What can happen in each command that changes something; a test compares it with the
/// commands that take the options of a change.
const CHANGES: &[(&str, &[Topic])] = &[
    ("apply", &[Many, Rejects, Repeats, Admin, Companies, Questions]),
    ("case note", &[]),
    ("case resolve", &[Repeats]),
    ("company create", &[]),
    ("history revert", &[Many, Repeats, Admin, Companies, Questions]),
    ("lock add", &[Many, Rejects, Repeats, Admin, Companies, Questions]),
    ("lock unlock", &[Many, Rejects, Repeats, Admin]),
    ("policy set", &[Repeats]),
    ("practice activate", &[Many, Repeats]),
    ("practice create", &[]),
    ("practice deactivate", &[Many, Repeats, Questions]),
    ("practice rename", &[Repeats]),
    ("provider create", &[Terms]),
    ("provider deactivate", &[Many, Rejects, Repeats, Admin, Companies, Questions]),
    ("provider edit", &[Repeats]),
    ("provider reactivate", &[Many, Rejects, Repeats, Admin, Terms]),
    ("role create", &[]),
    ("role delete", &[]),
    ("role edit", &[Repeats]),
    ("session end", &[Many, Repeats, Questions]),
    ("user activate", &[Many, Rejects, Repeats]),
    ("user create", &[Admin]),
    ("user deactivate", &[Many, Rejects, Repeats, Admin, Companies, Questions]),
    ("user edit", &[Many, Rejects, Repeats, Admin]),
    ("user import", &[Many, Rejects, Repeats, Admin, Companies, Questions]),
    ("user password", &[Many, Rejects, Admin]),
    ("user-type set", &[Many, Rejects, Repeats]),
];

/// Options of every command about the database and who uses it.
const DATABASE: [&str; 4] = ["db", "company", "token_file", "lock_timeout"];
/// Options of every command about what is printed.
const DATA: [&str; 4] = ["output", "columns", "csv_raw", "csv_bom"];

/// Options of every command that cannot matter to some.
const POINTLESS: &[(&str, &[&[&str]])] = &[
    ("backup", &[&["company"]]),
    ("completions", &[&DATABASE, &DATA, &["no_input"]]),
    ("demo", &[&DATABASE, &DATA, &["no_input"]]),
    ("explain", &[&DATABASE, &["no_input"]]),
    ("export", &[&["columns"]]),
    ("init", &[&DATA]),
    ("login", &[&DATA, &["company"]]),
    ("logout", &[&DATA, &["company"]]),
    ("man", &[&DATABASE, &DATA, &["no_input"]]),
    ("recover", &[&["company", "token_file"]]),
    ("restore", &[&["company", "token_file"]]),
];

/// Options of a change that only `--help` shows.
const RARE: [&str; 5] = ["on_error", "rejects", "expect_count", "max_changes", "detailed_exitcode"];

/// Commands of which only `--help` shows the options that edit, and how `-h` names them.
const EDITING: [(&str, &str); 2] = [
    ("lock unlock", "More options, also of user edit"),
    ("provider reactivate", "More options, also of user edit and provider edit"),
];
const EDITED: [&str; 2] = ["Account information", "Provider information"];

/// True if an option can matter to the command of this path.
pub fn matters(path: &str, arg: &Arg) -> bool {
    let id = arg.get_id().as_str();
    let change = CHANGES.iter().find(|(command, _)| *command == path);
    let topic = TOPICS.iter().find(|(_, ids)| ids.contains(&id));
    let happens = change.zip(topic).is_none_or(|((_, topics), (topic, _))| topics.contains(topic));
    let is_version_of_a_part = id == "version" && !path.is_empty();
    happens && !is_pointless(path, id) && !is_version_of_a_part
}

fn is_pointless(path: &str, id: &str) -> bool {
    let sets = POINTLESS.iter().find(|(command, _)| *command == path).map(|(_, sets)| sets);
    sets.is_some_and(|sets| sets.iter().any(|ids| ids.contains(&id)))
}

/// True if only `--help` shows an option.
pub fn is_rare(path: &str, arg: &Arg) -> bool {
    let heading = arg.get_help_heading();
    let edits = heading.is_some_and(|heading| EDITED.contains(&heading));
    heading == Some(global::HEADING)
        || RARE.contains(&arg.get_id().as_str())
        || edits && EDITING.iter().any(|(command, _)| *command == path)
}

/// What `-h` says of the options that only `--help` shows.
pub fn more(path: &str) -> &'static str {
    match EDITING.iter().find(|(command, _)| *command == path) {
        Some((_, text)) => text,
        None if is_pointless(path, "company") || is_pointless(path, "output") => "More options",
        None => "More options, such as --company and -o json",
    }
}

/// The commands that change something, in alphabetical order.
#[cfg(test)]
pub fn changes() -> impl Iterator<Item = &'static str> {
    CHANGES.iter().map(|(command, _)| *command)
}
