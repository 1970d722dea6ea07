//! The command line: one folder per noun, one file per verb.
//!
//! Each file declares its arguments (whose comments are the help, the man page
//! and the completions) and a short `run` that calls one use case. It has no rules
//! and no SQL.

mod args;
mod ask;
mod commands;
mod complete;
mod context;
mod environment;
mod error;
mod hand_over;
mod outputs;
mod password_file;
mod perform;
mod places;
mod rows;
mod secret;
mod token;

pub use environment::{Environment, Invocation, Terminals};

use crate::domain::code::Exit;
use crate::output::visible;
use args::global::{GlobalArgs, early_style};
use clap::{Args, CommandFactory, FromArgMatches, Parser};
use context::{Context, Program};
use std::ffi::OsString;

/// Administer the user accounts of medical practices
///
/// Create, find, edit, deactivate and activate users, list and unlock locked
/// users, reactivate providers, set user types, and keep a history of all of it.
#[derive(Debug, Parser)]
#[command(name = "practicectl", version, propagate_version = true, max_term_width = 100)]
#[command(arg_required_else_help = true, after_long_help = AFTER_HELP)]
pub struct Cli {
    #[command(flatten)]
    pub global: GlobalArgs,
    #[command(subcommand)]
    command: commands::Command,
}

const AFTER_HELP: &str = "\
Exit status:
  0   done, or already so
  1   failure: a file, a stream, the database
  2   usage
  3   not found
  4   conflict: a duplicate, or the state forbids it
  5   not signed in, or not allowed
  6   invalid input: nothing was changed
  7   partly done (--on-error continue)
  8   a consent or an answer is missing
  9   the database is damaged, altered, or not one of this program
  10  nothing to change (--detailed-exitcode)
  70  outcome unknown: the commit failed, and nobody can tell whether it is there
  75  busy: another program held the database too long
  130 interrupted, with nothing half done

Environment:
  PRACTICECTL_DB       path of the database, as --db
  PRACTICECTL_COMPANY  company, as --company
  PRACTICECTL_OUTPUT   output format, as --output
  PRACTICECTL_TOKEN    token of a session, instead of the stored one
  PRACTICECTL_NOW      the time, in a database made with init --fixture only
  NO_COLOR             no colors

Examples:
  practicectl user find --inactive -o jsonl | practicectl user activate --from -
  practicectl explain billing-too-soon";

/// Runs one command line and says how it ended.
pub fn run(invocation: Invocation<'_>) -> Exit {
    if let Some(shell) = complete::asking(&invocation) {
        return complete::answer(shell, Cli::command(), invocation);
    }
    let Invocation { args, environment, terminals, .. } = &invocation;
    let early = early_style(args, environment, terminals);
    let cli = match parse(args) {
        Ok(cli) => cli,
        Err(error) => {
            return error::usage(&error, early, invocation.stdout, invocation.stderr);
        }
    };
    let program = Program { tree: Cli::command, run };
    let mut ctx = Context::new(program, cli.global, invocation);
    let result = ctx.settle_style().and_then(|()| commands::dispatch(&mut ctx, cli.command));
    ctx.end(result)
}

/// Parses with only the command that is named, which halves the time to start;
/// an error is parsed again with all of them, for its message.
fn parse(args: &[OsString]) -> Result<Cli, clap::Error> {
    let mut full = Cli::command();
    let matches = lean(&full, args).and_then(|lean| lean.try_get_matches_from(args).ok());
    let mut matches = if let Some(matches) = matches {
        matches
    } else {
        // The help of a noun describes its verbs, which are put off until now.
        full.build();
        let matches = full.try_get_matches_from_mut(args);
        matches.map_err(|error| visible_error(&mut full, args).unwrap_or(error))?
    };
    Cli::from_arg_matches_mut(&mut matches)
}

