//! Signals while a question waits: the echo is back, the program ends by the
//! signal, and nothing is changed.

use crate::sandbox::Sandbox;
use rexpect::session::{PtySession, spawn_command};

const PASSWORD: &str = "practicectl user password kim@x.org";

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox
}

/// The program in its own process, whose id is in `pid`; then the state of the
/// terminal. Job control gives it a group of its own, as a shell does.
fn at_a_terminal(sandbox: &Sandbox, program: &str) -> PtySession {
    let script = format!(
        "stty echo; sh -c 'echo $$ > pid; exec {program}'; echo code $?; stty -a; echo end"
    );
    let mut command = sandbox.command(&script);
    command.env("NO_COLOR", "1");
    spawn_command(command, Some(10_000)).expect("a terminal")
}

fn echoes(stty: &str) -> bool {
    stty.contains(" echo ") && !stty.contains("-echo ")
}

#[test]
fn each_signal_gives_the_echo_back_and_ends_the_program() {
    let sandbox = with_kim();
    for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 129), ("QUIT", 131)] {
        for (program, question) in [
            (PASSWORD, "New password"),
            ("practicectl login ada@sunrise.example", "Password for"),
            ("practicectl user edit kim@x.org --administrator", "Type ADMIN"),
        ] {
            let mut terminal = at_a_terminal(&sandbox, program);
            terminal.exp_string(question).expect("asked");
            sandbox.succeeds(&format!("kill -{signal} $(cat pid)"));
            let shown = terminal.exp_eof().expect("it ended");
            assert!(shown.contains(&format!("code {code}")), "{signal} {program}: {shown}");
            assert!(echoes(&shown), "{signal} {program}: {shown}");
        }
    }
    let history = sandbox.succeeds("practicectl user history kim@x.org -o csv --columns action");
    assert_eq!(history, "action\r\nuser.create\r\n");
}

#[test]
fn the_keys_are_signals_and_no_characters_of_a_password() {
    let sandbox = with_kim();
    for (key, code) in [('c', 130), ('\\', 131)] {
        let script = format!("stty echo; trap : INT QUIT; {PASSWORD}; echo code $?; stty -a");
        let mut terminal = spawn_command(sandbox.command(&script), Some(10_000)).expect("started");
        terminal.exp_string("New password").expect("asked");
        terminal.send_control(key).expect("typed");
        let shown = terminal.exp_eof().expect("it ended");
        assert!(shown.contains(&format!("code {code}")) && echoes(&shown), "{key}: {shown}");
    }
}

#[test]
fn the_end_of_input_is_not_an_empty_password() {
    let sandbox = with_kim();
    let mut terminal = at_a_terminal(&sandbox, PASSWORD);
    terminal.exp_string("New password").expect("asked");
    terminal.send_control('d').expect("typed");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 130") && echoes(&shown), "{shown}");
}

#[test]
fn a_stop_gives_the_echo_back_until_the_program_goes_on() {
    let sandbox = with_kim();
    let mut terminal = at_a_terminal(&sandbox, PASSWORD);
    let stty = "stty -a < /proc/$(ps -o ppid= -p $(cat pid) | tr -d ' ')/fd/0";
    terminal.exp_string("New password").expect("asked");
    assert!(!echoes(&sandbox.succeeds(stty)));
    sandbox.succeeds(
        "kill -TSTP $(cat pid); n=0; until grep -q 'State:.T' /proc/$(cat pid)/status; do n=$((n + 1)); test $n -lt 500 || exit 1; sleep 0.01; done",
    );
    assert!(echoes(&sandbox.succeeds(stty)), "stopped");
    sandbox.succeeds("kill -CONT $(cat pid)");
    terminal.exp_string("New password").expect("asked again");
    assert!(!echoes(&sandbox.succeeds(stty)), "it goes on");
    for question in ["The same again", "code 0"] {
        terminal.send_line("copper meadow bicycle 81").expect("typed");
        let shown = terminal.exp_string(question).expect("it goes on");
        assert!(!shown.contains("copper"), "{shown}");
    }
    assert!(echoes(&terminal.exp_eof().expect("it ended")));
}

#[test]
fn an_ignored_signal_stays_ignored_and_one_after_the_prompt_ends_the_program() {
    let sandbox = with_kim();
    let script = format!("trap \"\" HUP; exec {PASSWORD}");
    let mut terminal =
        at_a_terminal(&sandbox, &format!("sh -c \"{}\"", script.replace('"', "\\\"")));
    terminal.exp_string("New password").expect("asked");
    sandbox.succeeds("kill -HUP $(cat pid)");
    let holder = rusqlite::Connection::open(sandbox.database()).expect("the file opens");
    holder.execute_batch("BEGIN IMMEDIATE").expect("held");
    terminal.send_line("copper meadow bicycle 81").expect("typed");
    terminal.exp_string("The same again").expect("it goes on");
    terminal.send_line("copper meadow bicycle 81").expect("typed");
    // It waits for the lock now, or soon.
    sandbox.succeeds("sleep 0.5; kill -INT $(cat pid)");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 130") && echoes(&shown), "{shown}");
}
