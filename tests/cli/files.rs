//! The database as a file: what is refused, and that it is left untouched.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

#[test]
fn paths_that_are_no_safe_place_are_refused() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("ln -s practice.db link.db; mkdir directory.db; mkfifo pipe.db; echo text > text.db; : > empty.db");
    for (path, expected) in [
        (
            "missing.db",
            expect![[r#"
            --- stderr
            error: no database at ~/missing.db
            hint: make one with practicectl init, or name another with --db
            --- exit 3
        "#]],
        ),
        (
            ":memory:",
            expect![[r#"
            --- stderr
            error: the path :memory: is refused: a database in memory keeps nothing
            hint: name a file, for instance --db ./practices.db
            --- exit 9
        "#]],
        ),
        (
            "file:practice.db?nolock=1",
            expect![[r#"
            --- stderr
            error: the path file:practice.db?nolock=1 is refused: a URI can switch locking off
            hint: name a file, for instance --db ./practices.db
            --- exit 9
        "#]],
        ),
        (
            "link.db",
            expect![[r#"
            --- stderr
            error: the path ~/link.db is refused: it is a symbolic link
            hint: name the file that the link points to
            --- exit 9
        "#]],
        ),
        (
            "directory.db",
            expect![[r#"
            --- stderr
            error: the path ~/directory.db is refused: it is not a regular file
            hint: name a regular file
            --- exit 9
        "#]],
        ),
        (
            "pipe.db",
            expect![[r#"
            --- stderr
            error: the path ~/pipe.db is refused: it is not a regular file
            hint: name a regular file
            --- exit 9
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl user find --db '{path}'"), &expected);
    }
    sandbox.succeeds("chmod 600 text.db empty.db");
    sandbox.run(
        "practicectl user find --db text.db; cat text.db",
        &expect![[r#"
            text
            --- stderr
            error: ~/text.db is not a practicectl database
            hint: name another file; this one was left as it is
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find --db empty.db",
        &expect![[r#"
        --- stderr
        error: ~/empty.db is not a practicectl database
        hint: name another file; this one was left as it is
        --- exit 9
    "#]],
    );
}

#[test]
fn a_file_that_others_may_write_is_refused_and_one_they_may_read_draws_a_warning() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "chmod 620 practice.db; practicectl user find -q",
        &expect![[r#"
        --- stderr
        error: the path ~/practice.db is refused: others may write to it
        hint: chmod 600 ~/practice.db
        --- exit 9
    "#]],
    );
    sandbox.run(
        "chmod 640 practice.db; practicectl user find -q | wc -l",
        &expect![[r#"
        2
        --- stderr
        warning: others may read ~/practice.db: chmod 600 ~/practice.db
        --- exit 0
    "#]],
    );
    sandbox.run(
        "chmod 600 practice.db; chmod 777 .; practicectl user find -q; chmod 700 .",
        &expect![[r#"
        --- stderr
        error: the path ~ is refused: everybody may write to the directory
        hint: chmod o-w ~
        --- exit 0
    "#]],
    );
    sandbox.run(
        "chmod 770 .; practicectl user find -q | wc -l; chmod 700 .",
        &expect![[r#"
        2
        --- stderr
        warning: the group may write to ~: chmod g-w ~
        --- exit 0
    "#]],
    );
}

#[test]
fn foreign_newer_and_altered_files_are_not_changed() {
    let sandbox = Sandbox::new();
    let alter = |sql: &str| {
        sandbox.succeeds("practicectl user find -q; cp practice.db altered.db");
        let connection = Connection::open(sandbox.path("altered.db")).expect("the copy opens");
        connection.execute_batch(sql).expect("altered");
        drop(connection);
        "practicectl user find --db altered.db"
    };
    sandbox.run(
        alter("PRAGMA application_id = 7"),
        &expect![[r#"
        --- stderr
        error: ~/altered.db is not a practicectl database
        hint: name another file; this one was left as it is
        --- exit 9
    "#]],
    );
    sandbox.run(
        alter("PRAGMA user_version = 99"),
        &expect![[r#"
            --- stderr
            error: ~/altered.db was written by a newer version (schema 99, this one knows 1)
            hint: use the version that wrote it; the file was left as it is
            --- exit 9
        "#]],
    );
    sandbox.run(
        alter("PRAGMA user_version = 0"),
        &expect![[r#"
            --- stderr
            error: the database is damaged: its schema was altered by another program
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
    sandbox.run(
        alter("CREATE TRIGGER planted AFTER UPDATE ON session BEGIN DELETE FROM lock; END"),
        &expect![[r#"
            --- stderr
            error: the database is damaged: its schema was altered by another program
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
    sandbox.run(
        alter("PRAGMA journal_mode = delete"),
        &expect![[r#"
            --- stderr
            error: the database is damaged: its journal mode is delete, not wal
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
}

#[test]
fn a_cut_file_is_called_damaged() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("head -c 20000 practice.db > cut.db; chmod 600 cut.db");
    sandbox.exits("practicectl user find --db cut.db", 9);
}

#[test]
fn plain_sql_cannot_change_the_history_or_delete_and_replace_users() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl provider create --name 'Abe Healer' --npi 1003000126 --license-type therapist && \
         practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist \
         --product clinical --accept-terms && practicectl provider deactivate 1234567893 && \
         practicectl provider reactivate 1234567893 --product clinical,billing --open-case --accept-terms",
    );
    let connection = Connection::open(sandbox.database()).expect("the file opens");
    // As other programs open it: nothing but the guards protects the rows.
    connection.execute_batch("PRAGMA foreign_keys = OFF").expect("off");
    for sql in [
        "UPDATE history SET subject = 'x'",
        "UPDATE change_set SET operator = 'x'",
        "DELETE FROM change_set",
        "INSERT OR REPLACE INTO change_set SELECT * FROM change_set",
        "DELETE FROM history",
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE number = 1",
        "DELETE FROM person WHERE id = 2",
        "INSERT OR REPLACE INTO person SELECT * FROM person WHERE id = 2",
        "UPDATE OR REPLACE person SET email_key = 'kim@x.org' WHERE id = 1",
        "UPDATE person SET id = 9 WHERE id = 2",
        "DELETE FROM membership",
        "INSERT OR REPLACE INTO membership SELECT * FROM membership WHERE id = 2",
        "UPDATE membership SET user_id = 1 WHERE id = 2",
        "UPDATE OR REPLACE person SET rowid = 2 WHERE id = 1",
        "UPDATE OR REPLACE membership SET rowid = 2 WHERE id = 1",
        "UPDATE person SET email = 'ada@sunrise.example' WHERE id = 2",
        "DELETE FROM provider",
        "UPDATE OR REPLACE provider SET rowid = 2 WHERE id = 1",
        "DELETE FROM license",
        "UPDATE OR REPLACE license SET to_at = NULL WHERE id = 1",
        "UPDATE OR REPLACE license SET rowid = 2 WHERE id = 1",
        "DELETE FROM support_case",
        "UPDATE OR REPLACE support_case SET product = 'clinical' WHERE id = 1",
    ] {
        let refused = connection.execute_batch(sql).expect_err(sql).to_string();
        let by_a_guard = ["cannot be", "are never", "CHECK constraint"];
        assert!(by_a_guard.iter().any(|words| refused.contains(words)), "{sql}: {refused}");
    }
    drop(connection);
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn a_held_database_is_busy_and_nothing_is_changed() {
    let sandbox = Sandbox::new();
    let holder = Connection::open(sandbox.database()).expect("the file opens");
    holder.execute_batch("BEGIN IMMEDIATE").expect("held");
    sandbox.run(
        "practicectl user create kim@x.org --name 'Kim Example' --lock-timeout 200ms",
        &expect![[r#"
            --- stderr
            error: the database is in use by another program
            hint: nothing was changed; try again, or wait longer with --lock-timeout
            --- exit 75
        "#]],
    );
    sandbox.succeeds("practicectl user find");
    holder.execute_batch("ROLLBACK").expect("released");
    sandbox.exits("practicectl user show kim@x.org", 3);
}

#[test]
fn companions_that_somebody_else_could_write_are_refused() {
    let sandbox = Sandbox::new();
    for (plant, expected) in [
        (
            "echo planted > practice.db-wal; chmod 666 practice.db-wal",
            expect![[r#"
            --- stderr
            error: the path ~/practice.db-wal is refused: it does not belong to only the owner of the database
            hint: find out who put it there before you remove ~/practice.db-wal
            --- exit 9
        "#]],
        ),
        (
            "echo planted > practice.db-journal; chmod 666 practice.db-journal",
            expect![[r#"
            --- stderr
            error: the path ~/practice.db-journal is refused: it does not belong to only the owner of the database
            hint: find out who put it there before you remove ~/practice.db-journal
            --- exit 9
        "#]],
        ),
        (
            "ln -s /dev/zero practice.db-shm",
            expect![[r#"
            --- stderr
            error: the path ~/practice.db-shm is refused: it does not belong to only the owner of the database
            hint: find out who put it there before you remove ~/practice.db-shm
            --- exit 9
        "#]],
        ),
    ] {
        sandbox.succeeds("rm -f practice.db-*");
        sandbox.run(&format!("{plant}; practicectl user find"), &expected);
    }
    sandbox.succeeds("rm -f practice.db-*; practicectl user find");
}

#[test]
fn a_database_with_a_second_name_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("ln practice.db second.db");
    sandbox.run("practicectl user find; practicectl --db second.db user find", &expect![[r#"
        --- stderr
        error: the path ~/practice.db is refused: it has another name, and each would have its own log
        hint: find the other names with find ~ -samefile ~/practice.db, and remove them
        error: the path ~/second.db is refused: it has another name, and each would have its own log
        hint: find the other names with find ~ -samefile ~/second.db, and remove them
        --- exit 9
    "#]]);
    sandbox.succeeds("rm second.db; practicectl user find");
    sandbox.succeeds("ln practice.db second.db");
    sandbox.run("practicectl restore second.db; practicectl backup second.db", &expect![[r#"
        --- stderr
        error: the path ~/second.db is refused: it is the database that is to be replaced
        hint: name a backup
        error: the path ~/practice.db is refused: it has another name, and each would have its own log
        hint: find the other names with find ~ -samefile ~/practice.db, and remove them
        --- exit 9
    "#]]);
}

/// Root may read and write everything, so only another user sees a refusal.
#[test]
fn what_keeps_a_user_from_the_database_is_said_with_the_line_that_helps() {
    let sandbox = Sandbox::new();
    if !sandbox.belongs_to_nobody() {
        println!("skipped: another user cannot reach the home or the program");
        return;
    }
    let mode = |mode: &str, path: &str, command: &str| {
        sandbox.succeeds(&format!("chmod {mode} {path}"));
        let shown = sandbox.output_as_nobody(command);
        sandbox.succeeds("chmod 700 .; chmod 600 practice.db");
        shown
    };
    let all = [
        mode("0000", "practice.db", "practicectl user find"),
        mode("0400", "practice.db", "practicectl user create kim@x.org --name 'Kim Example'"),
        mode("0500", ".", "practicectl user create kim@x.org --name 'Kim Example'"),
    ];
    expect![[r#"
        --- stderr
        error: cannot use ~/practice.db: it belongs to 12345 with mode 0000, so you may not read it
        hint: chmod 600 ~/practice.db
        --- exit 1
        --- stderr
        error: cannot use ~/practice.db: it belongs to 12345 with mode 0400, so you may not write to it
        hint: chmod 600 ~/practice.db
        --- exit 1
        --- stderr
        error: cannot use ~: it belongs to 12345 with mode 0500, so you may not work in it
        hint: chmod 700 ~
        --- exit 1
    "#]].assert_eq(&all.concat());
}

#[test]
fn no_log_is_left_when_the_last_process_has_ended() {
    let sandbox = Sandbox::new();
    let reader = Connection::open(sandbox.database()).expect("the database");
    reader.execute_batch("BEGIN; SELECT * FROM person").expect("a snapshot");
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.succeeds("test -s practice.db-wal");
    drop(reader);
    sandbox.succeeds("practicectl user find kim");
    sandbox.succeeds("test ! -e practice.db-wal");
    let many = "for i in 1 2 3 4 5 6 7 8; do \
         practicectl history list > /dev/null & \
         practicectl user create u$i@x.org --name 'Uma U' -q > /dev/null & \
         practicectl user find --all | head -1 > /dev/null & done; wait; ls | grep practice";
    assert_eq!(sandbox.succeeds(many), "practice.db\n");
    let copy = sandbox.path("copy.db");
    std::fs::copy(sandbox.database(), &copy).expect("a copy");
    let users = |path: &std::path::Path| -> i64 {
        let copy = Connection::open(path).expect("a database");
        copy.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).expect("users")
    };
    assert_eq!(users(&copy), 10);
}

/// A database as a development version left it.
fn of_a_development_version() -> Sandbox {
    let sandbox = Sandbox::new();
    let connection = Connection::open(sandbox.database()).expect("a database");
    connection
        .execute_batch("PRAGMA user_version = 4; CREATE TABLE user (id INTEGER PRIMARY KEY) STRICT")
        .expect("made to look like one");
    drop(connection);
    sandbox
}

#[test]
fn a_database_of_a_development_version_is_refused_with_the_way_out() {
    let sandbox = of_a_development_version();
    for command in ["whoami", "user find", "user deactivate kim@x.org", "backup copy.db"] {
        sandbox.exits(&format!("practicectl {command}"), 9);
    }
    sandbox.run("practicectl user find", &expect![[r#"
        --- stderr
        error: ~/practice.db was written by a development version
        hint: export it with the version that made it (practicectl export), and apply the file to a new database with this one (practicectl apply)
        --- exit 9
    "#]]);
}

#[test]
fn a_backup_of_a_development_version_is_refused_and_changes_nothing() {
    let old = of_a_development_version();
    let sandbox = Sandbox::new();
    std::fs::copy(old.database(), sandbox.path("old.db")).expect("copied");
    sandbox.run("practicectl restore old.db", &expect![[r#"
        --- stderr
        error: ~/old.db was written by a development version
        hint: export it with the version that made it (practicectl export), and apply the file to a new database with this one (practicectl apply)
        --- exit 9
    "#]]);
    sandbox.succeeds("practicectl whoami");
}
