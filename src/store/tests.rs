//! What becomes of a database whose file is replaced, or whose commit fails.

use crate::domain::change::{Change, EntityRef, Kind};
use crate::domain::random::Entropy;
use crate::domain::time::Timestamp;
use crate::domain::value::Fields;
use crate::store::file::{companion, has_log};
use crate::store::head;
use crate::store::histories::{Common, Writer};
use crate::store::restore::Restoration;
use crate::store::tidy::Tidy;
use crate::store::{Ending, Error, Result, Store, Tx, connection, file, meta};
use rusqlite::config::DbConfig;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

const WAIT: Duration = Duration::from_millis(50);
const NOW: Timestamp = Timestamp::from_millis(1_767_603_600_000);

/// The same bytes always.
struct Still;

impl Entropy for Still {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        bytes.fill(7);
        Ok(())
    }
}

/// A directory with a new database, whose history has one entry.
fn database() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().expect("a directory");
    let path = home.path().join("practice.db");
    Store::create(&path, |tx| {
        meta::insert(tx, Some("1"), &mut Still, NOW)?;
        add_entry(tx, "made")
    })
    .expect("a database");
    (home, path)
}

fn add_entry(tx: &Tx<'_>, label: &str) -> Result<()> {
    let meta = meta::load(tx)?;
    let common = Common { meta: &meta, at: NOW, operator: None, reason: None, os_user: "fixture" };
    let subject = EntityRef::new(Kind::Session, 1, label);
    Writer::new(tx, &common)?.add(&Change::creation("test", subject, Fields::none()))
}

/// The same with a backup of it.
fn backed_up() -> (TempDir, PathBuf, PathBuf) {
    let (home, path) = database();
    let backup = home.path().join("backup.db");
    open(&path).back_up(&backup).expect("a backup");
    (home, path, backup)
}

/// Puts the backup in the place of the database, and gives the replaced one.
fn restore(path: &Path, backup: &Path) -> PathBuf {
    let kept = path.with_file_name("kept.db");
    let restoration = Restoration::begin(path, backup, WAIT).expect("verified");
    restoration.finish(&kept).expect("restored");
    kept
}

fn open(path: &Path) -> Store {
    Store::open(path, WAIT).expect("it opens")
}

fn change(store: &mut Store, label: &str) -> Result<()> {
    store.write(|tx| Ok(Ending::Commit(add_entry(tx, label)?)))
}

fn entries(path: &Path) -> i64 {
    let mut store = open(path);
    let meta = store.meta.clone();
    store.read(|tx| head::verify(tx, &meta)).expect("a whole history").entries
}

#[test]
fn a_program_that_still_holds_a_replaced_database_neither_writes_nor_reads_it() {
    let (_home, path, backup) = backed_up();
    let mut holder = open(&path);
    change(&mut holder, "before").expect("it is still the database");
    let kept = restore(&path, &backup);
    assert!(matches!(change(&mut holder, "after"), Err(Error::Replaced)));
    assert!(matches!(holder.read(|_| Ok::<_, Error>(())), Err(Error::Replaced)));
    change(&mut open(&path), "new").expect("the new database takes changes");
    drop(holder);
    assert_eq!((entries(&path), entries(&kept)), (2, 2), "the end of the holder changes nothing");
}

#[test]
fn a_restored_database_shares_no_log_with_a_program_that_holds_the_replaced_one() {
    let (_home, path, backup) = backed_up();
    let mut holder = open(&path);
    change(&mut holder, "before").expect("it is still the database");
    let companions = ["-wal", "-shm"].map(|ending| companion(&path, ending));
    assert!(companions.iter().all(|path| path.exists()), "the holder has them open");
    restore(&path, &backup);
    assert!(!companions.iter().any(|path| path.exists()));
}

#[test]
fn a_log_that_nobody_took_along_is_tidied_away() {
    let (_home, path) = database();
    let identity = file::check(&path).expect("a safe path").identity;
    let connection = connection::open(&path, WAIT).expect("it opens");
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .expect("the log stays when it is closed");
    connection.execute_batch("PRAGMA user_version = 7").expect("a change");
    drop(connection);
    assert!(has_log(&path), "nobody tidied up");
    drop(Tidy::new(&path, &identity));
    assert!(!has_log(&path));
}

#[test]
fn a_database_moved_away_is_not_written_to() {
    let (home, path) = database();
    let mut holder = open(&path);
    std::fs::rename(&path, home.path().join("away.db")).expect("moved");
    assert!(matches!(change(&mut holder, "lost"), Err(Error::Replaced)));
}

#[test]
fn a_restoration_that_is_given_up_leaves_everything_as_it_was() {
    let (home, path, backup) = backed_up();
    drop(Restoration::begin(&path, &backup, WAIT).expect("verified"));
    change(&mut open(&path), "next").expect("nothing is locked");
    let mut names: Vec<_> = std::fs::read_dir(home.path())
        .expect("a directory")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["backup.db", "practice.db"]);
}

#[test]
fn writers_wait_while_a_database_is_being_replaced() {
    let (_home, path, backup) = backed_up();
    let restoration = Restoration::begin(&path, &backup, WAIT).expect("verified");
    assert!(matches!(change(&mut open(&path), "lost"), Err(Error::Busy)));
    drop(restoration);
}
