//! Tells the shell what can be typed next.
//!
//! The scripts of `completions/` set the variable `PRACTICECTL_COMPLETE` to the name of
//! the shell and pass the line after `--`. The answer has a line for each word. Nothing
//! is written anywhere, and whatever goes wrong, no words are offered.

mod line;
pub mod offer;
mod quote;
pub mod shell;
mod source;

use crate::cli::environment::Invocation;
use crate::domain::{code::Exit, offer::Offered, text::is_hidden};
use crate::output::visible;
use clap::{Command, ValueEnum};
use clap_complete::{ArgValueCompleter, CompletionCandidate, engine};
use line::Line;
use offer::Offer;
use shell::{Candidate, Shell};
use source::Source;
use std::{ffi::OsStr, path::Path, sync::Arc};

/// The variable that names the shell.
const VARIABLE: &str = "PRACTICECTL_COMPLETE";
/// The most characters of a description.
const WIDTH: usize = 60;

/// The shell that asks, if one does. The variable is not enough: a command that
/// inherits it is run.
pub fn asking(invocation: &Invocation<'_>) -> Option<Shell> {
    let is_question = invocation.args.get(1).is_some_and(|arg| arg == "--");
    let name = invocation.environment.text(VARIABLE).filter(|_| is_question)?;
    Shell::from_str(&name, false).ok()
}

/// Prints the words that can come next in a command of this tree.
pub fn answer(shell: Shell, tree: Command, invocation: Invocation<'_>) -> Exit {
    let Invocation { args, environment, stdout, clock, .. } = invocation;
    let passed = args.iter().skip(2).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let Some(line) = shell.line(passed) else {
        return Exit::Done;
    };
    let source = Source::new(&line.before, environment, clock);
    let candidates = candidates(tree, &line, &Arc::new(source));
    for answer in candidates.iter().filter_map(|candidate| shell.answer(&line, candidate)) {
        // A shell that has stopped listening is told nothing.
        drop(writeln!(stdout, "{answer}"));
    }
    Exit::Done
}

fn candidates(mut tree: Command, line: &Line, source: &Arc<Source>) -> Vec<Candidate> {
    // The verbs of a noun are put off until now.
    tree.build();
    let words = line.before.iter().chain([&line.current]).map(Into::into).collect();
    let (last, here) = (line.before.len(), Some(Path::new(".")));
    let found = engine::complete(&mut bound(tree, source), words, last, here);
    fitting(&found.unwrap_or_default(), line)
}

/// The tree whose arguments with an [`Offer`] ask the source.
fn bound(tree: Command, source: &Arc<Source>) -> Command {
    let ask = |arg: clap::Arg| match arg.get::<Offer>().copied() {
        Some(offer) => arg.add(completer(offer, Arc::clone(source))),
        None => arg,
    };
    tree.mut_args(ask).mut_subcommands(|command| bound(command, source))
}

fn completer(offer: Offer, source: Arc<Source>) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let offered = source.offers(offer, &typed.to_string_lossy());
        let candidate =
            |one: Offered| CompletionCandidate::new(one.word).help(Some(one.about.into()));
        offered.into_iter().map(candidate).collect()
    })
}

/// What fits the word at the cursor. Options come only if one is begun or there is
/// nothing else, and nothing else looks like one. A user is named once.
fn fitting(found: &[CompletionCandidate], line: &Line) -> Vec<Candidate> {
    let has_others = found.iter().any(|one| !is_option(one));
    let may_come = |one: &&CompletionCandidate| {
        let looks_so = one.get_value().as_encoded_bytes().starts_with(b"-");
        let is_out_of_place = if is_option(one) { has_others } else { looks_so };
        line.current.starts_with('-') || !is_out_of_place
    };
    let is_new = |one: &Candidate| !one.word.contains('@') || !line.before.contains(&one.word);
    found.iter().filter(may_come).filter_map(candidate).filter(is_new).collect()
}

fn is_option(found: &CompletionCandidate) -> bool {
    found.get_id().is_some_and(|id| id.starts_with("arg::"))
}

/// A candidate that can be shown; none for a word that a terminal or a shell could
/// take for a command of its own.
fn candidate(found: &CompletionCandidate) -> Option<Candidate> {
    let word = found.get_value().to_str().filter(|word| !word.chars().any(is_hidden))?;
    let help = found.get_help().map(ToString::to_string).unwrap_or_default();
    let about = visible(&first_words(help.lines().next().unwrap_or_default())).into_owned();
    Some(Candidate { word: word.to_owned(), about })
}

/// The first words of a text.
fn first_words(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(WIDTH) else {
        return text.to_owned();
    };
    let whole = text[..end].rsplit_once(' ').map_or(&text[..end], |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ':', ';', '.']))
}
