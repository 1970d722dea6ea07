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
            Renamed practice "north" (change set 3).
              name: North -> Uptown
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
            Renamed practice "Uptown" (change set 4).
              name: Uptown -> UPTOWN
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice rename UPTOWN UPTOWN --detailed-exitcode",
        &expect![[r#"
            Nothing to change for practice "UPTOWN": already so.
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl practice rename Uptown 'main street'",
        &expect![[r#"
            --- stderr
            error: practice "Main Street" exists already
            hint: practicectl practice list shows the practices
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl practice rename Uptown 'a, b'",
        &expect![[r#"
            --- stderr
            error: practice name "a, b" holds a comma or a semicolon
            hint: write "a b"
            --- exit 6
        "#]],
    );
    sandbox.run(
        "practicectl practice rename North South",
        &expect![[r#"
            --- stderr
            error: practice "North" not found
            hint: the practices are: Main Street, UPTOWN
            --- exit 3
        "#]],
    );
}
