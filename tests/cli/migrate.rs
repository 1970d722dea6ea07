//! `practicectl migrate`, between files; `tests/on-postgres` has it with a server.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;
use rusqlite::Connection;

/// A company with a few things in it, as a file.
fn company() -> Sandbox {
    let sandbox = Sandbox::for_days_in_file();
    sandbox.succeeds(
        "practicectl provider create --npi 1234567893 --name 'Grace Healer' --license-type physician \
             --product billing --practice North --accept-terms -q
         practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller \
             --temporary-password -q --password-file secret
         practicectl lock add kim@x.org --note 'on leave' -q
         practicectl user deactivate kim@x.org -q",
    );
    sandbox
}

fn sql(sandbox: &Sandbox, file: &str, text: &str) {
    let connection = Connection::open(sandbox.path(file)).expect("the file opens");
    connection.execute_batch(text).expect(text);
}

#[test]
fn everything_but_sessions_moves_and_the_old_place_names_the_new_one() {
    let sandbox = company();
    let before = sandbox.succeeds("practicectl export -o json --with-hashes");
    let head = sandbox.succeeds("practicectl history head -o json");
    sandbox.run(
        "practicectl migrate --to new.db | sed 's/[0-9a-f]\\{64\\}/HASH/'",
        &expect![[r#"
            database  ~/new.db
            head      19:HASH
            --- stderr
            all sessions ended; ~/practice.db takes no more changes
            hint: practicectl login EMAIL, with --db or PRACTICECTL_DB for the new place
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice create Annex",
        &expect![[r#"
            --- stderr
            error: the database was moved to ~/new.db
            hint: use it there: --db ~/new.db; nothing was changed here
            --- exit 4
        "#]],
    );
    sandbox.exits("practicectl --db new.db whoami 2> /dev/null", 5);
    sandbox.succeeds(&format!(
        "echo '{PASSWORD}' | practicectl --db new.db login ada@sunrise.example --password-stdin -q"
    ));
    let after = sandbox.succeeds("practicectl --db new.db export -o json --with-hashes");
    assert_eq!(before, after);
    sandbox.succeeds("practicectl --db new.db history verify -q");
    let head = head.split('"').find(|part| part.contains(':') && part.len() > 60).expect("a head");
    let (number, hash) = head.split_once(':').expect("a head");
    let entry = format!(
        "practicectl --db new.db history list --chain -o jsonl | grep '\"number\":{number},'"
    );
    assert!(sandbox.succeeds(&entry).contains(hash), "the same history");
}

#[test]
fn a_repeat_is_a_success_and_another_place_is_refused() {
    let sandbox = company();
    sandbox.succeeds("practicectl migrate --to new.db -q");
    sandbox.succeeds("practicectl migrate --to new.db -q");
    sandbox.exits("practicectl migrate --to other.db 2> /dev/null", 4);
    assert!(!sandbox.path("other.db").exists());
}

#[test]
fn a_place_that_is_taken_is_left_as_it_is() {
    let sandbox = company();
    sandbox.file("taken.db", "mine");
    sandbox.exits("practicectl migrate --to taken.db 2> /dev/null", 9);
    assert_eq!(sandbox.succeeds("cat taken.db"), "mine");
    let other = "practicectl --db other.db init --fixture --seed 9 --company Other --practice A \
                 --admin-email o@x.org --admin-name 'O P' --no-input -q";
    sandbox.succeeds(other);
    sandbox.run(
        "practicectl migrate --to other.db",
        &expect![[r#"
            --- stderr
            error: there is a file at ~/other.db already
            hint: name another path, or use it: practicectl --db ~/other.db whoami
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl practice create Annex -q");
}

#[test]
fn a_migration_that_was_interrupted_leaves_the_source_in_use_and_is_run_again() {
    let sandbox = company();
    sandbox.succeeds("practicectl migrate --to new.db -q");
    // As it is before the source is marked.
    sql(&sandbox, "practice.db", "UPDATE meta SET moved_to = NULL");
    sql(&sandbox, "new.db", "UPDATE meta SET arriving = 1");
    sandbox.succeeds("practicectl practice create Annex -q");
    sandbox.run(
        "practicectl --db new.db user find",
        &expect![[r#"
            --- stderr
            error: ~/new.db is not whole: its migration was interrupted
            hint: run practicectl migrate again, or remove it and use the database that it came from
            --- exit 9
        "#]],
    );
    sandbox.succeeds("practicectl migrate --to new.db -q");
    // As it is after the source is marked, before the copy may be used.
    sql(&sandbox, "new.db", "UPDATE meta SET arriving = 1");
    sandbox.exits("practicectl practice create Third 2> /dev/null", 4);
    sandbox.succeeds("practicectl migrate --to new.db -q");
    sandbox.succeeds(&format!(
        "echo '{PASSWORD}' | practicectl --db new.db login ada@sunrise.example --password-stdin -q"
    ));
    assert!(sandbox.succeeds("practicectl --db new.db practice list").contains("Annex"));
}

#[test]
fn a_damaged_history_does_not_move() {
    let sandbox = company();
    sandbox.tamper("history_no_update", "UPDATE history SET subject = 'x' WHERE number = 15");
    sandbox.run(
        "practicectl migrate --to new.db",
        &expect![[r#"
            --- stderr
            error: the database is damaged: entry 15 of the history does not match its hash
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
    assert!(!sandbox.path("new.db").exists());
    sandbox.succeeds("practicectl practice create Annex -q");
}
