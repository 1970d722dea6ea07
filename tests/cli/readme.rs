//! The README: the worked example is what the program prints, and each block of
//! commands runs as it is printed. `UPDATE_ASSETS=1 cargo test --test cli readme`
//! writes the example.

use crate::sandbox::{PASSWORD, Sandbox};
use rexpect::session::spawn_command;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The blocks that are not run, and why.
const NOT_RUN: [(&str, &str); 3] = [
    ("cargo install --path . --locked", "builds the program and installs it"),
    ("export SERVER=", "needs a server, and its administrator"),
    ("cargo test", "runs this test"),
];

/// The most words of prose.
const MOST_WORDS: usize = 1_500;

/// The block at which the password is typed.
const TYPED: &str = "practicectl init --company";

/// Grace, deactivated with her user on January 5 and locked.
fn with_grace() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing,clinical --practice North --accept-terms && \
         practicectl user create grace@sunrise.example --name 'Grace Healer' --provider 1234567893 \
             --practice North --role Provider && \
         practicectl provider deactivate grace@sunrise.example --with-user && \
         practicectl lock add grace@sunrise.example",
    );
    sandbox
}

/// What a person sees in the first minutes.
fn first_screen() -> String {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@sunrise.example --name 'Kim Example' --practice North \
             --role Biller --phone '(201) 555-0123' && \
         practicectl user create lee@sunrise.example --name 'Lee Schmidt' \
             --practice 'Main Street,North' --role Scheduler",
    );
    sandbox.session(&[
        "practicectl user find",
        "practicectl user deactivate kim@sunrise.example --reason 'on leave'",
        "practicectl user explain kim@sunrise.example",
    ])
}

/// The transcripts, in their order.
fn transcripts() -> [String; 3] {
    let mut sandbox = with_grace();
    let inside = sandbox.at("2026-01-17T09:00:00Z").session(&[
        "practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms",
        "practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms --open-case",
    ]);
    let after = sandbox.at("2026-02-04T09:00:00Z").session(&[
        "practicectl provider reactivate grace@sunrise.example --product billing --accept-terms",
        "practicectl license list grace@sunrise.example --columns product,from,to,accepted_by",
    ]);
    [first_screen(), inside, after]
}

#[test]
fn the_transcripts_are_what_the_program_prints() {
    let path = path();
    let text = fs::read_to_string(&path).expect("the README");
    let mut wanted = text.clone();
    let mut place = 0;
    for shown in transcripts() {
        let begin = wanted[place..].find("```console\n").expect("a transcript") + place + 11;
        let end = wanted[begin..].find("```").expect("its end") + begin;
        wanted.replace_range(begin..end, &shown);
        place = begin + shown.len() + 3;
    }
    assert!(!wanted[place..].contains("```console"), "each transcript is made here");
    if std::env::var_os("UPDATE_ASSETS").is_some() {
        fs::write(&path, &wanted).expect("written");
    } else {
        assert!(text == wanted, "the README shows something else:\n{wanted}");
    }
}

#[test]
fn the_prose_is_short_and_its_links_hold() {
    let text = fs::read_to_string(path()).expect("the README");
    let prose: String = text.split("```").step_by(2).collect();
    let words = prose.split_whitespace().count();
    println!("README: {words} words of prose");
    assert!(words < MOST_WORDS, "{words} words");
    let links: Vec<&str> = prose
        .split("](")
        .skip(1)
        .map(|rest| rest.split(')').next().expect("an end"))
        .filter(|link| !link.contains("://"))
        .collect();
    assert!(links.len() > 4, "{links:?}");
    for link in links {
        assert!(path().with_file_name(link).exists(), "{link} is not there");
    }
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// The blocks of code, each with its language.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let fenced = text.split("```").skip(1).step_by(2);
    fenced.map(|block| block.split_once('\n').expect("a language")).collect()
}

/// A block as `sh` runs it, in a home without a database and with the clock of the
/// system; it ends at the first command that fails.
fn command(sandbox: &Sandbox, block: &str) -> Command {
    let mut command = sandbox.command(&format!("set -e\n{block}"));
    command.env_remove("PRACTICECTL_DB").env_remove("PRACTICECTL_NOW");
    command
}

/// What cron runs of a line: all after the five fields of the time, where `\%` is `%`.
fn of_crontab(line: &str) -> String {
    let command: Vec<&str> = line.split_whitespace().skip(5).collect();
    command.join(" ").replace("\\%", "%")
}

#[test]
fn each_block_of_commands_runs_as_it_is_printed() {
    let text = fs::read_to_string(path()).expect("the README");
    let sandbox = Sandbox::empty();
    sandbox.file("ada.password", format!("{PASSWORD}\n"));
    let mut not_run = Vec::new();
    let mut run = 0;
    for (language, block) in blocks(&text) {
        match (language, NOT_RUN.iter().find(|(name, _)| block.trim().starts_with(name))) {
            // The other test runs them.
            ("console", _) => {}
            ("sh", Some((name, _))) => not_run.push(*name),
            ("sh", None) if block.starts_with(TYPED) => {
                let mut terminal =
                    spawn_command(command(&sandbox, &format!("{block}echo done")), Some(10_000))
                        .expect("a terminal");
                for question in ["New password for ada@sunrise.example", "The same again"] {
                    terminal.exp_string(question).expect("asked");
                    terminal.send_line(PASSWORD).expect("typed");
                }
                terminal.exp_string("done").expect("it succeeded");
                terminal.exp_eof().expect("it ended");
                run += 1;
            }
            ("sh", None) => {
                let output = command(&sandbox, block).output().expect("sh runs");
                assert!(output.status.success(), "{block}\n{output:?}");
                run += 1;
            }
            ("crontab", _) => {
                let output = command(&sandbox, &of_crontab(block)).output().expect("sh runs");
                assert!(output.status.success(), "{block}\n{output:?}");
                run += 1;
            }
            (other, _) => panic!("nothing runs a block of {other:?}"),
        }
    }
    assert_eq!(not_run, NOT_RUN.map(|(name, _)| name), "each is there");
    assert!(run >= 6, "{run} were run");
}

#[test]
fn a_sign_in_of_a_script_that_fails_leaves_no_file() {
    let sandbox = Sandbox::for_days();
    let text = fs::read_to_string(path()).expect("the README");
    let login = text.lines().find(|line| line.starts_with("practicectl login")).expect("the line");
    sandbox.file("ada.password", "not the right one\n");
    sandbox.exits(login, 5);
    assert!(!sandbox.path("nightly.token").exists());
    sandbox.file("ada.password", format!("{PASSWORD}\n"));
    sandbox.succeeds(login);
    sandbox.succeeds("test -s nightly.token && practicectl whoami --token-file nightly.token");
}
