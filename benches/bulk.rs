//! Bulk work as whole processes against the `sqlite3` shell, in turn and on
//! copies of the same data: `cargo bench --bench bulk -- --users 1000000`, or
//! with `--runs N` for medians of more runs.
//!
//! The shell checks no rule and writes no history but for the activation, where
//! a trigger logs each row. Needs `sqlite3`, and GNU `time` for peak memory.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const NOW: &str = "2026-01-05T09:00:00Z";

fn main() {
    let users = option("--users", 100_000);
    let runs = option("--runs", 3);
    let stage = Stage::new(users);
    println!("{users} users, medians of {runs} runs\n");
    println!("{:<36} {:>9} {:>9} {:>6}  peak", "job", "ours", "sqlite3", "ratio");
    let jobs: [(&str, &Job, &Job); 4] = [
        ("import of a CSV file", &Stage::import, &Stage::their_import),
        ("export as CSV", &Stage::export_csv, &Stage::their_csv),
        ("export as JSON lines", &Stage::export_jsonl, &Stage::their_jsonl),
        ("activation of a tenth from a list", &Stage::activation, &Stage::their_activation),
    ];
    for (name, ours, theirs) in jobs {
        let pairs: Vec<(Run, Run)> = (0..runs).map(|_| (ours(&stage), theirs(&stage))).collect();
        let median = |of: &dyn Fn(&(Run, Run)) -> f64| {
            let mut values: Vec<f64> = pairs.iter().map(of).collect();
            values.sort_unstable_by(f64::total_cmp);
            values[values.len() / 2]
        };
        let (one, other) = (median(&|pair| pair.0.seconds()), median(&|pair| pair.1.seconds()));
        let ratio = median(&|pair| pair.0.seconds() / pair.1.seconds());
        let peak = pairs.iter().map(|pair| pair.0.peak).max().unwrap_or_default();
        println!("{name:<36} {one:>8.2}s {other:>8.2}s {ratio:>6.2}  {peak} KiB");
    }
}

fn option(name: &str, default: usize) -> usize {
    let args: Vec<String> = std::env::args().collect();
    let place = args.iter().position(|arg| arg == name);
    place.and_then(|place| args.get(place + 1)?.parse().ok()).unwrap_or(default)
}

type Job = dyn Fn(&Stage) -> Run;

/// How long a process ran, and its peak memory in KiB where that can be told.
struct Run {
    took: Duration,
    peak: u64,
}

impl Run {
    fn seconds(&self) -> f64 {
        self.took.as_secs_f64()
    }
}

/// An empty company, one with users, and the files for both.
struct Stage {
    home: TempDir,
}

const FIRST: [&str; 8] = ["Ada", "Björn", "Chloé", "Dmitri", "Kim", "李", "Søren", "Zoë"];
const LAST: [&str; 6] = ["Müller", "Okafor", "Smith", "Παπαδοπούλου", "王", "O'Hara"];

impl Stage {
    fn new(users: usize) -> Self {
        let stage = Self { home: tempfile::tempdir().expect("a temporary directory") };
        stage.setup(
            "empty.db",
            &[
                "init",
                "--fixture",
                "--company",
                "C",
                "--practice",
                "P,Q",
                "--admin-email",
                "a@x.org",
                "--admin-name",
                "A B",
                "-q",
            ],
        );
        let mut text = String::from("email,name,phone,practices,role,user_type,status\n");
        for row in 0..users {
            // A step that is prime to the number walks through all of them.
            let number = row * 7_919 % users;
            let (first, last) = (FIRST[number % 8], LAST[number % 6]);
            let status = if number.is_multiple_of(10) { "inactive" } else { "active" };
            let _ = writeln!(
                text,
                "user{number}@clinic{}.example.org,{first} {last},+12015550{:03},{},Biller,,{status}",
                number % 97,
                100 + number % 100,
                if number.is_multiple_of(2) { "P" } else { "P;Q" },
            );
        }
        fs::write(stage.path("users.csv"), text).expect("a file");
        fs::copy(stage.path("empty.db"), stage.path("full.db")).expect("a copy");
        stage.setup("full.db", &["user", "import", "users.csv", "-q", "-o", "jsonl"]);
        let list = stage
            .setup("full.db", &["user", "find", "--inactive", "-o", "csv", "--columns", "email"]);
        fs::write(stage.path("inactive.csv"), list).expect("a list");
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn setup(&self, database: &str, args: &[&str]) -> Vec<u8> {
        let output = self.ours(&self.path(database), args).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    fn ours(&self, database: &Path, args: &[&str]) -> Command {
        let mut command = timed(env!("CARGO_BIN_EXE_practicectl"));
        command.args(args).env_clear().env("HOME", self.home.path());
        command.env("PRACTICECTL_DB", database).env("PRACTICECTL_NOW", NOW);
        command.current_dir(self.home.path());
        command
    }

    /// A fresh copy to work on.
    fn copy(&self, of: &str) -> PathBuf {
        let copy = self.path("copy.db");
        for ending in ["", "-wal", "-shm"] {
            drop(fs::remove_file(self.path(&format!("copy.db{ending}"))));
        }
        fs::copy(self.path(of), &copy).expect("a copy");
        copy
    }

    fn import(&self) -> Run {
        let copy = self.copy("empty.db");
        run(self.ours(&copy, &["user", "import", "users.csv", "-q", "-o", "jsonl"]))
    }

    fn export_csv(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["export", "-o", "csv", "-q"]))
    }

