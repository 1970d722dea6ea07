//! kill -9 at random moments of an import and an apply: nothing or all.
//! `FAULT_ROWS=100000 cargo test --release --test cli kills` is the whole size.

use crate::sandbox::Sandbox;
use std::fmt::Write as _;
use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Instant;

/// Rows where nobody says otherwise, so that a build without optimisation is
/// quick enough.
const ROWS: usize = 3_000;
const KILLS: u32 = 50;

fn rows() -> usize {
    std::env::var("FAULT_ROWS").ok().and_then(|text| text.parse().ok()).unwrap_or(ROWS)
}

/// The moments of the kills, as shares of a whole run; uneven, the same always.
fn moments() -> impl Iterator<Item = f64> {
    (0..KILLS).map(|round| (f64::from(round) * 0.618_033_988).fract() * 1.15)
}

/// The number of the last change set, and the whole company.
fn state(sandbox: &Sandbox) -> (String, String) {
    let newest = sandbox
        .succeeds("practicectl history list --limit 1 -o csv --columns change_set | tail -1");
    (newest, sandbox.succeeds("practicectl export"))
}

fn restore(sandbox: &Sandbox, whole: &[u8]) {
    for companion in ["practice.db-wal", "practice.db-shm"] {
        drop(fs::remove_file(sandbox.path(companion)));
    }
    fs::write(sandbox.database(), whole).expect("a fresh copy");
}

/// Kills a command at fifty moments; `check` looks at what is beside the
/// database, given whether all was kept.
fn kill_often(sandbox: &Sandbox, command: &str, check: impl Fn(bool)) {
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("tidied");
    drop(connection);
    let (begin, whole) = (state(sandbox), fs::read(sandbox.database()).expect("a database"));
    let started = Instant::now();
    sandbox.succeeds(command);
    let (takes, all) = (started.elapsed(), state(sandbox));
    assert_ne!(all, begin);
    check(true);
    let mut seen = [0, 0];
    for (round, moment) in moments().enumerate() {
        restore(sandbox, &whole);
        let mut run = sandbox.command(&format!("exec {command}"));
        let mut child = run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs");
        sleep(takes.mul_f64(moment));
        child.kill().expect("killed or gone");
        child.wait().expect("it ended");
        let after = state(sandbox);
        assert!(after == begin || after == all, "kill {round} left something else");
        seen[usize::from(after == all)] += 1;
        check(after == all);
        sandbox.succeeds("practicectl history verify");
        let left = fs::read_dir(sandbox.path(".")).expect("a home").filter(|entry| {
            entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains("tmp"))
        });
        assert_eq!(left.count(), 0, "a file is left after");
    }
    println!("{KILLS} kills in {takes:?}: {} left nothing, {} all", seen[0], seen[1]);
    assert!(seen[0] > 0, "every kill came too late");
}

#[test]
fn a_kill_in_an_import_leaves_nothing_or_all() {
    let sandbox = Sandbox::for_days();
    let mut text = String::from("email,name,practices,role,status\n");
    for number in 0..rows() {
        let status = if number % 10 == 0 { "inactive" } else { "active" };
        let _ = writeln!(text, "u{number}@x.org,Uma Number,North,Biller,{status}");
    }
    sandbox.file("in.csv", text);
    let file = sandbox.path("pw");
    kill_often(&sandbox, "practicectl user import in.csv --temporary-passwords pw -q", |all| {
        let passwords = fs::read_to_string(&file).unwrap_or_default().lines().count();
        // Just before the commit the file is there, and never a part of it.
        assert!(passwords == rows() + 1 || !all && passwords == 0, "{passwords} passwords");
        drop(fs::remove_file(&file));
    });
}

#[test]
fn a_kill_in_an_apply_leaves_nothing_or_all() {
    let sandbox = Sandbox::for_days();
    let mut text =
        String::from("{\"practicectl\":1,\n\"practices\":[{\"name\":\"South\"}],\n\"users\":[");
    for number in 0..rows() {
        let status = if number % 10 == 0 { "inactive" } else { "active" };
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            text,
            "{comma}\n{{\"email\":\"u{number}@x.org\",\"name\":\"Uma Number\",\"practices\":[\"South\"],\"status\":\"{status}\"}}"
        );
    }
    sandbox.file("in.json", text + "\n]}\n");
    kill_often(&sandbox, "practicectl apply in.json -q", |_| ());
}

#[test]
fn a_kill_in_a_revert_leaves_nothing_or_all() {
    let sandbox = Sandbox::for_days();
    let mut text = String::from("email,name,practices,role\n");
    for number in 0..rows() {
        let _ = writeln!(text, "u{number}@x.org,Uma Number,North,Biller");
    }
    sandbox.file("in.csv", text);
    sandbox.succeeds(
        "practicectl user import in.csv -q && practicectl user deactivate --from in.csv -q",
    );
    let newest = "practicectl history list --limit 1 -o csv --columns change_set | tail -1";
    let number = sandbox.succeeds(newest);
    kill_often(&sandbox, &format!("practicectl history revert {} -q", number.trim()), |_| ());
}
