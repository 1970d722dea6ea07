//! Progress of long work: at a terminal and after a second, and Ctrl-C in the
//! middle of it.

use crate::sandbox::Sandbox;
use rexpect::session::{PtySession, spawn_command};
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
