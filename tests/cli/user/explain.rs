//! `practicectl user explain`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn every_obstacle_is_named_with_its_fix_and_the_fixes_work() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl lock add kim@x.org --note 'on leave' && \
         practicectl user deactivate kim@x.org",
    );
    sandbox.run("practicectl user explain kim@x.org", &expect![[r#"
        OBSTACLE     BLOCKS   MESSAGE                                                                         COMMAND
        inactive     sign-in  deactivated since 2026-01-05 09:00                                              practicectl user activate kim@x.org
        locked       sign-in  locked since 2026-01-05 09:00 (administrator) by ada@sunrise.example: on leave  practicectl lock unlock kim@x.org
        no-password  sign-in  no password was ever set                                                        practicectl user password kim@x.org --temporary
        no-access    work     has no permissions and practices                                                practicectl user edit kim@x.org --practice NAME --grant PERMISSION
        --- stderr
        kim@x.org cannot sign in
        --- exit 0
    "#]]);
    sandbox.succeeds(
        "practicectl user explain kim@x.org -o csv --columns command --csv-raw | tr -d '\\r' | tail -n +2 | \
         sed 's/--practice NAME/--practice North/; s/--grant PERMISSION/--grant claims.submit/; s/--temporary/--temporary --password-file secret/' > fixes && sh fixes",
    );
    sandbox.run("practicectl user explain kim@x.org -o json", &expect![[r#"
        [
        {"email":"kim@x.org","obstacle":"temporary-password","blocks":"nothing","message":"the password is temporary until 2026-01-12T09:00:00.000Z; it must be changed at the next sign-in","command":"practicectl login kim@x.org"}
        ]
        --- stderr
        kim@x.org can sign in and work
        --- exit 0
    "#]]);
    sandbox.at("2026-01-12T09:00:01Z").run("practicectl user explain kim@x.org", &expect![[r#"
        OBSTACLE           BLOCKS   MESSAGE                                             COMMAND
        temporary-expired  sign-in  the temporary password expired at 2026-01-12 09:00  practicectl user password kim@x.org --temporary
        --- stderr
        kim@x.org cannot sign in
        --- exit 0
    "#]]);
}

#[test]
fn a_provider_is_sent_to_the_reactivation() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user create grace@x.org --name 'Grace Healer' --practice North --role Provider --provider 1234567893 && \
         practicectl lock add grace@x.org",
    );
    sandbox.run("practicectl user explain grace@x.org", &expect![[r#"
        OBSTACLE           BLOCKS   MESSAGE                                                               COMMAND
        locked             sign-in  locked since 2026-01-05 09:00 (administrator) by ada@sunrise.example  practicectl provider reactivate grace@x.org
        no-password        sign-in  no password was ever set                                              practicectl user password grace@x.org --temporary
        provider-inactive  work     the user's provider 1234567893 has no active product                  practicectl provider reactivate grace@x.org --product PRODUCT --accept-terms
        --- stderr
        grace@x.org cannot sign in
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user explain nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}

#[test]
fn whom_nothing_keeps_is_told_so() {
    let sandbox = Sandbox::for_days();
    sandbox.run(
        "practicectl user explain ada@sunrise.example",
        &expect![[r#"
            --- stderr
            no obstacles found
            ada@sunrise.example can sign in and work
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user explain ada@sunrise.example -o jsonl",
        &expect![[r#"
        --- stderr
        ada@sunrise.example can sign in and work
        --- exit 0
    "#]],
    );
}

#[test]
fn a_session_with_the_rights_of_before_is_named() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim && \
         practicectl user edit kim@x.org --grant users.view",
    );
    sandbox.run("practicectl user explain kim@x.org", &expect![[r#"
        OBSTACLE       BLOCKS   MESSAGE                                                        COMMAND
        stale-session  nothing  an open session has the earlier rights; sign out and in again  practicectl login kim@x.org
        --- stderr
        kim@x.org can sign in and work
        --- exit 0
    "#]]);
}
