//! `practicectl practice deactivate`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_staff() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller && \
         practicectl user create sam@x.org --name 'Sam Example' --practice North,'Main Street' --role Biller && \
         practicectl user create ina@x.org --name 'Ina Inactive' --practice North && practicectl user deactivate ina@x.org && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician --practice North",
    );
    sandbox
}

#[test]
fn who_is_left_without_a_practice_is_named_and_a_yes_is_wanted() {
    let sandbox = with_staff();
    sandbox.run("practicectl practice deactivate North", &expect![[r#"
        --- stderr
        error: a consent is missing: practice "North": 1 user is left without a practice: kim@x.org; 1 active provider works in it: Grace Healer
        hint: give --yes
        --- exit 8
    "#]]);
    sandbox.run("practicectl practice deactivate North --dry-run --yes", &expect![[r#"
        Would deactivate practice "North".
          status: active -> inactive
          note: 1 user is left without a practice: kim@x.org; 1 active provider works in it: Grace Healer
        --- stderr
        dry run, nothing was changed
        users and providers keep the practice, and have it again when it is activated
        --- exit 0
    "#]]);
    sandbox.run("practicectl practice deactivate north --yes", &expect![[r#"
        Deactivated practice "north" (change set 7).
          status: active -> inactive
          note: 1 user is left without a practice: kim@x.org; 1 active provider works in it: Grace Healer
        --- stderr
        users and providers keep the practice, and have it again when it is activated
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl practice list",
        &expect![[r#"
            NAME         CREATED AT        STATUS    DEACTIVATED AT
            Main Street  2026-01-05 09:00  active
            North        2026-01-05 09:00  inactive  2026-01-05 09:00
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find --without-access -o csv --columns email,practices",
        &expect![[r#"
            email,practices␍
            kim@x.org,North␍
            --- stderr
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user explain kim@x.org", &expect![[r#"
        OBSTACLE           BLOCKS   MESSAGE                              COMMAND
        no-password        sign-in  no password was ever set             practicectl user password kim@x.org --temporary
        practice-inactive  work     the practice "North" is deactivated  practicectl practice activate North
        no-access          work     has no practices                     practicectl user edit kim@x.org --practice NAME
        --- stderr
        kim@x.org cannot sign in
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user explain sam@x.org -o csv --columns obstacle,blocks",
        &expect![[r#"
            obstacle,blocks␍
            no-password,sign-in␍
            practice-inactive,nothing␍
            --- stderr
            sam@x.org cannot sign in
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show ada@sunrise.example -o json --columns practices",
        &expect![[r#"
            {"practices":["Main Street"]}
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice deactivate North --yes --detailed-exitcode",
        &expect![[r#"
            Nothing to change for practice "North": already inactive.
            --- exit 10
        "#]],
    );
}

#[test]
fn nobody_is_given_to_a_deactivated_practice() {
    let sandbox = with_staff();
    sandbox.succeeds("practicectl practice deactivate North --yes");
    sandbox.run(
        "practicectl user create new@x.org --name 'New User' --practice North",
        &expect![[r#"
            --- stderr
            error: practice "North" is deactivated
            hint: practicectl practice activate North
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl user edit sam@x.org --practice=+North",
        &expect![[r#"
            --- stderr
            error: practice "North" is deactivated
            hint: practicectl practice activate North
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl user edit sam@x.org --practice=-North");
    // One is left, which new users get by themselves.
    sandbox.run("practicectl user create new@x.org --name 'New User' -o json", &expect![[r#"
        {"change_set":9,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
        {"kind":"user","subject":"new@x.org","result":"changed","code":null,"message":"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned","before":{},"after":{"email":"new@x.org","name":"New User","status":"active","user_type":"medical-office","permission_set":"custom","permissions":[],"practices":["Main Street"]},"next":"practicectl user edit new@x.org --grant PERMISSION"}
        ]}
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 9)
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl practice create North",
        &expect![[r#"
            --- stderr
            error: practice "North" exists already
            hint: practicectl practice list shows the practices
            --- exit 4
        "#]],
    );
}

#[test]
fn a_practice_without_staff_asks_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl practice deactivate North nowhere",
        &expect![[r#"
        --- stderr
        1 failed, 1 skipped
        error: practice "nowhere" not found
        hint: the practices are: Main Street, North
        --- exit 3
    "#]],
    );
    sandbox.run(
        "practicectl practice deactivate North",
        &expect![[r#"
            Deactivated practice "North" (change set 2).
              status: active -> inactive
            --- stderr
            users and providers keep the practice, and have it again when it is activated
            --- exit 0
        "#]],
    );
}

#[test]
fn plain_sql_cannot_delete_or_replace_a_practice() {
    let sandbox = Sandbox::new();
    let connection = rusqlite::Connection::open(sandbox.database()).expect("a database");
    for sql in [
        "DELETE FROM practice",
        "INSERT OR REPLACE INTO practice (id, company_id, name, name_key, created_at) VALUES (1, 1, 'x', 'x', 0)",
        "UPDATE OR REPLACE practice SET name_key = 'north' WHERE name_key <> 'north'",
    ] {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn practices_that_are_closed_together_are_judged_together() {
    let sandbox = with_staff();
    sandbox.run("practicectl practice deactivate North 'Main Street'", &expect![[r#"
        --- stderr
        error: a consent is missing: practice "North": 2 users are left without a practice: kim@x.org, sam@x.org; 1 active provider works in it: Grace Healer; practice "Main Street": 1 user is left without a practice: sam@x.org
        hint: give --yes
        --- exit 8
    "#]]);
    sandbox.exits("practicectl practice deactivate 'Main Street'", 0);
}
