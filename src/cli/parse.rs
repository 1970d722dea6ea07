//! Parses a command line with no more commands than it names: the arguments of all of them
//! take longer to put together than most commands take.

use crate::cli::{Cli, NAME, WIDTH, args::global::GlobalArgs, commands};
use clap::{
    ArgMatches, Args, Command, CommandFactory, FromArgMatches, Subcommand, error::ErrorKind,
};
use std::ffi::OsString;

/// A command line that was not parsed.
pub struct Unparsed {
    /// The commands that its message needs.
    pub tree: Command,
    pub error: clap::Error,
    pub args: Vec<OsString>,
}

/// Parses a command line. An error comes with the commands that its message needs.
pub fn parse(args: &[OsString]) -> Result<Cli, Box<Unparsed>> {
    // One after the other: most lines need only the first.
    let ways: [Way; 3] = [of_verb, of_noun, of_none];
    for lean in ways.into_iter().filter_map(|way| way(args)) {
        let Lean { mut tree, is_enough, leaves_verbs } = lean;
        match tree.try_get_matches_from_mut(args) {
            Ok(matches) => return of_matches(matches, tree, args),
            Err(error) if is_enough || error.kind() == ErrorKind::DisplayHelp => {
                if !leaves_verbs || is_help(&error) {
                    tree.build();
                }
                return Err(unparsed(tree, error, args));
            }
            Err(_) => {}
        }
    }
    let mut tree = whole();
    match tree.try_get_matches_from_mut(args) {
        Ok(matches) => of_matches(matches, tree, args),
        Err(error) => Err(unparsed(tree, error, args)),
    }
}

/// All commands, built.
pub fn whole() -> Command {
    let mut tree = Cli::command();
    tree.build();
    tree
}

/// A way to find the few commands that a line needs.
type Way = fn(&[OsString]) -> Option<Lean>;

/// Some commands.
struct Lean {
    tree: Command,
    /// They are enough to say what is wrong with a line.
    is_enough: bool,
    /// Its verbs stay put off: only help needs them.
    leaves_verbs: bool,
}

fn is_help(error: &clap::Error) -> bool {
    let on_missing = ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    [ErrorKind::DisplayHelp, on_missing].contains(&error.kind())
}

fn of_matches(
    mut matches: ArgMatches,
    tree: Command,
    args: &[OsString],
) -> Result<Cli, Box<Unparsed>> {
    Cli::from_arg_matches_mut(&mut matches).map_err(|error| unparsed(tree, error, args))
}

fn unparsed(tree: Command, error: clap::Error, args: &[OsString]) -> Box<Unparsed> {
    Box::new(Unparsed { tree, error, args: args.to_vec() })
}

/// The first word that is a noun, with the first after it that is one of its verbs. A word
/// can be the value of an option, so they are enough only if they come first.
fn of_verb(args: &[OsString]) -> Option<Lean> {
    let all = nouns();
    let mut words = args.iter().enumerate().skip(1);
    let (place, noun) =
        words.find_map(|(place, word)| Some((place, all.find_subcommand(word)?)))?;
    if !noun.has_subcommands() {
        return Some(Lean { tree: with(noun.clone()), is_enough: place == 1, leaves_verbs: false });
    }
    let (place, verb) =
        words.find_map(|(place, word)| Some((place, noun.find_subcommand(word)?)))?;
    let only = Command::new(noun.get_name().to_owned()).subcommand(verb.clone());
    Some(Lean { tree: with(only), is_enough: place == 2, leaves_verbs: false })
}

/// The noun that comes first, with all its verbs.
fn of_noun(args: &[OsString]) -> Option<Lean> {
    let noun = nouns().find_subcommand(args.get(1)?)?.clone();
    Some(Lean { tree: with(noun), is_enough: true, leaves_verbs: false })
}

/// The program without the verbs of its nouns, if no word is a noun.
fn of_none(args: &[OsString]) -> Option<Lean> {
    let all = nouns();
    let names_one = args.iter().skip(1).any(|word| all.find_subcommand(word).is_some());
    (!names_one).then(|| Lean { tree: Cli::command(), is_enough: true, leaves_verbs: true })
}

/// The nouns, whose verbs and arguments are put off.
fn nouns() -> Command {
    commands::Command::augment_subcommands(Command::new(NAME))
}

/// The program with one noun.
fn with(noun: Command) -> Command {
    let program = Command::new(NAME)
        .bin_name(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .max_term_width(WIDTH);
    GlobalArgs::augment_args(program).subcommand(noun)
}
