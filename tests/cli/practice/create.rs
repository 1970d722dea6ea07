//! `practicectl practice create`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_practice_is_created_once_under_a_name_that_the_command_line_can_hold() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl practice create South",
        &expect![[r#"
            Created practice "South" (change set 2).
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice create SOUTH",
        &expect![[r#"
            --- stderr
            error: practice "South" exists already
            hint: practicectl practice list shows the practices
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl practice create 'East, West'",
        &expect![[r#"
            --- stderr
            error: practice name "East, West" holds a comma or a semicolon
            hint: write "East West"
            --- exit 6
        "#]],
    );
    sandbox.run(
        "practicectl practice create +East",
        &expect![[r#"
            --- stderr
            error: practice name "+East" begins with + or -
            hint: write "East"
            --- exit 6
        "#]],
    );
    sandbox.run(
        "practicectl practice list -o csv --columns name",
        &expect![[r#"
        name␍
        Main Street␍
        North␍
        South␍
        --- exit 0
    "#]],
    );
}

#[test]
fn when_the_second_practice_comes_nothing_changes_for_users_of_the_first() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice Only --admin-email ada@x.org --admin-name 'Ada Admin' && \
         practicectl user create kim@x.org --name 'Kim Example' --role Biller",
    );
    let kim = || sandbox.succeeds("practicectl user show kim@x.org -o json");
    let before = kim();
    assert!(before.contains("\"practices\":[\"Only\"]"));
    sandbox.succeeds("practicectl practice create Second");
    assert_eq!(kim(), before);
    let new = sandbox.succeeds("practicectl user create new@x.org --name 'New User' -o json");
    assert!(new.contains("\"practices\":[]"), "{new}");
}
