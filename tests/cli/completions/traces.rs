//! Completion writes nothing and says nothing of what goes wrong.

use crate::completions::{asked, company, words};
use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

const LINES: [&str; 6] = [
    "user show ''",
    "provider show ''",
    "role show ''",
    "practice rename ''",
    "user edit k --grant ''",
    "--company ''",
];

/// The names and bytes of the database and of what is next to it.
fn files(sandbox: &Sandbox) -> Vec<(String, Vec<u8>)> {
    let list = sandbox.succeeds("ls practice.db*");
    let read = |name: &str| {
        (name.to_owned(), std::fs::read(sandbox.path(name)).expect("the file is read"))
    };
    list.lines().filter(|name| !name.ends_with("-shm")).map(read).collect()
}

#[test]
fn nothing_is_written_not_even_the_last_use_of_the_session() {
    let mut sandbox = company();
    sandbox.succeeds("echo 'copper meadow bicycle 81' | practicectl user create uma@x.org --name 'Uma None' --password-stdin");
    sandbox.succeeds("echo 'copper meadow bicycle 81' | practicectl login uma@x.org --password-stdin --token-file uma.token");
    // A minute has passed, so a command would store the last use.
    sandbox.at("2026-01-05T09:05:00Z");
    let before = files(&sandbox);
    for line in LINES {
        words(&sandbox, line);
        // What she may not see is not offered; a command would put that into the history.
        words(&sandbox, &format!("--token-file uma.token {line}"));
    }
    assert_eq!(words(&sandbox, "user show k"), ["kim@x.org"]);
    assert!(files(&sandbox) == before, "a completion has written");
    sandbox.succeeds("practicectl user show kim@x.org");
    assert!(files(&sandbox) != before, "a command stores the last use");
    // Completion does not keep a session from ending.
    sandbox.at("2026-01-05T09:14:00Z");
    words(&sandbox, "--token-file uma.token role show ''");
    sandbox.at("2026-01-05T09:15:01Z").exits("practicectl whoami --token-file uma.token", 5);
}

#[test]
fn a_log_that_is_left_stays_where_it_is() {
    let sandbox = company();
    // A program that was killed leaves its log.
    let left = Connection::open(sandbox.database()).expect("the file opens");
    left.execute_batch("UPDATE practice SET name = 'Left' WHERE name = 'North'").expect("changed");
    sandbox.succeeds("mkdir killed && cp practice.db practice.db-wal killed");
    drop(left);
    sandbox.succeeds("mv killed/* .");
    let before = files(&sandbox);
    assert_eq!(before.len(), 2, "the database and its log");
    assert_eq!(words(&sandbox, "practice rename l"), ["Left"]);
    assert!(files(&sandbox) == before, "a completion has moved the log");
    sandbox.succeeds("practicectl practice list");
    assert!(files(&sandbox).len() == 1, "a command moves it");
}

#[test]
fn whatever_goes_wrong_nothing_is_offered_and_nothing_is_said() {
    let sandbox = company();
    let nothing = expect![[r#"
        --- exit 0
    "#]];
    sandbox.run(&asked("--db missing.db user show k"), &nothing);
    sandbox.run(&format!("PRACTICECTL_NOW=never {}", asked("user show k")), &nothing);
    sandbox.run(&format!("HOME= PRACTICECTL_DB= {}", asked("user show k")), &nothing);
    sandbox.succeeds("echo text > text.db; ln -s practice.db link.db; mkfifo pipe.db pipe.token");
    for path in ["text.db", "link.db", "pipe.db", ":memory:", "''"] {
        sandbox.run(&asked(&format!("--db {path} user show k")), &nothing);
    }
    // It is not read, so nobody waits for it.
    sandbox.run(&asked("--token-file pipe.token user show k"), &nothing);
    sandbox.succeeds(
        "cp practice.db damaged.db && chmod 600 damaged.db && \
        dd if=/dev/urandom of=damaged.db bs=4096 seek=2 count=40 conv=notrunc 2>/dev/null",
    );
    for line in LINES {
        let output = sandbox.output(&asked(&format!("--db damaged.db {line}")));
        assert!(output.status.success() && output.stderr.is_empty(), "{line}");
    }
    sandbox.succeeds("chmod 666 practice.db");
    sandbox.run(&asked("user show k"), &nothing);
}

#[test]
fn a_writer_is_not_waited_for() {
    let sandbox = company();
    let writer = Connection::open(sandbox.database()).expect("the file opens");
    writer.execute_batch("BEGIN IMMEDIATE").expect("held");
    assert_eq!(words(&sandbox, "user show k"), ["kim@x.org"]);
    writer
        .execute_batch("ROLLBACK; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        .expect("held");
    let begin = std::time::Instant::now();
    words(&sandbox, "user show k");
    assert!(begin.elapsed().as_secs() < 5, "a command waits for a minute");
}
