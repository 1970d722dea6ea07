//! Work on a PostgreSQL server as whole processes against `psql` on the same server:
//! `tests/with-postgres cargo bench --bench postgres -- --users 100000`, or with `--runs N`
//! for medians of more runs.
//!
//! `psql` checks no rule. Its tables are made like ours, with the same constraints, and a
//! trigger logs each row that it changes, unhashed. The ratio is that of the medians.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]
#![allow(clippy::disallowed_methods, reason = "the server is named by the environment")]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;
use tempfile::TempDir;

/// Runs of a job that takes milliseconds.
const QUICK_RUNS: usize = 21;

/// What logs the changes of `psql`, in a schema with tables like ours.
const LOG: &str = "CREATE TABLE SCHEMA.log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz DEFAULT now(), kind text, row_id bigint);
    CREATE FUNCTION SCHEMA.log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP = 'DELETE' THEN
        INSERT INTO SCHEMA.log (kind, row_id) VALUES (TG_OP, OLD.membership_id); RETURN OLD;
        END IF;
        INSERT INTO SCHEMA.log (kind, row_id) VALUES (TG_OP, NEW.id); RETURN NEW; END $$;
    CREATE TRIGGER log AFTER INSERT ON SCHEMA.membership FOR EACH ROW EXECUTE FUNCTION SCHEMA.log();
    CREATE TRIGGER log AFTER DELETE ON SCHEMA.deactivation FOR EACH ROW
        EXECUTE FUNCTION SCHEMA.log();";

const THEIR_IMPORT: &str = "CREATE TEMP TABLE given (row bigint GENERATED ALWAYS AS IDENTITY, email text,
        name text, phone text, practices text, role text, user_type text, status text);
    \\copy given (email, name, phone, practices, role, user_type, status) FROM 'users.csv' CSV HEADER
    BEGIN;
    INSERT INTO theirs.person (id, email, email_key, name, name_key, phone)
        SELECT row + 1, email, lower(email), name, lower(name), phone FROM given;
    INSERT INTO theirs.membership (id, user_id, company_id, permission_set, permissions, user_type,
        created_by, created_at, role_id)
        SELECT row + 1, row + 1, 1, 'custom', r.permissions, 'medical-office', 1, 0, r.id
        FROM given g JOIN theirs.role r ON r.name = g.role;
    INSERT INTO theirs.membership_practice SELECT g.row + 1, p.id FROM given g
        JOIN theirs.practice p ON p.name = ANY (string_to_array(g.practices, ';'));
    INSERT INTO theirs.deactivation SELECT row + 1, 0 FROM given WHERE status = 'inactive';
    COMMIT;";

const THEIR_LIST: &str =
    "\\copy (SELECT u.email, u.name, u.phone, m.user_type, m.permission_set, m.permissions,
        (SELECT string_agg(p.name, ';') FROM full_.membership_practice mp
            JOIN full_.practice p ON p.id = mp.practice_id WHERE mp.membership_id = m.id),
        d.at FROM full_.membership m JOIN full_.person u ON u.id = m.user_id
        LEFT JOIN full_.deactivation d ON d.membership_id = m.id ORDER BY u.email_key) TO STDOUT CSV";

const THEIR_ACTIVATION: &str = "CREATE TEMP TABLE given (email text);
    \\copy given FROM 'inactive.csv' CSV HEADER
    DELETE FROM theirs.deactivation d USING given g, theirs.person u, theirs.membership m
        WHERE u.email_key = lower(g.email) AND m.user_id = u.id AND d.membership_id = m.id;";

const EMAIL: &str = "user4242@clinic71.example.org";

struct Stage {
    home: TempDir,
    server: String,
}

