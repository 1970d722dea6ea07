//! The sections of a page that follow the options.

use super::{markup, topics};
use crate::cli::{help, help::groups::GROUPS, help::reference};
use crate::input::synonyms::SYNONYMS;
use clap::Command;
use clap_mangen::roff::{Inline, Roff, bold, roman};

/// `practicectl-user-find`.
pub fn page_name(command: &Command) -> String {
    help::name(command).replace(' ', "-")
}

/// The commands of a noun; those of the program by group.
pub fn commands(roff: &mut Roff, command: &Command) {
    if !command.has_subcommands() {
        return;
    }
    roff.control("SH", ["COMMANDS"]);
    if !help::path(command).is_empty() {
        command.get_subcommands().for_each(|verb| entry(roff, verb));
        return;
    }
    for (group, names) in GROUPS {
        roff.control("SS", [group]);
        names
            .iter()
            .filter_map(|name| command.find_subcommand(name))
            .for_each(|noun| entry(roff, noun));
    }
}

/// The page of a command, what it does, and its verbs.
fn entry(roff: &mut Roff, command: &Command) {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let verbs: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let verbs = if verbs.is_empty() { String::new() } else { format!(": {}", verbs.join(", ")) };
    roff.control("TP", []).text(reference_to(&page_name(command), 1));
    roff.text([roman(format!("{about}{verbs}"))]);
}

/// Examples, exit statuses, files, environment and related pages of a command as its help
/// shows it.
pub fn ending(roff: &mut Roff, shown: &Command) {
    roff.control("SH", ["EXAMPLES"]);
    markup::example(roff, help::examples(shown).lines());
    if has(shown, "map") {
        headings(roff);
    }
    let statuses =
        reference::EXIT_STATUSES.into_iter().filter(|(status, _)| ends_with(shown, *status));
    terms(roff, "EXIT STATUS", statuses.map(|(status, meaning)| (status.to_string(), meaning)));
    if has(shown, "db") {
        terms(roff, "FILES", reference::FILES.map(|(file, text)| (file.to_owned(), text)));
    }
    let variables = reference::ENVIRONMENT.into_iter().filter(|variable| match variable.option {
        Some(option) => has(shown, option),
        None => true,
    });
    terms(roff, "ENVIRONMENT", variables.map(|variable| (variable.name.to_owned(), variable.text)));
    see_also(roff, shown);
}

/// The headings that an import reads without a map.
fn headings(roff: &mut Roff) {
    const ABOUT: &str = "These headings are read too. Case, blanks, quotes, hyphens, underscores \
        and what is in brackets make no difference.";
    roff.control("SH", ["HEADINGS"]).text([roman(ABOUT)]);
    for (column, names) in SYNONYMS {
        roff.control("TP", []).text([bold(column)]).text([roman(names)]);
    }
}

/// True if the help of a command shows an option.
fn has(shown: &Command, id: &str) -> bool {
    shown.get_arguments().any(|arg| arg.get_id() == id && !arg.is_hide_set())
}

/// True if a command can end with an exit status, as far as its options tell.
fn ends_with(shown: &Command, status: u8) -> bool {
    let path = help::path(shown);
    let is_reader = path.contains(' ') && !has(shown, "dry_run") && path != "user delete";
    match status {
        _ if shown.has_subcommands() => true,
        0 | 1 | 2 | 130 => true,
        7 => has(shown, "on_error"),
        10 => has(shown, "detailed_exitcode"),
        4 | 6 | 8 | 70 => has(shown, "db") && !is_reader,
        _ => has(shown, "db"),
    }
}

fn terms(roff: &mut Roff, heading: &str, terms: impl IntoIterator<Item = (String, &'static str)>) {
    roff.control("SH", [heading]);
    for (term, text) in terms {
        roff.control("TP", []).text([bold(term)]).text([roman(text)]);
    }
}

/// The page of the program, that of the noun, and the topics.
fn see_also(roff: &mut Roff, shown: &Command) {
    let path = help::path(shown);
    let noun = path.split_once(' ').map(|(noun, _)| format!("practicectl-{noun}"));
    let program = (!path.is_empty()).then(|| "practicectl".to_owned());
    let commands = program.into_iter().chain(noun).map(|page| reference_to(&page, 1));
    let topics =
        topics::about(path).map(|topic| reference_to(&format!("practicectl-{}", topic.name), 7));
    let pages: Vec<Vec<Inline>> = commands.chain(topics).collect();
    roff.control("SH", ["SEE ALSO"]).text(pages.join(&roman(", ")));
}

/// `practicectl-user(1)`.
fn reference_to(page: &str, section: u8) -> Vec<Inline> {
    vec![bold(page), roman(format!("({section})"))]
}
