//! What a command shows at a terminal of a known width, for tests that compare it.

use crate::sandbox::Sandbox;
use expect_test::{Expect, expect};
use rexpect::session::spawn_command;
use unicode_width::UnicodeWidthStr;

/// The widths at which lists and reports are compared.
pub const WIDTHS: [u16; 4] = [40, 80, 120, 200];

/// A terminal of 50 lines, without colors if nobody asks for them.
#[derive(Clone, Copy)]
pub struct Screen {
    columns: u16,
    colors: bool,
}

impl Screen {
    pub fn of(columns: u16) -> Self {
        Self { columns, colors: false }
    }

    pub fn colored(self) -> Self {
        Self { colors: true, ..self }
    }

    /// Runs a script at this terminal, and compares all that it shows.
    pub fn run(self, sandbox: &Sandbox, script: &str, expected: &Expect) {
        expected.assert_eq(&self.shows(sandbox, script));
    }

    /// Runs a script at this terminal, and gives all that it shows: standard output and
    /// error, in their order. The home is `~`, an escape is `␛`, and a return of the
    /// carriage that is not part of a line end is `␍`.
    pub fn shows(self, sandbox: &Sandbox, script: &str) -> String {
        let script = format!("stty cols {} rows 50; {script}", self.columns);
        let mut command = sandbox.command(&script);
        command.env("TERM", "xterm-256color");
        if !self.colors {
            command.env("NO_COLOR", "1");
        }
        let mut terminal = spawn_command(command, Some(30_000)).expect("a terminal");
        let read = terminal.exp_eof().expect("it ended");
        // rexpect gives each byte as a character of its own.
        let byte = |character| u8::try_from(u32::from(character)).expect("a byte");
        let bytes: Vec<u8> = read.chars().map(byte).collect();
        let lines = String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n");
        sandbox.shown(lines.as_bytes()).replace('\u{1b}', "␛").replace('\r', "␍")
    }

    /// The lines that are wider than this terminal.
    pub fn too_wide(self, shown: &str) -> Vec<&str> {
        assert!(!self.colors, "colors have no width");
        shown.lines().filter(|line| line.width() > self.columns.into()).collect()
    }
}

#[test]
fn a_screen_has_its_width_and_shows_both_streams_in_their_order() {
    let sandbox = Sandbox::empty();
    for columns in WIDTHS {
        let shown = Screen::of(columns).shows(&sandbox, "stty size");
        assert_eq!(shown, format!("50 {columns}\n"));
    }
    Screen::of(80).run(
        &sandbox,
        "printf 'Zoë 王\\n'; pwd >&2; printf 'a\\rb\\033[1m'; practicectl user find || echo $?",
        &expect![[r#"
            Zoë 王
            ~
            a␍b␛[1merror: no database at ~/practice.db
            hint: make one with practicectl init, or name another with --db
            3
        "#]],
    );
    assert_eq!(Screen::of(5).too_wide("12345\n王王王\nZoë 王\n"), ["王王王", "Zoë 王"]);
}

#[test]
fn a_screen_has_colors_only_if_they_are_wanted() {
    let sandbox = Sandbox::empty();
    for (screen, colors) in [(Screen::of(80), false), (Screen::of(80).colored(), true)] {
        assert_eq!(screen.shows(&sandbox, "practicectl whoami").contains('␛'), colors);
    }
}
