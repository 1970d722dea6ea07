//! `practicectl case note`.

use super::with_case;
use expect_test::expect;

#[test]
fn notes_are_kept_with_who_and_when_and_never_changed() {
    let sandbox = with_case("");
    sandbox.run(
        "practicectl case note 1 'called the practice'",
        &expect![[r#"
            kind     case
            subject  1
            result   changed
            after    note=called the practice
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 13)
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl --token-file care case note 1 'waits for the contract'");
    sandbox.run("practicectl case show 1 -o json --columns id,notes", &expect![[r#"
        {"id":1,"notes":["2026-01-05T09:00:00.000Z ada@sunrise.example: called the practice","2026-01-05T09:00:00.000Z carl@vendor.example: waits for the contract"]}
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl case note 1 ' '",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: the note is empty
        --- exit 6
    "#]],
    );
    sandbox.run(
        "practicectl case note 9 hello",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: case 9 not found
        hint: practicectl case list shows the cases
        --- exit 3
    "#]],
    );
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    for sql in ["UPDATE case_note SET text = 'x'", "DELETE FROM case_note"] {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
}
