use super::habits::{ELSEWHERE, OPTIONS, PASSWORD, SYNONYMS};
use super::{meant, tell};
use crate::cli::{NAME, help, help::shell::below, help::shell::tree};
use crate::cli::{parse::Unparsed, parse::parse, parse::whole};
use crate::output::Style;
use clap::{Arg, Command};
use expect_test::expect_file;
use std::{collections::BTreeSet, ffi::OsString};

fn noun<'a>(tree: &'a Command, path: &str) -> &'a Command {
    below(tree).into_iter().find(|command| help::path(command) == path).expect("a noun")
}

/// The command that a line names exists as far as it is written in small letters.
fn assert_exists(tree: &Command, line: &str) {
    for command in line.split("practicectl ").skip(1) {
        let words = command.split([' ', ',']);
        let words: Vec<&str> =
            words.take_while(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).collect();
        let options = command.split([' ', ',', '=']).filter_map(|word| word.strip_prefix("--"));
        let found = words.iter().try_fold(tree, |command, word| command.find_subcommand(word));
        let found = found.unwrap_or_else(|| panic!("{line}"));
        for option in options {
            let has_it = found.get_arguments().any(|arg| arg.get_long() == Some(option));
            assert!(has_it || command.starts_with("COMMAND"), "{line}: --{option}");
        }
    }
}

#[test]
fn each_habit_leads_to_a_command_that_exists_and_is_none_itself() {
    let tree = tree();
    for (path, words, command) in ELSEWHERE {
        assert_exists(&tree, command);
        let noun = noun(&tree, path);
        for word in *words {
            assert!(noun.find_subcommand(word).is_none(), "{path} {word} is a command");
            assert_eq!(meant::command(noun, word).as_deref(), Some(*command), "{path} {word}");
        }
    }
}

#[test]
fn the_options_that_are_kept_are_those_of_all_commands() {
    let tree = tree();
    let all = below(&tree).into_iter().flat_map(Command::get_arguments);
    let longs: BTreeSet<&str> = all.filter_map(Arg::get_long).collect();
    let longs: Vec<&str> = longs.into_iter().collect();
    expect_file!["options.txt"].assert_eq(&format!("{}\n", longs.join("\n")));
}

#[test]
fn each_habit_of_an_option_leads_to_one_that_exists_and_is_none_itself() {
    let tree = tree();
    let longs: Vec<&str> = below(&tree)
        .into_iter()
        .flat_map(|command| command.get_arguments().filter_map(|arg| arg.get_long()))
        .collect();
    for (_, long) in OPTIONS {
        assert!(longs.contains(long), "--{long} exists");
    }
    for word in PASSWORD {
        let is_an_option = word.strip_prefix("--").is_some_and(|long| longs.contains(&long));
        assert!(!is_an_option, "{word} is an option");
    }
}

#[test]
fn the_verbs_of_other_tools_lead_to_the_verb_of_a_noun() {
    let tree = tree();
    let meant = |path, word| meant::command(noun(&tree, path), word);
    for (path, word, command) in [
        ("user", "search", "practicectl user find"),
        ("user", "get", "practicectl user find"),
        ("user", "describe", "practicectl user show"),
        ("user", "new", "practicectl user create"),
        ("user", "modify", "practicectl user edit"),
        ("user", "remove", "practicectl user delete"),
        ("user", "suspend", "practicectl user deactivate"),
        ("user", "restore", "practicectl user activate"),
        ("user", "Reset-Password", "practicectl user password EMAIL --temporary"),
        ("user", "lock", "practicectl lock add EMAIL"),
        ("user", "kim@x.org", "practicectl user show EMAIL"),
        ("provider", "add", "practicectl provider create"),
        ("provider", "rm", "practicectl provider deactivate"),
        ("provider", "enable", "practicectl provider reactivate"),
        ("role", "add", "practicectl role create"),
        ("role", "update", "practicectl role edit"),
        ("role", "rm", "practicectl role delete"),
        ("practice", "add", "practicectl practice create"),
        ("practice", "delete", "practicectl practice deactivate"),
        ("practice", "update", "practicectl practice rename"),
        ("practice", "get", "practicectl practice list"),
        ("policy", "edit", "practicectl policy set"),
        ("policy", "ls", "practicectl policy show"),
        ("session", "revoke", "practicectl session end"),
        ("lock", "show", "practicectl lock list"),
        ("history", "show", "practicectl history list"),
        ("user-type", "change", "practicectl user-type set"),
        ("", "users", "practicectl user find"),
        ("", "providers", "practicectl provider list"),
        ("", "companies", "practicectl company list"),
        ("", "policies", "practicectl policy show"),
        ("", "exports", "practicectl export"),
        ("", "bulk", "practicectl man bulk"),
    ] {
        assert_eq!(meant(path, word).as_deref(), Some(command), "{path} {word}");
    }
    assert_eq!(meant("user", "sing"), None);
    assert_eq!(meant("", "frobnicate"), None);
}

#[test]
fn each_noun_with_a_list_has_a_verb_for_the_usual_words() {
    let tree = tree();
    for noun in below(&tree).into_iter().filter(|command| command.has_subcommands()) {
        for word in ["list", "get"].into_iter().filter(|word| noun.find_subcommand(word).is_none())
        {
            let is_program = help::path(noun).is_empty();
            let hint = meant::command(noun, word);
            assert!(hint.is_some() || ["review"].contains(&help::path(noun)), "{noun} {word}");
            assert!(!is_program || hint.as_deref() == Some("practicectl user find"));
        }
    }
    assert!(SYNONYMS.iter().all(|words| words.len() > 3));
}

fn words(line: &str) -> Vec<OsString> {
    std::iter::once(NAME).chain(line.split(' ')).map(OsString::from).collect()
}

/// What is said of a line that is not parsed.
fn said(unparsed: &Unparsed) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = tell(unparsed, Style::default(), &mut out, &mut err);
    (exit as u8, String::from_utf8([out, err].concat()).expect("UTF-8"))
}

#[test]
fn few_commands_say_the_same_as_all() {
    for line in [
        "user",
        "user --help",
        "user -h",
        "user frobnicate",
        "user sing",
        "user find --help",
        "user find -h",
        "user find --nope",
        "user find --dry-run",
        "user find --version",
        "user --version",
        "user create kim@x.org",
        "user create kim@x.org --name",
        "user create --name K --name L",
        "user deactivate",
        "user find --limit many",
        "user find -o xml",
        "user --db x find --nope",
        "--db user user fnd",
        "help user find",
        "user help find",
        "user help",
        "export a b",
        "export --help",
        "explain --nope",
        "explain --version",
        "lock unlock --cause x",
        "history revert x",
        "history reverse 3",
        "users",
        "patients",
        "policies",
        "--help nothing",
        "--output",
        "help",
        "usr",
        "--nope",
        "history",
    ] {
        let args = words(line);
        let lean = parse(&args).map(drop).expect_err(line);
        let mut tree = whole();
        let error = tree.try_get_matches_from_mut(&args).expect_err(line);
        assert_eq!(said(&lean), said(&Unparsed { tree, error, args }), "{line}");
    }
}

#[test]
fn a_value_that_is_called_as_a_noun_is_none() {
    for line in ["--company user lock list", "--db user user find", "user --db lock find x"] {
        assert!(parse(&words(line)).is_ok(), "{line}");
    }
}
