//! Interruptions: all or nothing, whenever they come; and many at once.

use crate::sandbox::Sandbox;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;

const USERS: usize = 2_000;

fn with_inactive() -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(&format!(
        "practicectl init --fixture --sample {USERS} --company C --practice P --admin-email a@x.org \
         --admin-name 'A B' -q 2>/dev/null; practicectl user find --inactive -o jsonl > inactive.jsonl"
    ));
    sandbox
}

fn start(sandbox: &Sandbox, script: &str) -> Child {
    let mut command = sandbox.command(&format!("exec {script}"));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts")
}

fn inactive(sandbox: &Sandbox) -> usize {
    sandbox.succeeds("practicectl user find --inactive -o jsonl").lines().count()
}

#[test]
fn a_kill_in_a_bulk_change_leaves_all_or_nothing() {
    let sandbox = with_inactive();
    let before = inactive(&sandbox);
    assert_eq!(before, USERS / 10);
    for round in 0..20 {
        let mut child = start(&sandbox, "practicectl user activate --from inactive.jsonl");
        sleep(Duration::from_millis(5 * round));
        child.kill().expect("killed or gone");
        child.wait().expect("it ended");
        let left = inactive(&sandbox);
        assert!(left == 0 || left == before, "{left} of {before} left");
        if left == 0 {
            sandbox.succeeds("practicectl user deactivate --from inactive.jsonl -q");
        }
    }
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn an_interrupt_ends_with_nothing_half_done() {
    let sandbox = with_inactive();
    let script = "timeout -s INT 0.03 practicectl user activate --from inactive.jsonl; true";
    sandbox.succeeds(script);
    let left = inactive(&sandbox);
    assert!(left == 0 || left == USERS / 10, "{left} left");
    // Interrupted for certain: it waits for a lock that is held.
    let holder = rusqlite::Connection::open(sandbox.database()).expect("the file opens");
    holder.execute_batch("BEGIN IMMEDIATE").expect("held");
    let child = start(&sandbox, "practicectl practice create South");
    sleep(Duration::from_millis(300));
    sandbox.succeeds(&format!("kill -INT {}", child.id()));
    let status = child.wait_with_output().expect("it ended").status;
    let ended = Ended(status.code().or(status.signal().map(|signal| 128 + signal)));
    assert_eq!(ended.code(), Some(130));
    holder.execute_batch("ROLLBACK").expect("released");
    assert!(!sandbox.succeeds("practicectl practice list").contains("South"));
}

/// The exit status as a shell tells it: 128 and the signal's number.
struct Ended(Option<i32>);

impl Ended {
    const fn code(&self) -> Option<i32> {
        self.0
    }
}

#[test]
fn eight_writers_at_once_lose_nothing_and_never_see_a_lock() {
    let sandbox = Sandbox::new();
    let writer = |writer: usize| {
        format!(
            "(for n in 1 2 3 4 5 6 7 8 9 10; do practicectl user create w{writer}n$n@x.org --name 'Writer Number' \
             --practice North || echo failed >> failures; done) > /dev/null 2>> errors &"
        )
    };
    let all: String = (1..=8).map(writer).collect();
    sandbox.succeeds(&format!("{all} wait; test ! -e failures"));
    let found = sandbox.succeeds("practicectl user find writer -o jsonl").lines().count();
    assert_eq!(found, 80);
    let verified =
        sandbox.succeeds("practicectl history verify -o csv --columns entries,broken_at");
    assert_eq!(verified, "entries,broken_at\r\n83,\r\n");
}
