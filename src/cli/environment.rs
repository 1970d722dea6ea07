//! The environment of a run, as `main` passes it: arguments, environment,
//! streams, terminals, the clock.

use crate::domain::time::Timestamp;
use std::{
    collections::HashMap, ffi::OsStr, ffi::OsString, io, io::BufRead, io::Write, path::PathBuf,
};

/// One run of the program.
pub struct Invocation<'a> {
    pub args: Vec<OsString>,
    pub environment: Environment,
    pub terminals: Terminals,
    pub stdin: &'a mut dyn BufRead,
    pub stdout: &'a mut dyn Write,
    pub stderr: &'a mut dyn Write,
    pub clock: fn() -> Timestamp,
}

/// Which streams are terminals.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminals {
    pub stdout: bool,
    /// The width of standard output, if it is one and knows its width.
    pub stdout_width: Option<usize>,
    pub stderr: bool,
    /// Standard output is thrown away, or closed: no place for a secret.
    pub stdout_discards: bool,
    /// Standard input was closed when the program began: it is not an empty list.
    pub stdin_closed: bool,
}

impl Terminals {
    /// Refuses a standard output that is thrown away, or closed: a secret that is
    /// shown only once would be lost.
    pub fn ensure_seen(self) -> io::Result<()> {
        if self.stdout_discards {
            return Err(io::Error::other("standard output is closed or discarded"));
        }
        Ok(())
    }
}

/// The variables of the environment.
#[derive(Clone, Debug, Default)]
pub struct Environment(HashMap<OsString, OsString>);

impl Environment {
    /// The environment of these variables.
    pub fn new(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Self {
        Self(variables.into_iter().collect())
    }

    /// A variable that is set and not empty.
    pub fn get(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str).filter(|value| !value.is_empty())
    }

    /// A variable that is set, not empty, and text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// The place for data, by the XDG base directories.
    pub fn data_home(&self) -> Option<PathBuf> {
        self.home_of("XDG_DATA_HOME", ".local/share")
    }

    /// The place for state, by the XDG base directories.
    pub fn state_home(&self) -> Option<PathBuf> {
        self.home_of("XDG_STATE_HOME", ".local/state")
    }

    /// A relative path in the variable is to be ignored, says the standard.
    fn home_of(&self, variable: &str, below_home: &str) -> Option<PathBuf> {
        let named = self.get(variable).map(PathBuf::from).filter(|path| path.is_absolute());
        named.or_else(|| self.get("HOME").map(|home| PathBuf::from(home).join(below_home)))
    }
}
