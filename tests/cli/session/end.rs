//! `practicectl session end`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

const KIM: &str = "copper meadow bicycle 81";

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin && \
         echo '{KIM}' | practicectl login kim@x.org --password-stdin --token-file kim && \
         echo '{KIM}' | practicectl login kim@x.org --password-stdin --token-file other"
    ));
    sandbox
}

#[test]
fn a_user_ends_their_own_and_nobody_elses() {
    let sandbox = with_kim();
    let ids = sandbox.succeeds("practicectl session list --token-file kim -o csv --columns id");
    assert_eq!(ids, "id\r\n3\r\n4\r\n");
    sandbox.run(
        "practicectl session end 2 --token-file kim",
        &expect![[r#"
            --- stderr
            error: session "2" not found
            hint: practicectl session list shows the open sessions
            --- exit 3
        "#]],
    );
    sandbox.run("practicectl session end 99 x --token-file kim", &expect![[r#"
        SUBJECT  RESULT  NOTE
        99       failed  session "99" not found; next: practicectl session list shows the open sessions
        x        failed  session "x" not found; next: practicectl session list shows the open sessions
        --- stderr
        2 failed
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 3
    "#]]);
    sandbox.run(
        "practicectl session end 4 --token-file kim",
        &expect![[r#"
            Ended session 4 (change set 6).
              state: open -> ended
              session: none -> none
              note: a session of kim@x.org
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl whoami --token-file other", &expect![[r#"
        --- stderr
        error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]]);
    sandbox.run(
        "practicectl session end 3 --token-file kim",
        &expect![[r#"
        --- stderr
        error: a consent is missing: session 3 is your current session
        hint: give --yes
        --- exit 8
    "#]],
    );
    sandbox.run(
        "practicectl session end 3 --token-file kim --yes",
        &expect![[r#"
            Ended session 3 (change set 7).
              state: open -> ended
              session: none -> none
              note: a session of kim@x.org
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl session end --token-file kim",
        &expect![[r#"
            --- stderr
            error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
            hint: sign in with practicectl login EMAIL
            --- exit 5
        "#]],
    );
}

#[test]
fn an_administrator_ends_those_of_the_company() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl session end 3 4 4 --reason 'laptop lost'",
        &expect![[r#"
            SUBJECT  RESULT   CHANGE                                       NOTE
            3        changed  state: open -> ended; session: none -> none  a session of kim@x.org
            4        changed  state: open -> ended; session: none -> none  a session of kim@x.org
            4        skipped                                               named before
            --- stderr
            2 changed, 1 skipped (change set 6)
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl whoami --token-file kim", 5);
    sandbox.run(
        "practicectl history list --oldest-first -o csv --columns operator,subject,action,reason | tail -2",
        &expect![[r#"
            ada@sunrise.example,kim@x.org,session.end,laptop lost␍
            ada@sunrise.example,kim@x.org,session.end,laptop lost␍
            --- exit 0
        "#]],
    );
}

#[test]
fn the_others_end_and_the_one_that_asks_stays() {
    let sandbox = with_kim();
    sandbox.succeeds(&format!(
        "echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --token-file second"
    ));
    sandbox.run(
        "practicectl session end",
        &expect![[r#"
            SUBJECT  RESULT   CHANGE                                       NOTE
            1        changed  state: open -> ended; session: none -> none  a session of ada@sunrise.example
            5        changed  state: open -> ended; session: none -> none  a session of ada@sunrise.example
            --- stderr
            2 changed (change set 7)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl session list --columns id,current",
        &expect![[r#"
            ID  CURRENT
            2   yes
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl session end --detailed-exitcode",
        &expect![[r#"
            --- stderr
            warning: the list is empty: nothing to do
            --- exit 10
        "#]],
    );
    sandbox.succeeds("practicectl whoami --token-file kim");
}
