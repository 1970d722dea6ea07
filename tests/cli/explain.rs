//! `practicectl explain`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_code_is_explained_to_anybody_and_an_unknown_one_is_guessed() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl explain billing-too-soon", &expect![[r#"
        code         billing-too-soon
        exit         4
        explanation  Fewer than 30 calendar days (UTC) have passed since the provider was deactivated, so Billing cannot be added here. With --open-case a case is opened for the vendor, the other products go ahead, and Billing waits for the case.
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl explain billing-to-soon",
        &expect![[r#"
        --- stderr
        error: there is no error code "billing-to-soon"
        hint: did you mean billing-too-soon?
        --- exit 3
    "#]],
    );
    sandbox.run(
        "practicectl explain zzz",
        &expect![[r#"
        --- stderr
        error: there is no error code "zzz"
        hint: practicectl explain lists the codes
        --- exit 3
    "#]],
    );
    assert!(sandbox.succeeds("practicectl explain -o csv").lines().count() > 50);
}
