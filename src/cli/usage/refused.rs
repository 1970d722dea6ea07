//! The sentence for each kind of error of the parser.

use super::meant;
use crate::cli::{args::change, help};
use crate::domain::text::nearest;
use clap::{Arg, Command, error::ContextKind, error::ContextValue, error::Error, error::ErrorKind};
use std::{error::Error as _, num::ParseIntError};

/// What is told of a refused command line.
pub struct Sentence {
    pub message: String,
    pub hint: Option<String>,
}

impl Sentence {
    fn new(message: impl Into<String>, hint: impl Into<Option<String>>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

/// The options of all commands, a line each. `UPDATE_EXPECT=1 cargo test --lib
/// the_options_that_are_kept` writes them again.
const OPTIONS: &str = include_str!("options.txt");

/// The permissions are too many for a hint.
const PERMISSIONS: &str = "practicectl permission list lists the permissions";

/// What is told of an error of a command; `whole` makes all commands.
pub fn sentence(error: &Error, whole: &dyn Fn() -> Command, command: &Command) -> Sentence {
    match error.kind() {
        ErrorKind::MissingRequiredArgument => missing(error, command),
        ErrorKind::UnknownArgument => unknown_argument(error, whole, command),
        ErrorKind::InvalidSubcommand => unknown_command(error, command),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Sentence::new("a command is missing", verbs(command))
        }
        ErrorKind::InvalidValue => not_in_list(error, command),
        ErrorKind::ValueValidation => invalid_value(error),
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::TooManyValues => surplus_value(error),
        ErrorKind::InvalidUtf8 => {
            Sentence::new("an argument is not UTF-8", "check the encoding of the script".to_owned())
        }
        _ => Sentence::new(first_line(error), all_options(command)),
    }
}

/// Required arguments that were not given; some have alternatives.
fn missing(error: &Error, command: &Command) -> Sentence {
    let args = given(error, ContextKind::InvalidArg);
    let is_needed_by_another = args.iter().any(|text| {
        let is_it = |arg: &&Arg| !arg.is_positional() && arg.to_string() == *text;
        command.get_arguments().find(is_it).is_some_and(|arg| !arg.is_required_set())
    });
    let mut missing: Vec<String> = args.iter().map(|arg| one_of(&in_words(arg))).collect();
    // In the order of the usage.
    missing.sort_by_key(|one| (one.contains(" or "), one.starts_with('-')));
    let message = match missing.as_slice() {
        [one] if is_needed_by_another => {
            format!("{one} is missing; an option that was given needs it")
        }
        [one] => format!("{one} is missing"),
        several if several.iter().any(|one| one.contains(" or ")) => {
            several.iter().map(|one| format!("{one} is missing")).collect::<Vec<_>>().join("; ")
        }
        several => format!("{} are missing", listed(several, "and")),
    };
    Sentence::new(message, for_example(command))
}

/// An argument of the parser's text without brackets and dots.
fn in_words(arg: &str) -> String {
    help::in_words(arg).replace("...", "")
}

/// `EMAIL|--from FILE` in words.
fn one_of(choice: &str) -> String {
    listed(&choice.split('|').collect::<Vec<_>>(), "or")
}

/// `a, b and c`.
fn listed(words: &[impl AsRef<str>], and: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {and} {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

fn unknown_argument(error: &Error, whole: &dyn Fn() -> Command, command: &Command) -> Sentence {
    let word = one(error, ContextKind::InvalidArg);
    if !word.starts_with('-') {
        let hint = "quote a text that holds spaces, as in 'Main Street'".to_owned();
        return Sentence::new(format!("unexpected argument {word:?}"), hint);
    }
    let message = format!("{} has no option {word}", help::name(command));
    let near = || {
        let longs = command.get_arguments().filter(|arg| !arg.is_hide_set());
        let longs = longs.filter_map(Arg::get_long);
        nearest(word.trim_start_matches('-'), longs).map(|near| format!("did you mean --{near}?"))
    };
    let hint = meant::option(command, &word)
        .or_else(|| elsewhere(whole, &word))
        .or_else(near)
        .unwrap_or_else(|| all_options(command));
    Sentence::new(message, hint)
}

/// The other commands that have an option.
fn elsewhere(whole: &dyn Fn() -> Command, option: &str) -> Option<String> {
    let long = option.strip_prefix("--")?;
    // To ask the commands takes all of them, which a typing error is not worth.
    OPTIONS.lines().find(|known| *known == long)?;
    let tree = whole();
    let found = |command: &Command| {
        let is_it = |arg: &&Arg| arg.get_long() == Some(long) && !arg.is_global_set();
        command.get_arguments().find(is_it).cloned()
    };
    let all =
        tree.get_subcommands().flat_map(|noun| std::iter::once(noun).chain(noun.get_subcommands()));
    let having: Vec<(&str, Arg)> =
        all.filter_map(|command| Some((help::path(command), found(command)?))).collect();
    let paths: Vec<&str> = having.iter().map(|(path, _)| *path).collect();
    let owners = match having.as_slice() {
        [] => return None,
        [(_, arg), ..] if arg.get_help_heading() == Some(change::HEADING) => {
            "commands that change something".to_owned()
        }
        [_, _, _, _, ..] => format!("others, such as {}", paths[0]),
        _ => listed(&paths, "and"),
    };
    Some(format!("{option} is an option of {owners}"))
}

fn unknown_command(error: &Error, command: &Command) -> Sentence {
    let word = one(error, ContextKind::InvalidSubcommand);
    let path = help::path(command);
    let full = format!("{path} {word}");
    let names = command
        .get_subcommands()
        .flat_map(|verb| std::iter::once(verb.get_name()).chain(verb.get_all_aliases()));
    let near = nearest(&word, names).map(|near| format!("did you mean {near}?"));
    let hint = meant::command(command, &word).or(near).unwrap_or_else(|| verbs(command));
    Sentence::new(format!("there is no command {:?}", full.trim_start()), hint)
}

/// The commands that may follow.
fn verbs(command: &Command) -> String {
    let path = help::path(command);
    if path.is_empty() {
        return "practicectl --help lists the commands".to_owned();
    }
    let names = command.get_subcommands().map(Command::get_name).filter(|name| *name != "help");
    format!("the commands of {path} are {}", listed(&names.collect::<Vec<_>>(), "and"))
}

/// A word that is not in a closed list, or no value at all.
fn not_in_list(error: &Error, command: &Command) -> Sentence {
    let arg = in_words(&one(error, ContextKind::InvalidArg));
    let word = one(error, ContextKind::InvalidValue);
    let values = given(error, ContextKind::ValidValue);
    let message = match (word.is_empty(), values.is_empty()) {
        (true, true) => {
            let message = format!("the value of {arg} is missing");
            return Sentence::new(message, all_options(command));
        }
        (true, false) => format!("the value of {arg} is missing or empty"),
        (false, _) => format!("{word:?} is not a value of {arg}"),
    };
    let is_permission = arg.ends_with("PERMISSION");
    let list = listed(&values, "and");
    let hint = match nearest(&word, values.iter().map(String::as_str)) {
        Some(near) if is_permission => format!("did you mean {near:?}? {PERMISSIONS}"),
        Some(near) => format!("did you mean {near:?}? The values are {list}"),
        None if is_permission => PERMISSIONS.to_owned(),
        None => format!("the values are {list}"),
    };
    Sentence::new(message, hint)
}

/// A value that its own rule refuses: what is wrong, or what to write instead.
fn invalid_value(error: &Error) -> Sentence {
    let arg = in_words(&one(error, ContextKind::InvalidArg));
    let message = format!("{:?} is not a valid {arg}", one(error, ContextKind::InvalidValue));
    let Some(source) = error.source() else {
        return Sentence::new(message, None);
    };
    if source.is::<ParseIntError>() {
        return Sentence::new(message, "give a whole number".to_owned());
    }
    let reason = source.to_string();
    match reason.split_once("; ") {
        // An empty value is better named than quoted.
        Some((reason, advice)) => {
            let reason = reason.trim_start_matches("it ");
            Sentence::new(format!("{arg} {reason}"), advice.to_owned())
        }
        None => Sentence::new(message, reason),
    }
}

fn conflict(error: &Error) -> Sentence {
    let arg = in_words(&one(error, ContextKind::InvalidArg));
    let others = given(error, ContextKind::PriorArg);
    let others: Vec<String> = others.iter().map(|arg| in_words(arg)).collect();
    let (message, hint) = if others.is_empty() {
        (format!("{arg} cannot be used with other arguments"), format!("give only {arg}"))
    } else if others == [arg.clone()] {
        (format!("{arg} is given more than once"), "give it once".to_owned())
    } else {
        let others = listed(&others, "and");
        (format!("{arg} cannot be used with {others}"), "use one of them".to_owned())
    };
    Sentence::new(message, hint)
}

/// `--dry-run=yes`.
fn surplus_value(error: &Error) -> Sentence {
    let arg = one(error, ContextKind::InvalidArg);
    let value = one(error, ContextKind::InvalidValue);
    Sentence::new(format!("{arg} takes no value: {value:?}"), format!("write {arg}"))
}

/// What the parser says of anything else.
fn first_line(error: &Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or("the command line cannot be understood");
    line.trim_start_matches("error: ").to_owned()
}

fn for_example(command: &Command) -> Option<String> {
    let examples = help::examples(command);
    let first = examples.replace("\\\n    ", "");
    let first = first.lines().next().filter(|line| !line.is_empty())?;
    Some(format!("for example: {first}"))
}

fn all_options(command: &Command) -> String {
    format!("{} --help lists the options", help::name(command))
}

/// The texts that an error has of a kind.
fn given(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn one(error: &Error, kind: ContextKind) -> String {
    given(error, kind).into_iter().next().unwrap_or_default()
}
