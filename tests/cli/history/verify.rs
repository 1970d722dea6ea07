//! `practicectl history verify`.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

/// Alters the file as somebody would who drops the guards and puts them back.
fn tamper(sandbox: &Sandbox, guard: &str, sql: &str) {
    let connection = Connection::open(sandbox.database()).expect("the file opens");
    let text: String = connection
        .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [guard], |row| row.get(0))
        .expect("the guard is there");
    connection.execute_batch(&format!("DROP TRIGGER {guard}; {sql}; {text};")).expect("tampered");
}

#[test]
fn a_whole_chain_is_verified_and_its_head_is_said() {
    Sandbox::new().run(
        "practicectl history verify | sed 's/[0-9a-f]\\{64\\}/HEAD/'",
        &expect![[r#"
        entries    3
        head       HEAD
        broken_at
        --- exit 0
    "#]],
    );
}

#[test]
fn an_altered_entry_is_found() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    tamper(
        &sandbox,
        "history_no_update",
        "UPDATE history SET operator = 'nobody@x.org' WHERE number = 2",
    );
    sandbox.run(
        "practicectl history verify | sed 's/[0-9a-f]\\{64\\}/HEAD/'",
        &expect![[r#"
        entries    4
        head       HEAD
        broken_at  2
        --- stderr
        error: entry 2 of the history does not match its hash
        hint: it was altered by other means than this program; compare with a copy
        --- exit 0
    "#]],
    );
    sandbox.exits("practicectl history verify", 9);
}

#[test]
fn a_removed_entry_is_found() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    tamper(&sandbox, "history_no_delete", "DELETE FROM history WHERE number = 2");
    sandbox.exits("practicectl history verify", 9);
}
