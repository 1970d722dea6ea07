//! `practicectl history verify`.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

#[test]
fn a_whole_chain_is_verified_and_its_head_is_said() {
    Sandbox::new().run(
        "practicectl history verify | sed 's/[0-9a-f]\\{64\\}/HEAD/'",
        &expect![[r#"
            entries           13
            head              HEAD
            broken at         -
            differences       0
            hidden            0
            first difference  -
            --- exit 0
        "#]],
    );
}

#[test]
fn an_altered_entry_is_found() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.tamper(
        "change_set_no_update",
        "UPDATE change_set SET operator = 'nobody@x.org' WHERE number = 2",
    );
    sandbox.run(
        "practicectl history verify | sed 's/[0-9a-f]\\{64\\}/HEAD/'",
        &expect![[r#"
            entries           14
            head              HEAD
            broken at         14
            differences       0
            hidden            0
            first difference  -
            --- stderr
            error: entry 14 of the history does not match its hash
            hint: something other than this program altered it; compare it with a copy
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl history verify", 9);
}

#[test]
fn a_removed_entry_is_found() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.tamper("history_no_delete", "DELETE FROM history WHERE number = 2");
    sandbox.exits("practicectl history verify", 9);
}

#[test]
fn a_history_whose_end_was_cut_off_is_damaged() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.tamper("history_no_delete", "DELETE FROM history WHERE number = 14");
    sandbox.run(
        "practicectl history verify",
        &expect![[r#"
            --- stderr
            error: the database is damaged: the end of the history is not the one that was kept
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
    sandbox.run(
        "practicectl user create lou@x.org --name 'Lou Example'",
        &expect![[r#"
        --- stderr
        error: the database is damaged: the end of the history is not the one that was kept
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
}

#[test]
fn an_empty_history_is_damaged() {
    let sandbox = Sandbox::new();
    sandbox.tamper(
        "history_no_delete",
        "DELETE FROM history; UPDATE meta SET head_number = NULL, head_hash = NULL",
    );
    sandbox.run(
        "practicectl history verify",
        &expect![[r#"
        --- stderr
        error: the database is damaged: the history is empty
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
}

#[test]
fn a_row_that_every_database_has_is_missed() {
    let sandbox = Sandbox::new();
    sandbox.sql("DELETE FROM meta").expect("no guard");
    let refusal = expect![[r#"
        --- stderr
        error: the database is damaged: a row that every database has is missing
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]];
    sandbox.run("practicectl history verify", &refusal);
    sandbox.run("practicectl lock list", &refusal);
}

#[test]
fn a_company_with_the_number_0_is_damage() {
    let sandbox = Sandbox::for_days();
    let all = "UPDATE history SET company_id = 0 WHERE company_id IS NULL";
    sandbox.tamper("history_no_update", &format!("PRAGMA foreign_keys = off; {all}"));
    sandbox.run(
        "practicectl history verify",
        &expect![[r#"
            --- stderr
            error: the database is damaged: table history, row 13 refers to a missing row of company
            hint: take a copy of it, then practicectl restore BACKUP
            --- exit 9
        "#]],
    );
}

#[test]
fn a_reference_to_nothing_is_damage() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example' --practice North");
    let connection = Connection::open(sandbox.database()).expect("the database");
    connection
        .execute_batch("PRAGMA foreign_keys = off; UPDATE membership_practice SET practice_id = 99")
        .expect("altered");
    drop(connection);
    sandbox.run("practicectl history verify", &expect![[r#"
        --- stderr
        error: the database is damaged: table membership_practice refers to a missing row of practice
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]]);
}

#[test]
fn text_that_is_not_unicode_is_damage_with_its_place() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    let connection = Connection::open(sandbox.database()).expect("the database");
    connection
        .execute_batch("UPDATE person SET name = CAST(x'4bff6d' AS TEXT) WHERE id = 2")
        .expect("altered");
    drop(connection);
    sandbox.run(
        "practicectl user find --all",
        &expect![[r#"
        --- stderr
        error: the database is damaged: table person, column name, row 2 cannot be read
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
    sandbox.run(
        "practicectl user show kim@x.org",
        &expect![[r#"
        --- stderr
        error: the database is damaged: table person, column name, row 2 cannot be read
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
    sandbox.run(
        "practicectl history verify",
        &expect![[r#"
        --- stderr
        error: the database is damaged: table person, column name, row 2 cannot be read
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
    sandbox.tamper(
        "history_no_update",
        "UPDATE history SET subject = CAST(x'4bff6d' AS TEXT) WHERE number = 14",
    );
    sandbox.run(
        "practicectl history list",
        &expect![[r#"
        --- stderr
        error: the database is damaged: table person, column name, row 2 cannot be read
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
}

#[test]
fn an_index_without_its_rows_is_damage() {
    let sandbox = Sandbox::new();
    let connection = Connection::open(sandbox.database()).expect("the database");
    connection
        .execute_batch(
            "PRAGMA writable_schema = on; \
             UPDATE sqlite_schema SET rootpage = \
             (SELECT rootpage FROM sqlite_schema WHERE name = 'case_open') \
             WHERE name = 'session_open'",
        )
        .expect("altered");
    drop(connection);
    sandbox.run(
        "practicectl history verify",
        &expect![[r#"
        --- stderr
        error: the database is damaged: 2nd reference to page 42
        hint: take a copy of it, then practicectl restore BACKUP
        --- exit 9
    "#]],
    );
}

#[test]
fn it_needs_no_company_if_the_history_of_one_may_be_read() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl company create Second --practice Only && \
         practicectl user create kim@x.org --name 'Kim Example' --company 'Sunrise Medical' \
         --grant users.view --practice North && \
         practicectl user create kim@x.org --name 'Kim Example' --company Second \
         --grant audit-log.view --practice Only && \
         practicectl user password kim@x.org --temporary --company Second --password-file secret && \
         (cat secret; echo 'golden river teapot 12') | practicectl login kim@x.org --password-stdin",
    );
    sandbox.exits("practicectl history list", 2);
    sandbox.succeeds("practicectl history verify");
    sandbox.exits("practicectl history verify --company Second", 0);
    sandbox.exits("practicectl history verify --company 'Sunrise Medical'", 5);
}
