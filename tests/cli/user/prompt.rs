//! Prompts at a real terminal, by a pseudo-terminal.

use crate::sandbox::{PASSWORD, Sandbox};
use rexpect::session::{PtySession, spawn_command};

const KIM: &str = "copper meadow bicycle 81";

/// A terminal, with all that it showed so far.
struct Terminal {
    session: PtySession,
    shown: String,
}

impl Terminal {
    fn exp_string(&mut self, text: &str) -> Result<(), rexpect::error::Error> {
        let before = self.session.exp_string(text)?;
        self.shown.push_str(&before);
        self.shown.push_str(text);
        Ok(())
    }

    fn send_line(&mut self, text: &str) -> Result<usize, rexpect::error::Error> {
        self.session.send_line(text)
    }

    fn send_control(&mut self, key: char) -> Result<(), rexpect::error::Error> {
        self.session.send_control(key)
    }

    /// All that was shown, to the end.
    fn exp_eof(&mut self) -> Result<String, rexpect::error::Error> {
        let rest = self.session.exp_eof()?;
        self.shown.push_str(&rest);
        Ok(self.shown.clone())
    }
}

fn at_a_terminal(sandbox: &Sandbox, script: &str) -> Terminal {
    let mut command = sandbox.command(script);
    command.env("NO_COLOR", "1");
    let session = spawn_command(command, Some(10_000)).expect("a terminal");
    Terminal { session, shown: String::new() }
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
    assert!(
        rest.contains("Set the password of user kim@x.org") && !rest.contains("copper"),
        "{rest}"
    );
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl login kim@x.org --password-stdin --token-file kim"
    ));
}

#[test]
fn ones_own_password_asks_for_the_current_one_first() {
    let sandbox = with_kim();
    let script = "practicectl user password ada@sunrise.example; echo code $?";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Current password for ada@sunrise.example (fixture)").expect("asked");
    terminal.send_line("not the right one").expect("typed");
    let shown = terminal.exp_eof().expect("a wrong one is told before a new one is asked for");
    assert!(shown.contains("code 5") && !shown.contains("the right one"), "{shown}");

    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Current password for ada@sunrise.example (fixture)").expect("asked");
    terminal.send_line(PASSWORD).expect("typed");
    terminal.exp_string("New password for ada@sunrise.example").expect("asked");
    terminal.send_line(KIM).expect("typed");
    terminal.exp_string("The same again").expect("asked again");
    terminal.send_line(KIM).expect("typed again");
    terminal.exp_string("Type ADMIN to continue").expect("asked");
    terminal.send_line("ADMIN").expect("typed");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 0"), "{shown}");
    assert!(!shown.contains("quiet harbor") && !shown.contains("copper"), "{shown}");
}

#[test]
fn signing_in_asks_without_echo_and_for_a_new_one_if_it_was_temporary() {
    let sandbox = with_kim();
    sandbox.succeeds(
        "echo 'borrowed yellow umbrella 3' | practicectl user password kim@x.org --temporary --password-stdin",
    );
    let script = "practicectl login kim@x.org --token-file kim; echo code $?";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Password for kim@x.org (fixture)").expect("asked");
    terminal.send_line("borrowed yellow umbrella 3").expect("typed");
    terminal
        .exp_string("New password for kim@x.org, the temporary password must be changed now")
        .expect("asked, and told why");
    terminal.send_line(KIM).expect("typed");
    terminal.exp_string("The same again").expect("asked again");
    terminal.send_line(KIM).expect("typed again");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 0"), "{shown}");
    assert!(!shown.contains("umbrella") && !shown.contains("copper"), "{shown}");
    let history = sandbox.succeeds("practicectl user history kim@x.org -o csv --columns action");
    assert!(history.ends_with("user.password\r\nsign-in\r\n"), "one attempt, one entry: {history}");
}

#[test]
fn an_interrupt_while_signing_in_gives_the_echo_back() {
    let sandbox = with_kim();
    let script =
        "stty echo; trap : INT; practicectl login ada@sunrise.example; echo code $?; stty -a";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Password for ada@sunrise.example").expect("asked");
    terminal.send_control('c').expect("interrupted");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 130") && shown.contains("isig icanon iexten echo "), "{shown}");
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
        terminal.exp_string("Type ADMIN to continue:").expect("asked");
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
fn reactivating_a_provider_shows_the_terms_and_a_no_changes_nothing() {
    let sandbox = with_kim();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl provider deactivate 1234567893",
    );
    for (answer, code) in [("no", 8), ("yes", 0)] {
        let script = "practicectl provider reactivate 1234567893 --product clinical; echo code $?";
        let mut terminal = at_a_terminal(&sandbox, script);
        terminal.exp_string("Clinical for Grace Healer is added to the invoice").expect("told");
        terminal.exp_string("TERMS OF SERVICE").expect("shown");
        terminal.exp_string("Type yes to agree:").expect("asked");
        terminal.send_line(answer).expect("typed");
        let shown = terminal.exp_eof().expect("it ended");
        assert!(shown.contains(&format!("code {code}")), "{answer}: {shown}");
    }
    let active = sandbox.succeeds("practicectl license list --active -o csv --columns product");
    assert_eq!(active, "product\r\nclinical\r\n");
}

#[test]
fn closing_a_practice_names_who_is_left_and_asks() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl user edit kim@x.org --practice North");
    for (answer, code) in [("no", 8), ("yes", 0)] {
        let script = "practicectl practice deactivate North; echo code $?";
        let mut terminal = at_a_terminal(&sandbox, script);
        terminal.exp_string("1 user is left without a practice: kim@x.org").expect("told");
        terminal.exp_string("Go on? Type yes:").expect("asked");
        terminal.send_line(answer).expect("typed");
        let shown = terminal.exp_eof().expect("it ended");
        assert!(shown.contains(&format!("code {code}")), "{answer}: {shown}");
    }
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
    let script =
        "echo ADMIN | (practicectl user edit kim@x.org --administrator; echo code $?; cat)";
    let mut terminal = at_a_terminal(&sandbox, script);
    terminal.exp_string("Type ADMIN to continue:").expect("asked in spite of the pipe");
    terminal.send_line("no").expect("typed");
    let shown = terminal.exp_eof().expect("it ended");
    assert!(shown.contains("code 8"), "{shown}");
    assert!(shown.trim_end().ends_with("ADMIN"), "what was piped is still there: {shown}");
}

#[test]
fn no_input_never_asks() {
    let sandbox = with_kim();
    let script = "practicectl user edit kim@x.org --administrator --no-input; echo code $?";
    let rest = at_a_terminal(&sandbox, script).exp_eof().expect("it ended");
    assert!(rest.contains("hint: give --confirm-admin") && rest.contains("code 8"), "{rest}");
}
