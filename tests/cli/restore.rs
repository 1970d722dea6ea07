//! `practicectl restore`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::process::Stdio;

const LOGIN: &str = "practicectl login ada@sunrise.example --password-stdin";
const EMAILS: &str = "practicectl user find --all -o csv --columns email";

/// A database with a backup `copy.db`, after which kim@x.org was added.
fn with_backup() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl backup copy.db && practicectl user create kim@x.org --name 'Kim Example'",
    );
    sandbox
}

fn log_in(sandbox: &Sandbox) {
    sandbox.succeeds(&format!("echo '{PASSWORD}' | {LOGIN}"));
}

#[test]
fn the_backup_takes_the_place_and_the_replaced_database_is_kept() {
    let sandbox = with_backup();
    sandbox.run(
        "practicectl restore copy.db",
        &expect![[r#"
            database       ~/practice.db
            backup head    14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361
            kept           ~/practice.db.replaced-20260105T090000Z
            replaced head  15:21ec493110ecec2926b239fe50782c72d50937159b6f5a413092f6cfe3c9e312
            --- stderr
            the replaced ~/practice.db is now ~/practice.db.replaced-20260105T090000Z
            all sessions ended; passwords, locks and rights are those of ~/copy.db
            hint: practicectl login EMAIL
            --- exit 0
        "#]],
    );
    sandbox.run(
        "ls; stat -c '%a %h' practice.db practice.db.replaced-*",
        &expect![[r#"
        copy.db
        practice.db
        practice.db.replaced-20260105T090000Z
        600 1
        600 1
        --- exit 0
    "#]],
    );
    sandbox.exits("practicectl whoami", 5);
    log_in(&sandbox);
    sandbox.run(
        EMAILS,
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl history list -o csv --columns number,operator,company,subject,action,after,os_user | \
         grep restore; practicectl history verify -o csv --columns broken_at",
        &expect![[r#"
            15,(owner of the file),Sunrise Medical,Sunrise Medical,restore,"{""backup_head"":""14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361"",""replaced_head"":""15:21ec493110ecec2926b239fe50782c72d50937159b6f5a413092f6cfe3c9e312""}",fixture␍
            broken_at␍
            ""␍
            --- exit 0
        "#]],
    );
    let kept = sandbox.path("practice.db.replaced-20260105T090000Z");
    let users: i64 = Connection::open(kept)
        .expect("the replaced database")
        .query_row("SELECT count(*) FROM person", [], |row| row.get(0))
        .expect("users");
    assert_eq!(users, 2);
    sandbox.run("practicectl restore copy.db -o json", &expect![[r#"
        {"database":"~/practice.db","backup_head":"14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361","kept":"~/practice.db.replaced-20260105T090000Z-2","replaced_head":"16:056da4d4587fd9dbe98fccf655736457a01d67ab048710898a661ca219a774de"}
        --- stderr
        the replaced ~/practice.db is now ~/practice.db.replaced-20260105T090000Z-2
        all sessions ended; passwords, locks and rights are those of ~/copy.db
        hint: practicectl login EMAIL
        --- exit 0
    "#]]);
}

#[test]
fn a_missing_database_is_restored() {
    let sandbox = with_backup();
    sandbox.succeeds("rm practice.db; echo old > practice.db-wal");
    sandbox.run(
        "practicectl restore copy.db",
        &expect![[r#"
            database       ~/practice.db
            backup head    14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361
            kept           -
            replaced head  -
            --- stderr
            all sessions ended; passwords, locks and rights are those of ~/copy.db
            hint: practicectl login EMAIL
            --- exit 0
        "#]],
    );
    sandbox.succeeds("test ! -s practice.db-wal");
    log_in(&sandbox);
    sandbox.run(
        EMAILS,
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_database_that_cannot_be_read_is_replaced_and_kept_with_its_log() {
    let sandbox = with_backup();
    sandbox.succeeds("echo damaged > practice.db; echo log > practice.db-wal");
    sandbox.run(
        "practicectl restore copy.db; cat practice.db.replaced-*",
        &expect![[r#"
            database       ~/practice.db
            backup head    14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361
            kept           ~/practice.db.replaced-20260105T090000Z
            replaced head  -
            damaged
            --- stderr
            the replaced ~/practice.db is now ~/practice.db.replaced-20260105T090000Z
            warning: the replaced database could not be read
            all sessions ended; passwords, locks and rights are those of ~/copy.db
            hint: practicectl login EMAIL
            --- exit 0
        "#]],
    );
    log_in(&sandbox);
    sandbox.run(
        "practicectl history list -o csv --columns action,after | grep restore",
        &expect![[r#"
            restore,"{""backup_head"":""14:b83325035d018665c48da6fd08ce771d299f5a8f410aa23999f7c4aca13b0361"",""replaced_head"":""unknown""}"␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_file_that_is_not_a_whole_backup_changes_nothing() {
    let sandbox = with_backup();
    sandbox.succeeds(
        "head -c 30000 copy.db > cut.db; echo text > text; mkdir directory; sha256sum practice.db > sum",
    );
    let altered = Connection::open(sandbox.path("copy.db")).expect("the backup");
    altered.execute_batch("PRAGMA writable_schema = on; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'person_no_delete'").expect("altered");
    drop(altered);
    sandbox.run(
        "for file in cut.db text directory missing practice.db copy.db; do \
         practicectl restore $file 2>&1; echo $?; done; sha256sum -c sum; ls -A",
        &expect![[r#"
            error: ~/cut.db is damaged: database disk image is malformed
            hint: nothing was changed; use another backup
            9
            error: ~/text is not a practicectl database
            hint: name another file; this one was left as it is
            9
            error: cannot use ~/directory
            caused by: Is a directory (os error 21)
            1
            error: cannot use ~/missing
            caused by: No such file or directory (os error 2)
            1
            error: the path ~/practice.db is refused: it is the database that is to be replaced
            hint: name a backup
            9
            error: ~/copy.db is damaged: its schema was altered by another program
            hint: nothing was changed; use another backup
            9
            practice.db: OK
            .local
            copy.db
            cut.db
            directory
            practice.db
            sum
            text
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl whoami");
}

#[test]
fn a_backup_of_another_database_is_restored_with_a_warning() {
    let sandbox = with_backup();
    sandbox.succeeds(
        "practicectl init --db other.db --company Other --practice One --admin-email bea@x.org \
         --admin-name 'Bea Admin' --fixture --seed 2",
    );
    sandbox.run(
        "practicectl restore other.db 2>&1 | grep warning",
        &expect![[r#"
        warning: the replaced database was a different one, with another database ID
        --- exit 0
    "#]],
    );
}

#[test]
fn a_database_that_is_being_written_is_not_replaced() {
    let sandbox = with_backup();
    let writer = Connection::open(sandbox.database()).expect("the database");
    writer.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    sandbox.run(
        "practicectl restore copy.db --lock-timeout 100ms",
        &expect![[r#"
        --- stderr
        error: the database is in use by another program
        hint: nothing was changed; try again, or wait longer with --lock-timeout
        --- exit 75
    "#]],
    );
    drop(writer);
    sandbox.succeeds("practicectl restore copy.db");
}

/// A change that waits for an answer, or for its input, has the database open.
#[test]
fn a_program_that_still_holds_the_replaced_file_does_not_write_to_it() {
    let sandbox = with_backup();
    sandbox.succeeds("mkfifo input");
    let change = "practicectl user import input";
    let child = sandbox.command(change).stderr(Stdio::piped()).spawn().expect("it runs");
    let mut input = fs::OpenOptions::new().write(true).open(sandbox.path("input")).expect("open");
    std::io::Write::write_all(&mut input, b"email,name\n").expect("a header");
    sandbox.succeeds("practicectl restore copy.db");
    std::io::Write::write_all(&mut input, b"lou@x.org,Lou Example\n").expect("a row");
    drop(input);
    let output = child.wait_with_output().expect("it ended");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(75) || output.status.code() == Some(5), "{told}");
    log_in(&sandbox);
    sandbox.run(
        EMAILS,
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- exit 0
    "#]],
    );
}

#[test]
fn nobody_but_the_owner_restores() {
    let sandbox = with_backup();
    if sandbox.database().metadata().expect("a file").uid() != 0 {
        println!("skipped: only root can change the owner of a file");
        return;
    }
    chown(sandbox.database(), Some(12_345), None).expect("another owner");
    sandbox.run(
        "practicectl restore copy.db; ls",
        &expect![[r#"
        copy.db
        practice.db
        --- stderr
        error: you do not own the database file
        hint: only its owner can restore it
        --- exit 0
    "#]],
    );
}

#[test]
fn an_old_log_is_never_applied_to_the_restored_database() {
    let sandbox = with_backup();
    let reader = Connection::open(sandbox.database()).expect("the database");
    reader.execute_batch("BEGIN; SELECT * FROM person").expect("a snapshot");
    sandbox.succeeds("practicectl user create lou@x.org --name 'Lou Example'");
    sandbox.run(
        "practicectl restore copy.db --lock-timeout 100ms",
        &expect![[r#"
        --- stderr
        error: the database is in use by another program
        hint: nothing was changed; try again, or wait longer with --lock-timeout
        --- exit 75
    "#]],
    );
    reader.execute_batch("COMMIT").expect("ended");
    sandbox.succeeds("practicectl restore copy.db; test ! -e practice.db-wal");
    drop(reader);
    log_in(&sandbox);
    sandbox.run(
        EMAILS,
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- exit 0
    "#]],
    );
}
