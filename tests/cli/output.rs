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
        hint: 300 more among the inactive users: --inactive, or --all
        --- exit 0
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
            email   kim@x.org
            result  changed
            before  status=active
            after   status=inactive
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
fn colors_are_used_only_where_they_are_wanted() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user show nobody@x.org --color always | cat -v",
        &expect![[r#"
        --- stderr
        [31;1merror:[0m user "nobody@x.org" not found
        [36mhint:[0m practicectl user find --all lists the users of the company
        --- exit 0
    "#]],
    );
    let error = sandbox.output("practicectl user show nobody@x.org --color always").stderr;
    assert!(error.starts_with(b"\x1b[31;1merror:\x1b[0m "));
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
fn at_a_terminal_a_note_stands_below_the_table_that_it_is_about() {
    let sandbox = Sandbox::new();
    for (command, table, note) in [
        ("policy check", "RULE", "rules depart"),
        ("review access", "FINDINGS", "with findings"),
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
    let before = sandbox.succeeds("practicectl history list -o csv");
    for command in [
        "practicectl user create kim@x.org --name 'Kim Example' --temporary-password",
        "practicectl user password ada@sunrise.example --temporary --confirm-admin",
        "practicectl recover ada@sunrise.example",
        "practicectl login ada@sunrise.example --password-stdin --print-token",
    ] {
        for (lost, format) in [("> /dev/null", "table"), (">&-", "table"), ("> /dev/null", "json")] {
            let script = format!("echo '{PASSWORD}' | {command} -o {format} {lost}");
            let output = sandbox.output(&script);
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{script}: {told}");
            assert!(told.contains("cannot write the result, so nothing was changed"), "{told}");
            assert!(told.contains("standard output is closed or thrown away"), "{told}");
        }
    }
    assert_eq!(sandbox.succeeds("practicectl history list -o csv"), before);
}
