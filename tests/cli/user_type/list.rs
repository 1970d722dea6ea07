//! `practicectl user-type list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn both_types_are_listed_with_their_functions() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user-type list",
        &expect![[r#"
            TYPE             TITLE                 FUNCTIONS
            medical-office   Medical Office User   patient records, appointments, encounters, reports
            business-office  Business Office User  encounters, claims, patient statements, payments
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl logout -q; practicectl user-type list",
        &expect![[r#"
        --- stderr
        error: not signed in: there is no session for this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
}
