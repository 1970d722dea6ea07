//! `--password-file` and `--temporary-passwords`: generated passwords in a new
//! private file.

use super::failure::{Error, Result};
use super::private_file::unnamed_in;
use std::io::{self, Seek, Write};
use std::os::fd::AsRawFd;
use std::path::Path;
use tempfile::SpooledTempFile;

/// A new private file that takes generated passwords instead of standard
/// output. It appears when all of them are there, just before the change is
/// kept, and goes away again where it is not.
pub struct PasswordFile<'a> {
    path: Option<&'a Path>,
    /// Each password has the login email before it.
    is_table: bool,
    waiting: SpooledTempFile,
    is_empty: bool,
    is_written: bool,
    is_kept: bool,
}

/// Passwords that wait in memory, in bytes; more wait in an unlinked file.
const MOST_IN_MEMORY: usize = 1 << 20;

impl<'a> PasswordFile<'a> {
    /// A file for one password that is not there yet, or none.
    pub fn new(path: Option<&'a Path>) -> Self {
        let waiting = SpooledTempFile::new(MOST_IN_MEMORY);
        Self { path, is_table: false, waiting, is_empty: true, is_written: false, is_kept: false }
    }

    /// A file for the passwords of many: CSV with the columns `email` and
    /// `temporary_password`.
    pub fn table(path: Option<&'a Path>) -> Self {
        let mut file = Self::new(path);
        file.is_table = true;
        file
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

    /// Takes a password; false where there is no file.
    pub fn take(&mut self, email: &str, password: &str) -> io::Result<bool> {
        if self.path.is_none() {
            return Ok(false);
        }
        if self.is_table && self.is_empty {
            writeln!(self.waiting, "email,temporary_password")?;
        }
        self.is_empty = false;
        if self.is_table {
            write!(self.waiting, "{email},")?;
        }
        writeln!(self.waiting, "{password}")?;
        Ok(true)
    }

    /// Forgets what it has taken: the change is tried anew.
    pub fn forget(&mut self) {
        self.waiting = SpooledTempFile::new(MOST_IN_MEMORY);
        self.is_empty = true;
    }

    /// Writes the file, where it has taken a password.
    pub fn write(&mut self) -> io::Result<()> {
        let Some(path) = self.path.filter(|_| !self.is_empty) else {
            return Ok(());
        };
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        self.waiting.rewind()?;
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let directory = directory.unwrap_or(Path::new("."));
        put_whole(&mut self.waiting, directory, path).map_err(named)?;
        self.is_written = true;
        Ok(())
    }

    /// The change was kept, and so is the file.
    pub const fn keep(&mut self) {
        self.is_kept = self.is_written;
    }
}

/// Puts a new private file at `path` all at once, whatever happens meanwhile:
/// until it is whole and on disk it has no name.
fn put_whole(from: &mut SpooledTempFile, directory: &Path, path: &Path) -> io::Result<()> {
    let mut file = unnamed_in(directory)?;
    io::copy(from, &mut file)?;
    file.sync_all()?;
    let unnamed = format!("/proc/self/fd/{}", file.as_raw_fd());
    let follow = rustix::fs::AtFlags::SYMLINK_FOLLOW;
    match rustix::fs::linkat(rustix::fs::CWD, unnamed, rustix::fs::CWD, path, follow) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::EXIST) => Err(io::ErrorKind::AlreadyExists.into()),
        // Not every file system knows files without a name.
        Err(_) => {
            let mut draft = tempfile::NamedTempFile::new_in(directory)?;
            file.rewind()?;
            io::copy(&mut file, &mut draft)?;
            draft.as_file().sync_all()?;
            draft.persist_noclobber(path).map_err(|error| error.error)?;
            Ok(())
        }
    }
}

impl Drop for PasswordFile<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.path.filter(|_| self.is_written && !self.is_kept) {
            drop(std::fs::remove_file(path));
        }
    }
}
