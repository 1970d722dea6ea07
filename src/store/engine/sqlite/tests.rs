//! What becomes of a database whose file is replaced, or whose commit fails.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, company::policy::Policy, email::Email,
    full_name::FullName, history::Actor, id::CompanyId, id::UserId, listed_entry::HistoryFilter,
    listed_entry::Order, listed_entry::Page, random::Entropy, time::Timestamp, user::User,
    value::Fields,
};
use crate::store::{
    Common, Ending, Entity, Error, New, Place, Result, Store, Tx, Writer,
    engine::sqlite::connection, engine::sqlite::file, engine::sqlite::file::companion,
    engine::sqlite::file::has_log, engine::sqlite::restore::Restoration,
    engine::sqlite::schema::FIRST, engine::sqlite::schema::Migration,
    engine::sqlite::schema::Schema, engine::sqlite::schema::fingerprint,
    engine::sqlite::tidy::Tidy, engine::value::params, history::COLUMNS, history::entry,
    memberships::Creation,
};
use rusqlite::config::DbConfig;
use std::{path::Path, path::PathBuf, time::Duration};
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
    let new = New { place: &Place::from(&*path), wait: WAIT, app_role: None };
    Store::create(&new, |tx| {
        tx.meta().insert(Some("1"), &mut Still, NOW)?;
        add_entry(tx, "made")
    })
    .expect("a database");
    (home, path)
}

fn add_entry(tx: &Tx<'_>, label: &str) -> Result<()> {
    let subject = EntityRef::new(Kind::Session, 1, label);
    add_change(tx, &Change::creation("test", subject, Fields::none()))
}

fn add_change(tx: &Tx<'_>, change: &Change) -> Result<()> {
    let meta = tx.meta().load()?;
    let common =
        Common { meta: &meta, at: NOW, by: Actor::NOBODY, reason: None, os_user: "fixture" };
    Writer::new(tx, &common)?.add(change)
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
    Store::open(&path.into(), WAIT).expect("it opens")
}

fn change(store: &mut Store, label: &str) -> Result<()> {
    store.write(|tx| Ok(Ending::Commit(add_entry(tx, label)?)))
}

