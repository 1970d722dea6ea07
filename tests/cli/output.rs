//! Streams: closed pipes, full disks, quiet, colors.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

#[test]
fn a_closed_pipe_ends_quietly() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --sample 3000 --company C --practice P --admin-email a@x.org --admin-name 'A B' -q 2>/dev/null",
    );
    sandbox.run(
        "{ practicectl user find -o jsonl; echo \"exit $?\" >&2; } | head -n 1 | cut -c 1-10",
        &expect![[r#"
            {"email":"
            --- stderr
            exit 0
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl --help > /dev/full",
        &expect![[r#"
            --- stderr
            error: cannot write
            caused by: No space left on device (os error 28)
            --- exit 1
        "#]],
    );
    sandbox.run(
        "practicectl user find > /dev/full",
        &expect![[r#"
        --- stderr
        error: cannot write
        caused by: No space left on device (os error 28)
        --- exit 1
    "#]],
    );
    sandbox.run(
        "practicectl user find >&-",
        &expect![[r#"
            --- stderr
            error: cannot write
            caused by: standard output is closed
            --- exit 1
        "#]],
    );
}

#[test]
fn quiet_leaves_data_warnings_and_errors() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.run(
        "practicectl user deactivate kim@x.org -q",
        &expect![[r#"
            Deactivated user kim@x.org (change set 3).
              status: active -> inactive
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find -q --columns email",
        &expect![[r#"
        EMAIL
        ada@sunrise.example
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user activate nobody@x.org -q",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}

#[test]
fn colors_are_used_only_if_they_are_wanted() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user show nobody@x.org --color always | cat -v",
        &expect![[r#"
            --- stderr
            [1m[31merror:[0m user "nobody@x.org" not found
            [36mhint:[0m practicectl user find --all lists the users of the company
            --- exit 0
        "#]],
    );
    let error = sandbox.output("practicectl user show nobody@x.org --color always").stderr;
    assert!(error.starts_with(b"\x1b[1m\x1b[31merror:\x1b[0m "));
    let error = sandbox.output("practicectl user show nobody@x.org").stderr;
    assert!(!error.contains(&0x1b));
}

#[test]
fn a_report_that_cannot_be_written_does_not_hide_that_the_change_was_made() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl practice create South > /dev/full",
        &expect![[r#"
        --- stderr
        error: the change was made (change set 2), but its report cannot be written
        caused by: No space left on device (os error 28)
        --- exit 1
    "#]],
    );
    sandbox.succeeds("practicectl practice list | grep South");
}

#[test]
fn at_a_terminal_a_note_is_below_its_table() {
    let sandbox = Sandbox::new();
    for (command, table, note) in [
        ("policy check", "RULE", "rules differ"),
        ("review access", "EMAIL", "with findings"),
        ("user explain ada@sunrise.example", "OBSTACLE", "ada@sunrise.example cannot"),
    ] {
        let mut shell = sandbox.command(&format!("practicectl {command}"));
        shell.env("NO_COLOR", "1");
        let mut terminal =
            rexpect::session::spawn_command(shell, Some(10_000)).expect("a terminal");
        let shown = terminal.exp_eof().expect("it ended");
        let place = |text: &str| shown.find(text).unwrap_or_else(|| panic!("{text} in {shown}"));
        assert!(place(table) < place(note), "{shown}");
    }
}

#[test]
fn a_secret_that_nobody_would_see_is_one_error_and_changes_nothing() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create lee@x.org --name 'Lee Example'");
    let before = sandbox.succeeds("practicectl history list -o csv");
    for command in [
        "practicectl user create kim@x.org --name 'Kim Example' --temporary-password",
        "practicectl user password lee@x.org --temporary",
        "practicectl recover ada@sunrise.example",
        "practicectl login ada@sunrise.example --password-stdin --print-token",
    ] {
        for (lost, format) in [("> /dev/null", "table"), (">&-", "table"), ("> /dev/null", "json")]
        {
            let script = format!("echo '{PASSWORD}' | {command} -o {format} {lost}");
            let output = sandbox.output(&script);
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{script}: {told}");
            assert!(told.contains("cannot write the result, so nothing was changed"), "{told}");
            assert!(told.contains("standard output is closed or discarded"), "{told}");
        }
    }
    assert_eq!(sandbox.succeeds("practicectl history list -o csv"), before);
}

/// A name that holds what no input takes: ESC, DEL, C1, an override of the
/// direction, a zero-width space and a tag above the first plane.
const PLANTED: &str = "Kim\u{1b}[2J\u{7f}\u{9b}31m\u{202e}\u{200b}\u{e0041}=Example";

/// The name of a practice that holds hidden characters, planted with another tool.
fn with_planted() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example' --practice North");
    sandbox
        .sql(&format!("UPDATE practice SET name = '{PLANTED}' WHERE name = 'North'"))
        .expect("planted");
    sandbox
}

fn hidden(text: &str) -> Vec<char> {
    let is_hidden = |c: &char| {
        (c.is_control() && !matches!(c, '\n' | '\r'))
            || matches!(c, '\u{202e}' | '\u{200b}' | '\u{e0041}')
    };
    text.chars().filter(is_hidden).collect()
}

#[test]
fn json_always_escapes_what_is_hidden_and_reads_back_the_same() {
    let sandbox = with_planted();
    for command in [
        "practicectl user find kim -o json",
        "practicectl user find kim -o jsonl",
        "practicectl user show kim@x.org -o json",
        "practicectl user edit kim@x.org --practice 'Main Street' -n -o json",
        "practicectl user edit kim@x.org --practice 'Main Street' -n -o jsonl",
        "practicectl export -o jsonl",
        "practicectl export",
        "practicectl practice rename Main 'a\u{9b}b\u{202e}' -o json 2>&1",
        "practicectl user find --\u{9b}\u{202e}\u{200b} -o json 2>&1",
    ] {
        let output = sandbox.output(command);
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(hidden(&text), [], "{command}: {text}");
        let planted = r"Kim\u001b[2J\u007f\u009b31m\u202e\u200b\udb40\udc41=Example";
        let quotes = command.contains("2>&1");
        assert!(text.contains(planted) || quotes, "{command}: {text}");
    }
}

#[test]
fn csv_shows_what_is_hidden_at_a_terminal_and_keeps_it_elsewhere() {
    let sandbox = with_planted();
    for command in ["practicectl practice list -o csv --columns name", "practicectl export -o csv"]
    {
        assert!(sandbox.succeeds(command).contains(PLANTED), "{command}");
        let mut terminal = rexpect::session::spawn_command(sandbox.command(command), Some(10_000))
            .expect("a terminal");
        let shown = terminal.exp_eof().expect("it ended");
        assert_eq!(hidden(&shown), [], "{command}: {shown}");
        let planted = r"Kim\u{1b}[2J\u{7f}\u{9b}31m\u{202e}\u{200b}\u{e0041}=Example";
        assert!(shown.contains(planted), "{command}: {shown}");
        sandbox.succeeds("rm -f file; practicectl export -o csv file");
        let mut to_file =
            sandbox.command("rm -f file; practicectl export -o csv file; cat file > /dev/null");
        to_file.env("NO_COLOR", "1");
        let mut terminal = rexpect::session::spawn_command(to_file, Some(10_000)).expect("started");
        terminal.exp_eof().expect("it ended");
        let file = std::fs::read_to_string(sandbox.path("file")).expect("the file");
        assert!(file.contains(PLANTED), "a file is no terminal: {file}");
    }
}

#[test]
fn a_usage_error_shows_what_is_hidden_in_an_argument_and_keeps_its_lines() {
    let sandbox = Sandbox::empty();
    for color in ["never", "always"] {
        for argument in ["--x\u{9b}2J\u{202e}", "\u{1b}[2J", "a\tb\u{c}c", "user\nerror: no"] {
            let script = format!("practicectl --color {color} '{argument}'");
            let output = sandbox.output(&script);
            assert_eq!(output.status.code(), Some(2), "{script}");
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            let styles = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[36m"];
            let told = styles.iter().fold(told, |told, style| told.replace(style, ""));
            assert_eq!(hidden(&told), [], "{script}: {told}");
            assert!(told.lines().count() > 2 && told.contains('\\'), "{script}: {told}");
            assert!(!told.contains("\nerror: no"), "{script}: {told}");
        }
    }
    let output = sandbox.output("practicectl $(printf 'a\\377\\302\\233b')");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(hidden(&told), [], "{told}");
}
