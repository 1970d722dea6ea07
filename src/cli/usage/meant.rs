//! What is meant by a word that the program does not have.

use super::habits::{ELSEWHERE, OPTIONS, PASSWORD, PASSWORD_HINT, SYNONYMS};
use crate::cli::{help, manual::topics};
use clap::{Arg, Command};

/// The command that a word after a noun leads to; the noun is the program itself for the
/// first word.
pub fn command(noun: &Command, word: &str) -> Option<String> {
    let path = help::path(noun);
    let word = word.to_ascii_lowercase();
    elsewhere(path, &word)
        .map(str::to_owned)
        .or_else(|| synonym(noun, &word))
        .or_else(|| topic(path, &word))
        .or_else(|| singular(noun, path, &word))
        .or_else(|| {
            (["", "user"].contains(&path) && word.contains('@'))
                .then(|| "practicectl user show EMAIL".to_owned())
        })
}

fn elsewhere(path: &str, word: &str) -> Option<&'static str> {
    let found = ELSEWHERE.iter().find(|(noun, words, _)| *noun == path && words.contains(&word));
    found.map(|(_, _, command)| *command)
}

fn synonym(noun: &Command, word: &str) -> Option<String> {
    let verb = SYNONYMS.iter().filter(|words| words.contains(&word)).find_map(|words| {
        words.iter().find(|verb| noun.get_subcommands().any(|one| one.get_name() == **verb))
    })?;
    Some(format!("{} {verb}", help::name(noun)))
}

/// `practicectl help bulk`.
fn topic(path: &str, word: &str) -> Option<String> {
    let is_topic = path.is_empty() && topics::find(word).is_some();
    is_topic.then(|| format!("practicectl man {word}"))
}

/// `practicectl users`.
fn singular(program: &Command, path: &str, word: &str) -> Option<String> {
    let singular = match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s')?.to_owned(),
    };
    let mut noun = program.find_subcommand(&singular).filter(|_| path.is_empty())?.clone();
    // Its verbs may have been put off.
    noun.build();
    let list = ["find", "list", "show"].iter().find(|verb| noun.find_subcommand(verb).is_some());
    let list = list.map(|verb| format!(" {verb}")).unwrap_or_default();
    Some(format!("practicectl {singular}{list}"))
}

/// What is said of an option of another tool, if the command has its like.
pub fn option(command: &Command, option: &str) -> Option<String> {
    let longs: Vec<&str> = command.get_arguments().filter_map(Arg::get_long).collect();
    let takes_password = longs.contains(&"password-stdin");
    if PASSWORD.contains(&option) && takes_password {
        return Some(PASSWORD_HINT.to_owned());
    }
    let meant =
        OPTIONS.iter().find(|(words, long)| words.contains(&option) && longs.contains(long));
    let (_, long) = meant?;
    let arg = command.get_arguments().find(|arg| arg.get_long() == Some(long))?;
    Some(format!("did you mean {}?", help::in_words(&arg.to_string())))
}
