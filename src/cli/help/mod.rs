//! Help as people read it: a command's own options first, then those of a change, then
//! those of every command; only options that can matter to the command; examples last.
//!
//! Works on a copy of a built command when help is printed, so that other runs do not
//! pay for it.

mod detail;
pub mod groups;
mod ready;
pub mod reference;
mod relevance;
mod usage_line;

pub use detail::Detail;
pub use ready::{Ready, ready};
pub use usage_line::{in_words, name, path, usage};

use crate::cli::args::global;
use clap::{Arg, Command};

/// The examples of a command, as they are typed.
pub fn examples(command: &Command) -> String {
    command.get_after_help().map(ToString::to_string).unwrap_or_default()
}

/// A built command as its help shows it.
pub fn shown(command: &Command, detail: Detail) -> Command {
    let path = path(command).to_owned();
    let shown = with_general_options_last(command.clone()).mut_args(|arg| {
        let is_left_out = arg.is_hide_set()
            || !relevance::matters(&path, &arg)
            || detail == Detail::Summary && relevance::is_rare(&path, &arg);
        arg.hide(is_left_out)
    });
    let shown = match (detail, shown.get_long_about().cloned()) {
        (Detail::Full, Some(about)) => shown.about(about),
        _ => shown,
    };
    // `practicectl help` works, and each help names `--help` instead.
    let shown = shown.mut_subcommands(|verb| if is_help(&verb) { verb.hide(true) } else { verb });
    if path.is_empty() { groups::listed(shown, detail) } else { shown }
}

/// The help of a built command as it is printed.
pub fn text(command: &Command, detail: Detail) -> clap::builder::StyledStr {
    let shown = shown(command, detail);
    let (usage, ending) = (usage_line::styled(&shown), ending(&shown, detail));
    shown.override_usage(usage).after_help(ending).render_help()
}

fn is_help(command: &Command) -> bool {
    command.get_name() == "help"
}

/// Moves the options of every command to the end, with `--help` among them.
fn with_general_options_last(command: Command) -> Command {
    let is_general = |arg: &&Arg| {
        arg.get_help_heading() == Some(global::HEADING)
            || ["help", "version"].contains(&arg.get_id().as_str())
    };
    let ids: Vec<String> =
        command.get_arguments().filter(is_general).map(|arg| arg.get_id().to_string()).collect();
    // An argument that is mutated becomes the last one.
    ids.iter()
        .fold(command, |command, id| command.mut_arg(id, |arg| arg.help_heading(global::HEADING)))
        .mut_arg("help", |arg| arg.help("Print help; -h prints a summary"))
}

/// What follows the options: how to see more of them, the reference, and the examples.
fn ending(command: &Command, detail: Detail) -> String {
    let header = command.get_styles().get_header();
    let examples = examples(command).replace('\n', "\n  ");
    let examples = format!("{header}Examples:{header:#}\n  {examples}");
    match (detail, path(command)) {
        (Detail::Summary, path) => {
            format!("{}: {} --help\n\n{examples}", relevance::more(path), name(command))
        }
        (Detail::Full, "") => format!("{}\n\n{examples}", reference::text(header)),
        (Detail::Full, _) => examples,
    }
}

#[cfg(test)]
pub mod shell;
#[cfg(test)]
mod tests;
