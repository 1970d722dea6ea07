//! A world of its own for each test: a cleared environment, a temporary home, a
//! fixture database and a clock that stands still.
//!
//! Commands are run by `sh`, as people and scripts do, and the whole of what
//! they write is compared, standard output and error and the exit status.

use crate::server::schema::ServerSchema;
use expect_test::Expect;
use rusqlite::Connection;
use std::ffi::OsString;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The moment at which a sandbox begins.
pub const BEGIN: &str = "2026-01-05T09:00:00Z";
/// The password of the administrator, ada@sunrise.example.
pub const PASSWORD: &str = "quiet harbor lantern 47";

/// A user whom no system knows.
const NOBODY: u32 = 12_345;

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0)
}

/// A home with a database.
pub struct Sandbox {
    home: TempDir,
    now: String,
    /// The schema of its database, if the tests run on a server.
    server: Option<ServerSchema>,
}

impl Sandbox {
    /// A home without a database.
    pub fn empty() -> Self {
        let home = tempfile::tempdir().expect("a temporary directory");
        Self { home, now: BEGIN.to_owned(), server: ServerSchema::next() }
    }

    /// A company with the practices Main Street and North, whose administrator
    /// has no password and is signed in.
    pub fn new() -> Self {
        Self::empty().with_company()
    }

    /// The same in a file, even if the tests run on a server.
    pub fn in_file() -> Self {
        Self { server: None, ..Self::empty() }.with_company()
    }

    fn with_company(self) -> Self {
        let sandbox = self;
        sandbox.succeeds(
            "practicectl init --fixture --company 'Sunrise Medical' --practice 'Main Street,North' \
             --admin-email ada@sunrise.example --admin-name 'Ada Admin'",
        );
        sandbox
    }

    /// The same with a password, and a session that lasts for ninety days.
    pub fn for_days() -> Self {
        Self::empty().with_password()
    }

    /// The same in a file, even if the tests run on a server.
    pub fn for_days_in_file() -> Self {
        Self { server: None, ..Self::empty() }.with_password()
    }

    fn with_password(self) -> Self {
        let sandbox = self;
        sandbox.succeeds(&format!(
            "echo '{PASSWORD}' | practicectl init --fixture --company 'Sunrise Medical' \
             --practice 'Main Street,North' --admin-email ada@sunrise.example \
             --admin-name 'Ada Admin' --password-stdin"
        ));
        sandbox.succeeds(&format!(
            "echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --ttl 90d"
        ));
        sandbox
    }

    /// The same sandbox at another moment.
    pub fn at(&mut self, now: &str) -> &Self {
        now.clone_into(&mut self.now);
        self
    }

    /// A path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The path of the database.
    pub fn database(&self) -> PathBuf {
        self.path("practice.db")
    }

    /// What names the database: its path, or the URL of its schema.
    pub fn database_name(&self) -> OsString {
        match &self.server {
            Some(server) => server.url().into(),
            None => self.database().into(),
        }
    }

    /// The schema of the database, if it is on a server.
    pub const fn server(&self) -> Option<&ServerSchema> {
        self.server.as_ref()
    }

