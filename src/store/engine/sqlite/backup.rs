//! Backups: the whole database, taken online and consistent, in one file that
//! is verified before it is published.

use crate::domain::history::Head;
use crate::platform::directory_of;
use crate::store::{
    engine::sqlite::connection, engine::sqlite::damage, engine::sqlite::draft,
    engine::sqlite::draft::Draft, engine::sqlite::file::files_of, engine::sqlite::file::has_log,
    engine::sqlite::schema::CURRENT, engine::store::Store, engine::tx::Tx, error::Error,
    error::Result,
};
use rusqlite::{Connection, backup::Backup, backup::StepResult};
use std::{
    fs, os::unix::fs::MetadataExt, path::Path, thread::sleep, time::Duration, time::Instant,
};

/// All pages in one step: a backup is one state, and holds up no writer.
const ALL_PAGES: i32 = -1;
const TRY_AGAIN_AFTER: Duration = Duration::from_millis(5);

impl Store {
    /// Copies the database to `target`, which is free or holds an earlier backup
    /// of this database. Gives the head of the history that the backup has.
    pub fn back_up(&mut self, target: &Path) -> Result<Head> {
        self.ensure_may_become_backup(target)?;
        let draft = Draft::next_to(target)?;
        let path = draft.path();
        let mut copy = connection::open_draft(&path)?;
        self.copy_into(&mut copy)?;
        let mut head = None;
        draft::seal(copy, &path, |copy| {
            head = Some(verified(copy)?);
            Ok(())
        })?;
        let head = head.ok_or_else(|| Error::Unfinished("it was not verified".into()))?;
        // A file that came to be there meanwhile is looked at once more.
        self.ensure_may_become_backup(target)?;
        draft.publish_over(target)?;
        Ok(head)
    }

    fn copy_into(&self, copy: &mut Connection) -> Result<()> {
        let (begin, wait) = (Instant::now(), self.file()?.wait());
        let backup = Backup::new(self.file()?.connection(), copy)?;
        loop {
            match backup.step(ALL_PAGES)? {
                StepResult::Done => return Ok(()),
                StepResult::Busy | StepResult::Locked if begin.elapsed() >= wait => {
                    return Err(Error::Busy);
                }
                _ => sleep(TRY_AGAIN_AFTER),
            }
        }
    }

    /// Refuses a file that is there and is not a backup of this database.
    fn ensure_may_become_backup(&self, target: &Path) -> Result<()> {
        if has_log(target) {
            return Err(not_a_backup(target, "a log is next to it, so it may be in use"));
        }
        let path = self.file()?.path();
        let Ok(found) = fs::symlink_metadata(target) else {
            return ensure_not_companion(path, target);
        };
        let live = fs::symlink_metadata(path);
        if live.is_ok_and(|live| (live.dev(), live.ino()) == (found.dev(), found.ino())) {
            return Err(not_a_backup(target, "it is the database itself"));
        }
        ensure_not_companion(path, target)?;
        if !found.is_file() {
            return Err(not_a_backup(target, "it is not a regular file"));
        }
        match id_of(target) {
            Ok(id) if id == self.meta.database_id => Ok(()),
            Ok(_) => Err(not_a_backup(target, "it is a backup of another database")),
            Err(_) => Err(not_a_backup(target, "it is not a backup")),
        }
    }
}

/// The file's checks and the chain, and the head that they prove.
pub fn verified(connection: &Connection) -> Result<Head> {
    damage::check(connection)?;
    let tx = Tx::new(connection);
    let meta = tx.meta().load()?;
    let verified = tx.history().verify(&meta)?;
    if let Some(number) = verified.broken_at {
        return Err(Error::Damaged(format!(
            "entry {number} of the history does not match its hash"
        )));
    }
    let newest = tx.history().newest()?.head;
    newest.ok_or_else(|| Error::Damaged("the history is empty".into()))
}

/// The ID of the database in a file. The file is copied first, so that nothing
/// is ever made next to it.
fn id_of(path: &Path) -> Result<[u8; 16]> {
    let draft = Draft::next_to(path)?;
    draft::copy_into(&draft, path)?;
    let connection = connection::open(&draft.path(), Duration::ZERO)?;
    CURRENT.check(&connection, path)?;
    Ok(Tx::new(&connection).meta().load()?.database_id)
}

/// A backup never takes the place of the live database's companions.
fn ensure_not_companion(database: &Path, target: &Path) -> Result<()> {
    let place =
        |path: &Path| Some((directory_of(path).canonicalize().ok()?, path.file_name()?.to_owned()));
    if files_of(database).iter().any(|file| place(file) == place(target)) {
        return Err(not_a_backup(target, "it belongs to the database itself"));
    }
    Ok(())
}

fn not_a_backup(path: &Path, problem: &str) -> Error {
    Error::NotReplaced { path: path.to_owned(), problem: problem.to_owned() }
}
