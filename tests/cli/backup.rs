//! `practicectl backup`.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;
use std::os::unix::fs::{MetadataExt, chown};

const LIST: &str = "practicectl user find --all -o csv --columns email";

#[test]
fn the_owner_needs_no_session_and_the_backup_is_one_whole_private_file() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'; practicectl logout");
    sandbox.run(
        "practicectl backup copies/monday.db; stat -c '%a %n' copies copies/*",
        &expect![[r#"
            file  ~/copies/monday.db
            head  15:018270ff0bd8153b670356cab9836aa5f6e740a885d3b6110aeaacd7d8713e89
            700 copies
            600 copies/monday.db
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl backup monday.db -o json", &expect![[r#"
        {"file":"~/monday.db","head":"15:018270ff0bd8153b670356cab9836aa5f6e740a885d3b6110aeaacd7d8713e89"}
        --- exit 0
    "#]]);
    let copy = Connection::open(sandbox.path("copies/monday.db")).expect("a database");
    let users: i64 =
        copy.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).expect("users");
    assert_eq!(users, 2);
}

#[test]
fn a_backup_holds_what_is_in_the_log_only() {
    let sandbox = Sandbox::new();
    let reader = Connection::open(sandbox.database()).expect("the database");
    reader.execute_batch("BEGIN; SELECT * FROM person").expect("a snapshot");
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    assert!(sandbox.path("practice.db-wal").metadata().expect("a log").len() > 0);
    sandbox.succeeds("practicectl backup copy.db");
    sandbox.succeeds("test ! -e copy.db-wal && test ! -e copy.db-shm");
    let listed = sandbox.succeeds(&format!("PRACTICECTL_DB=copy.db {LIST}"));
    assert!(listed.contains("kim@x.org"), "{listed}");
}

#[test]
fn only_an_earlier_backup_of_the_same_database_is_replaced() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl backup copy.db");
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.succeeds("practicectl backup copy.db");
    let listed = sandbox.succeeds(&format!("PRACTICECTL_DB=copy.db {LIST}"));
    assert!(listed.contains("kim@x.org"), "{listed}");
    sandbox.succeeds(
        "practicectl init --db other.db --company Other --practice One --admin-email bea@x.org \
         --admin-name 'Bea Admin' --fixture --seed 2; echo text > text; mkdir directory; \
         ln -s copy.db link; sha256sum other.db text > sums",
    );
    sandbox.run(
        "for file in other.db text directory link practice.db practice.db-wal practice.db-shm; do \
         practicectl backup $file 2>&1; echo $?; done; sha256sum --quiet -c sums",
        &expect![[r#"
            error: ~/other.db is not replaced: it is a backup of another database
            hint: name a new file, or a backup of this database
            4
            error: ~/text is not replaced: it is not a backup
            hint: name a new file, or a backup of this database
            4
            error: ~/directory is not replaced: it is not a regular file
            hint: name a new file, or a backup of this database
            4
            error: ~/link is not replaced: it is not a regular file
            hint: name a new file, or a backup of this database
            4
            error: ~/practice.db is not replaced: it is the database itself
            hint: name a new file, or a backup of this database
            4
            error: ~/practice.db-wal is not replaced: it belongs to the database itself
            hint: name a new file, or a backup of this database
            4
            error: ~/practice.db-shm is not replaced: it belongs to the database itself
            hint: name a new file, or a backup of this database
            4
            --- exit 0
        "#]],
    );
}

#[test]
fn a_file_with_a_log_is_not_replaced() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl backup copy.db; echo log > copy.db-wal");
    sandbox.run(
        "practicectl backup copy.db",
        &expect![[r#"
        --- stderr
        error: ~/copy.db is not replaced: a log is next to it, so it may be in use
        hint: name a new file, or a backup of this database
        --- exit 4
    "#]],
    );
}

#[test]
fn a_damaged_database_makes_no_backup() {
    let sandbox = Sandbox::new();
    let alter = "UPDATE history SET subject = 'x' WHERE number = 2";
    sandbox.tamper("history_no_update", alter);
    sandbox.exits("practicectl backup copy.db", 9);
    sandbox.succeeds("test ! -e copy.db; ! ls -A | grep -q practicectl-");
}

/// The owner of a file can be changed by root only; without root there is nothing
/// to try.
#[test]
fn anybody_but_the_owner_is_a_system_administrator_of_every_company() {
    let sandbox = Sandbox::new();
    let login = "practicectl login --password-stdin --token-file";
    sandbox.succeeds(&format!(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user password kim@x.org --temporary --password-file secret && \
         (cat secret; echo 'golden river teapot 12') | {login} kim kim@x.org"
    ));
    let database = sandbox.database();
    if database.metadata().expect("a file").uid() != 0 {
        println!("skipped: only root can change the owner of a file");
        return;
    }
    chown(&database, Some(12_345), None).expect("another owner");
    sandbox.run(
        "practicectl backup copy.db --token-file none",
        &expect![[r#"
        --- stderr
        warning: ~/practice.db belongs to another user
        error: cannot use none
        caused by: No such file or directory (os error 2)
        --- exit 1
    "#]],
    );
    sandbox.run("practicectl backup copy.db --token-file kim", &expect![[r#"
        --- stderr
        warning: ~/practice.db belongs to another user
        error: a backup holds every company of the file, and you are not System Administrator of all of them
        hint: the owner of the database file can back it up without signing in
        --- exit 5
    "#]]);
    sandbox.exits("practicectl backup copy.db", 0);
    sandbox.succeeds("practicectl company create Second --practice Only");
    sandbox.run(
        "practicectl history list --company 'Sunrise Medical' -o csv --columns operator,action,after | grep refused",
        &expect![[r#"
            kim@x.org,refused,"{""refused"":""backup"",""because"":""a backup holds every company of the file, and you are not System Administrator of all of them""}"␍
            --- stderr
            warning: ~/practice.db belongs to another user
            --- exit 0
        "#]],
    );
}

#[test]
fn an_administrator_of_one_of_two_companies_takes_no_backup_of_both() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl company create Second --practice Only");
    let database = sandbox.database();
    if database.metadata().expect("a file").uid() != 0 {
        println!("skipped: only root can change the owner of a file");
        return;
    }
    sandbox.succeeds(
        "practicectl user create bea@x.org --name 'Bea Admin' --administrator --confirm-admin \
         --company Second && \
         practicectl user password bea@x.org --temporary --confirm-admin --company Second \
         --password-file secret && \
         (cat secret; echo 'golden river teapot 12') | \
         practicectl login --password-stdin --token-file bea bea@x.org",
    );
    chown(&database, Some(12_345), None).expect("another owner");
    sandbox.run("practicectl backup copy.db --token-file bea", &expect![[r#"
        --- stderr
        warning: ~/practice.db belongs to another user
        error: a backup holds every company of the file, and you are not System Administrator of all of them
        hint: the owner of the database file can back it up without signing in
        --- exit 5
    "#]]);
    sandbox.succeeds("practicectl backup copy.db");
}
