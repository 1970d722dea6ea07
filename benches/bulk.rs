//! Bulk work as whole processes against the `sqlite3` shell, in turn and on
//! copies of the same data: `cargo bench --bench bulk -- --users 1000000`, or
//! with `--runs N` for medians of more runs.
//!
//! The shell checks no rule. Both sides have the same durability and the same indexes, and
//! where they change something, the shell logs each row, unhashed. The ratio is that of the
//! medians; the range is that of the pairs. Jobs that the shell cannot do have no ratio.
//! Needs `sqlite3`, and GNU `time` for peak memory.

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
    println!("{users} users, medians of {runs} runs; release build\n");
    println!(
        "{:<44} {:>9} {:>9} {:>6} {:>12} {:>6} {:>9}",
        "job", "ours", "sqlite3", "ratio", "range", "goal", "peak KiB"
    );
    let jobs: [(&str, &Job, Option<&Job>, &str); 10] = [
        ("import of a CSV file", &Stage::import, Some(&Stage::their_import), "0.80"),
        ("export as CSV", &Stage::export_csv, Some(&Stage::their_csv), "0.30"),
        ("export as JSON lines", &Stage::export_jsonl, Some(&Stage::their_jsonl), "0.30"),
        (
            "activation of a tenth, state tables",
            &Stage::activation,
            Some(&Stage::their_activation),
            "1.00",
        ),
        (
            "activation of a tenth, state in the user row",
            &Stage::activation,
            Some(&Stage::their_row_activation),
            "0.45",
        ),
        ("lock list", &Stage::lock_list, Some(&Stage::their_lock_list), "0.90"),
        ("find of all users as CSV", &Stage::find_all, None, ""),
        ("review access as CSV", &Stage::review, None, "2 s"),
        ("apply of an unchanged export", &Stage::apply, None, ""),
        ("history verify", &Stage::verify, None, ""),
    ];
    for (name, ours, theirs, goal) in jobs {
        let pairs: Vec<(Run, Option<Run>)> =
            (0..runs).map(|_| (ours(&stage), theirs.map(|theirs| theirs(&stage)))).collect();
        report(name, &pairs, goal);
    }
}

/// A line of the table.
fn report(name: &str, pairs: &[(Run, Option<Run>)], goal: &str) {
    let own = median(pairs.iter().map(|pair| pair.0.seconds()).collect());
    let peak = pairs.iter().map(|pair| pair.0.peak).max().unwrap_or_default();
    let theirs: Vec<f64> =
        pairs.iter().filter_map(|pair| Some(pair.1.as_ref()?.seconds())).collect();
    let (mut other, mut ratio, mut range) = (String::new(), String::new(), String::new());
    if !theirs.is_empty() {
        let mut ratios: Vec<f64> =
            pairs.iter().zip(&theirs).map(|(pair, theirs)| pair.0.seconds() / theirs).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        let theirs = median(theirs);
        other = format!("{theirs:.2}s");
        ratio = format!("{:.2}", own / theirs);
        range = format!("{:.2}-{:.2}", ratios[0], ratios[ratios.len() - 1]);
    }
    println!("{name:<44} {own:>8.2}s {other:>9} {ratio:>6} {range:>12} {goal:>6} {peak:>9}");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
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
        let document = stage.setup("full.db", &["export", "-q"]);
        fs::write(stage.path("company.json"), document).expect("a document");
        fs::copy(stage.path("full.db"), stage.path("locked.db")).expect("a copy");
        stage.shell(&stage.path("locked.db"), LOCK_SOME);
        stage.shell(&stage.path("row.db"), ROWS);
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

    fn lock_list(&self) -> Run {
        run(self.ours(&self.path("locked.db"), &["lock", "list", "-q", "-o", "csv"]))
    }

    fn find_all(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["user", "find", "--all", "-q", "-o", "csv"]))
    }

    fn review(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["review", "access", "-q", "-o", "csv"]))
    }

    fn apply(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["apply", "company.json", "-q", "-o", "jsonl"]))
    }

    fn verify(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["history", "verify", "-q"]))
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
            CREATE TABLE log (id INTEGER PRIMARY KEY, at, subject, after);
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
            INSERT INTO log (at, subject, after)
                SELECT 0, email, json_object('email', email, 'name', name, 'phone', phone, 'practices', practices,
                    'role', role, 'status', status) FROM stage;
            COMMIT;")
    }

    /// An update of a table that has the state in the row of the user.
    fn their_row_activation(&self) -> Run {
        let copy = self.copy("row.db");
        self.shell(
            &copy,
            "PRAGMA synchronous = FULL;
            CREATE TABLE log (id INTEGER PRIMARY KEY, at, subject, before, after);
            CREATE TRIGGER logged AFTER UPDATE OF active ON user BEGIN
                INSERT INTO log (at, subject, before, after)
                VALUES (0, NEW.email, '{\"status\":\"inactive\"}', '{\"status\":\"active\"}'); END;
            CREATE TEMP TABLE list (email);
            .import --csv --skip 1 inactive.csv list
            BEGIN IMMEDIATE;
            UPDATE user SET active = 1 FROM list WHERE user.email_key = lower(list.email);
            COMMIT;",
        )
    }

    fn their_lock_list(&self) -> Run {
        self.shell(&self.path("locked.db"), LOCKED)
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

/// Locks one user in 37.
const LOCK_SOME: &str = "INSERT INTO lock (user_id, cause, since, failures)
    SELECT id, 'failed-sign-ins', 0, 5 FROM person WHERE id % 37 = 0;";

/// The locked users with who they are, as their list has it.
const LOCKED: &str = ".mode csv
    SELECT u.email, u.name, l.cause, l.since, b.email, l.note, m.permission_set, iif(d.at IS NULL, 'active', 'inactive'),
    (SELECT npi FROM provider WHERE id = m.provider_id) FROM lock l JOIN person u ON u.id = l.user_id
    JOIN membership m ON m.user_id = u.id AND m.company_id = 1 LEFT JOIN deactivation d ON d.membership_id = m.id
    LEFT JOIN person b ON b.id = l.by_id ORDER BY u.name_key, u.email_key;";

/// A table with all of a user in one row.
const ROWS: &str = "PRAGMA journal_mode = WAL;
    ATTACH 'full.db' AS f;
    CREATE TABLE user (id INTEGER PRIMARY KEY, email TEXT, email_key TEXT UNIQUE, name TEXT, name_key TEXT, phone TEXT,
        permission_set TEXT, permissions TEXT, user_type TEXT, role_id INTEGER, created_at INTEGER, active INTEGER);
    INSERT INTO user SELECT u.id, u.email, u.email_key, u.name, u.name_key, u.phone, m.permission_set, m.permissions,
        m.user_type, m.role_id, m.created_at, d.at IS NULL FROM f.person u JOIN f.membership m ON m.user_id = u.id
        LEFT JOIN f.deactivation d ON d.membership_id = m.id;
    CREATE INDEX user_list ON user (name_key, email_key);
    PRAGMA wal_checkpoint(TRUNCATE);";

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
