//! The completions in the shells themselves, at a terminal: what the Tab key puts on
//! the line is what the program then reads, and nothing is run on the way.

use crate::completions::company;
use crate::sandbox::Sandbox;
use rexpect::session::{PtySession, spawn_command};
use std::process::Command;

/// Names that a shell could take for something else, each after a digit that is typed.
const NAMES: [&str; 9] = [
    "1 $(touch x)",
    "2 `touch x`",
    "3 a:b=c@d",
    "4 it's \"quoted\"",
    "5 * ? [a-z] {b c}",
    "6 back\\slash \\$HOME",
    "7 wow!! !x #y",
    "8 a&touch x|touch x<y>x",
    "9 Ünïcode 王",
];
/// Names whose first character is a problem; it is typed in quotes.
const BEGINNINGS: [&str; 5] = ["~root", "=ls", "#x", "*", "$(touch x)"];

/// A shell, and how it is started with the completions at work.
struct Shell {
    name: &'static str,
    start: &'static str,
    prepare: &'static str,
}

const SHELLS: [Shell; 3] = [
    Shell {
        name: "bash",
        start: "bash --rcfile rc -i",
        prepare: "{ practicectl completions bash; echo \"PS1='ready> '\"; } > rc",
    },
    Shell {
        name: "zsh",
        start: "ZDOTDIR=. zsh -d -i",
        prepare: "mkdir functions; practicectl completions zsh > functions/_practicectl; \
             { echo 'fpath=(~/functions $fpath); autoload -Uz compinit; compinit -u'; \
             echo \"PS1='ready> '; LISTMAX=200\"; } > .zshrc",
    },
    Shell {
        name: "fish",
        start: "fish -i",
        prepare: "mkdir -p .config/fish/completions; \
             practicectl completions fish > .config/fish/completions/practicectl.fish; \
             { echo 'function fish_prompt; echo -n \"ready> \"; end'; \
             echo 'set -g fish_greeting'; echo 'set -g fish_autosuggestion_enabled 0'; } \
             > .config/fish/config.fish",
    },
];

/// The shells that this machine has; CI installs all three.
fn shells() -> impl Iterator<Item = Shell> {
    let exists = |name: &str| {
        let found = Command::new("sh").args(["-c", &format!("command -v {name}")]).output();
        found.is_ok_and(|found| found.status.success())
    };
    SHELLS.into_iter().filter(move |shell| exists(shell.name))
}

impl Shell {
    fn start(&self, sandbox: &Sandbox) -> PtySession {
        sandbox.succeeds(self.prepare);
        let mut command = sandbox.command(&format!("exec env {}", self.start));
        command.env("TERM", "dumb").env("LC_ALL", "C.UTF-8").env("COLUMNS", "200");
        let mut session = spawn_command(command, Some(20_000)).expect("a terminal");
        // An interactive shell ignores the signal that would end it.
        session.process_mut().set_kill_timeout(Some(0));
        session.exp_string("ready> ").expect("a prompt");
        session
    }

    /// Types each line with the Tab key after it, runs it, and gives what it printed.
    fn complete(&self, sandbox: &Sandbox, lines: &[String]) -> Vec<String> {
        let mut session = self.start(sandbox);
        for (number, line) in lines.iter().enumerate() {
            let end = format!("> out{number} 2>&1; echo > done{number}");
            session.send_line(&format!("{line}\t{end}")).expect("typed");
            sandbox.succeeds(&format!(
                "n=0; until test -e done{number}; do n=$((n + 1)); \
                 test $n -lt 1000 || exit 1; sleep 0.01; done"
            ));
        }
        let output =
            |number| sandbox.succeeds(&format!("cat out{number}; rm out{number} done{number}"));
        (0..lines.len()).map(output).collect()
    }
}

/// A company whose roles have all these names.
fn with_roles() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in NAMES.iter().chain(&BEGINNINGS) {
        sandbox.succeeds(&format!("practicectl role create {}", quoted(name)));
    }
    sandbox
}

fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// A name, and the line in which its first character is typed.
struct Typed {
    name: &'static str,
    line: String,
}

