//! `practicectl role create`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_role_begins_with_nothing_or_with_another_one() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl role create Intern",
        &expect![[r#"
            Created role "Intern" (change set 2).
              note: grants nothing yet
              next: practicectl role edit Intern --grant PERMISSION
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl role create 'Front Desk' --description 'Who answers the phone' --like Scheduler --grant messages.manage -o json",
        &expect![[r#"
            {"change_set":3,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"role","subject":"Front Desk","result":"changed","code":null,"message":null,"before":{},"after":{"name":"Front Desk","description":"Who answers the phone","permissions":["patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage"]},"next":null}
            ]}
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl role show 'front desk'",
        &expect![[r#"
        name         Front Desk
        description  Who answers the phone
        permissions  practice
                       General: patient-demographics.manage, appointments.manage, messages.manage
                       Scheduling: scheduling-templates.manage
        members      0
        --- exit 0
    "#]],
    );
}

#[test]
fn what_breaks_a_rule_is_refused() {
    let sandbox = Sandbox::new();
    for (arguments, expected) in [
        (
            "scheduler",
            expect![[r#"
                --- stderr
                error: role "Scheduler" exists already
                hint: practicectl role list shows the roles
                --- exit 4
            "#]],
        ),
        (
            "'a, b'",
            expect![[r#"
                --- stderr
                error: role name "a, b" begins with a sign, or holds a comma or a semicolon
                hint: write "a b"
                --- exit 6
            "#]],
        ),
        (
            "''",
            expect![[r#"
                --- stderr
                error: the role name is empty
                --- exit 6
            "#]],
        ),
        (
            "Nurse --like Schedular",
            expect![[r#"
                --- stderr
                error: role "Schedular" not found
                hint: did you mean "Scheduler"?
                --- exit 3
            "#]],
        ),
        (
            "Nurse --grant claims.sumbit",
            expect![[r#"
                --- stderr
                error: "claims.sumbit" is not a value of --grant PERMISSION
                hint: did you mean "claims.submit"? practicectl permission list lists the permissions
                usage: practicectl role create [OPTIONS] <NAME>
                --- exit 2
            "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl role create {arguments}"), &expected);
    }
}

#[test]
fn nobody_puts_into_a_role_what_they_do_not_hold() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --grant roles.manage,appointments.manage && \
         echo 'copper meadow bicycle 81' | practicectl user password kim@x.org --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim",
    );
    let kim = "practicectl --token-file kim role create";
    sandbox.run(
        &format!("{kim} Mine --grant appointments.manage"),
        &expect![[r#"
            Created role "Mine" (change set 6).
              permissions: appointments.manage
            --- exit 0
        "#]],
    );
    sandbox.run(&format!("{kim} Other --grant claims.submit"), &expect![[r#"
        --- stderr
        error: you may not change the role "Other" like this: you do not hold the permission claims.submit
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(&format!("{kim} Other --like Scheduler"), &expect![[r#"
        --- stderr
        error: you may not change the role "Other" like this: you do not hold the permission patient-demographics.manage
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run("practicectl --token-file kim role edit Mine --grant users.manage", &expect![[r#"
        --- stderr
        error: you may not change the role "Mine" like this: you do not hold the permission users.manage
        hint: ask a System Administrator
        --- exit 5
    "#]]);
}
