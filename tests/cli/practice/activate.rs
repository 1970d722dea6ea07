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
            Activated practice "North" (change set 4).
              status: inactive -> active
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
            Nothing to change for practice "North": already active.
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl practice activate South",
        &expect![[r#"
            --- stderr
            error: practice "South" not found
            hint: the practices are: Main Street, North
            --- exit 3
        "#]],
    );
}
