//! Whole processes against the `sqlite3` shell on the same data, in turn:
//! `cargo bench --bench speed -- --users 100000`, or `cargo static-bench
//! --bench speed -- --users 100000` for the static build.
//!
//! Prints the median of each side, their ratio, and the range of the ratios of the pairs. Needs `sqlite3`.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const NOW: &str = "2026-01-05T09:00:00Z";
const ROUNDS: usize = 21;
/// Entries of the history that is read as of a moment, most of them sign-ins.
const HISTORY: u32 = 2_000_000;

fn main() {
    let users = users_wanted();
    let stage = Stage::new(users);
    println!("{users} users, {ROUNDS} rounds, medians; release build\n");
    println!("{:<34} {:>10} {:>10} {:>7}  middle half", "job", "ours", "sqlite3", "ratio");
    // The same work on both sides: a whole email is looked up, a part searched.
    let email = stage.email.as_str();
    let key = format!("u.email_key = '{email}'");
    compare("user find EMAIL", &stage.find(email), &stage.sqlite3_find(&key));
    let part = &email[..email.len() - 1];
    let search = format!("instr(u.name_key, '{part}') > 0 OR instr(u.email_key, '{part}') > 0");
    compare("user find TEXT", &stage.find(part), &stage.sqlite3_find(&search));
    stage.grow_history();
    let ours = median((0..ROUNDS).map(|_| time(stage.show_as_of())).collect());
    println!("{:<34} {:>10}", format!("user show --as-of, {HISTORY} entries"), millis(ours));
    let part = users / 10;
    let ours = median((0..5).map(|_| stage.activation()).collect());
    println!("{:<34} {:>10}", format!("activate {part} of {users}"), millis(ours));
}

fn users_wanted() -> u32 {
    let args: Vec<String> = std::env::args().collect();
    let place = args.iter().position(|arg| arg == "--users");
    place.and_then(|place| args.get(place + 1)?.parse().ok()).unwrap_or(100_000)
}

/// A home with a database of sample users.
struct Stage {
    home: TempDir,
    email: String,
}

impl Stage {
    fn new(users: u32) -> Self {
        let home = tempfile::tempdir().expect("a temporary directory");
        let mut stage = Self { home, email: String::new() };
        stage.run(
            &["init", "--fixture", "--company", "C", "--practice", "P,Q", "--admin-email"]
                .into_iter()
                .chain(["a@x.org", "--admin-name", "A B", "--sample", &users.to_string()])
                .collect::<Vec<_>>(),
        );
        let middle = stage.run(&[
            "user",
            "find",
            &format!("{}@practice", users / 2 + 1),
            "-o",
            "csv",
            "--columns",
            "email",
        ]);
        middle.lines().nth(1).expect("a user in the middle").clone_into(&mut stage.email);
        let inactive =
            stage.run(&["user", "find", "--inactive", "-o", "csv", "--columns", "email"]);
        std::fs::write(stage.path("inactive.csv"), inactive).expect("a list");
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, database: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_practicectl"));
        command.args(args).env_clear().env("HOME", self.home.path());
        command.env("PRACTICECTL_DB", database).env("PRACTICECTL_NOW", NOW);
        command
    }

    fn run(&self, args: &[&str]) -> String {
        let output = self.command(&self.path("practice.db"), args).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn find(&self, text: &str) -> impl Fn() -> Command {
        move || self.command(&self.path("practice.db"), &["user", "find", text, "-o", "json"])
    }

    /// The same record by hand-written SQL.
    fn sqlite3_find(&self, condition: &str) -> impl Fn() -> Command {
        let sql = format!(
            "SELECT json_object('email', u.email, 'name', u.name, 'phone', u.phone, 'status',
                 iif(d.at IS NULL, 'active', 'inactive'), 'locked', l.since IS NOT NULL,
                 'user_type', m.user_type, 'permissions', m.permissions, 'practices',
                 (SELECT group_concat(p.name, ';') FROM membership_practice mp
                  JOIN practice p ON p.id = mp.practice_id WHERE mp.membership_id = m.id))
             FROM person u JOIN membership m ON m.user_id = u.id
             LEFT JOIN deactivation d ON d.membership_id = m.id
             LEFT JOIN lock l ON l.user_id = u.id WHERE {condition}
             ORDER BY u.name_key, u.email_key"
        );
        move || {
            let mut command = Command::new("sqlite3");
            command.arg("-readonly").arg(self.path("practice.db")).arg(&sql);
            command
        }
    }

