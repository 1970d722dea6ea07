//! What people see at terminals of several widths, with colors and without: stored
//! in `tests/screens/`, one file for each command.

use crate::sandbox::Sandbox;
use crate::screen::{Screen, WIDTHS};
use expect_test::expect_file;

/// People with names of several scripts, a locked user, and a provider who is back.
fn practice() -> Sandbox {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create maria.garcia@sunrise.example --name 'María García-Núñez' \
             --practice 'Main Street,North' --role 'Practice Administrator' && \
         practicectl user create wei@sunrise.example --name '王 伟' --practice North \
             --role Biller --phone '(201) 555-0123' --temporary-password > password && \
         practicectl user create olafur@sunrise.example --name 'Ólafur Óskarsson' && \
         practicectl user create office@sunrise.example --name 'Front Office' --role Scheduler && \
         practicectl lock add olafur@sunrise.example --note 'suspected fraud' && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 \
             --license-type physician --product billing,clinical --practice North --accept-terms && \
         practicectl user create grace@sunrise.example --name 'Grace Healer' \
             --provider 1234567893 --practice North --role Provider && \
         practicectl provider deactivate grace@sunrise.example --with-user",
    );
    sandbox.at("2026-01-17T09:00:00Z").succeeds(
        "practicectl provider reactivate grace@sunrise.example --product billing,clinical \
             --open-case --accept-terms",
    );
    sandbox
}

/// The commands, each with the name of its file.
const SCREENS: [(&str, &str); 10] = [
    ("user-find", "practicectl user find"),
    ("user-show", "practicectl user show wei@sunrise.example"),
    ("user-explain", "practicectl user explain olafur@sunrise.example"),
    ("user-edit", "practicectl user edit wei@sunrise.example --practice=+'Main Street' --dry-run"),
    (
        "user-deactivate",
        "practicectl user deactivate wei@sunrise.example olafur@sunrise.example --dry-run",
    ),
    ("lock-list", "practicectl lock list"),
    ("role-show", "practicectl role show Biller"),
    ("provider-show", "practicectl provider show grace@sunrise.example"),
    ("review-access", "practicectl review access"),
    ("history-list", "practicectl history list"),
];

#[test]
fn every_screen_fits_its_terminal_and_is_as_stored() {
    let sandbox = practice();
    for (name, command) in SCREENS {
        let mut all = String::new();
        for width in WIDTHS {
            let screen = Screen::of(width);
            let shown = screen.shows(&sandbox, &format!("{command} 2> /dev/null"));
            assert_eq!(screen.too_wide(&shown), [""; 0], "{command} at {width}");
            all += &["== ", &width.to_string(), " columns\n", &shown].concat();
        }
        let colored = Screen::of(80).colored();
        let shown = colored.shows(&sandbox, &format!("{command} 2> /dev/null"));
        all += "== 80 columns, in color\n";
        all += &shown;
        expect_file![format!("../screens/{name}.txt")].assert_eq(&all);
    }
}

#[test]
fn a_narrow_terminal_shows_each_word_that_a_wide_one_shows() {
    let sandbox = practice();
    let letters = |text: &str| {
        let mut letters: Vec<char> =
            text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
        letters.sort_unstable();
        letters
    };
    // A show has the same labels and values at every width.
    let command = "practicectl user show maria.garcia@sunrise.example";
    let wide = letters(&Screen::of(200).shows(&sandbox, command));
    for width in [1, 7, 20, 40, 79] {
        assert_eq!(letters(&Screen::of(width).shows(&sandbox, command)), wide, "{width}");
    }
}

#[test]
fn colors_follow_the_option_and_the_environment() {
    let sandbox = Sandbox::new();
    let is_colored = |script: &str| sandbox.succeeds(script).contains('\u{1b}');
    let find = "practicectl user find";
    for (script, expected) in [
        (find.to_owned(), false),
        (format!("{find} --color always"), true),
        (format!("NO_COLOR=1 {find} --color always"), true),
        (format!("CLICOLOR_FORCE=1 {find}"), true),
        (format!("CLICOLOR_FORCE=0 {find}"), false),
        (format!("NO_COLOR=1 CLICOLOR_FORCE=1 {find}"), false),
        (format!("CLICOLOR_FORCE=1 {find} --color never"), false),
        (format!("CLICOLOR_FORCE=1 {find} -o csv"), false),
        (format!("CLICOLOR_FORCE=1 {find} -o json"), false),
    ] {
        assert_eq!(is_colored(&script), expected, "{script}");
    }
    for (setting, expected) in [
        ("true", true),
        ("export NO_COLOR=1", false),
        ("export NO_COLOR=", true),
        ("export TERM=dumb", false),
        ("export CLICOLOR=0", false),
    ] {
        let screen = Screen::of(80).colored();
        let shown = screen.shows(&sandbox, &format!("{setting}; {find}"));
        assert_eq!(shown.contains('␛'), expected, "{setting}");
    }
}
