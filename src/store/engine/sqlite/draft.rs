//! A database file that is being made: under another name in the same
//! directory, and published only when it is whole.
//!
//! That closing a database returned says nothing: SQLite does not report a
//! checkpoint that failed while closing.

use crate::platform::{
    directory_of, is_own, make_private_directory, private_file, private_file::DIRECTORY_MODE,
};
use crate::store::{
    engine::sqlite::connection, engine::sqlite::damage, engine::sqlite::file::check_directory,
    engine::sqlite::file::check_form, engine::sqlite::file::companion,
    engine::sqlite::file::has_log, engine::sqlite::schema::CURRENT, engine::tx::Tx, error::Error,
    error::Result,
};
use rusqlite::Connection;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::{
    fs, fs::File, fs::Permissions, io, os::unix::fs::MetadataExt, os::unix::fs::PermissionsExt,
    path::Path, path::PathBuf, time::Duration,
};
use tempfile::TempDir;

/// What the name of a draft's directory begins with.
const PREFIX: &str = ".practicectl-";

/// A database that is being made.
pub struct Draft {
    directory: TempDir,
    /// Held while the draft lives, so that nobody takes it for a leftover.
    _lock: File,
    /// Opened before anything is named: it must not fail afterwards.
    target: File,
    /// Drafts of interrupted commands that were removed.
    pub removed: Vec<PathBuf>,
}

impl Draft {
    /// An empty file, 0600, next to `path`.
    pub fn next_to(path: &Path) -> Result<Self> {
        check_form(path)?;
        let target = directory_of(path);
        let failed = |source| Error::Io { path: target.to_owned(), source };
        make_private_directory(target).map_err(failed)?;
        check_directory(target)?;
        let removed = remove_leftovers(target);
        let handle = File::open(target).map_err(failed)?;
        let (directory, lock) = locked_directory(target).map_err(failed)?;
        let draft = Self { directory, _lock: lock, target: handle, removed };
        private_file::create(&draft.path()).map(drop).map_err(failed)?;
        Ok(draft)
    }

    /// Where the draft is.
    pub fn path(&self) -> PathBuf {
        self.directory.path().join("draft.db")
    }

    /// Gives the finished draft a name that must still be free. If the name
    /// cannot be made durable, it is taken away again.
    pub fn publish(self, path: &Path) -> Result<()> {
        rename_to_free(&self.path(), path)?;
        self.target.sync_all().map_err(|source| {
            drop(fs::remove_file(path));
            Error::Io { path: path.to_owned(), source }
        })
    }

    /// Gives the finished draft a name, in place of a file that may be there.
    pub fn publish_over(self, path: &Path) -> Result<()> {
        let failed = |source| Error::Io { path: path.to_owned(), source };
        fs::rename(self.path(), path).map_err(failed)?;
        self.target.sync_all().map_err(|source| Error::Unsynced { path: path.to_owned(), source })
    }

    /// Swaps the finished draft with the file at `path`, in one step; that file
    /// is then at `kept`, a name that must be free. `then` follows at once. What
    /// cannot be made durable is swapped back.
    pub fn swap(self, path: &Path, kept: &Path, then: impl FnOnce()) -> Result<()> {
        let failed = |source| Error::Io { path: path.to_owned(), source };
        let exchange =
            || renameat_with(CWD, kept, CWD, path, RenameFlags::EXCHANGE).map_err(io::Error::from);
        rename_to_free(&self.path(), kept)?;
        exchange().map_err(|source| {
            drop(fs::remove_file(kept));
            failed(source)
        })?;
        then();
        let Err(source) = self.target.sync_all() else {
            return Ok(());
        };
        exchange().map_err(|source| Error::Unsynced { path: path.to_owned(), source })?;
        drop(fs::remove_file(kept));
        Err(failed(source))
    }
}

/// Moves a file to a name that is free, without ever having both names.
fn rename_to_free(from: &Path, to: &Path) -> Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::EXIST) => Err(Error::Exists { place: to.into() }),
        Err(error) => Err(Error::Io { path: to.to_owned(), source: error.into() }),
    }
}

