//! Damaged files: no crash, no endless answer, and no wrong answer that `history verify` passes.

use crate::case::JOBS;
use crate::home::{Ended, Home};
use crate::is_full;
use crate::noise::{Noise, Part, damage};
use crate::tally::Tally;
use crate::work::for_each;
use rusqlite::Connection;
use std::fs;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

/// The short form begins no new case after this time.
const SHORT: Duration = Duration::from_secs(40);
const CASES: (u64, u64) = (500, 20_000);
/// The commands whose answers are compared; the first one is the verification.
const QUESTIONS: [&[&str]; 5] = [
    &["history", "verify"],
    &["export"],
    &["history", "list", "-o", "jsonl"],
    &["user", "find", "--all", "-o", "jsonl"],
    &["lock", "list"],
];

/// A whole database, and what the program says about it.
struct Whole {
    home: Home,
    answers: Vec<Ended>,
    /// Its newest changes are in the log.
    has_log: bool,
}

impl Whole {
    fn new(has_log: bool) -> Self {
        let maker = Home::empty();
        let init = [JOBS[0].arguments, &["--sample", "30"]].concat();
        let login = ["login", "ada@sunrise.example", "--password-stdin", "--ttl", "90d"];
        for arguments in [&init[..], &[&login[..], &["--token-file", "judge.token"]].concat()] {
            assert_eq!(maker.run(arguments).code, 0);
        }
        let reader = has_log.then(|| hold_log(&maker));
        for email in ["new1@x.org", "new2@x.org"] {
            assert_eq!(maker.run(&["user", "create", email, "--name", "New Person"]).code, 0);
            assert_eq!(maker.run(&["lock", "add", email]).code, 0);
        }
        let home = maker.copy();
        drop(reader);
        drop(fs::remove_file(home.path("practice.db-shm")));
        let asked = home.copy();
        let answers = ask(&asked);
        assert!(answers.iter().all(|answer| answer.code == 0));
        assert!(is_valid(&asked));
        Self { home, answers, has_log }
    }

    /// What is wrong with the answers about a damaged copy: violations, and notes.
    fn judge(&self, damaged: &Home, case: &str) -> Tally {
        self.judge_answers(&ask(damaged), || is_valid(damaged), case)
    }

    /// The same of answers about a file that SQLite's own checks take for valid or not.
    fn judge_answers(&self, answers: &[Ended], is_valid: impl Fn() -> bool, case: &str) -> Tally {
        let mut tally = Tally::default();
        for (question, answer) in QUESTIONS.iter().zip(answers) {
            let name = question.join(" ");
            if answer.is_endless {
                tally.violation(format!("{name} does not end"), case.to_owned());
            } else if answer.is_crash() {
                tally.violation(format!("{name} crashes"), case.to_owned());
            } else if answer.code == 1 {
                tally.note(format!("{name} exits 1 instead of 9"));
            }
        }
        let is_wrong =
            |n: usize| answers[n].code == 0 && answers[n].stdout != self.answers[n].stdout;
        let is_any_wrong = (1..QUESTIONS.len()).any(is_wrong);
        match (answers[0].code, is_any_wrong) {
            (0, false) => tally.note("harmless".to_owned()),
            (0, true) if self.has_log && is_wrong(0) => {
                tally.note("an older whole state, which only a kept head shows".to_owned());
            }
            (0, true) if is_valid() => {
                tally.note("values changed in valid pages, which only replay shows".to_owned());
            }
            (0, true) => {
                tally.violation("verified, and an answer is wrong".to_owned(), case.to_owned());
            }
            (_, true) => tally.note("seen by history verify, not by every list".to_owned()),
            (code, false) => tally.note(format!("history verify exits {code}")),
        }
        tally
    }
}

/// A reader, because of whom changes stay in the log.
fn hold_log(home: &Home) -> Connection {
    let reader = Connection::open(home.database()).expect("a database");
    reader.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema").expect("a read");
    reader
}

fn ask(home: &Home) -> Vec<Ended> {
    let asked =
        |question: &&[&str]| home.run(&[question, &["--token-file", "judge.token"][..]].concat());
    QUESTIONS.iter().map(asked).collect()
}

/// True if SQLite's own checks find nothing.
fn is_valid(home: &Home) -> bool {
    let found = || -> rusqlite::Result<bool> {
        let connection = Connection::open(home.database())?;
        connection.execute_batch("PRAGMA cell_size_check = ON")?;
        let text: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        let mut keys = connection.prepare("PRAGMA foreign_key_check")?;
        Ok(text == "ok" && keys.query([])?.next()?.is_none())
    };
    found().unwrap_or(false)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

#[test]
fn a_sample_of_damaged_files_gives_no_wrong_answer_that_passes_for_a_right_one() {
    let wholes = [Whole::new(false), Whole::new(true)];
    let seed = number("DAMAGE_SEED").unwrap_or(1);
    let most = if is_full() { CASES.1 } else { CASES.0 };
    let cases: Vec<u64> = number("DAMAGE_CASE").map_or_else(|| (0..most).collect(), |n| vec![n]);
    let tally = Mutex::new(Tally::default());
    let limit = (!is_full()).then_some(SHORT);
    let done = for_each(&cases, limit, |case| {
        let mut noise = Noise::new(seed, *case);
        let whole = &wholes[usize::from(noise.below(2) == 1)];
        let part = if whole.has_log && noise.below(2) == 1 { Part::Log } else { Part::Database };
        let home = whole.home.copy();
        let kind = damage(&home, part, &mut noise);
        let mut found = whole.judge(&home, &format!("{case} ({kind} in the {part})"));
        found.ran();
        tally.lock().expect("no worker panics").add(found);
    });
    println!("damage: {done} of {} files, DAMAGE_SEED={seed}", cases.len());
    tally.into_inner().expect("no worker panics").finish("damage", "DAMAGE_CASE");
}

/// Negative controls: answers that are wrong, with and without a trace that SQLite sees.
#[test]
fn the_judge_of_damage_sees_wrong_answers() {
    let mut whole = Whole::new(false);
    let found = |whole: &Whole, is_valid: bool| {
        whole.judge_answers(&ask(&whole.home.copy()), || is_valid, "planted").kinds()
    };
    assert_eq!(found(&whole, true), ["harmless"]);
    whole.answers[1].stdout.push(b' ');
    assert_eq!(found(&whole, true), ["values changed in valid pages, which only replay shows"]);
    assert_eq!(found(&whole, false), ["verified, and an answer is wrong"]);
}

/// Negative control: a page that SQLite's own checks do not take for valid.
#[test]
fn a_zeroed_page_is_not_valid() {
    let home = Whole::new(false).home;
    let mut bytes = fs::read(home.database()).expect("the database");
    bytes[4096..8192].fill(0);
    home.put("practice.db", &bytes);
    assert!(!is_valid(&home));
}

/// Negative controls: a process that crashes, and one that writes without an end.
#[test]
fn a_crash_and_an_endless_process_are_seen() {
    let end = |script: &str| Home::finish(Command::new("sh").args(["-c", script]));
    assert!(end("kill -ABRT $$").is_crash());
    assert!(end("exit 101").is_crash());
    assert!(end("exit 134").is_crash());
    assert!(end("exec yes").is_endless);
    assert!(!end("exit 70").is_crash());
}
