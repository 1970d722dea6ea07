use super::shell::{assert_parses, below, lines, tree};
use super::{Detail, examples, groups::GROUPS, name, path, relevance, shown, text};
use clap::Command;
use expect_test::expect;

fn rows(command: &Command) -> Vec<String> {
    text(command, Detail::Summary).to_string().lines().map(str::to_owned).collect()
}

#[test]
fn each_command_has_one_to_three_examples_that_parse() {
    let tree = tree();
    for command in below(&tree) {
        let examples = lines(&examples(command));
        assert!((1..=3).contains(&examples.len()), "{}: {examples:?}", name(command));
        for example in &examples {
            assert_parses(example);
            let is_own = path(command).is_empty() || example.contains(name(command));
            assert!(is_own, "{} is no example of {}", example, name(command));
        }
    }
}

#[test]
fn each_help_ends_with_its_examples() {
    let tree = tree();
    for command in below(&tree) {
        for detail in [Detail::Summary, Detail::Full] {
            let text = text(command, detail).to_string();
            let (_, last) = text.rsplit_once("\n\n").expect("sections");
            assert!(last.starts_with("Examples:\n"), "{}: {last}", name(command));
        }
    }
}

#[test]
fn every_command_is_in_exactly_one_group() {
    let tree = tree();
    let mut commands: Vec<&str> =
        tree.get_subcommands().map(Command::get_name).filter(|name| *name != "help").collect();
    let mut grouped: Vec<&str> =
        GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    commands.sort_unstable();
    grouped.sort_unstable();
    assert_eq!(grouped, commands);
}

#[test]
fn the_short_help_fits_a_screen() {
    let tree = tree();
    let mut heights = Vec::new();
    for command in below(&tree) {
        let rows = rows(command);
        let widest = rows.iter().map(String::len).max().unwrap_or_default();
        assert!(rows.len() <= 40, "{} has {} rows", name(command), rows.len());
        assert!(widest <= 100, "{} has {widest} columns", name(command));
        heights.push(rows.len());
    }
    let small = heights.iter().filter(|height| **height <= 24).count();
    assert!(small * 5 > heights.len() * 4, "{small} of {} fit 24 rows", heights.len());
    let widest = rows(&tree).iter().map(String::len).max();
    assert!(widest <= Some(80), "the list of commands has {widest:?} columns");
}

#[test]
fn own_options_come_first_then_those_of_a_change_then_those_of_every_command() {
    let tree = tree();
    for command in below(&tree) {
        let text = text(command, Detail::Full).to_string();
        let headings: Vec<&str> =
            text.lines().filter(|line| line.ends_with(':') && !line.starts_with(' ')).collect();
        let known = [
            "Commands:",
            "Arguments:",
            "Options:",
            "Account information:",
            "Provider information:",
            "Options of every change:",
            "Options of every command:",
            "Exit status:",
            "Environment:",
            "Examples:",
        ];
        let places: Vec<_> =
            headings.iter().map(|heading| known.iter().position(|one| one == heading)).collect();
        assert!(places.is_sorted() && !places.contains(&None), "{}: {headings:?}", name(command));
    }
}

/// The options of a change that the whole help of a command shows.
fn changes(command: &Command) -> Option<String> {
    let shown = shown(command, Detail::Full);
    let of_change = shown
        .get_arguments()
        .filter(|arg| arg.get_help_heading() == Some("Options of every change"));
    let longs: Vec<&str> =
        of_change.filter(|arg| !arg.is_hide_set()).filter_map(|arg| arg.get_long()).collect();
    (!longs.is_empty()).then(|| format!("{}: {}\n", path(command), longs.join(" ")))
}

#[test]
fn each_change_shows_the_options_that_can_matter_to_it() {
    let tree = tree();
    let all: String = below(&tree).into_iter().filter_map(changes).collect();
    expect![[r"
        session end: dry-run on-error expect-count max-changes reason detailed-exitcode yes
        user create: dry-run reason confirm-admin
        user edit: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin
        user deactivate: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
        user activate: dry-run on-error rejects expect-count max-changes reason detailed-exitcode
        user password: dry-run on-error rejects expect-count max-changes reason confirm-admin
        user import: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
        lock add: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
        lock unlock: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin
        provider create: dry-run reason accept-terms
        provider edit: dry-run reason detailed-exitcode
        provider deactivate: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
        provider reactivate: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin accept-terms
        case note: dry-run reason
        case resolve: dry-run reason detailed-exitcode
        user-type set: dry-run on-error rejects expect-count max-changes reason detailed-exitcode
        role create: dry-run reason
        role edit: dry-run reason detailed-exitcode
        role delete: dry-run reason
        practice create: dry-run reason
        practice rename: dry-run reason detailed-exitcode
        practice deactivate: dry-run on-error expect-count max-changes reason detailed-exitcode yes
        practice activate: dry-run on-error expect-count max-changes reason detailed-exitcode
        company create: dry-run reason
        policy set: dry-run reason detailed-exitcode
        history revert: dry-run on-error expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
        apply: dry-run on-error rejects expect-count max-changes reason detailed-exitcode confirm-admin all-companies yes
    "]].assert_eq(&all);
}

#[test]
fn the_table_of_changes_names_the_commands_that_change_something() {
    let tree = tree();
    let takes_them = |command: &&Command| {
        command.get_arguments().any(|arg| arg.get_help_heading() == Some("Options of every change"))
    };
    let mut changes: Vec<&str> = below(&tree).into_iter().filter(takes_them).map(path).collect();
    changes.sort_unstable();
    assert_eq!(relevance::changes().collect::<Vec<_>>(), changes);
}

#[test]
fn options_that_cannot_matter_are_not_shown_and_still_parse() {
    let tree = tree();
    let edit =
        below(&tree).into_iter().find(|command| path(command) == "user edit").expect("it is");
    assert!(!text(edit, Detail::Full).to_string().contains("--accept-terms"));
    assert_parses("practicectl user edit kim@x.org --name 'Kim Example' --accept-terms");
    assert_parses("practicectl man --db x.db user");
}
