//! `--password-file` and `--temporary-passwords`: generated passwords in a new
//! private file.

use crate::cli::{error::Error, error::Result};
use crate::domain::code::Code;
use crate::ops;
use crate::platform::{PrivateFile, spool::Spool};
use std::{io, io::Write, path::Path};

/// A new private file that takes generated passwords instead of standard
/// output. It appears when all of them are there, just before the change is
/// kept, and is removed if it is not.
pub struct PasswordFile<'a> {
    path: Option<&'a Path>,
    /// Each password has the login email before it.
    is_table: bool,
    /// What comes first.
    mark: &'static str,
    waiting: Spool,
    is_empty: bool,
    is_written: bool,
    is_kept: bool,
}

impl<'a> PasswordFile<'a> {
    /// A file for one password that is not there yet, or none.
    pub fn new(path: Option<&'a Path>) -> Self {
        let waiting = Spool::default();
        Self {
            path,
            is_table: false,
            mark: "",
            waiting,
            is_empty: true,
            is_written: false,
            is_kept: false,
        }
    }

    /// A file for the passwords of many: CSV with the columns `email` and
    /// `temporary_password`.
    pub fn table(path: Option<&'a Path>) -> Self {
        let mut file = Self::new(path);
        file.is_table = true;
        file
    }

    /// The same that may begin with a byte order mark, as CSV does with `--csv-bom`.
    pub const fn marked(mut self, is_marked: bool) -> Self {
        self.mark = if is_marked { "\u{feff}" } else { "" };
        self
    }

    /// Where the passwords go, if they go to a file.
    pub const fn path(&self) -> Option<&'a Path> {
        self.path
    }

    /// Fails if the file is there already, because nothing is overwritten, or
    /// if its directory is not.
    pub fn ensure_free(&self) -> Result<()> {
        let parent = |path: &'a Path| path.parent().filter(|parent| !parent.as_os_str().is_empty());
        match self.path {
            Some(path) if parent(path).is_some_and(|parent| !parent.is_dir()) => {
                let source = io::Error::from(io::ErrorKind::NotFound);
                Err(Error::File { path: path.to_owned(), source })
            }
            Some(path) if std::fs::symlink_metadata(path).is_ok() => {
                let source = io::Error::from(io::ErrorKind::AlreadyExists);
                Err(Error::File { path: path.to_owned(), source })
            }
            _ => Ok(()),
        }
    }

    /// Takes a password; false if there is no file.
    pub fn take(&mut self, email: &str, password: &str) -> io::Result<bool> {
        if self.path.is_none() {
            return Ok(false);
        }
        if self.is_table && self.is_empty {
            writeln!(self.waiting, "{}email,temporary_password", self.mark)?;
        }
        self.is_empty = false;
        if self.is_table {
            write!(self.waiting, "{email},")?;
        }
        writeln!(self.waiting, "{password}")?;
        Ok(true)
    }

    /// Forgets what it has taken: the change is tried again.
    pub fn forget(&mut self) {
        self.waiting = Spool::default();
        self.is_empty = true;
    }

    /// Writes the file, if it has taken a password.
    pub fn write(&mut self) -> io::Result<()> {
        let Some(path) = self.path.filter(|_| !self.is_empty) else {
            return Ok(());
        };
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let mut file = PrivateFile::new(path).map_err(named)?;
        io::copy(&mut self.waiting.reader()?, &mut file).map_err(named)?;
        file.keep().map_err(named)?;
        self.is_written = true;
        Ok(())
    }

    /// The change was kept, and so is the file.
    pub const fn keep(&mut self) {
        self.is_kept = self.is_written;
    }

    /// What failed. The file goes only if the change is certainly not there;
    /// otherwise it stays and is named.
    pub fn settle(&mut self, error: ops::Error) -> Error {
        let path = self.path.filter(|_| self.is_written && error.code() == Code::OutcomeUnknown);
        let Some(path) = path else {
            return error.into();
        };
        self.is_kept = true;
        let kept = format!("the passwords are in {}", path.display());
        Error::OutcomeUnknown { error, kept }
    }
}

impl Drop for PasswordFile<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.path.filter(|_| self.is_written && !self.is_kept) {
            drop(std::fs::remove_file(path));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(error: ops::Error) -> (bool, String) {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("passwords");
        let mut file = PasswordFile::new(Some(&path));
        file.take("kim@x.org", "golden river teapot 12").expect("taken");
        file.write().expect("written");
        let error = file.settle(error);
        drop(file);
        let kept = match error {
            Error::OutcomeUnknown { kept, .. } => kept.replace(&path.display().to_string(), "FILE"),
            _ => String::new(),
        };
        (path.exists(), kept)
    }

    #[test]
    fn passwords_go_only_if_the_change_is_certainly_not_there() {
        let kept = "the passwords are in FILE".to_owned();
        assert_eq!(settled(ops::Error::unknown_outcome()), (true, kept));
        assert_eq!(settled(ops::Error::rolled_back()), (false, String::new()));
    }
}
