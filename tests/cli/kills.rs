//! kill -9 at random moments of an import, an apply and a revert: nothing or all.
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

/// Kills a command, which ends with `exit` if it is left alone, at fifty moments;
/// `check` looks at what is beside the database, given whether all was kept.
fn kill_often(sandbox: &Sandbox, command: &str, exit: i32, check: impl Fn(bool)) {
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("tidied");
    drop(connection);
    let (begin, whole) = (state(sandbox), fs::read(sandbox.database()).expect("a database"));
    let started = Instant::now();
    sandbox.exits(command, exit);
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
    kill_often(&sandbox, "practicectl user import in.csv --temporary-passwords pw -q", 0, |all| {
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
    kill_often(&sandbox, "practicectl apply in.json -q", 0, |_| ());
}

/// Three of many users who were deactivated at once changed again since.
#[test]
fn a_revert_with_three_conflicts_is_one_transaction_and_a_kill_leaves_nothing_or_all() {
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
    let number = sandbox.succeeds(newest).trim().to_owned();
    let revert = format!("practicectl history revert {number} -o jsonl");
    sandbox.succeeds("for one in 0 7 99; do practicectl user activate u$one@x.org -q; done");
    let before = state(&sandbox);
    let said = sandbox.exits(&format!("{revert} 2>&1 > rows"), 4);
    let summary = format!("0 changed, 0 unchanged, 3 failed, {} skipped\n", rows() - 3);
    assert!(said.starts_with(&summary), "{said}");
    assert_eq!(state(&sandbox), before, "an aborted revert changes nothing");
    let conflicts = "grep -c '\"code\":\"revert-conflict\"' rows";
    assert_eq!(sandbox.succeeds(conflicts).trim(), "3");

    let last = "practicectl history list --limit 1 -o csv --columns number | tail -1";
    let last = sandbox.succeeds(last).trim().to_owned();
    let since = format!("practicectl history list --after {last} -o csv --columns change_set");
    kill_often(&sandbox, &format!("{revert} --on-error continue"), 7, |is_all| {
        let sets = sandbox.succeeds(&format!("{since} | sed 1d | sort -u | wc -l"));
        assert_eq!(sets.trim(), if is_all { "1" } else { "0" });
        let entries = sandbox.succeeds(&format!("{since} | sed 1d | wc -l"));
        assert_eq!(entries.trim(), if is_all { rows() - 3 } else { 0 }.to_string());
    });
}