/// Each name, begun in each of these ways.
fn typed(names: &[&'static str], quotes: &[&str]) -> Vec<Typed> {
    let mut all = Vec::new();
    for name in names {
        let first = name.chars().next().expect("a character");
        all.extend(
            quotes
                .iter()
                .map(|quote| Typed { name, line: format!("practicectl role show {quote}{first}") }),
        );
    }
    all
}

#[test]
fn a_name_that_means_something_to_a_shell_is_only_a_name() {
    let sandbox = with_roles();
    let mut all = typed(&NAMES, &["", "\"", "'"]);
    all.extend(typed(&BEGINNINGS, &["\\", "'"]));
    let lines: Vec<String> = all.iter().map(|typed| typed.line.clone()).collect();
    for shell in shells() {
        let shown = shell.complete(&sandbox, &lines);
        for (Typed { name, line }, shown) in all.iter().zip(shown) {
            let expected = sandbox.succeeds(&format!("practicectl role show {}", quoted(name)));
            assert_eq!(shown, expected, "{} {line:?}", shell.name);
        }
        sandbox.succeeds("! test -e x");
    }
}

#[test]
fn what_the_tab_key_adds_is_what_is_meant() {
    let sandbox = company();
    sandbox.succeeds("practicectl user deactivate grace@x.org");
    let edit = "practicectl user edit kim@x.org -n -o json";
    let both = [
        ("practicectl user show kim@x", "practicectl user show kim@x.org".to_owned()),
        ("practicectl user activate -n i", "practicectl user activate -n ina@x.org".to_owned()),
        ("practicectl lock unlock -n ", "practicectl lock unlock -n lou@x.org".to_owned()),
        ("practicectl practice activate -n ", "practicectl practice activate -n Old".to_owned()),
        ("practicectl provider show 123", "practicectl provider show 1234567893".to_owned()),
        ("practicectl explain billing", "practicectl explain billing-too-soon".to_owned()),
        (&format!("{edit} --role=Front"), format!("{edit} --role='Front Desk'")),
        (&format!("{edit} --role \"Front D"), format!("{edit} --role 'Front Desk'")),
        (&format!("{edit} --practice=+M"), format!("{edit} --practice='+Main Street'")),
        (&format!("{edit} --practice North,M"), format!("{edit} --practice 'North,Main Street'")),
        (
            &format!("{edit} --grant=users.view,users.m"),
            format!("{edit} --grant users.view,users.manage"),
        ),
        // More than one fits, and they have only this in common.
        (
            "practicectl user find --limit 1 --no",
            "practicectl user find --limit 1 --no-".to_owned(),
        ),
        // A file, as the shell itself would name it.
        ("practicectl user import -n 'my f", "practicectl user import -n 'my file.csv'".to_owned()),
        ("practicectl user import -n ~/sub", "practicectl user import -n ~/subfolder/".to_owned()),
    ];
    sandbox.succeeds("practicectl role create 'Front Desk' && mkdir subfolder");
    sandbox.file("my file.csv", "email,name\nnew@x.org,New User\n");
    let lines: Vec<String> = both.iter().map(|(typed, _)| (*typed).to_owned()).collect();
    let expected: Vec<String> = both.iter().map(|(_, meant)| output(&sandbox, meant)).collect();
    for shell in shells() {
        let shown = shell.complete(&sandbox, &lines);
        for ((line, shown), expected) in lines.iter().zip(&shown).zip(&expected) {
            assert_eq!(shown, expected, "{} {line:?}", shell.name);
        }
    }
}

fn output(sandbox: &Sandbox, command: &str) -> String {
    let output = sandbox.output(&format!("{command} 2>&1"));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_list_says_what_the_words_stand_for() {
    let sandbox = company();
    for shell in shells() {
        let mut session = shell.start(&sandbox);
        // At a plain terminal, fish shows no list, but it prints one.
        let asks = match shell.name {
            "fish" => "complete -C 'practicectl user show '\r",
            _ => "practicectl user show \t\t",
        };
        session.send(asks).expect("typed");
        session.flush().expect("typed");
        let list = session.exp_string("lou@x.org").expect("a list");
        assert!(list.contains("kim@x.org"), "{}: {list}", shell.name);
        // bash lists words only.
        assert_eq!(list.contains("Kim Example"), shell.name != "bash", "{}: {list}", shell.name);
    }
}

#[test]
fn without_a_session_a_line_stays_as_it_was_typed() {
    let sandbox = company();
    sandbox.succeeds("practicectl logout");
    let lines = ["practicectl user show ki".to_owned(), "practicectl role show Sched".to_owned()];
    let expected = lines.each_ref().map(|line| output(&sandbox, line));
    for shell in shells() {
        assert_eq!(shell.complete(&sandbox, &lines), expected, "{}", shell.name);
    }
}
