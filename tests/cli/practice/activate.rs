//! `practicectl practice activate`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn users_who_had_it_have_it_again() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller && \
         practicectl practice deactivate North --yes",
    );
    sandbox.run(
        "practicectl practice activate North",
        &expect![[r#"
            kind     practice
            subject  North
            result   changed
            before   status=inactive
            after    status=active
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user explain kim@x.org -o csv --columns obstacle",
        &expect![[r#"
        obstacle␍
        no-password␍
        --- stderr
        kim@x.org cannot sign in
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl practice activate North --detailed-exitcode",
        &expect![[r#"
            kind     practice
            subject  North
            result   unchanged
            code     already-so
            message  already active
            --- stderr
            0 changed, 1 unchanged, 0 failed, 0 skipped
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl practice activate South",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: practice "South" not found
        hint: the practices are: Main Street, North
        --- exit 3
    "#]],
    );
}