fn entries(path: &Path) -> i64 {
    let mut store = open(path);
    let meta = store.meta.clone();
    store.read(|tx| tx.history().verify(&meta)).expect("a whole history").entries
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

/// The schema of a program with one migration more.
static NEXT: Schema = Schema {
    migrations: &[
        FIRST,
        Migration {
            sql: "-- fingerprint: 95dcba476dd9b551c3bfd97d324aba59f9a776b927bf05dad0832cabc5055d25\n\
                  ALTER TABLE practice ADD COLUMN color TEXT; \
                  CREATE INDEX practice_color ON practice (color);",
        },
    ],
};
/// Where a process of [`eight_processes_upgrade_once`] finds the database.
const DATABASE: &str = "PRACTICECTL_TEST_DATABASE";
const LONG: Duration = Duration::from_secs(30);

#[test]
fn the_fingerprint_of_the_next_schema_is_right() {
    let connection = rusqlite::Connection::open_in_memory().expect("memory");
    NEXT.migrate(&connection, 0).expect("the migrations run");
    let found = fingerprint(&connection).expect("a schema");
    assert_eq!(Some(&*found), NEXT.migrations[1].fingerprint());
}

fn open_as_next(path: &Path) -> Result<Store> {
    Store::open_file(&NEXT, path, LONG)
}

fn upgrade(store: &mut Store) -> Result<()> {
    store.upgrade(|tx, _| add_entry(tx, "upgraded"))
}

#[test]
fn an_older_database_is_read_by_nobody_and_upgraded_once() {
    let (_home, path) = database();
    let mut store = open_as_next(&path).expect("it is known");
    let error = store.ensure_current().expect_err("an older one");
    assert!(matches!(error, Error::Older { found: 1, known: 2, .. }));
    upgrade(&mut store).expect("upgraded");
    assert_eq!(store.warnings, ["the database was brought up to date (schema 1 to 2)"]);
    upgrade(&mut store).expect("a second time changes nothing");
    store.ensure_current().expect("it is current");
    drop(store);
    open_as_next(&path).expect("it opens").ensure_current().expect("the file is current too");
    assert!(matches!(
        Store::open(&Place::from(&*path), WAIT),
        Err(Error::Newer { found: 2, known: 1, .. })
    ));
}

#[test]
fn an_upgrade_that_fails_leaves_the_older_database() {
    let (_home, path) = database();
    let mut store = open_as_next(&path).expect("it is known");
    let failed = store.upgrade(|_, _| Err(Error::Busy));
    assert!(matches!(failed, Err(Error::Busy)));
    drop(store);
    assert_eq!(entries(&path), 1, "nothing was added, and this version opens it");
}

#[test]
fn eight_processes_upgrade_once() {
    let (_home, path) = database();
    let test = "store::engine::sqlite::tests::one_of_eight_processes";
    let children: Vec<_> = (0..8)
        .map(|_| {
            std::process::Command::new(std::env::current_exe().expect("this test"))
                .args(["--exact", test, "--ignored", "--quiet"])
                .env(DATABASE, &path)
                .stdout(std::process::Stdio::null())
                .spawn()
                .expect("a process")
        })
        .collect();
    for mut child in children {
        assert!(child.wait().expect("it ends").success());
    }
    let mut store = open_as_next(&path).expect("it opens");
    store.ensure_current().expect("upgraded");
    let meta = store.meta.clone();
    let verified = store.read(|tx| tx.history().verify(&meta)).expect("a whole history");
    assert_eq!(verified.entries, 2, "one process made the entry of the upgrade");
}

#[test]
#[ignore = "a process of eight_processes_upgrade_once"]
#[expect(clippy::disallowed_methods, reason = "how a test reaches a process of its own")]
fn one_of_eight_processes() {
    let path = PathBuf::from(std::env::var_os(DATABASE).expect("the database"));
    let mut store = open_as_next(&path).expect("it is known");
    upgrade(&mut store).expect("upgraded");
    store.ensure_current().expect("it is current");
}

#[test]
fn a_database_of_a_development_version_is_left_alone() {
    let (_home, path) = database();
    let connection = connection::open(&path, WAIT).expect("it opens");
    connection
        .execute_batch("PRAGMA user_version = 4; CREATE TABLE user (id INTEGER PRIMARY KEY) STRICT")
        .expect("made to look like one");
    drop(connection);
    assert!(matches!(Store::open(&Place::from(&*path), WAIT), Err(Error::Development(_))));
}

#[test]
fn a_database_from_before_the_history_had_change_sets_is_left_alone() {
    let (_home, path) = database();
    let connection = rusqlite::Connection::open(&path).expect("it opens");
    connection
        .execute_batch("PRAGMA foreign_keys = off; DROP TABLE history; DROP TABLE change_set")
        .expect("made to look like one");
    drop(connection);
    assert!(matches!(Store::open(&Place::from(&*path), WAIT), Err(Error::Development(_))));
}

#[test]
fn a_second_one_of_what_there_is_one_of_is_a_duplicate() {
    let (_home, path) = database();
    let mut store = open(&path);
    let twice = |sql: &'static str| {
        move |tx: &Tx<'_>| -> Result<Ending<()>> {
            tx.change(sql, params! {})?;
            tx.change(sql, params! {})?;
            Ok(Ending::Commit(()))
        }
    };
    let company = "INSERT INTO company (name, name_key, min_length, attempts, idle_minutes, \
                   temporary_days, created_at, reuse) VALUES ('A', 'a', 15, 5, 15, 7, 0, 5)";
    let found = store.write(twice(company));
    assert!(matches!(found, Err(Error::Duplicate(Entity::Company))), "by a unique column");
    let person = "INSERT INTO person (email, email_key, name, name_key) \
                  VALUES ('A@x.org', 'a@x.org', 'A', 'a')";
    let found = store.write(twice(person));
    assert!(matches!(found, Err(Error::Duplicate(Entity::Person))), "by a guard");
}