    /// Writes a file into the home, which is the directory of all commands.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::write(&path, content).expect("the home takes a file");
        let mode = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(path, mode).expect("its mode can be set");
    }

    /// A command to be run by `sh` in this sandbox. Its signals have their default
    /// actions, even if the tests run in the background or under `nohup`, and files
    /// have their usual modes.
    pub fn command(&self, script: &str) -> Command {
        let mut command = Command::new("env");
        command
            .args(["--default-signal", "sh", "-c", &format!("umask 022; {script}")])
            .current_dir(self.home.path())
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", bin_directory().display()))
            .env("HOME", self.home.path())
            .env("TZ", "UTC")
            .env("PRACTICECTL_DB", self.database_name())
            .env("PRACTICECTL_NOW", &self.now);
        command
    }

    /// Runs statements past the program, as somebody would who can write the file or has the
    /// password of the schema's owner.
    pub fn sql(&self, sql: &str) -> Result<(), String> {
        if let Some(server) = &self.server {
            return server.batch(sql).map_err(|error| error.to_string());
        }
        let connection = Connection::open(self.database()).expect("the file opens");
        connection.execute_batch(sql).map_err(|error| error.to_string())
    }

    /// Alters the file as somebody would who drops a guard and puts it back.
    pub fn tamper(&self, guard: &str, sql: &str) {
        if self.server.is_some() {
            let table =
                guard.split("_no_").next().expect("a table").replace("case", "support_case");
            let unguarded = format!(
                "ALTER TABLE {table} DISABLE TRIGGER {guard}; {sql}; \
                 ALTER TABLE {table} ENABLE TRIGGER {guard}"
            );
            return self.sql(&unguarded).expect("tampered");
        }
        let connection = Connection::open(self.database()).expect("the file opens");
        let text: String = connection
            .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [guard], |row| row.get(0))
            .expect("the guard is there");
        connection
            .execute_batch(&format!("DROP TRIGGER {guard}; {sql}; {text};"))
            .expect("tampered");
    }

    /// Runs a script.
    pub fn output(&self, script: &str) -> Output {
        self.command(script).output().expect("sh runs")
    }

    /// Gives the home to a user who is not root; false if that user cannot work in it.
    pub fn belongs_to_nobody(&self) -> bool {
        if is_root() {
            self.succeeds(&format!("chown -R {NOBODY}:{NOBODY} ."));
        }
        self.output_as_nobody("practicectl --version").ends_with("--- exit 0\n")
    }

    /// What a script writes, with its exit status, run by a user who is not root.
    pub fn output_as_nobody(&self, script: &str) -> String {
        let mut command = self.command(script);
        if is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        let transcript = self.transcript(&command.output().expect("sh runs"));
        let name = Command::new("id").arg("-un").output().expect("id runs").stdout;
        let name = String::from_utf8(name).expect("UTF-8");
        transcript.replace(&format!("to {} with", name.trim()), &format!("to {NOBODY} with"))
    }

    /// Runs a script and compares all that it writes, and its exit status.
    pub fn run(&self, script: &str, expected: &Expect) {
        expected.assert_eq(&self.transcript(&self.output(script)));
    }

    /// All that a script writes, and its exit status.
    pub fn transcript_of(&self, script: &str) -> String {
        self.transcript(&self.output(script))
    }

    /// Runs a script that must succeed, and gives its standard output.
    pub fn succeeds(&self, script: &str) -> String {
        self.exits(script, 0)
    }

    /// Runs a script that must end with `code`, and gives its standard output.
    pub fn exits(&self, script: &str, code: i32) -> String {
        let output = self.output(script);
        assert_eq!(output.status.code(), Some(code), "{script}\n{}", self.transcript(&output));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Commands with what a person at a terminal sees of them.
    pub fn session(&self, commands: &[&str]) -> String {
        let shown = |command: &&str| {
            let output = self.output(&format!("{command} 2>&1"));
            format!("$ {command}\n{}", String::from_utf8(output.stdout).expect("UTF-8"))
        };
        commands.iter().map(shown).collect()
    }

    /// Standard output, error and exit status as one text; the home is `~`.
    fn transcript(&self, output: &Output) -> String {
        let mut transcript = self.shown(&output.stdout);
        if !output.stderr.is_empty() {
            transcript.push_str("--- stderr\n");
            transcript.push_str(&self.shown(&output.stderr));
        }
        format!("{transcript}--- exit {}\n", output.status.code().unwrap_or(-1))
    }

    /// What was written, as transcripts show it: the home is `~`, CRLF is `␍`.
    pub fn shown(&self, bytes: &[u8]) -> String {
        let home = self.home.path().to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(bytes).replace(&home, "~").replace("\r\n", "␍\n");
        match &self.server {
            Some(server) => text.replace(&server.url(), "~/practice.db"),
            None => text,
        }
    }
}

fn bin_directory() -> &'static Path {
    let binary = assert_cmd::cargo::cargo_bin!("practicectl");
    Path::new(binary).parent().expect("a binary is in a directory")
}
