//! Interruptions: all or nothing, whenever they come; and many at once.

use crate::sandbox::Sandbox;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const USERS: usize = 4_000;

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
    let takes = time_of_a_whole_run(&sandbox);
    let (mut nothing, mut all) = (0, 0);
    // The kills are spread over the run; the first comes at once, the last never,
    // so that both outcomes are seen on a machine of any speed.
    for round in 0..=24 {
        let mut child = start(&sandbox, "practicectl user activate --from inactive.jsonl");
        if round < 24 {
            sleep(takes * round / 20);
            child.kill().expect("killed or gone");
        }
        child.wait().expect("it ended");
        match inactive(&sandbox) {
            0 => all += 1,
            left if left == before => nothing += 1,
            left => panic!("{left} of {before} left"),
        }
        sandbox.succeeds("practicectl user deactivate --from inactive.jsonl -q > /dev/null");
    }
    println!("{nothing} kills left nothing, {all} came too late");
    assert!(nothing > 0 && all > 0, "{nothing} kills left nothing, {all} left all");
    sandbox.succeeds("practicectl history verify");
}

fn time_of_a_whole_run(sandbox: &Sandbox) -> Duration {
    let begin = Instant::now();
    sandbox.succeeds("practicectl user activate --from inactive.jsonl");
    let takes = begin.elapsed();
    sandbox.succeeds("practicectl user deactivate --from inactive.jsonl -q > /dev/null");
    takes
}

#[test]
fn an_interrupt_ends_by_the_signal_with_nothing_half_done() {
    let sandbox = Sandbox::new();
    // It waits for a lock that is held, so it is interrupted for certain.
    let holder = rusqlite::Connection::open(sandbox.database()).expect("the file opens");
    holder.execute_batch("BEGIN IMMEDIATE").expect("held");
    let child = start(&sandbox, "practicectl practice create South");
    sleep(Duration::from_millis(300));
    sandbox.succeeds(&format!("kill -INT {}", child.id()));
    let status = child.wait_with_output().expect("it ended").status;
    assert_eq!(status.signal(), Some(2), "a shell tells it as 130");
    holder.execute_batch("ROLLBACK").expect("released");
    assert!(!sandbox.succeeds("practicectl practice list").contains("South"));
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
    assert_eq!(verified, "entries,broken_at\r\n93,\r\n");
}