/// Makes sure that the whole database is in the one file and durable; `verify`
/// looks at what was read back.
pub fn seal(
    connection: Connection,
    path: &Path,
    verify: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    connection::empty_log(&connection)?;
    connection::close(connection)?;
    ensure_no_log(path)?;
    let again = connection::open(path, Duration::ZERO)?;
    damage::quick_check(&again)?;
    CURRENT.check(&again, path)?;
    Tx::new(&again).meta().load()?;
    verify(&again)?;
    connection::close(again)?;
    ensure_no_log(path)?;
    let synced = File::open(path).and_then(|file| file.sync_all());
    synced.map_err(|source| Error::Io { path: path.to_owned(), source })
}

fn ensure_no_log(path: &Path) -> Result<()> {
    if has_log(path) {
        return Err(Error::Unfinished("its log could not be moved into it".into()));
    }
    Ok(())
}

/// A new directory, 0700, with a lock that ends with this process.
fn locked_directory(target: &Path) -> io::Result<(TempDir, File)> {
    loop {
        let permissions = Permissions::from_mode(DIRECTORY_MODE);
        let directory =
            tempfile::Builder::new().prefix(PREFIX).permissions(permissions).tempdir_in(target)?;
        let lock = File::open(directory.path())?;
        let is_held = lock.try_lock().is_ok();
        // Another process may have taken it for a leftover before it was locked.
        if is_held && lock.metadata()?.nlink() > 0 {
            return Ok((directory, lock));
        }
    }
}

/// Removes what interrupted commands of this user left in a directory.
fn remove_leftovers(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let drafts = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX));
    drafts.map(|entry| entry.path()).filter(|path| remove_leftover(path)).collect()
}

fn remove_leftover(path: &Path) -> bool {
    let is_ours = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir() && is_own(&found));
    let lock = File::open(path).ok().filter(|_| is_ours);
    lock.is_some_and(|lock| lock.try_lock().is_ok() && fs::remove_dir_all(path).is_ok())
}

/// Copies the file of a database, with its log if there is one, into a draft.
pub fn copy_into(draft: &Draft, from: &Path) -> Result<()> {
    for ending in ["", "-wal"] {
        let source = companion(from, ending);
        if ending.is_empty() || has_log(from) {
            let target = companion(&draft.path(), ending);
            private_file::copy(&source, &target)
                .map_err(|error| Error::Io { path: source, source: error })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> TempDir {
        tempfile::tempdir().expect("a directory")
    }

    #[test]
    fn a_draft_of_a_dead_process_is_removed_and_a_living_one_is_not() {
        let home = home();
        let path = home.path().join("a.db");
        let dead = home.path().join(format!("{PREFIX}dead"));
        fs::create_dir(&dead).expect("a leftover");
        fs::write(dead.join("draft.db"), "half").expect("half a database");
        let living = Draft::next_to(&path).expect("a draft");
        assert_eq!(living.removed, std::slice::from_ref(&dead));
        assert!(!dead.exists());
        let second = Draft::next_to(&path).expect("another draft");
        assert!(second.removed.is_empty() && living.path().exists());
    }

    #[test]
    fn a_name_that_is_taken_stays_as_it_is() {
        let home = home();
        let path = home.path().join("a.db");
        let draft = Draft::next_to(&path).expect("a draft");
        fs::write(&path, "taken").expect("taken meanwhile");
        assert!(matches!(draft.publish(&path), Err(Error::Exists { .. })));
        assert_eq!(fs::read_to_string(&path).expect("there"), "taken");
    }

    #[test]
    fn a_draft_whose_log_is_not_empty_is_not_sealed() {
        let home = home();
        let draft = Draft::next_to(&home.path().join("a.db")).expect("a draft");
        let path = draft.path();
        let connection = connection::open_draft(&path).expect("open");
        connection.execute_batch("CREATE TABLE t (n)").expect("a table");
        let reader = connection::open(&path, Duration::ZERO).expect("a reader");
        reader.execute_batch("BEGIN; SELECT * FROM t").expect("a snapshot");
        connection.execute_batch("INSERT INTO t VALUES (1)").expect("a row");
        assert!(matches!(seal(connection, &path, |_| Ok(())), Err(Error::Busy)));
    }
}
