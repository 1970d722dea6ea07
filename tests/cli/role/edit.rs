//! `practicectl role edit`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn users_keep_what_was_copied_and_the_drift_is_told() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --role Scheduler",
    );
    sandbox.run(
        "practicectl role edit Scheduler --grant messages.manage --revoke appointments.manage",
        &expect![[r#"
            Edited role "Scheduler" (change set 3).
              permissions: +messages.manage -appointments.manage
              note: 1 active user keeps what it granted
              next: practicectl user find --role Scheduler
            --- stderr
            users keep the permissions that were copied before; user edit --role copies them again
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show kim@x.org",
        &expect![[r#"
            email           kim@x.org
            name            Kim Example
            phone           -
            status          active
            locked          no
            user type       medical-office
            permission set  custom
            role            Scheduler
            role drift      +appointments.manage, -messages.manage
            permissions     practice
                              General: patient-demographics.manage, appointments.manage
                              Scheduling: scheduling-templates.manage
            practices       North
            provider npi    -
            created by      ada@sunrise.example
            created at      2026-01-05 09:00
            last sign in    -
            deactivated at  -
            user id         2
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show kim@x.org -o csv --columns role,role_drift",
        &expect![[r#"
        role,role_drift␍
        Scheduler,'+appointments.manage;-messages.manage␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user edit kim@x.org --role Scheduler",
        &expect![[r#"
        Edited user kim@x.org (change set 4).
          permissions: +messages.manage -appointments.manage
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user show kim@x.org -o json --columns role,role_drift,permissions",
        &expect![[r#"
            {"role":"Scheduler","role_drift":[],"permissions":["patient-demographics.manage","messages.manage","scheduling-templates.manage"]}
            --- exit 0
        "#]],
    );
}

#[test]
fn a_role_is_renamed_and_described_and_a_repeat_changes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl role edit provider --rename Doctor --description ''",
        &expect![[r#"
            Edited role "provider" (change set 2).
              name: Provider -> Doctor
              description: Clinical work, scheduling and charges -> none
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl role edit Doctor --rename Doctor --detailed-exitcode",
        &expect![[r#"
            Nothing to change for role "Doctor": already so.
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl role edit Doctor --rename Biller",
        &expect![[r#"
            --- stderr
            error: role "Biller" exists already
            hint: practicectl role list shows the roles
            --- exit 4
        "#]],
    );
    sandbox.run("practicectl role edit Provider --rename Doc", &expect![[r#"
        --- stderr
        error: role "Provider" not found
        hint: the roles are: Administrator, Biller, Billing Manager, Doctor, Office Manager, Practice Administrator, Scheduler
        --- exit 3
    "#]]);
    sandbox.run(
        "practicectl role edit Doctor",
        &expect![[r#"
        --- stderr
        error: there is nothing to edit
        hint: give --rename, --description, --grant or --revoke
        --- exit 2
    "#]],
    );
}
