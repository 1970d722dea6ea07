//! A home with a database, and the program run in it with a time limit.

use crate::case::PASSWORD;
use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use tempfile::TempDir;

/// The moment of all runs.
pub const NOW: &str = "2026-01-05T09:00:00Z";
const LIMIT: Duration = Duration::from_secs(10);
/// More than any command prints here, in bytes.
const MOST_OUTPUT: u64 = 8 << 20;
const SAVED: &str = "saved.db";

/// The program: this build, or another one that is named.
pub fn binary() -> PathBuf {
    std::env::var_os("FAULT_BINARY")
        .map_or_else(|| assert_cmd::cargo::cargo_bin!("practicectl").into(), PathBuf::from)
}

/// How a process ended.
pub struct Ended {
    /// The exit status, or 128 and the number of the signal.
    pub code: i32,
    /// It did not end in time, or wrote without an end.
    pub is_endless: bool,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Ended {
    /// Ended by a signal, a panic or an abort.
    pub fn is_crash(&self) -> bool {
        !self.is_endless && (self.code == 101 || self.code > 128)
    }
}

/// A directory that is the home of the processes run in it.
pub struct Home(TempDir);

impl Home {
    /// A home with the files that commands read.
    pub fn empty() -> Self {
        let home = Self::bare();
        home.put("password", format!("{PASSWORD}\n").as_bytes());
        let rows = (0..20).map(|n| format!("person{n}@x.org,Person Number{n}\n"));
        home.put("people.csv", format!("email,name\n{}", rows.collect::<String>()).as_bytes());
        home
    }

    /// A home without any file.
    pub fn bare() -> Self {
        Self(tempfile::tempdir().expect("a temporary directory"))
    }

    /// A home with an inactive, locked provider, a stored session, and one for the judge.
    pub fn prepared() -> Self {
        let home = Self::empty();
        let early = "2025-12-15T23:30:00Z";
        home.succeeds(early, crate::case::JOBS[0].arguments);
        home.sign_in(early, &[]);
        home.sign_in(early, &["--token-file", "judge.token"]);
        let lines = [
            "provider create --name Grace_Healer --npi 1234567893 --license-type physician \
             --product billing,clinical --accept-terms",
            "user create grace@x.org --name Grace_Healer --provider 1234567893 --grant notes.view",
            "provider deactivate 1234567893",
            "user deactivate grace@x.org",
            "lock add grace@x.org",
        ];
        for line in lines {
            let words: Vec<_> =
                line.split_whitespace().map(|word| word.replace('_', " ")).collect();
            home.succeeds(early, &words.iter().map(String::as_str).collect::<Vec<_>>());
        }
        if home.knows("backup") && home.knows("restore") {
            home.succeeds(early, &["backup", SAVED]);
            home.succeeds(early, &["user", "create", "later@x.org", "--name", "Later Person"]);
        }
        home
    }

    fn sign_in(&self, now: &str, more: &[&str]) {
        let login = ["login", "ada@sunrise.example", "--password-stdin", "--ttl", "90d"];
        self.succeeds(now, &[&login[..], more].concat());
    }

    fn succeeds(&self, now: &str, arguments: &[&str]) {
        let mut command = self.command(arguments);
        let ended = Self::finish(command.env("PRACTICECTL_NOW", now));
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.stderr);
    }

    /// A home of its own with the same files.
    pub fn copy(&self) -> Self {
        let copy = Self::bare();
        self.copy_to(&copy);
        copy
    }

    /// Copies all files to another home.
    pub fn copy_to(&self, other: &Self) {
        copy_directory(self.0.path(), other.0.path());
    }

    /// A path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The path of the database.
    pub fn database(&self) -> PathBuf {
        self.path("practice.db")
    }

    /// Writes a file.
    pub fn put(&self, name: &str, content: &[u8]) {
        fs::write(self.path(name), content).expect("the home takes a file");
    }

    /// The files with session tokens in the state directory.
    pub fn token_files(&self) -> Vec<PathBuf> {
        let found = fs::read_dir(self.path(".local/state/practicectl"));
        found.map_or_else(|_| Vec::new(), |found| found.flatten().map(|one| one.path()).collect())
    }

    /// True if the program knows a command.
    pub fn knows(&self, command: &str) -> bool {
        self.run(&[command, "--help"]).code == 0
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        Self::finish(&mut self.command(arguments))
    }

    /// The program, to be run in this home; the password is its standard input.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        let input = File::open(self.path("password")).map_or_else(|_| Stdio::null(), Stdio::from);
        command
            .args(arguments)
            .stdin(input)
            .current_dir(self.0.path())
            .env_clear()
            .env("HOME", self.0.path())
            .env("TMPDIR", self.0.path())
            .env("PRACTICECTL_DB", self.database())
            .env("PRACTICECTL_NOW", NOW);
        command
    }

    /// Runs a command to its end, or to the limits of time and output.
    pub fn finish(command: &mut Command) -> Ended {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        wait(child.expect("the program starts"))
    }
}

fn wait(mut child: Child) -> Ended {
    let (mut out, mut err) = (child.stdout.take().expect("out"), child.stderr.take().expect("err"));
    let (tell, told) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut text = Vec::new();
        drop(out.by_ref().take(MOST_OUTPUT).read_to_end(&mut text));
        tell.send(()).ok();
        text
    });
    let errors = thread::spawn(move || {
        let mut text = Vec::new();
        drop(err.by_ref().take(MOST_OUTPUT).read_to_end(&mut text));
        String::from_utf8_lossy(&text).into_owned()
    });
    let is_late = told.recv_timeout(LIMIT).is_err();
    if is_late {
        drop(child.kill());
    }
    let stdout = reader.join().expect("standard output is read");
    let is_endless = is_late || stdout.len() as u64 == MOST_OUTPUT;
    if is_endless {
        drop(child.kill());
    }
    let status = child.wait().expect("the process ends");
    let code = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    Ended { code, is_endless, stdout, stderr: errors.join().expect("standard error is read") }
}

fn copy_directory(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory").flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_directory(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).expect("a copy");
        }
    }
}
