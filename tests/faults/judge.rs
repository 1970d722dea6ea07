//! Whether a command that ran under a fault kept its promises, asked of healthy processes.

use crate::case::{Fault, Job, Leaves};
use crate::home::{Ended, Home};
use std::fmt;
use std::fs;

const JUDGE: &str = "judge.token";

/// A promise that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    Crash,
    Endless,
    Damaged,
    FalseSuccess,
    Partial,
    ChangedByFailure,
    SecretLost,
    FileIncomplete,
    FileLeft,
    SessionLost,
    RetryFails,
    /// No violation: the program could not find out that nothing changed.
    UnknownForNothing,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Crash => "ended by a signal, a panic or an abort",
            Self::Endless => "did not end",
            Self::Damaged => "the database is damaged",
            Self::FalseSuccess => "success, and nothing changed",
            Self::Partial => "neither nothing nor all was changed",
            Self::ChangedByFailure => "failure, and the change is there",
            Self::SecretLost => "the change is there, and the passwords are lost",
            Self::FileIncomplete => "success, and the file is not whole",
            Self::FileLeft => "failure, and the file is there",
            Self::SessionLost => "the stored session is lost",
            Self::RetryFails => "the same command fails afterwards",
            Self::UnknownForNothing => "outcome unknown, and nothing changed",
        })
    }
}

/// What can be seen of a database.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    /// The exit status of `history verify`; none without a database.
    pub verified: Option<i32>,
    /// What `history verify` prints, the head in it.
    head: Vec<u8>,
    export: Vec<u8>,
    /// The open sessions.
    sessions: Vec<u8>,
}

impl State {
    /// Looks at the database of a home.
    pub fn of(home: &Home, job: &Job) -> Self {
        if !home.database().exists() {
            return Self { verified: None, head: vec![], export: vec![], sessions: vec![] };
        }
        let ask = |arguments: &[&str]| match job.leaves {
            Leaves::Database => home.run(arguments),
            _ => home.run(&[arguments, &["--token-file", JUDGE]].concat()),
        };
        let mut verified = ask(&["history", "verify"]);
        // A backup need not hold sessions, and a restore ends them.
        if matches!(job.name, "backup" | "restore") && verified.code == 5 {
            let login = ["login", "ada@sunrise.example", "--password-stdin", "--token-file", JUDGE];
            home.run(&login);
            verified = ask(&["history", "verify"]);
        }
        let sessions = match job.leaves {
            Leaves::Session => ask(&["session", "list", "-o", "csv", "--columns", "id"]).stdout,
            _ => vec![],
        };
        let export = ask(&["export"]).stdout;
        Self { verified: Some(verified.code), head: verified.stdout, export, sessions }
    }

    /// True if a command changed something. A sign-in that failed may have left an entry.
    fn differs(&self, other: &Self, job: &Job) -> bool {
        if job.leaves == Leaves::Session {
            return (&self.sessions, &self.export) != (&other.sessions, &other.export);
        }
        self != other
    }
}

/// A job and what it does without a fault.
pub struct Reference<'a> {
    pub job: &'a Job,
    pub pristine: &'a Home,
    before: State,
    after: State,
    made: Option<Vec<u8>>,
}

impl<'a> Reference<'a> {
    /// Runs a job without a fault.
    pub fn of(job: &'a Job, pristine: &'a Home) -> Self {
        let home = pristine.copy();
        let before = State::of(&home, job);
        pristine.copy_to(&home);
        let ended = home.run(job.arguments);
        assert_eq!(ended.code, 0, "{}: {}", job.name, ended.stderr);
        let made = job.makes.map(|name| fs::read(home.path(name)).expect("the file is made"));
        let after = State::of(&home, job);
        assert_eq!(after.verified, Some(0), "{}", job.name);
        Self { job, pristine, before, after, made }
    }

    /// True if a file that the job makes is whole.
    fn is_whole(&self, home: &Home, name: &str) -> bool {
        if self.job.name == "backup" {
            let path = home.path(name);
            let copy = home.copy();
            fs::copy(path, copy.database()).is_ok_and(|_| {
                drop(fs::remove_file(copy.path("practice.db-wal")));
                drop(fs::remove_file(copy.path("practice.db-shm")));
                State::of(&copy, self.job).export == self.before.export
            })
        } else {
            fs::read(home.path(name)).ok() == self.made
        }
    }