#[test]
fn a_write_that_meets_another_number_of_rows_is_damage() {
    let (_home, path) = database();
    let error = open(&path)
        .write(|tx| {
            tx.locks().delete(UserId(1))?;
            Ok::<_, Error>(Ending::Commit(()))
        })
        .expect_err("nobody is locked");
    let said = "the database is damaged: a change of one row met 0 rows";
    assert_eq!(error.to_string(), said);
}

#[test]
fn a_parameter_that_only_one_side_knows_is_refused() {
    let (_home, path) = database();
    let named = |sql: &'static str| {
        open(&path)
            .write(|tx| {
                tx.change(sql, params!(":email": "a@x.org"))?;
                Ok::<_, Error>(Ending::Rollback(()))
            })
            .map_err(|error| error.to_string())
    };
    let differ = |name: &str| Err(format!("a statement and its parameters differ in {name}"));
    let same = "UPDATE person SET email = :email WHERE id = 0";
    assert_eq!(named(same), Ok(()));
    let forgotten = "UPDATE person SET email = :email, phone = :phone WHERE id = 0";
    assert_eq!(named(forgotten), differ(":phone"));
    assert_eq!(named("UPDATE person SET phone = NULL WHERE id = 0"), differ(":email"));
}

#[test]
fn the_page_of_a_company_has_exactly_the_entries_that_the_rule_shows_it() {
    let (_home, path) = database();
    let mut store = open(&path);
    store
        .write(|tx| {
            let first = tx.companies().insert("First", &Policy::DEFAULT, NOW)?.id;
            let second = tx.companies().insert("Second", &Policy::DEFAULT, NOW)?.id;
            let own = add_user(tx, first, "kim@x.org")?;
            let other = add_user(tx, second, "lou@x.org")?;
            for company in [Some(first), Some(second), None] {
                for (kind, id) in [
                    (Kind::User, own.0),
                    (Kind::User, other.0),
                    (Kind::User, 0),
                    (Kind::Session, own.0),
                ] {
                    let subject = EntityRef::new(kind, id, "somebody");
                    let change = Change::creation("test", subject, Fields::none());
                    add_change(tx, &Change { company, ..change })?;
                }
            }
            Ok::<_, Error>(Ending::Commit(()))
        })
        .expect("written");
    let (all, shown) = store
        .read(|tx| {
            let sql = format!("SELECT {COLUMNS} FROM history h JOIN change_set c ON c.number = h.change_set ORDER BY h.number");
            let all = tx.all(&sql, &[], entry)?;
            let filter = HistoryFilter { order: Order::OldestFirst, ..HistoryFilter::default() };
            let page = Page { after: Order::OldestFirst.begin(), most: 100 };
            let shown = tx.history().page(CompanyId(1), &filter, page)?;
            Ok::<_, Error>((all, shown))
        })
        .expect("read");
    let of_company = |user| user == UserId(1);
    let expected: Vec<i64> = all
        .iter()
        .filter(|entry| entry.is_shown_to(CompanyId(1), of_company))
        .map(|entry| entry.number)
        .collect();
    let found: Vec<i64> = shown.iter().map(|listed| listed.entry.number).collect();
    assert_eq!(found, expected);
    assert!(found.len() > 4 && found.len() < all.len(), "both sides are there");
}

fn add_user(tx: &Tx<'_>, company: CompanyId, email: &str) -> Result<UserId> {
    let email = Email::parse(email).expect("valid");
    let name = FullName::parse("Kim Example").expect("valid");
    let user = User::blank(email, name, company, NOW);
    tx.memberships().insert_with_person(&user, Creation { company, by: None, at: NOW })
}
