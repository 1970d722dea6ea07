//! Progress of long work: at a terminal and after a second, and Ctrl-C in the
//! middle of it.

use crate::sandbox::Sandbox;
use rexpect::session::{PtySession, spawn_command};
use rusqlite::Connection;
use std::fmt::Write as _;

/// Enough for some seconds of any build.
const ROWS: usize = 60_000;

fn with_rows(rows: usize) -> Sandbox {
    let sandbox = Sandbox::new();
    let mut text = String::from("email,name\n");
    for number in 0..rows {
        let _ = writeln!(text, "u{number}@x.org,Uma Number");
    }
    sandbox.file("in.csv", text);
    sandbox
}

fn at_a_terminal(sandbox: &Sandbox, script: &str) -> PtySession {
    let mut command = sandbox.command(script);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    spawn_command(command, Some(60_000)).expect("a terminal")
}

#[test]
fn long_work_shows_how_far_it_is_and_ctrl_c_leaves_nothing() {
    let sandbox = with_rows(ROWS);
    let mut terminal =
        at_a_terminal(&sandbox, "exec practicectl user import in.csv -o jsonl > report");
    let shown = terminal.exp_regex(r" of 60,001, [0-9.,]+/s, [0-9]+[smh] left").expect("progress");
    assert!(!shown.0.contains("changed"), "{shown:?}");
    terminal.send_control('c').expect("interrupted");
    terminal.exp_eof().expect("it ended");
    let found = sandbox.succeeds("practicectl user find -o csv --columns email");
    assert_eq!(found, "email\r\nada@sunrise.example\r\n");
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn computing_older_search_keys_again_shows_how_far_it_is() {
    let sandbox = Sandbox::new();
    let connection = Connection::open(sandbox.database()).expect("the file opens");
    let people = "PRAGMA ignore_check_constraints = ON; UPDATE meta SET search_keys = 0;
        WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 150000)
        INSERT INTO person (id, email, email_key, name, name_key)
        SELECT i, 'u' || i || '@x.org', 'u' || i || '@x.org', 'Émile Zola', 'old' FROM n";
    connection.execute_batch(people).expect("many people");
    drop(connection);
    let mut terminal =
        at_a_terminal(&sandbox, "exec practicectl practice create West -o jsonl > report");
    terminal.exp_regex(r" of 149,992, [0-9.,]+/s, [0-9]+[smh] left").expect("progress");
    let rest = terminal.exp_eof().expect("it ended");
    assert!(rest.contains("brought up to date (search keys 0 to 1)"), "{rest}");
    let found = sandbox.succeeds("practicectl practice list -o csv --columns name");
    assert!(found.contains("West"));
}

#[test]
fn short_work_a_quiet_one_and_one_without_a_terminal_show_none() {
    let sandbox = with_rows(50);
    let mut terminal =
        at_a_terminal(&sandbox, "practicectl user import in.csv -n -o jsonl > report");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("50 changed") && !shown.contains("left"), "{shown}");
    let sandbox = with_rows(ROWS / 3);
    let mut terminal =
        at_a_terminal(&sandbox, "practicectl user import in.csv -n -q -o jsonl > report");
    assert_eq!(terminal.exp_eof().expect("it ended"), "");
    let output = sandbox.output("practicectl user import in.csv -n -o jsonl > report");
    let shown = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        shown,
        "dry run, nothing was changed: 20000 changed, 0 unchanged, 0 failed, 0 skipped\n"
    );
}
