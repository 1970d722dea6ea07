//! Whether an unknown login email can be told from a wrong password by the time
//! of the answer: `cargo bench --bench sign_in`.
//!
//! Whole processes, one of each kind in turn; prints the median of each kind and
//! how far it is from that of a wrong password.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const RIGHT: &str = "copper meadow bicycle 81";
/// Wrong guesses that a user takes before the tenth locks.
const GUESSES: usize = 9;
const USERS: usize = 12;

/// Who guesses, and what of.
const KINDS: [&str; 5] = ["wrong", "unknown", "locked", "inactive", "expired"];

fn main() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let run = |arguments: &str, input: &str| sign(&home, arguments, input);
    run("init --fixture --company C --practice P --admin-email a@x.org --admin-name A_B", "");
    run("policy set --attempts 10", "");
    for number in 0..USERS {
        for kind in KINDS.into_iter().filter(|kind| *kind != "unknown") {
            let email = format!("{kind}{number}@x.org");
            run(&format!("user create {email} --name U_N --password-stdin"), RIGHT);
            match kind {
                "locked" => drop(run(&format!("lock add {email}"), "")),
                "inactive" => drop(run(&format!("user deactivate {email}"), "")),
                "expired" => drop(run(
                    &format!("user password {email} --temporary --password-stdin"),
                    "borrowed yellow umbrella 3",
                )),
                _ => {}
            }
        }
    }
    let mut times = KINDS.map(|_| Vec::new());
    for number in 0..USERS {
        for _ in 0..GUESSES {
            for (kind, times) in KINDS.into_iter().zip(&mut times) {
                let login = format!("login {kind}{number}@x.org --password-stdin");
                times.push(run(&login, "not the right one"));
            }
        }
    }
    let medians = times.map(median);
    println!("{} sign-ins of each kind, in turn; medians; release build\n", USERS * GUESSES);
    println!("{:<10} {:>10} {:>12}", "kind", "median", "difference");
    for (kind, time) in KINDS.into_iter().zip(medians) {
        let difference = 100.0 * (time.div_duration_f64(medians[0]) - 1.0);
        println!("{kind:<10} {:>7.2} ms {difference:>+10.2} %", time.as_secs_f64() * 1000.0);
    }
}

/// Runs a command line, in which `_` in a name is a space, and times it.
fn sign(home: &TempDir, arguments: &str, input: &str) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_practicectl"));
    for word in arguments.split(' ') {
        command.arg(word.replace('_', " "));
    }
    command.env_clear().env("HOME", home.path()).env("PRACTICECTL_NOW", "2026-01-05T09:00:00Z");
    command.env("PRACTICECTL_DB", home.path().join("practice.db"));
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let begin = Instant::now();
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("it reads");
    drop(stdin);
    child.wait().expect("it ends");
    begin.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
