//! `practicectl user-type set`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_type_of_many_is_set_and_a_repeat_changes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && practicectl user create sam@x.org --name 'Sam Example'",
    );
    sandbox.run(
        "practicectl user-type set business-office kim@x.org",
        &expect![[r#"
            Set the type of user kim@x.org (change set 4).
              user type: medical-office -> business-office
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user-type set business-office kim@x.org sam@x.org",
        &expect![[r#"
            SUBJECT    RESULT     CHANGE                                        NOTE
            kim@x.org  unchanged                                                already business-office
            sam@x.org  changed    user type: medical-office -> business-office
            --- stderr
            1 changed, 1 unchanged (change set 5)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user-type set business-office nobody@x.org",
        &expect![[r#"
            --- stderr
            error: user "nobody@x.org" not found
            hint: practicectl user find --all lists the users of the company
            --- exit 3
        "#]],
    );
    sandbox.run(
        "practicectl user-type set doctor kim@x.org",
        &expect![[r#"
            --- stderr
            error: "doctor" is not a value of TYPE
            hint: the values are medical-office and business-office
            usage: practicectl user-type set [OPTIONS] <TYPE> <EMAIL...|--from FILE>
            --- exit 2
        "#]],
    );
}
