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
mod help;
mod manual;
mod outputs;
mod parse;
mod password_file;
mod perform;
mod places;
mod rows;
mod secret;
mod server;
mod token;
mod usage;

pub use environment::{Environment, Invocation, Terminals};

use crate::domain::code::Exit;
use args::global::{GlobalArgs, early_style};
use clap::{CommandFactory, Parser};
use context::{Context, Program};

/// The name of the program in help, however it was started.
const NAME: &str = "practicectl";
/// The widest line of help.
const WIDTH: usize = 100;

/// Administer the user accounts of medical practices
///
/// Create, find, edit, deactivate and activate users, list and unlock locked
/// users, reactivate providers, set user types, and keep a history of all of it.
#[derive(Debug, Parser)]
#[command(name = NAME, bin_name = NAME, version, propagate_version = true)]
#[command(max_term_width = WIDTH)]
#[command(arg_required_else_help = true)]
#[command(after_help = "\
practicectl demo
practicectl user find --inactive -o jsonl | practicectl user activate --from -
practicectl explain billing-too-soon")]
pub struct Cli {
    #[command(flatten)]
    pub global: GlobalArgs,
    #[command(subcommand)]
    command: commands::Command,
}

/// Runs one command line and says how it ended.
pub fn run(invocation: Invocation<'_>) -> Exit {
    if let Some(shell) = complete::asking(&invocation) {
        return complete::answer(shell, Cli::command(), invocation);
    }
    let Invocation { args, environment, terminals, .. } = &invocation;
    let early = early_style(args, environment, terminals);
    if let Some(text) = help::ready(args, &early) {
        return usage::tell_ready(&text, early, invocation.stdout, invocation.stderr);
    }
    let cli = match parse::parse(args) {
        Ok(cli) => cli,
        Err(unparsed) => {
            return usage::tell(&unparsed, early, invocation.stdout, invocation.stderr);
        }
    };
    let program = Program { tree: Cli::command, run };
    let mut ctx = Context::new(program, cli.global, invocation);
    let result = ctx.settle_style().and_then(|()| commands::dispatch(&mut ctx, cli.command));
    ctx.end(result)
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
