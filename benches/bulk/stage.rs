//! The data of both sides, and what each does with it.

use crate::process::{Run, run, timed};
use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const NOW: &str = "2026-01-05T09:00:00Z";

/// An empty company, one with users, and the files for both.
pub struct Stage {
    home: TempDir,
    program: PathBuf,
    users: usize,
    /// How often a user was edited: each time there is something to change.
    edits: Cell<usize>,
}

const FIRST: [&str; 8] = ["Ada", "Björn", "Chloé", "Dmitri", "Kim", "李", "Søren", "Zoë"];
const LAST: [&str; 6] = ["Müller", "Okafor", "Smith", "Παπαδοπούλου", "王", "O'Hara"];

impl Stage {
    pub fn new(program: &Path, users: usize) -> Self {
        let home = tempfile::tempdir().expect("a temporary directory");
        let stage = Self { home, program: program.to_owned(), users, edits: Cell::new(0) };
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
        stage.spell_permissions();
        stage
    }

    /// The names of permissions by the numbers that memberships have: those of the only
    /// role, and of administrators.
    fn spell_permissions(&self) {
        let role = self
            .setup("full.db", &["role", "show", "Biller", "-o", "csv", "--columns", "permissions"]);
        let role = String::from_utf8(role).expect("UTF-8");
        let names = role.lines().nth(1).expect("a row");
        self.shell(
            &self.path("spelled.db"),
            &format!(
                "ATTACH 'full.db' AS f;
                CREATE TABLE permissions (bits INTEGER PRIMARY KEY, names TEXT);
                INSERT INTO permissions SELECT permissions, '{names}' FROM f.role WHERE name = 'Biller';
                INSERT INTO permissions VALUES (0, '');"
            ),
        );
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
        let mut command = timed(&self.program);
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

    pub fn import(&self) -> Run {
        let copy = self.copy("empty.db");
        run(self.ours(&copy, &["user", "import", "users.csv", "-q", "-o", "jsonl"]))
    }

    pub fn export_csv(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["export", "-o", "csv", "-q"]))
    }

    pub fn export_jsonl(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["export", "-o", "jsonl", "-q"]))
    }

    pub fn activation(&self) -> Run {
        let copy = self.copy("full.db");
        run(self.ours(&copy, &["user", "activate", "--from", "inactive.csv", "-q", "-o", "jsonl"]))
    }

    pub fn lock_list(&self) -> Run {
        run(self.ours(&self.path("locked.db"), &["lock", "list", "-q", "-o", "csv"]))
    }

    pub fn find_all(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["user", "find", "--all", "-q", "-o", "csv"]))
    }

    pub fn review(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["review", "access", "-q", "-o", "csv"]))
    }

    pub fn apply(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["apply", "company.json", "-q", "-o", "jsonl"]))
    }

    pub fn verify(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["history", "verify", "-q"]))
    }

    pub fn find_email(&self) -> Run {
        self.find(&self.email())
    }

    pub fn find_rare(&self) -> Run {
        // All but the end, so that it is no whole login email.
        let email = self.email();
        self.find(&email[..email.len() - 1])
    }

    pub fn find_nobody(&self) -> Run {
        self.find("kowalczyk")
    }

    pub fn find_common(&self) -> Run {
        self.find("smith")
    }

    pub fn find_short(&self) -> Run {
        self.find("qz")
    }

    fn find(&self, text: &str) -> Run {
        run(self
            .ours(&self.path("full.db"), &["user", "find", text, "--limit", "50", "-o", "json"]))
    }

    pub fn show(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["user", "show", &self.email(), "-o", "json"]))
    }

    pub fn user_history(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["user", "history", &self.email(), "-o", "json"]))
    }

    pub fn history_list(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["history", "list", "--limit", "20", "-o", "json"]))
    }

    pub fn edit(&self) -> Run {
        let type_ = ["business-office", "medical-office"][self.edits.get() % 2];
        self.edits.set(self.edits.get() + 1);
        let args = ["user-type", "set", type_, &self.email(), "-q", "-o", "json"];
        run(self.ours(&self.path("locked.db"), &args))
    }

    pub fn version(&self) -> Run {
        run(self.ours(&self.path("full.db"), &["--version"]))
    }

    /// The login email of a user in the middle.
    fn email(&self) -> String {
        let number = self.users / 2 + 1;
        format!("user{number}@clinic{}.example.org", number % 97)
    }

    pub fn their_find(&self) -> Run {
        let sql = format!("{SELECT_JSON} WHERE u.email_key = '{}';", self.email());
        let mut command = timed(Path::new("sqlite3"));
        command.arg("-readonly").arg(self.path("full.db")).arg(sql);
        run(command)
    }

    fn shell(&self, database: &Path, script: &str) -> Run {
        // The shell knows its own commands only where a line begins.
        let script = script.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
        fs::write(self.path("script.sql"), script).expect("a script");
        let mut command = timed(Path::new("sqlite3"));
        command.arg(database).stdin(fs::File::open(self.path("script.sql")).expect("the script"));
        command.current_dir(self.home.path());
        run(command)
    }

    /// A staged import into the same tables, with their indices and guards.
    pub fn their_import(&self) -> Run {
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
    pub fn their_row_activation(&self) -> Run {
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

    pub fn their_lock_list(&self) -> Run {
        self.shell(&self.path("locked.db"), LOCKED)
    }

    pub fn their_csv(&self) -> Run {
        self.shell(&self.path("full.db"), &format!("{SPELLED}.mode csv\n.headers on\n{SELECT};"))
    }

    pub fn their_jsonl(&self) -> Run {
        self.shell(&self.path("full.db"), &format!(
            "{SPELLED}SELECT json_object('email', email, 'name', name, 'phone', phone, 'practices', practices, 'role', role,
                 'permissions', permissions, 'permission_set', permission_set, 'user_type', user_type,
                 'provider_npi', npi, 'status', status) FROM ({SELECT});"
        ))
    }

    pub fn their_activation(&self) -> Run {
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

/// A user as JSON.
const SELECT_JSON: &str = "SELECT json_object('email', u.email, 'name', u.name, 'phone', u.phone,
    'permission_set', m.permission_set, 'user_type', m.user_type, 'role', r.name, 'permissions', m.permissions,
    'status', iif(d.at IS NULL, 'active', 'inactive')) FROM person u
    JOIN membership m ON m.user_id = u.id AND m.company_id = 1 LEFT JOIN role r ON r.id = m.role_id
    LEFT JOIN deactivation d ON d.membership_id = m.id";

/// The users as an export has them.
const SELECT: &str = "SELECT u.email, u.name, u.phone,
    (SELECT group_concat(p.name, ';') FROM membership_practice mp JOIN practice p ON p.id = mp.practice_id
     WHERE mp.membership_id = m.id) AS practices, r.name AS role, s.names AS permissions, m.permission_set, m.user_type,
    (SELECT npi FROM provider WHERE id = m.provider_id) AS npi, iif(d.at IS NULL, 'active', 'inactive') AS status
    FROM person u JOIN membership m ON m.user_id = u.id AND m.company_id = 1
    JOIN spelled.permissions s ON s.bits = m.permissions
    LEFT JOIN role r ON r.id = m.role_id LEFT JOIN deactivation d ON d.membership_id = m.id ORDER BY u.email_key";

/// Sets of permissions as an export spells them.
const SPELLED: &str = "ATTACH 'spelled.db' AS spelled;\n";

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
