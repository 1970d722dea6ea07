//! Nothing of a bulk reactivation is half done: terms, license, case, lock,
//! membership and history are there together, or none of them.

use crate::sandbox::Sandbox;
use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Instant;

/// Five providers, deactivated today, each with a locked and inactive user.
fn with_five() -> Sandbox {
    let sandbox = Sandbox::for_days();
    let npis = ["1234567893", "1245319599", "1679576722", "1003000126", "1003000134"];
    let rows = npis.map(|npi| format!("{npi},billing;clinical\n"));
    for (number, npi) in npis.iter().enumerate() {
        sandbox.succeeds(&format!(
            "practicectl provider create --name 'Uma Number' --npi {npi} --license-type physician -q && \
             practicectl user create u{number}@x.org --name 'Uma Number' --provider {npi} --practice North --role Provider -q && \
             practicectl lock add u{number}@x.org -q && practicectl user deactivate u{number}@x.org -q && \
             practicectl provider deactivate {npi} -q"
        ));
    }
    sandbox.file("five.csv", format!("npi,products\n{}", rows.concat()));
    // What the log holds is in the file now, so that only this change is in it.
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("tidied");
    sandbox
}

const BULK: &str = "practicectl provider reactivate --from five.csv --open-case --accept-terms -q";

/// How many providers, licenses, cases, locks, inactive users and change sets.
fn state(sandbox: &Sandbox) -> [i64; 6] {
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    [
        "SELECT count(*) FROM provider WHERE active = 1",
        "SELECT count(*) FROM license",
        "SELECT count(*) FROM support_case",
        "SELECT count(*) FROM lock",
        "SELECT count(*) FROM deactivation",
        "SELECT max(change_set) FROM history",
    ]
    .map(|sql| connection.query_row(sql, [], |row| row.get(0)).expect("a number"))
}

/// Runs the change on copies of the database, each time with room for some more
/// blocks of 512 bytes in any file, until it succeeds.
fn at_every_write(mut failed: impl FnMut(Option<i32>)) {
    let sandbox = with_five();
    let (file, begin) = (sandbox.database(), state(&sandbox));
    let whole = fs::read(&file).expect("a database");
    let blocks = whole.len() / 512;
    let (mut refused, mut limit) = (0, 1);
    loop {
        fs::write(&file, &whole).expect("a fresh copy");
        for companion in ["practice.db-wal", "practice.db-shm"] {
            drop(fs::remove_file(sandbox.path(companion)));
        }
        let output = sandbox.output(&format!("ulimit -f {limit}; exec {BULK}"));
        let after = state(&sandbox);
        sandbox.succeeds("practicectl history verify");
        let all = after == [5, 5, 5, 0, 0, begin[5] + 1];
        if output.status.success() {
            assert!(all, "said to be done, but {after:?}");
            break;
        }
        assert!(after == begin, "with {limit} blocks {after:?}: {output:?}");
        failed(output.status.code());
        refused += 1;
        // The log is smaller than the database, which is never written here.
        limit += 4;
        assert!(limit < 2 * blocks, "it never succeeds");
    }
    assert!(refused > 10, "only {refused} writes were tried");
}

/// The signal of a full file is ignored, so that the write fails.
#[test]
fn a_write_that_fails_at_any_place_leaves_nothing() {
    at_every_write(|code| assert_eq!(code, Some(1), "a clean error"));
}

#[test]
fn a_kill_at_any_moment_leaves_all_or_nothing() {
    let sandbox = with_five();
    let (file, begin) = (sandbox.database(), state(&sandbox));
    let whole = fs::read(&file).expect("a database");
    let started = Instant::now();
    sandbox.succeeds(BULK);
    let (takes, all) = (started.elapsed(), state(&sandbox));
    assert_eq!(all, [5, 5, 5, 0, 0, begin[5] + 1]);
    let mut seen = [0, 0];
    // The first kill comes at once, the last run is left as it is.
    for round in 0..=60 {
        fs::write(&file, &whole).expect("a fresh copy");
        for companion in ["practice.db-wal", "practice.db-shm"] {
            drop(fs::remove_file(sandbox.path(companion)));
        }
        let mut command = sandbox.command(&format!("exec {BULK}"));
        let mut child =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs");
        if round < 60 {
            sleep(takes * round / 50);
            child.kill().expect("killed or gone");
        }
        child.wait().expect("it ended");
        let after = state(&sandbox);
        assert!(after == begin || after == all, "round {round}: {after:?}");
        seen[usize::from(after == all)] += 1;
        sandbox.succeeds("practicectl history verify");
    }
    assert!(seen[0] > 0 && seen[1] > 0, "nothing {}, all {}", seen[0], seen[1]);
}