    /// A copy whose history has sign-ins of all users, a change set each, four seconds
    /// apart. Nobody verifies their hashes.
    fn grow_history(&self) {
        let grown = self.path("grown.db");
        std::fs::copy(self.path("practice.db"), &grown).expect("a copy");
        let sql = format!(
            "BEGIN;
             CREATE TEMP TABLE base AS SELECT (SELECT max(number) FROM history) AS entries,
                 (SELECT max(number) FROM change_set) AS sets,
                 (SELECT max(at) FROM change_set) AS at, (SELECT max(id) FROM person) AS people;
             CREATE TEMP TABLE step AS WITH RECURSIVE steps (n) AS (SELECT 1 UNION ALL
                 SELECT n + 1 FROM steps, base WHERE base.entries + n < {HISTORY})
                 SELECT n FROM steps;
             INSERT INTO change_set (number, at, os_user)
                 SELECT sets + n, at + 4000 * n, 'bench' FROM step, base ORDER BY n;
             INSERT INTO history (number, change_set, kind, subject_id, subject, action, before,
                     after, hash)
                 SELECT entries + n, sets + n, 'user', p.id, p.email, 'sign-in', '{{}}', '{{}}',
                     zeroblob(32)
                 FROM step, base JOIN person p ON p.id = 1 + n * 7919 % people ORDER BY n;
             UPDATE session SET idle_millis = NULL, expires_at = expires_at + 40000000000;
             COMMIT;"
        );
        let status = Command::new("sqlite3").arg(&grown).arg(&sql).status().expect("sqlite3 runs");
        assert!(status.success(), "the history grows");
    }

    /// A user half way through the history.
    fn show_as_of(&self) -> Command {
        let mut command = self.command(&self.path("grown.db"), &["user", "show", &self.email]);
        command.args(["--as-of", "2026-02-15", "-o", "json"]);
        command.env("PRACTICECTL_NOW", "2026-12-31T09:00:00Z");
        command
    }

    /// Activates every inactive user of a fresh copy.
    fn activation(&self) -> Duration {
        let copy = self.path("copy.db");
        std::fs::copy(self.path("practice.db"), &copy).expect("a copy");
        let list = self.path("inactive.csv");
        let list = list.to_str().expect("UTF-8");
        time(self.command(&copy, &["user", "activate", "--from", list, "-o", "jsonl"]))
    }
}

fn compare(job: &str, ours: &impl Fn() -> Command, theirs: &impl Fn() -> Command) {
    let pairs: Vec<(Duration, Duration)> =
        (0..ROUNDS).map(|_| (time(ours()), time(theirs()))).collect();
    let mut ratios: Vec<f64> =
        pairs.iter().map(|(one, other)| one.div_duration_f64(*other)).collect();
    ratios.sort_unstable_by(f64::total_cmp);
    let one = median(pairs.iter().map(|pair| pair.0).collect());
    let other = median(pairs.iter().map(|pair| pair.1).collect());
    // The middle half: a busy machine makes outliers.
    let (low, high) = (ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
    println!(
        "{job:<34} {:>10} {:>10} {:>7.2}  {low:.2}-{high:.2}",
        millis(one),
        millis(other),
        one.div_duration_f64(other)
    );
}

fn time(mut command: Command) -> Duration {
    let begin = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("it runs");
    assert!(status.success(), "{command:?}");
    begin.elapsed()
}

fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort_unstable();
    durations[durations.len() / 2]
}

fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1000.0)
}