    fn export_jsonl(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["export", "-o", "jsonl", "-q"]))
    }

    fn activation(&self) -> Run {
        let copy = self.copy("full.db");
        run(self.ours(&copy, &["user", "activate", "--from", "inactive.csv", "-q", "-o", "jsonl"]))
    }

    fn shell(&self, database: &Path, script: &str) -> Run {
        // The shell knows its own commands only where a line begins.
        let script = script.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
        fs::write(self.path("script.sql"), script).expect("a script");
        let mut command = timed("sqlite3");
        command.arg(database).stdin(fs::File::open(self.path("script.sql")).expect("the script"));
        command.current_dir(self.home.path());
        run(command)
    }

    /// A staged import into the same tables, with their indices and guards.
    fn their_import(&self) -> Run {
        let copy = self.copy("empty.db");
        self.shell(&copy, "PRAGMA synchronous = FULL; PRAGMA cache_size = -98304;
            CREATE TEMP TABLE stage (email, name, phone, practices, role, user_type, status);
            .import --csv --skip 1 users.csv stage
            BEGIN IMMEDIATE;
            INSERT INTO person (email, email_key, name, name_key, phone)
                SELECT email, lower(email), name, lower(name), phone FROM stage;
            INSERT INTO membership (user_id, company_id, permission_set, permissions, user_type, role_id, created_by, created_at)
                SELECT u.id, 1, 'custom', r.permissions, 'medical-office', r.id, 1, 0
                FROM stage s JOIN person u ON u.email_key = lower(s.email) JOIN role r ON r.company_id = 1 AND r.name = s.role;
            INSERT INTO membership_practice (membership_id, practice_id)
                SELECT m.id, p.id FROM stage s JOIN person u ON u.email_key = lower(s.email)
                JOIN membership m ON m.user_id = u.id
                JOIN practice p ON instr(';' || s.practices || ';', ';' || p.name || ';') > 0;
            INSERT INTO deactivation (membership_id, at)
                SELECT m.id, 0 FROM stage s JOIN person u ON u.email_key = lower(s.email)
                JOIN membership m ON m.user_id = u.id WHERE s.status = 'inactive';
            COMMIT;")
    }

    fn their_csv(&self) -> Run {
        self.shell(&self.path("full.db"), &format!(".mode csv\n.headers on\n{SELECT};"))
    }

    fn their_jsonl(&self) -> Run {
        self.shell(&self.path("full.db"), &format!(
            "SELECT json_object('email', email, 'name', name, 'phone', phone, 'practices', practices, 'role', role,
                 'permissions', permissions, 'permission_set', permission_set, 'user_type', user_type,
                 'provider_npi', npi, 'status', status) FROM ({SELECT});"
        ))
    }

    fn their_activation(&self) -> Run {
        let copy = self.copy("full.db");
        self.shell(&copy, "PRAGMA synchronous = FULL;
            CREATE TABLE log (id INTEGER PRIMARY KEY, at, subject, before, after);
            CREATE TRIGGER logged AFTER DELETE ON deactivation BEGIN
                INSERT INTO log (at, subject, before, after) VALUES (0,
                    (SELECT u.email FROM membership m JOIN person u ON u.id = m.user_id WHERE m.id = OLD.membership_id),
                    '{\"status\":\"inactive\"}', '{\"status\":\"active\"}'); END;
            CREATE TEMP TABLE list (email);
            .import --csv --skip 1 inactive.csv list
            BEGIN IMMEDIATE;
            DELETE FROM deactivation WHERE membership_id IN (SELECT m.id FROM list l
                JOIN person u ON u.email_key = lower(l.email) JOIN membership m ON m.user_id = u.id AND m.company_id = 1);
            COMMIT;")
    }
}

/// The users as an export has them.
const SELECT: &str = "SELECT u.email, u.name, u.phone,
    (SELECT group_concat(p.name, ';') FROM membership_practice mp JOIN practice p ON p.id = mp.practice_id
     WHERE mp.membership_id = m.id) AS practices, r.name AS role, m.permissions, m.permission_set, m.user_type,
    (SELECT npi FROM provider WHERE id = m.provider_id) AS npi, iif(d.at IS NULL, 'active', 'inactive') AS status
    FROM person u JOIN membership m ON m.user_id = u.id AND m.company_id = 1
    LEFT JOIN role r ON r.id = m.role_id LEFT JOIN deactivation d ON d.membership_id = m.id ORDER BY u.email_key";

const TIME: &str = "/usr/bin/time";

fn timed(program: &str) -> Command {
    if !Path::new(TIME).exists() {
        return Command::new(program);
    }
    let mut command = Command::new(TIME);
    command.args(["-f", "%M", program]);
    command
}

fn run(mut command: Command) -> Run {
    let begin = Instant::now();
    let output = command.stdout(Stdio::null()).output().expect("it runs");
    let took = begin.elapsed();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    let peak = said.lines().last().and_then(|line| line.trim().parse().ok()).unwrap_or_default();
    Run { took, peak }
}
