//! What it costs to prove and to take back a history:
//! `cargo bench --bench history -- --users 100000`.
//!
//! Hashing and replay run in this process, over entries that are in memory. The rest
//! are whole processes: `history verify`, and the revert of a deactivation of all users,
//! of whom three changed since.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

use practicectl::domain::{
    chain::SaltKey, chain::chained, chain::genesis, history::ChangeSet, history::Entry,
    replay::Recorded, replay::Replay, time::Timestamp, value::Fields,
};
use rusqlite::{Connection, Row};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const NOW: &str = "2026-01-05T09:00:00Z";
const ROUNDS: usize = 5;

fn main() {
    let stage = Stage::new(option("--users", 100_000));
    let history = History::read(&stage.path("practice.db"));
    let entries = history.entries.len();
    println!(
        "{} users, {entries} entries, medians of {ROUNDS} rounds; release build\n",
        stage.users
    );
    println!("{:<44} {:>10} {:>14}", "job", "took", "entries/s");
    let report = |job: &str, took: Duration| {
        let rate = Duration::from_secs(entries as u64).div_duration_f64(took);
        println!("{job:<44} {:>8.0}ms {rate:>14.0}", took.as_secs_f64() * 1000.0);
    };
    report("chain, in process", median(|| history.hash()));
    report("replay, in process", median(|| history.replay()));
    report(
        "history verify, whole process",
        median(|| stage.run("verified.db", &["history", "verify"], 0)),
    );
    for (options, exit) in [(&[][..], 4), (&["--on-error", "continue"][..], 7)] {
        let took = median(|| stage.revert(options, exit));
        let job = format!("history revert, 3 conflicts {}", options.join(" "));
        println!("{job:<44} {:>8.0}ms", took.as_secs_f64() * 1000.0);
    }
}

fn option(name: &str, default: usize) -> usize {
    let args: Vec<String> = std::env::args().collect();
    let place = args.iter().position(|arg| arg == name);
    place.and_then(|place| args.get(place + 1)?.parse().ok()).unwrap_or(default)
}

fn median(mut job: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| job()).collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

/// A history in memory.
struct History {
    id: [u8; 16],
    salts: SaltKey,
    sets: Vec<ChangeSet>,
    /// Each with its stored hash.
    entries: Vec<(Entry, [u8; 32])>,
}

impl History {
    fn read(database: &PathBuf) -> Self {
        let connection = Connection::open(database).expect("the database");
        let (id, salts) = connection
            .query_row("SELECT database_id, salt_key FROM meta", [], |row| {
                Ok((row.get(0)?, SaltKey(row.get(1)?)))
            })
            .expect("what the database is");
        let sets = "SELECT number, at, operator_id, operator, reason, os_user, session
             FROM change_set ORDER BY number";
        let entries = "SELECT number, change_set, company_id, kind, subject_id, subject, action,
             before, after, hash FROM history ORDER BY number";
        Self {
            id,
            salts,
            sets: all(&connection, sets, change_set),
            entries: all(&connection, entries, |row| Ok((entry(row)?, row.get(9)?))),
        }
    }

    fn set(&self, entry: &Entry) -> &ChangeSet {
        &self.sets[usize::try_from(entry.change_set - 1).expect("1, 2, 3 …")]
    }

    /// Hashes all entries again.
    fn hash(&self) -> Duration {
        let begin = Instant::now();
        let (mut previous, mut last) = (genesis(&self.id), 0);
        let mut seal = self.salts.seal(&self.sets[0]);
        for (entry, hash) in &self.entries {
            if entry.change_set != last {
                (last, seal) = (entry.change_set, self.salts.seal(self.set(entry)));
            }
            previous = chained(entry.number, &seal.digest_of(entry), &previous);
            assert_eq!(previous, *hash, "entry {}", entry.number);
        }
        begin.elapsed()
    }

