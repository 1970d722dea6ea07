//! Prompts at a real terminal, by a pseudo-terminal.

use crate::sandbox::{PASSWORD, Sandbox};
use rexpect::session::{PtySession, spawn_command};

const KIM: &str = "copper meadow bicycle 81";

fn at_a_terminal(sandbox: &Sandbox, script: &str) -> PtySession {
    let mut command = sandbox.command(script);
    command.env("NO_COLOR", "1");
    spawn_command(command, Some(10_000)).expect("a terminal")
}

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox
}

#[test]
fn a_password_is_typed_twice_and_not_shown() {
    let sandbox = with_kim();
    let mut terminal = at_a_terminal(&sandbox, "practicectl user password kim@x.org");
    terminal.exp_string("New password for kim@x.org (fixture)").expect("asked");
    terminal.send_line(KIM).expect("typed");
    terminal.exp_string("The same again").expect("asked again");
    terminal.send_line(KIM).expect("typed again");
    let rest = terminal.exp_eof().expect("it ended");
    assert!(rest.contains("1 changed") && !rest.contains("copper"), "{rest}");
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl login kim@x.org --password-stdin --token-file kim"
    ));
}

#[test]
fn ones_own_password_asks_for_the_current_one_first() {
    let sandbox = with_kim();
    let script = "practicectl user password ada@sunrise.example; echo code $?";
    for (current, ending) in [("not the right one", "code 5"), (PASSWORD, "code 0")] {
        let mut terminal = at_a_terminal(&sandbox, script);
        terminal.exp_string("Current password for ada@sunrise.example (fixture)").expect("asked");
        terminal.send_line(current).expect("typed");
        terminal.exp_string("New password for ada@sunrise.example").expect("asked");
        terminal.send_line(KIM).expect("typed");
        terminal.exp_string("The same again").expect("asked again");
        terminal.send_line(KIM).expect("typed again");
        if ending == "code 0" {
            terminal.exp_string("Type ADMIN to go on").expect("asked");
            terminal.send_line("ADMIN").expect("typed");
        }
        let rest = terminal.exp_eof().expect("it ended");
        assert!(rest.contains(ending), "{rest}");
        assert!(!rest.contains("quiet harbor") && !rest.contains("copper"), "{rest}");
    }
}

#[test]
fn a_mismatch_changes_nothing() {
    let sandbox = with_kim();
    let mut terminal = at_a_terminal(&sandbox, "practicectl user password kim@x.org; echo code $?");
    terminal.exp_string("New password").expect("asked");
    terminal.send_line(KIM).expect("typed");
    terminal.exp_string("The same again").expect("asked again");
    terminal.send_line("something else entirely").expect("typed again");
    let rest = terminal.exp_eof().expect("it ended");
    assert!(rest.contains("error: the two passwords differ") && rest.contains("code 6"), "{rest}");
}

#[test]
fn a_consent_is_the_word_admin_and_nothing_else() {
    let sandbox = with_kim();
    for (answer, code) in [("yes", 8), ("admin", 8), ("ADMIN", 0)] {
        let script = "practicectl user edit kim@x.org --administrator; echo code $?";
        let mut terminal = at_a_terminal(&sandbox, script);
        terminal.exp_string("Type ADMIN to go on:").expect("asked");
        terminal.send_line(answer).expect("typed");
        let rest = terminal.exp_eof().expect("it ended");
        assert!(rest.contains(&format!("code {code}")), "{answer}: {rest}");
    }
}

#[test]
fn the_terms_are_shown_before_they_are_accepted() {
    let sandbox = with_kim();
    let script = "practicectl provider create --name 'Grace Healer' --npi 1234567893 \
                  --license-type physician --product billing; echo code $?";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("TERMS OF SERVICE").expect("shown");
    terminal.exp_string("authorize this addition to my invoice").expect("shown");
    terminal.exp_string("Type yes to agree:").expect("asked");
    terminal.send_line("yes").expect("typed");
    assert!(terminal.exp_eof().expect("it ended").contains("code 0"));
}

#[test]
fn an_interrupt_at_the_prompt_ends_with_130_and_gives_the_echo_back() {
    let sandbox = with_kim();
    let script =
        "stty echo; trap : INT; practicectl user password kim@x.org; echo code $?; stty -a";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("New password").expect("asked");
    terminal.send_control('c').expect("interrupted");
    let rest = terminal.exp_eof().expect("it ended");
    assert!(rest.contains("code 130"), "{rest}");
    assert!(rest.contains("isig icanon iexten echo "), "{rest}");
}

#[test]
fn piped_data_is_never_eaten_by_a_prompt() {
    let sandbox = with_kim();
    let script = "echo ADMIN | practicectl user edit kim@x.org --administrator; echo code $?";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Type ADMIN to go on:").expect("asked in spite of the pipe");
    terminal.send_line("no").expect("typed");
    assert!(terminal.exp_eof().expect("it ended").contains("code 8"));
}

#[test]
fn no_input_never_asks() {
    let sandbox = with_kim();
    let script = "practicectl user edit kim@x.org --administrator --no-input; echo code $?";
    let rest = at_a_terminal(&sandbox, script).exp_eof().expect("it ended");
    assert!(rest.contains("hint: give --confirm-admin") && rest.contains("code 8"), "{rest}");
}
