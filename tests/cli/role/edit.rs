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
            kind     role
            subject  Scheduler
            result   changed
            message  1 active user keeps what it granted
            before   permissions=patient-demographics.manage;appointments.manage;scheduling-templates.manage
            after    permissions=patient-demographics.manage;messages.manage;scheduling-templates.manage
            next     practicectl user find --role Scheduler
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            users keep the permissions that were copied before; user edit --role copies them again
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user show kim@x.org", &expect![[r#"
        email           kim@x.org
        name            Kim Example
        phone
        status          active
        locked
        user_type       medical-office
        permission_set  custom
        role            Scheduler
        role_drift      +appointments.manage;-messages.manage
        permissions     practice/General: patient-demographics.manage, appointments.manage; practice/Scheduling: scheduling-templates.manage
        practices       North
        provider_npi
        created_by      ada@sunrise.example
        created_at      2026-01-05T09:00:00.000Z
        last_sign_in
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user show kim@x.org -o csv --columns role,role_drift",
        &expect![[r#"
        role,role_drift␍
        Scheduler,'+appointments.manage;-messages.manage␍
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl user edit kim@x.org --role Scheduler", &expect![[r#"
        kind     user
        subject  kim@x.org
        result   changed
        before   permissions=patient-demographics.manage;appointments.manage;scheduling-templates.manage
        after    permissions=patient-demographics.manage;messages.manage;scheduling-templates.manage
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
        the user must sign out and in again for the new settings to take effect
        --- exit 0
    "#]]);
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
            kind     role
            subject  provider
            result   changed
            before   name=Provider description=Clinical work, scheduling and charges
            after    name=Doctor description=
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl role edit Doctor --rename Doctor --detailed-exitcode",
        &expect![[r#"
            kind     role
            subject  Doctor
            result   unchanged
            code     already-so
            message  already so
            --- stderr
            0 changed, 1 unchanged, 0 failed, 0 skipped
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl role edit Doctor --rename Biller",
        &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: role "Biller" exists already
        hint: practicectl role list shows the roles
        --- exit 4
    "#]],
    );
    sandbox.run("practicectl role edit Provider --rename Doc", &expect![[r#"
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
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