    /// Replays all entries from their stored fields.
    fn replay(&self) -> Duration {
        let begin = Instant::now();
        let mut replay = Replay::default();
        for (entry, _) in &self.entries {
            let fields = |json: &str| serde_json::from_str::<Fields>(json).expect("fields");
            let (before, after) = (fields(&entry.before), fields(&entry.after));
            let recorded = Recorded { set: self.set(entry), entry, before, after };
            replay.take(&recorded).expect("it follows from those before");
        }
        begin.elapsed()
    }
}

fn all<T>(
    connection: &Connection,
    sql: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Vec<T> {
    let mut statement = connection.prepare(sql).expect("a statement");
    let rows = statement.query_map([], |row| read(row)).expect("rows");
    rows.collect::<Result<_, _>>().expect("all of them")
}

fn change_set(row: &Row<'_>) -> rusqlite::Result<ChangeSet> {
    Ok(ChangeSet {
        number: row.get(0)?,
        at: Timestamp::from_millis(row.get(1)?),
        operator_id: row.get(2)?,
        operator: row.get(3)?,
        reason: row.get(4)?,
        os_user: row.get(5)?,
        session: row.get(6)?,
    })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        number: row.get(0)?,
        change_set: row.get(1)?,
        company: row.get(2)?,
        kind: row.get(3)?,
        subject_id: row.get(4)?,
        subject: row.get(5)?,
        action: row.get(6)?,
        before: row.get(7)?,
        after: row.get(8)?,
    })
}

/// A home with a database whose users were all deactivated and activated in bulk.
struct Stage {
    home: TempDir,
    users: usize,
}

impl Stage {
    fn new(users: usize) -> Self {
        let stage = Self { home: tempfile::tempdir().expect("a temporary directory"), users };
        let count = users.to_string();
        let init = ["init", "--fixture", "--company", "C", "--practice", "P,Q", "--admin-email"];
        let more = ["a@x.org", "--admin-name", "A B", "--sample", &count, "-q"];
        stage.run("practice.db", &[&init[..], &more[..]].concat(), 0);
        let list = stage
            .command(
                "practice.db",
                &["user", "find", "--all", "-q", "-o", "csv", "--columns", "email"],
            )
            .output()
            .expect("it runs")
            .stdout;
        let list = String::from_utf8(list).expect("UTF-8").replace("a@x.org\r\n", "");
        fs::write(stage.path("users.csv"), &list).expect("a list");
        let from = ["--from", "users.csv", "-q"];
        let bulk = |verb: &'static str| [&["user", verb][..], &from[..]].concat();
        stage.run("practice.db", &bulk("activate"), 0);
        stage.run("practice.db", &bulk("deactivate"), 0);
        for email in list.lines().skip(1).step_by(users / 3).take(3) {
            stage.run("practice.db", &["user", "activate", email.trim(), "-q"], 0);
        }
        fs::copy(stage.path("practice.db"), stage.path("verified.db")).expect("a copy");
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, database: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_practicectl"));
        command.args(args).env_clear().env("HOME", self.home.path());
        command.env("PRACTICECTL_DB", self.path(database)).env("PRACTICECTL_NOW", NOW);
        command.current_dir(self.home.path());
        command
    }

    fn run(&self, database: &str, args: &[&str], exit: i32) -> Duration {
        let begin = Instant::now();
        let mut command = self.command(database, args);
        let output = command.stdout(Stdio::null()).output().expect("it runs");
        let took = begin.elapsed();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(exit), "{args:?}: {said}");
        took
    }

    /// Takes the bulk deactivation back in a fresh copy.
    fn revert(&self, options: &[&str], exit: i32) -> Duration {
        fs::copy(self.path("practice.db"), self.path("copy.db")).expect("a copy");
        let list =
            ["history", "list", "--action", "user.deactivate", "--limit", "1", "-q", "-o", "csv"];
        let listed = self.command("copy.db", &[&list[..], &["--columns", "change_set"]].concat());
        let listed = { listed }.output().expect("it runs").stdout;
        let listed = String::from_utf8(listed).expect("UTF-8");
        let number = listed.lines().nth(1).expect("a change set").trim();
        let args = [&["history", "revert", number, "-q", "-o", "jsonl"], options].concat();
        self.run("copy.db", &args, exit)
    }
}
