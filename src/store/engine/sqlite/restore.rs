//! Restoring: a verified copy of a backup takes the place of the database in one
//! step, while that one's write lock is held; the replaced database is kept.
//!
//! A program that still has the replaced file open cannot commit to it: each
//! write looks whether the file at the path is still its own.

use crate::domain::history::Head;
use crate::platform::is_own;
use crate::store::{
    engine::place::Place, engine::sqlite::backup::verified, engine::sqlite::connection,
    engine::sqlite::draft, engine::sqlite::draft::Draft, engine::sqlite::file::check_form,
    engine::sqlite::file::companion, engine::sqlite::file::ensure_one_file,
    engine::sqlite::file::has_log, engine::sqlite::file::unsafe_path,
    engine::sqlite::schema::CURRENT, engine::store::Store, engine::tx::Tx, error::Error,
    error::Result, meta::Meta,
};
use rusqlite::Connection;
use std::{
    fs, os::unix::fs::MetadataExt, path::Path, path::PathBuf, time::Duration, time::Instant,
};

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

pub fn may_restore(target: &Path) -> bool {
    fs::symlink_metadata(target).is_ok_and(|found| is_own(&found)) || !target.exists()
}

impl Restoration {
    /// Locks the database at `target`, copies the backup, and verifies the copy.
    pub fn begin(target: &Path, backup: &Path, wait: Duration) -> Result<Self> {
        check_form(target)?;
        ensure_other_file(target, backup)?;
        let replaced = Replaced::lock(target, wait)?;
        let draft = Draft::next_to(target)?;
        draft::copy_into(&draft, backup)?;
        let named = |error| named(error, backup);
        let copy = Store::open(&Place::File(draft.path()), wait).map_err(named)?;
        let head = verified(copy.file()?.connection()).map_err(named)?;
        Ok(Self { target: target.to_owned(), draft, copy, head, replaced })
    }

    /// True if the backup is known to be of another database than the replaced one.
    pub fn is_of_another(&self) -> bool {
        let replaced = self.replaced.as_ref().and_then(|replaced| replaced.meta.as_ref());
        replaced.is_some_and(|meta| meta.database_id != self.copy.meta.database_id)
    }

    /// Unfinished databases of interrupted commands that were removed.
    pub fn removed(&self) -> &[PathBuf] {
        &self.draft.removed
    }

    /// Puts the copy in place. The replaced database is at `kept` afterwards.
    pub fn finish(self, kept: &Path) -> Result<()> {
        let Self { target, draft, copy, replaced, .. } = self;
        let path = draft.path();
        draft::seal(copy.into_file()?.into_connection(), &path, |copy| verified(copy).map(drop))?;
        if let Some(Replaced { lock: Some(_), .. }) = &replaced {
            draft.swap(&target, kept, || drop_companions(&target))?;
        } else {
            move_database(&target, kept)?;
            draft.publish(&target).inspect_err(|_| drop(move_database(kept, &target)))?;
        }
        Ok(())
    }
}

/// What is wrong with the copy is wrong with the backup.
fn named(error: Error, backup: &Path) -> Error {
    let (path, place) = (backup.to_owned(), Place::from(backup));
    match error {
        Error::NotADatabase | Error::Foreign(_) => Error::Foreign(place),
        Error::Newer { part, found, known, .. } => Error::Newer { place, part, found, known },
        Error::Development(_) => Error::Development(place),
        Error::Damaged(problem) => Error::BadBackup { path, problem },
        Error::Unreadable(column) => {
            Error::BadBackup { path, problem: format!("a value of column {column} cannot be read") }
        }
        other => other,
    }
}

impl Replaced {
    fn lock(target: &Path, wait: Duration) -> Result<Option<Self>> {
        match fs::symlink_metadata(target) {
            Err(_) => return Ok(None),
            Ok(found) => ensure_one_file(target, &found)?,
        }
        match locked(target, wait) {
            Ok(connection) => Self::of(connection, target).map(Some),
            Err(error @ (Error::Busy | Error::Denied { .. })) => Err(error),
            Err(_) => Ok(Some(Self { head: None, meta: None, lock: None })),
        }
    }

    fn of(connection: Connection, target: &Path) -> Result<Self> {
        if let Err(error @ (Error::Foreign(_) | Error::Newer { .. } | Error::Development(_))) =
            CURRENT.check(&connection, target)
        {
            return Err(error);
        }
        let tx = Tx::new(&connection);
        let head = tx.history().newest().ok().and_then(|newest| newest.head);
        let meta = tx.meta().load().ok();
        Ok(Self { head, meta, lock: Some(connection) })
    }
}

/// A connection that holds the write lock over an empty log: the one file is
/// then the whole database.
fn locked(target: &Path, wait: Duration) -> Result<Connection> {
    let connection = connection::open(target, wait)?;
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

/// Moves a database that cannot be opened, with its log.
fn move_database(from: &Path, to: &Path) -> Result<()> {
    drop(fs::remove_file(companion(from, "-shm")));
    for ending in ["-wal", "-journal", ""] {
        let (from, to) = (companion(from, ending), companion(to, ending));
        if fs::symlink_metadata(&from).is_ok() {
            fs::rename(&from, &to).map_err(|source| Error::Io { path: from, source })?;
        }
    }
    Ok(())
}

/// Takes the log of the replaced database away, which is empty, and its index,
/// before anybody takes them for those of the new one.
fn drop_companions(target: &Path) {
    for ending in ["-wal", "-shm"] {
        drop(fs::remove_file(companion(target, ending)));
    }
}

/// Closing a copy of the database's own file would drop SQLite's locks on it.
fn ensure_other_file(target: &Path, backup: &Path) -> Result<()> {
    let place = |path: &Path| fs::metadata(path).map(|found| (found.dev(), found.ino())).ok();
    let is_same = |path: &Path| place(path).is_some_and(|it| Some(it) == place(backup));
    if is_same(target) || is_same(&companion(target, "-wal")) || is_same(&companion(target, "-shm"))
    {
        let problem = "it is the database that is to be replaced";
        return Err(unsafe_path(backup, problem, "name a backup".into()));
    }
    Ok(())
}
