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
            kind     user
            subject  kim@x.org
            result   changed
            before   user_type=medical-office
            after    user_type=business-office
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
            the user must sign out and in again for the new settings to take effect
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user-type set business-office kim@x.org sam@x.org",
        &expect![[r#"
            SUBJECT    RESULT     CODE        MESSAGE                  AFTER
            kim@x.org  unchanged  already-so  already business-office
            sam@x.org  changed                                         user_type=business-office
            --- stderr
            1 changed, 1 unchanged, 0 failed, 0 skipped (change set 5)
            the user must sign out and in again for the new settings to take effect
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user-type set business-office nobody@x.org",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
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
