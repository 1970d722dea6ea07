//! Owner and mode: who else may read or write a file.

use std::{fs::Metadata, os::unix::fs::MetadataExt};

/// Who besides the user of this process may use a file or a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Private,
    /// Others may read it.
    Read,
    /// Others may write to it.
    Write,
    /// It belongs to somebody else, who is not root.
    Foreign,
}

impl Access {
    /// Who may use what was found.
    pub fn of(found: &Metadata) -> Self {
        let is_sticky = found.is_dir() && found.mode() & 0o1000 != 0;
        if !is_own(found) && found.uid() != 0 {
            Self::Foreign
        } else if found.mode() & 0o022 != 0 && !is_sticky {
            Self::Write
        } else if found.mode() & 0o044 != 0 {
            Self::Read
        } else {
            Self::Private
        }
    }
}

/// True if the file belongs to the user of this process.
pub fn is_own(found: &Metadata) -> bool {
    found.uid() == rustix::process::geteuid().as_raw()
}

/// The name of the owner, and the mode: `it belongs to ada with mode 0644`.
pub fn owner_and_mode(found: &Metadata) -> String {
    let owner = uzers::get_user_by_uid(found.uid())
        .map_or_else(|| found.uid().to_string(), |user| user.name().to_string_lossy().into_owned());
    format!("it belongs to {owner} with mode {:04o}", found.mode() & 0o7777)
}