    /// All promises that a run broke, in a home in which it just ended.
    pub fn judge(&self, home: &Home, ended: &Ended, fault: &Fault) -> Vec<Violation> {
        if ended.is_endless {
            return vec![Violation::Endless];
        }
        let state = State::of(home, self.job);
        let mut found = Vec::new();
        if ended.is_crash() {
            found.push(Violation::Crash);
        }
        if state.verified.is_some_and(|code| code != 0 && code != 5) {
            found.push(Violation::Damaged);
            return found;
        }
        match ended.code {
            0 => self.judge_success(home, &state, &mut found),
            70 => self.judge_unknown(home, &state, &mut found),
            _ => self.judge_failure((home, &state), (ended, fault), &mut found),
        }
        found
    }

    fn judge_success(&self, home: &Home, state: &State, found: &mut Vec<Violation>) {
        let changed = state.differs(&self.before, self.job);
        if !changed && self.job.leaves != Leaves::Nothing {
            found.push(Violation::FalseSuccess);
        } else if !self.is_expected(state) {
            found.push(Violation::Partial);
        }
        if self.job.makes.is_some_and(|name| !self.is_whole(home, name)) {
            found.push(Violation::FileIncomplete);
        }
        if self.job.leaves != Leaves::OlderState && !has_session(home) {
            found.push(Violation::SessionLost);
        }
    }

    fn judge_unknown(&self, home: &Home, state: &State, found: &mut Vec<Violation>) {
        let changed = state.differs(&self.before, self.job);
        if !changed {
            found.push(Violation::UnknownForNothing);
        } else if !self.is_expected(state) {
            found.push(Violation::Partial);
        }
        if changed && self.job.makes.is_some_and(|name| !self.is_whole(home, name)) {
            found.push(Violation::SecretLost);
        }
        // A session that was opened may be in a file next to the stored one.
        let is_kept = || home.token_files().iter().any(|path| opens(home, path));
        if !matches!(self.job.leaves, Leaves::Database | Leaves::OlderState) && !is_kept() {
            found.push(Violation::SessionLost);
        }
    }

    fn judge_failure(
        &self,
        (home, state): (&Home, &State),
        (ended, fault): (&Ended, &Fault),
        found: &mut Vec<Violation>,
    ) {
        if state.differs(&self.before, self.job) {
            // If every later call fails, a session or a restoration cannot be taken back
            // either; the message says what is there.
            let says_so = ["power", "cannot use"].iter().any(|word| ended.stderr.contains(word));
            let is_told = self.job.leaves == Leaves::Database || says_so;
            if !fault.forbids_cleaning() || !is_told {
                found.push(Violation::ChangedByFailure);
            }
            return;
        }
        if let Some(name) = self.job.makes.filter(|name| home.path(name).exists()) {
            let says_whole = ended.stderr.contains("power") && self.is_whole(home, name);
            if !says_whole && !fault.forbids_cleaning() {
                found.push(Violation::FileLeft);
            }
            drop(fs::remove_file(home.path(name)));
        }
        if self.job.leaves != Leaves::Database && !has_session(home) {
            found.push(Violation::SessionLost);
        }
        if home.run(self.job.arguments).code != 0 || State::of(home, self.job).verified != Some(0) {
            found.push(Violation::RetryFails);
        }
    }

    /// True if a changed state is what the job leaves.
    fn is_expected(&self, state: &State) -> bool {
        match self.job.leaves {
            Leaves::Change | Leaves::Nothing | Leaves::Database => *state == self.after,
            Leaves::Session => state.sessions == self.after.sessions,
            Leaves::OlderState => state.export == self.after.export,
        }
    }
}

fn has_session(home: &Home) -> bool {
    home.run(&["whoami"]).code == 0
}

fn opens(home: &Home, token: &std::path::Path) -> bool {
    home.run(&["whoami", "--token-file", &token.to_string_lossy()]).code == 0
}
