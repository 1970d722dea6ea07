//! `practicectl logout`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

#[test]
fn signing_out_ends_the_session_and_a_repeat_is_a_success() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("cp .local/state/practicectl/*.token copy");
    sandbox.run(
        "practicectl logout; practicectl logout",
        &expect![[r#"
        --- stderr
        signed out
        no user was signed in
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user find",
        &expect![[r#"
        --- stderr
        error: not signed in: there is no session for this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
    sandbox.run(
        "practicectl user find --token-file copy",
        &expect![[r#"
            --- stderr
            error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
            hint: sign in with practicectl login EMAIL
            --- exit 5
        "#]],
    );
}

#[test]
fn signing_out_another_session_leaves_the_stored_one() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --token-file other -q && \
         PRACTICECTL_TOKEN=$(cat other) practicectl logout"
    ));
    sandbox.exits("practicectl whoami --token-file other", 5);
    sandbox.succeeds("practicectl whoami");
}
