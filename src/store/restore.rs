//! Restoring: a verified copy of a backup takes the place of the database in one
//! step, while that one's write lock is held; the replaced database is kept.
//!
//! A program that still has the replaced file open cannot commit to it: each
//! write looks whether the file at the path is still its own.

use super::backup::verified;
use super::draft::{self, Draft};
use super::error::{Error, Result};
use super::file::{check_form, companion, has_log, is_own};
use super::{Meta, Store, connection, histories, meta, schema};
use crate::domain::history::Head;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A restoration that is under way.
pub struct Restoration {
    target: PathBuf,
    draft: Draft,
    /// The copy of the backup, open for what is recorded in it.
    pub copy: Store,
    /// The head that the backup has.
    pub head: Head,
    /// The database that is replaced, if there is one.
    pub replaced: Option<Replaced>,
}

/// The database that is replaced.
pub struct Replaced {
    /// None if it cannot be read.
    pub head: Option<Head>,
    /// None if it cannot be read.
    pub meta: Option<Meta>,
    /// Holds the write lock; none if it is too damaged to be locked.
    lock: Option<Connection>,
}

/// Who may restore.
pub fn may_restore(target: &Path) -> bool {
    fs::symlink_metadata(target).is_ok_and(|found| is_own(&found)) || !target.exists()
}

impl Restoration {
    /// Locks the database at `target`, copies the backup, and verifies the copy.
    pub fn begin(target: &Path, backup: &Path, wait: Duration) -> Result<Self> {
        check_form(target)?;
        let replaced = Replaced::lock(target, wait)?;
        let draft = Draft::beside(target)?;
        draft::copy_into(&draft, backup)?;
        let named = |error| match error {
            Error::NotADatabase | Error::Foreign(_) => Error::Foreign(backup.to_owned()),
            Error::Newer { found, known, .. } => {
                Error::Newer { path: backup.to_owned(), found, known }
            }
            other => other,
        };
        let copy = Store::open(&draft.path(), wait).map_err(named)?;
        let head = verified(&copy.connection)?;
        Ok(Self { target: target.to_owned(), draft, copy, head, replaced })
    }

    /// Unfinished databases of interrupted commands that were removed.
    pub fn removed(&self) -> &[PathBuf] {
        &self.draft.removed
    }

    /// Puts the copy in place. The replaced database is at `kept` afterwards.
    pub fn finish(self, kept: &Path) -> Result<()> {
        let Self { target, draft, copy, replaced, .. } = self;
        let path = draft.path();
        draft::seal(copy.into_connection(), &path, |copy| verified(copy).map(drop))?;
        match &replaced {
            Some(Replaced { lock: Some(_), .. }) => draft.swap(&target, kept)?,
            _ => {
                move_away(&target, kept)?;
                draft.publish(&target)?;
            }
        }
        drop(replaced);
        settle(&target)
    }
}

impl Replaced {
    fn lock(target: &Path, wait: Duration) -> Result<Option<Self>> {
        match fs::symlink_metadata(target) {
            Err(_) => return Ok(None),
            Ok(found) if !found.is_file() => {
                let cure = "name a regular file".into();
                return Err(super::file::unsafe_path(target, "it is not a regular file", cure));
            }
            Ok(_) => {}
        }
        match locked(target, wait) {
            Ok(connection) => Self::of(connection, target).map(Some),
            Err(error @ (Error::Busy | Error::Denied { .. })) => Err(error),
            Err(_) => Ok(Some(Self { head: None, meta: None, lock: None })),
        }
    }

    fn of(connection: Connection, target: &Path) -> Result<Self> {
        match schema::check(&connection, target) {
            Err(error @ (Error::Foreign(_) | Error::Newer { .. })) => return Err(error),
            _ => {}
        }
        let head = histories::newest(&connection).ok().and_then(|newest| newest.head);
        let meta = meta::load(&connection).ok();
        Ok(Self { head, meta, lock: Some(connection) })
    }
}

/// A connection that holds the write lock over an empty log: the one file is
/// then the whole database.
fn locked(target: &Path, wait: Duration) -> Result<Connection> {
    let connection = connection::open(target, wait)?;
    connection::keep_log(&connection)?;
    let begin = Instant::now();
    loop {
        connection::empty_log(&connection)?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        if !has_log(target) {
            return Ok(connection);
        }
        // Somebody wrote in between.
        connection.execute_batch("ROLLBACK")?;
        if begin.elapsed() >= wait {
            return Err(Error::Busy);
        }
    }
}

/// Moves a database that cannot be opened out of the way, with its log.
fn move_away(target: &Path, kept: &Path) -> Result<()> {
    for ending in ["", "-wal", "-journal"] {
        let (from, to) = (companion(target, ending), companion(kept, ending));
        if fs::symlink_metadata(&from).is_ok() {
            fs::rename(&from, &to).map_err(|source| Error::Io { path: from, source })?;
        }
    }
    drop(fs::remove_file(companion(target, "-shm")));
    Ok(())
}

/// Opens and closes the new database, so that no companion of the old one stays.
fn settle(target: &Path) -> Result<()> {
    let connection = connection::open(target, Duration::ZERO)?;
    schema::check(&connection, target)?;
    connection::close(connection)
}