/// The same error for arguments whose hidden characters are made visible: the
/// message quotes them.
fn visible_error(full: &mut clap::Command, args: &[OsString]) -> Option<clap::Error> {
    let shown = |arg: &OsString| {
        arg.to_str().map_or_else(|| arg.clone(), |arg| visible(arg).into_owned().into())
    };
    let shown: Vec<OsString> = args.iter().map(shown).collect();
    if shown == args {
        return None;
    }
    full.try_get_matches_from_mut(shown).err()
}

/// The first word that is a noun, with the first after it that is one of its verbs.
fn lean(full: &clap::Command, args: &[OsString]) -> Option<clap::Command> {
    let mut words = args.iter().skip(1);
    let noun = words.find_map(|word| full.find_subcommand(word))?;
    let named = if noun.has_subcommands() {
        let verb = words.find_map(|word| noun.find_subcommand(word))?;
        clap::Command::new(noun.get_name().to_owned()).subcommand(verb.clone())
    } else {
        noun.clone()
    };
    Some(GlobalArgs::augment_args(clap::Command::new("practicectl")).subcommand(named))
}

#[cfg(test)]
mod tests {
    use clap::error::ErrorKind;
    use clap::{Arg, Command, CommandFactory};

    #[test]
    fn the_command_tree_is_sound() {
        super::Cli::command().debug_assert();
    }

    /// Arguments that store their value, and refuse a blank one by rules of their own.
    const SETTERS: [&str; 23] = [
        "admin_email",
        "admin_name",
        "clear",
        "command",
        "company",
        "credentials",
        "description",
        "email",
        "grant",
        "name",
        "new_name",
        "note",
        "npi",
        "phone",
        "practice",
        "provider",
        "rename",
        "revoke",
        "role",
        "seed",
        "specialty",
        "text",
        "label",
    ];
    /// Commands in which an argument of such a name stores something.
    const STORE: [&str; 11] = [
        "init",
        "create",
        "edit",
        "add",
        "note",
        "rename",
        "set",
        "login",
        "man",
        "unlock",
        "reactivate",
    ];
    /// The same everywhere.
    const STORED_EVERYWHERE: [&str; 3] = ["db", "columns", "reason"];

    /// The paths of all commands that do something, with their arguments.
    fn leaves(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Vec<Arg>)>) {
        let path = [path, &[command.get_name().to_owned()]].concat();
        if !command.has_subcommands() {
            found.push((path.clone(), command.get_arguments().cloned().collect()));
        }
        command.get_subcommands().for_each(|verb| leaves(verb, &path, found));
    }

    fn refuses_blank(path: &[String], arg: &Arg, blank: &str) -> bool {
        let mut words = path.to_vec();
        words.extend(arg.get_long().map(|long| format!("--{long}")));
        words.push(blank.to_owned());
        let error = super::Cli::command().try_get_matches_from(words).err();
        error.is_some_and(|error| {
            matches!(error.kind(), ErrorKind::ValueValidation | ErrorKind::InvalidValue)
        })
    }

    #[test]
    fn a_blank_value_that_would_select_is_a_usage_error_everywhere() {
        let mut tree = super::Cli::command();
        tree.build();
        let mut found = Vec::new();
        leaves(&tree, &[], &mut found);
        let mut tried = 0;
        for (path, args) in found.iter().filter(|(path, _)| path[1] != "help") {
            let stores = path.iter().any(|word| STORE.contains(&word.as_str()));
            let selects = |arg: &&Arg| {
                let id = arg.get_id().as_str();
                let is_setter = stores && SETTERS.contains(&id) || STORED_EVERYWHERE.contains(&id);
                arg.get_action().takes_values() && !is_setter
            };
            for arg in args.iter().filter(selects) {
                for blank in ["", " ", "\u{a0}\t\u{3000}"] {
                    assert!(refuses_blank(path, arg, blank), "{path:?}: {arg} takes {blank:?}");
                    tried += 1;
                }
            }
        }
        assert!(tried > 300, "{tried} were tried");
    }
}
