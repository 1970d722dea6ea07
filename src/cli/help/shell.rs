//! Reads examples as a shell does, so that tests can parse them with the real commands.

use crate::cli::Cli;
use clap::{Command, CommandFactory};

/// All commands, built, for a terminal of a hundred columns.
pub fn tree() -> Command {
    let mut tree = Cli::command().term_width(100);
    tree.build();
    tree
}

/// A command and all commands below it, without `help`.
pub fn below(command: &Command) -> Vec<&Command> {
    let verbs = command.get_subcommands().filter(|verb| verb.get_name() != "help");
    std::iter::once(command).chain(verbs.flat_map(below)).collect()
}

/// The logical lines: a backslash at the end of a line joins the next one.
pub fn lines(text: &str) -> Vec<String> {
    text.replace("\\\n", "").lines().map(str::to_owned).collect()
}

/// Parses each command of the program in a line; fails if it does not know one.
pub fn assert_parses(line: &str) {
    let mut count = 0;
    for words in commands(line) {
        let Some(begin) = words.iter().position(|word| word == "practicectl") else {
            continue;
        };
        if let Err(error) = Cli::command().try_get_matches_from(&words[begin..]) {
            panic!("{line}\n{error}");
        }
        count += 1;
    }
    assert!(count > 0, "no command of the program: {line}");
}

/// The words of each command of a pipe, without redirections.
fn commands(line: &str) -> Vec<Vec<String>> {
    let mut commands = vec![Vec::new()];
    let mut redirected = false;
    for word in words(line) {
        match (word.as_str(), redirected) {
            ("|" | "&&" | ";", _) => commands.push(Vec::new()),
            ("<" | ">" | ">>", _) => redirected = true,
            (_, true) => redirected = false,
            (_, false) => commands.last_mut().expect("one").push(word),
        }
    }
    commands
}

/// Splits at blanks outside of quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for character in line.chars() {
        match (character, quote) {
            ('\'' | '"', None) => quote = Some(character),
            (_, Some(open)) if open == character => quote = None,
            (' ', None) => words.push(String::new()),
            _ => words.last_mut().expect("one").push(character),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn a_line_is_split_as_a_shell_splits_it() {
    assert_eq!(
        commands("a 'b c' --d=+'e f' < in | g > out"),
        [vec!["a", "b c", "--d=+e f"], vec!["g"]]
    );
}
