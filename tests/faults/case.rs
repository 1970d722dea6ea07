//! The commands that are run under faults, and the faults.

use std::fmt;
use std::str::FromStr;

/// The password of the administrator, ada@sunrise.example.
pub const PASSWORD: &str = "quiet harbor lantern 47";

/// A command and what it leaves.
pub struct Job {
    pub name: &'static str,
    pub arguments: &'static [&'static str],
    /// The file that it makes.
    pub makes: Option<&'static str>,
    pub leaves: Leaves,
}

/// What a success leaves in the database.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// A database where there was none.
    Database,
    /// A session more.
    Session,
    /// The same entries and the same export as a run without a fault.
    Change,
    /// An older state, in which all sessions are ended.
    OlderState,
    /// The database as it was.
    Nothing,
}

const INIT: &[&str] = &[
    "init",
    "--fixture",
    "--company",
    "Sunrise Medical",
    "--practice",
    "Main Street,North",
    "--admin-email",
    "ada@sunrise.example",
    "--admin-name",
    "Ada Admin",
    "--password-stdin",
];
const CREATE: &[&str] = &[
    "user",
    "create",
    "kim@x.org",
    "--name",
    "Kim New",
    "--temporary-password",
    "--password-file",
    "secret",
];
const REACTIVATE: &[&str] =
    &["provider", "reactivate", "grace@x.org", "--product", "clinical", "--accept-terms"];

/// All commands of the sweep, those that the program does not know yet included.
pub const JOBS: &[Job] = &[
    Job { name: "init", arguments: INIT, makes: None, leaves: Leaves::Database },
    Job {
        name: "login",
        arguments: &["login", "ada@sunrise.example", "--password-stdin", "--ttl", "90d"],
        makes: None,
        leaves: Leaves::Session,
    },
    Job { name: "create", arguments: CREATE, makes: Some("secret"), leaves: Leaves::Change },
    Job {
        name: "import",
        arguments: &["user", "import", "people.csv", "--temporary-passwords", "secret"],
        makes: Some("secret"),
        leaves: Leaves::Change,
    },
    Job {
        name: "export",
        arguments: &["export", "out.json"],
        makes: Some("out.json"),
        leaves: Leaves::Nothing,
    },
    Job {
        name: "backup",
        arguments: &["backup", "out.db"],
        makes: Some("out.db"),
        leaves: Leaves::Nothing,
    },
    Job {
        name: "restore",
        arguments: &["restore", "saved.db"],
        makes: None,
        leaves: Leaves::OlderState,
    },
    Job { name: "reactivate", arguments: REACTIVATE, makes: None, leaves: Leaves::Change },
];

/// The calls that `fail.c` knows.
pub const CALLS: &[&str] = &[
    "write",
    "pwrite",
    "fsync",
    "fdatasync",
    "ftruncate",
    "open",
    "rename",
    "link",
    "unlink",
    "mkdir",
    "read",
    "pread",
];

/// A call that fails, once or from then on.
#[derive(Clone)]
pub struct Fault {
    pub call: String,
    /// The number of the call, from 1; 0 fails none.
    pub at: u64,
    pub forever: bool,
}

impl Fault {
    pub fn new(call: &str, at: u64, forever: bool) -> Self {
        Self { call: call.to_owned(), at, forever }
    }

    /// True if the command cannot take back what it did.
    pub fn forbids_cleaning(&self) -> bool {
        ["any", "unlink"].contains(&&*self.call) && (self.forever || self.call == "unlink")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = if self.forever { "forever" } else { "once" };
        write!(f, "{}:{}:{mode}", self.call, self.at)
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not CALL:NUMBER:once|forever");
        let parts: Vec<_> = text.split(':').collect();
        let [call, at, mode] = parts[..] else {
            return Err(wrong());
        };
        Ok(Self::new(call, at.parse().map_err(|_| wrong())?, mode == "forever"))
    }
}
