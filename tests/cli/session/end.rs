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
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: session "2" not found
        hint: practicectl session list shows the open sessions
        --- exit 3
    "#]],
    );
    sandbox.run("practicectl session end 99 x --token-file kim", &expect![[r#"
        SUBJECT  RESULT  CODE               MESSAGE                 NEXT
        99       failed  session-not-found  session "99" not found  practicectl session list shows the open sessions
        x        failed  session-not-found  session "x" not found   practicectl session list shows the open sessions
        --- stderr
        0 changed, 0 unchanged, 2 failed, 0 skipped
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 3
    "#]]);
    sandbox.run(
        "practicectl session end 4 --token-file kim",
        &expect![[r#"
            kind     company
            subject  4
            result   changed
            message  a session of kim@x.org
            before   state=open session=
            after    state=ended
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 6)
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
            kind     company
            subject  3
            result   changed
            message  a session of kim@x.org
            before   state=open session=
            after    state=ended
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 7)
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
            SUBJECT  RESULT   CODE              MESSAGE                 AFTER
            3        changed                    a session of kim@x.org  state=ended
            4        changed                    a session of kim@x.org  state=ended
            4        skipped  repeated-subject  named before
            --- stderr
            2 changed, 0 unchanged, 0 failed, 1 skipped (change set 6)
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl whoami --token-file kim", 5);
    sandbox.run(
        "practicectl history list -o csv --columns operator,subject,action,reason | tail -2",
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
            SUBJECT  RESULT   MESSAGE                           AFTER
            1        changed  a session of ada@sunrise.example  state=ended
            5        changed  a session of ada@sunrise.example  state=ended
            --- stderr
            2 changed, 0 unchanged, 0 failed, 0 skipped (change set 7)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl session list --columns id,current",
        &expect![[r#"
        ID  CURRENT
        2   current
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl session end --detailed-exitcode",
        &expect![[r#"
            SUBJECT  RESULT  CODE  MESSAGE  AFTER  NEXT
            --- stderr
            warning: the list is empty: nothing to do
            0 changed, 0 unchanged, 0 failed, 0 skipped
            --- exit 10
        "#]],
    );
    sandbox.succeeds("practicectl whoami --token-file kim");
}
