//! How long a shell waits for completion, as whole processes:
//! `cargo bench --bench completion -- --users 1000000`, or with `--database FILE`
//! on a fixture that is there already and whose administrator is signed in.
//!
//! The bound is 50 ms.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const NOW: &str = "2026-01-05T09:00:00Z";
const ROUNDS: usize = 51;
const LINES: [&str; 12] = [
    "",
    "user ",
    "user show ",
    "user show k",
    "user activate k",
    "user activate kim.smith",
    "user deactivate k",
    "lock unlock ",
    "lock unlock k",
    "provider reactivate ",
    "provider reactivate k",
    "user edit kim@x.org --role ",
];

fn main() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let database = value("--database").map_or_else(
        || home.path().join("practice.db"),
        |path| std::path::absolute(path).expect("a path"),
    );
    let home = if database.exists() { parent(&database) } else { home.path().to_owned() };
    if !database.exists() {
        fill(&home, &database, value("--users").as_deref().unwrap_or("100000"));
    }
    println!("{ROUNDS} rounds; release build\n");
    println!("{:<32} {:>7} {:>10} {:>10}", "line", "words", "median", "worst");
    for line in LINES {
        let answer = ask(&home, &database, line).output().expect("it runs").stdout;
        let words = String::from_utf8_lossy(&answer).lines().count();
        let mut times: Vec<Duration> =
            (0..ROUNDS).map(|_| time(ask(&home, &database, line))).collect();
        times.sort_unstable();
        let (median, worst) = (times[ROUNDS / 2], times[ROUNDS - 1]);
        println!("{line:<32} {words:>7} {:>10} {:>10}", millis(median), millis(worst));
    }
}

fn value(option: &str) -> Option<String> {
    let args: Vec<String> = std::env::args().collect();
    let place = args.iter().position(|arg| arg == option)?;
    args.get(place + 1).cloned()
}

fn parent(path: &Path) -> PathBuf {
    path.parent().expect("a directory").to_owned()
}

fn practicectl(home: &Path, database: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_practicectl"));
    command.env_clear().env("HOME", home).env("PRACTICECTL_DB", database);
    command.env("PRACTICECTL_NOW", NOW);
    command
}

fn fill(home: &Path, database: &Path, users: &str) {
    let mut command = practicectl(home, database);
    command.args(["init", "--fixture", "--company", "C", "--practice", "P,Q", "--admin-email"]);
    command.args(["a@x.org", "--admin-name", "A B", "--sample", users]);
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Asks as the script of zsh does; the last word is the one that is typed.
fn ask(home: &Path, database: &Path, line: &str) -> Command {
    let mut command = practicectl(home, database);
    command.env("PRACTICECTL_COMPLETE", "zsh").args(["--", "practicectl"]).args(line.split(' '));
    command
}

fn time(mut command: Command) -> Duration {
    let begin = Instant::now();
    let status = command.stdout(Stdio::null()).status().expect("it runs");
    assert!(status.success(), "{command:?}");
    begin.elapsed()
}

fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1000.0)
}
