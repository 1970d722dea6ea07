//! `practicectl case note`.

use super::with_case;
use expect_test::expect;

#[test]
fn notes_are_kept_with_who_and_when_and_never_changed() {
    let sandbox = with_case("");
    sandbox.run(
        "practicectl case note 1 'called the practice'",
        &expect![[r#"
            Added a note to case 1 (change set 13).
              note: called the practice
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
            error: the note is empty
            --- exit 6
        "#]],
    );
    sandbox.run(
        "practicectl case note 9 hello",
        &expect![[r#"
            --- stderr
            error: case 9 not found
            hint: practicectl case list shows the cases
            --- exit 3
        "#]],
    );
    for sql in ["UPDATE case_note SET text = 'x'", "DELETE FROM case_note"] {
        assert!(sandbox.sql(sql).is_err(), "{sql}");
    }
}