impl Stage {
    fn new(users: usize) -> Self {
        let server = env::var("PRACTICECTL_TEST_POSTGRES").expect("run it by tests/with-postgres");
        let stage = Self { home: tempfile::tempdir().expect("a directory"), server };
        fs::write(stage.path("users.csv"), file(users)).expect("a file");
        stage.init("full_");
        run(stage.ours("full_", "user import users.csv -q -o jsonl"));
        let list = "user find --inactive -o csv --columns email";
        let list = stage.ours("full_", list).output().expect("a list").stdout;
        let list: String = String::from_utf8(list).expect("UTF-8").replace('\r', "");
        fs::write(stage.path("inactive.csv"), list).expect("a list");
        stage.their_import();
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn init(&self, schema: &str) {
        run(self.ours(
            schema,
            "init --fixture --company C --practice P,Q --admin-email a@x.org --admin-name A -q",
        ));
    }

    fn ours(&self, schema: &str, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_practicectl"));
        command.args(line.split(' ')).env_clear().env("HOME", self.home.path());
        command.env("PRACTICECTL_DB", format!("{}?schema={schema}", self.server));
        command.env("PRACTICECTL_NOW", "2026-01-05T09:00:00Z").current_dir(self.home.path());
        command
    }

    fn theirs(&self, sql: &str) -> Command {
        let script = self.path("script.sql");
        fs::write(&script, sql.replace("\n        ", " ").replace("\n    ", "\n")).expect("a file");
        let mut command = Command::new("psql");
        command.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-f"]).arg(script).arg(&self.server);
        command.current_dir(self.home.path());
        command
    }

    /// An empty database in a schema.
    fn fresh(&self, schema: &str) {
        drop(self.theirs(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE")).output());
        self.init(schema);
    }

    fn import(&self) -> f64 {
        self.fresh("fresh");
        run(self.ours("fresh", "user import users.csv -q -o jsonl"))
    }

    fn their_import(&self) -> f64 {
        self.fresh("theirs");
        run(self.theirs(&LOG.replace("SCHEMA", "theirs")));
        run(self.theirs(THEIR_IMPORT))
    }

    fn activation(&self) -> f64 {
        let took = run(self.ours("full_", "user activate --from inactive.csv -q -o jsonl"));
        run(self.ours("full_", "user deactivate --from inactive.csv -q -o jsonl"));
        took
    }

    fn their_activation(&self) -> f64 {
        let took = run(self.theirs(THEIR_ACTIVATION));
        run(self.theirs(
            "CREATE TEMP TABLE given (email text);
    \\copy given FROM 'inactive.csv' CSV HEADER
    INSERT INTO theirs.deactivation SELECT m.id, 0 FROM theirs.membership m JOIN theirs.person u \
             ON u.id = m.user_id JOIN given g ON g.email = u.email",
        ));
        took
    }

    fn find(&self) -> f64 {
        run(self.ours("full_", &format!("user find {EMAIL} -o csv -q")))
    }

    fn their_find(&self) -> f64 {
        run(self.theirs(&format!(
            "SELECT * FROM theirs.person u JOIN theirs.membership m ON m.user_id = u.id \
             WHERE u.email_key = '{EMAIL}'"
        )))
    }

    fn list(&self) -> f64 {
        run(self.ours("full_", "user find --all -o csv -q"))
    }

    fn export(&self) -> f64 {
        run(self.ours("full_", "export -o csv -q"))
    }

    fn their_list(&self) -> f64 {
        run(self.theirs(THEIR_LIST))
    }
}

/// A file of users in no order.
fn file(users: usize) -> String {
    let mut text = String::from("email,name,phone,practices,role,user_type,status\n");
    for row in 0..users {
        // A step that is prime to the number walks through all of them.
        let number = row * 7_919 % users;
        let status = if number.is_multiple_of(10) { "inactive" } else { "active" };
        let practices = if number.is_multiple_of(2) { "P" } else { "P;Q" };
        let _ = writeln!(
            text,
            "user{number}@clinic{}.example.org,Kim Smith{},+12015550{:03},{practices},Biller,,{status}",
            number % 97,
            number % 1_000,
            100 + number % 100
        );
    }
    text
}

/// Runs a process to its end, and says how many seconds it took.
fn run(mut command: Command) -> f64 {
    let begin = Instant::now();
    let output = command.stdout(Stdio::null()).output().expect("it runs");
    let took = begin.elapsed().as_secs_f64();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    took
}

type Work = fn(&Stage) -> f64;

const JOBS: [(&str, Work, Work, &str); 5] = [
    ("import of a CSV file", Stage::import, Stage::their_import, "1.5"),
    ("export as CSV", Stage::export, Stage::their_list, "1.5"),
    ("find of all users as CSV", Stage::list, Stage::their_list, "1.5"),
    ("activation of a tenth", Stage::activation, Stage::their_activation, "1.5"),
    ("find EMAIL", Stage::find, Stage::their_find, "2"),
];

fn main() {
    let users = option("--users").unwrap_or(100_000);
    let runs = option("--runs").unwrap_or(3);
    let stage = Stage::new(users);
    println!("{users} users, medians of {runs} runs, of {QUICK_RUNS} for the last job\n");
    println!("{:<28} {:>10} {:>10} {:>6} {:>6}", "job", "ours", "psql", "ratio", "goal");
    for (name, ours, theirs, goal) in JOBS {
        let runs = if name == "find EMAIL" { QUICK_RUNS } else { runs };
        let pairs: Vec<(f64, f64)> = (0..runs).map(|_| (ours(&stage), theirs(&stage))).collect();
        let ours = median(pairs.iter().map(|pair| pair.0).collect());
        let theirs = median(pairs.iter().map(|pair| pair.1).collect());
        let ratio = ours / theirs;
        println!("{name:<28} {:>8.1}ms {:>8.1}ms {ratio:>6.2} {goal:>6}", ours * 1e3, theirs * 1e3);
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

fn option(name: &str) -> Option<usize> {
    env::args().skip_while(|arg| arg != name).nth(1)?.parse().ok()
}
