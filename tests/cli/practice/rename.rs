//! `practicectl practice rename`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_practice_is_renamed_for_everybody_who_has_it() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example' --practice North");
    sandbox.run(
        "practicectl practice rename north Uptown",
        &expect![[r#"
            kind     practice
            subject  north
            result   changed
            before   name=North
            after    name=Uptown
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show kim@x.org -o json --columns practices",
        &expect![[r#"
        {"practices":["Uptown"]}
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl practice rename Uptown UPTOWN",
        &expect![[r#"
            kind     practice
            subject  Uptown
            result   changed
            before   name=Uptown
            after    name=UPTOWN
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice rename UPTOWN UPTOWN --detailed-exitcode",
        &expect![[r#"
            kind     practice
            subject  UPTOWN
            result   unchanged
            code     already-so
            message  already so
            --- stderr
            0 changed, 1 unchanged, 0 failed, 0 skipped
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl practice rename Uptown 'main street'",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: practice "Main Street" exists already
        hint: practicectl practice list shows the practices
        --- exit 4
    "#]],
    );
    sandbox.run(
        "practicectl practice rename Uptown 'a, b'",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: practice name "a, b" holds a comma or a semicolon
        hint: write "a b"
        --- exit 6
    "#]],
    );
    sandbox.run(
        "practicectl practice rename North South",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: practice "North" not found
        hint: the practices are: Main Street, UPTOWN
        --- exit 3
    "#]],
    );
}
