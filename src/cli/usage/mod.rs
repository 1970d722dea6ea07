//! What becomes of a command line that is not parsed: help and the version go to standard
//! output; what the parser refuses becomes one sentence, a hint and the usage.

mod habits;
mod meant;
mod refused;

use crate::cli::{
    error::tell as tell_error, help, help::Detail, help::Ready, parse::Unparsed, parse::whole,
};
use crate::domain::code::{Code, Exit};
use crate::output::{Output, Style, messages::FailureMessage};
use clap::{Command, builder::StyledStr, error::ErrorKind};
use std::{ffi::OsString, io::Write};

/// Prints the help or the version that was asked for, or tells why the line is refused.
pub fn tell(unparsed: &Unparsed, style: Style, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let Unparsed { tree, error, args } = unparsed;
    let command = named(tree, args);
    let mut output = Output { style, out, err };
    match error.kind() {
        ErrorKind::DisplayHelp => print(&mut output, &help::text(command, detail(args))),
        ErrorKind::DisplayVersion => print(&mut output, &error.render()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !output.style.format.is_json() => {
            let text = help::text(command, Detail::Summary);
            drop(output.err.write_all(rendered(&text, output.style.color).as_bytes()));
            Exit::Usage
        }
        _ => refuse(&mut output, refused::sentence(error, &whole, command), command),
    }
}

/// Prints help or the version as they are kept.
pub fn tell_ready(ready: &Ready, style: Style, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let mut output = Output { style, out, err };
    match ready {
        Ready::Asked(text) => write(&mut output, text),
        Ready::Missing(text) => {
            drop(output.err.write_all(text.as_bytes()));
            Exit::Usage
        }
    }
}

fn print(output: &mut Output<'_>, text: &StyledStr) -> Exit {
    let text = rendered(text, output.style.screen.color);
    write(output, &text)
}

fn write(output: &mut Output<'_>, text: &str) -> Exit {
    let written = output.out.write_all(text.as_bytes()).and_then(|()| output.out.flush());
    written.map_or_else(|error| tell_error(&error.into(), output), |()| Exit::Done)
}

fn rendered(text: &StyledStr, color: bool) -> String {
    if color { text.ansi().to_string() } else { text.to_string() }
}

/// One sentence, a hint, and the usage; in JSON the usage is in the hint.
fn refuse(output: &mut Output<'_>, sentence: refused::Sentence, command: &Command) -> Exit {
    let usage = format!("usage: {}", help::usage(command));
    let is_json = output.style.format.is_json();
    let hint = match sentence.hint {
        Some(hint) if is_json => Some(format!("{hint}; {usage}")),
        None if is_json => Some(usage.clone()),
        hint => hint,
    };
    output.failure(&FailureMessage {
        code: Code::Usage,
        message: sentence.message,
        causes: Vec::new(),
        hint,
        subject: None,
        place: None,
    });
    if !is_json {
        output.note(&usage);
    }
    Exit::Usage
}

/// The command that a line names, as far as it names one: `user` of `user sing`.
fn named<'a>(tree: &'a Command, args: &[OsString]) -> &'a Command {
    let mut command = tree;
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    while let Some(word) = words.next() {
        if let Some(found) = command.find_subcommand(word).filter(|_| word != "help") {
            command = found;
        } else if takes_next(command, word) {
            words.next();
        }
    }
    command
}

/// True if a word is an option whose value is the word after it.
fn takes_next(command: &Command, word: &str) -> bool {
    let is_it = |arg: &&clap::Arg| {
        let long = arg.get_long().is_some_and(|long| word.strip_prefix("--") == Some(long));
        let short = arg.get_short().is_some_and(|short| word == format!("-{short}"));
        long || short
    };
    command.get_arguments().find(is_it).is_some_and(|arg| arg.get_action().takes_values())
}

/// `-h` prints a summary; `--help` and the command `help` print all of it.
fn detail(args: &[OsString]) -> Detail {
    let is_full = args.iter().any(|arg| arg == "--help" || arg == "help");
    if is_full { Detail::Full } else { Detail::Summary }
}

#[cfg(test)]
mod tests;
