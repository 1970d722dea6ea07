//! The words of a command line: by which a command is run, and what must be given.

use clap::{Arg, Command};

/// The longest usage that is not broken.
const WIDEST: usize = 90;

/// The words by which a built command is run: `practicectl user find`.
pub fn name(command: &Command) -> &str {
    command.get_bin_name().unwrap_or_else(|| command.get_name())
}

/// The same without the name of the program.
pub fn path(command: &Command) -> &str {
    name(command).split_once(' ').map_or("", |(_, path)| path)
}

/// The usage as plain text: `practicectl user show [OPTIONS] <EMAIL>`.
pub fn usage(command: &Command) -> String {
    let mut words = vec![name(command).to_owned()];
    words.extend(after_name(command));
    words.join(" ")
}

/// The same for help: the name stands out, and a long line is broken before its last word.
pub fn styled(command: &Command) -> String {
    let literal = command.get_styles().get_literal();
    let mut words = after_name(command);
    if usage(command).len() > WIDEST
        && let Some(last) = words.last_mut()
    {
        last.insert_str(0, "\n           ");
    }
    let words = words.join(" ").replace(" \n", "\n");
    format!("{literal}{}{literal:#} {words}", name(command))
}

/// Positional arguments and choices that have one, then options.
fn after_name(command: &Command) -> Vec<String> {
    let mut words = vec!["[OPTIONS]".to_owned()];
    let (options, choices): (Vec<_>, Vec<_>) =
        choices(command).partition(|choice| !choice.iter().any(|arg| arg.is_positional()));
    let choice_of = |arg: &Arg| {
        choices.iter().find(|choice| choice.iter().any(|one| one.get_id() == arg.get_id()))
    };
    words.extend(
        command
            .get_positionals()
            .map(|arg| choice_of(arg).map_or_else(|| arg.to_string(), |choice| one_of(choice))),
    );
    let required = |arg: &&Arg| arg.is_required_set() && !arg.is_positional();
    words.extend(command.get_arguments().filter(required).map(ToString::to_string));
    words.extend(options.iter().map(|choice| one_of(choice)));
    if command.has_subcommands() {
        words.push("<COMMAND>".to_owned());
    }
    words
}

/// The groups of arguments of which one must be given.
fn choices(command: &Command) -> impl Iterator<Item = Vec<&Arg>> {
    command.get_groups().filter(|group| group.is_required_set()).map(|group| {
        let is_in = |arg: &&Arg| group.get_args().any(|id| id == arg.get_id());
        command.get_arguments().filter(is_in).collect()
    })
}

fn one_of(choice: &[&Arg]) -> String {
    let names: Vec<String> = choice.iter().map(|arg| in_words(&arg.to_string())).collect();
    format!("<{}>", names.join("|"))
}

/// An argument without its brackets: `--from FILE`, `EMAIL...`.
pub fn in_words(arg: &str) -> String {
    arg.replace(['<', '>', '[', ']'], "")
}
