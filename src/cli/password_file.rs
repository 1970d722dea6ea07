//! `--password-file`: a generated password in a new private file.

use super::failure::{Error, Result};
use crate::domain::report::Report;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// A new private file that takes a generated password instead of standard
/// output. It goes away again unless the change was kept.
pub struct PasswordFile<'a> {
    path: Option<&'a Path>,
    is_written: bool,
    is_kept: bool,
}

impl<'a> PasswordFile<'a> {
    /// A file that is not there yet, or none.
    pub const fn new(path: Option<&'a Path>) -> Self {
        Self { path, is_written: false, is_kept: false }
    }

    /// Fails where the file is there already, because nothing is overwritten, or
    /// where its directory is not.
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

    /// Writes a password; false where there is no file.
    pub fn write(&mut self, password: &str) -> io::Result<bool> {
        let Some(path) = self.path else {
            return Ok(false);
        };
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut file = options.open(path).map_err(named)?;
        self.is_written = true;
        writeln!(file, "{password}").and_then(|()| file.sync_all()).map_err(named)?;
        Ok(true)
    }

    /// Writes the password of a report's row; false where there is no file.
    pub fn write_all(&mut self, report: &Report) -> io::Result<bool> {
        match report.rows.iter().find_map(|row| row.secret.as_ref()) {
            Some(secret) => self.write(secret.as_str()),
            None => Ok(false),
        }
    }

    /// The change was kept, and so is the file; false where none was written.
    pub const fn keep(&mut self) -> bool {
        self.is_kept = self.is_written;
        self.is_kept
    }
}

impl Drop for PasswordFile<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.path.filter(|_| self.is_written && !self.is_kept) {
            drop(std::fs::remove_file(path));
        }
    }
}
