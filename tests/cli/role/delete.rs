//! `practicectl role delete`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_role_is_deleted_only_without_active_members() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --role Biller && \
         practicectl user create zed@x.org --name 'Zed Example' --role Biller",
    );
    sandbox.run(
        "practicectl role delete Biller",
        &expect![[r#"
            --- stderr
            error: 2 active users have their permissions from the role "Biller": kim@x.org, zed@x.org
            hint: practicectl user find --role Biller lists them
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl user deactivate kim@x.org");
    sandbox.run(
        "practicectl role delete Biller",
        &expect![[r#"
            --- stderr
            error: 1 active user has their permissions from the role "Biller": zed@x.org
            hint: practicectl user find --role Biller lists them
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl user deactivate zed@x.org");
    sandbox.run("practicectl role delete Biller --dry-run", &expect![[r#"
        Would delete role "Biller".
          deleted: no -> yes
          name: Biller -> none
          description: Charges, claims, payments and statements -> none
          permissions: -patient-demographics.manage -charge-entries.manage -encounters.manage -claims-status.view -claims.submit -payments.post -patient-statements.send -collections-status.view -insurance.manage
        --- stderr
        dry run, nothing was changed
        --- exit 0
    "#]]);
    sandbox.run("practicectl role delete Biller", &expect![[r#"
        Deleted role "Biller" (change set 6).
          deleted: no -> yes
          name: Biller -> none
          description: Charges, claims, payments and statements -> none
          permissions: -patient-demographics.manage -charge-entries.manage -encounters.manage -claims-status.view -claims.submit -payments.post -patient-statements.send -collections-status.view -insurance.manage
        --- exit 0
    "#]]);
    sandbox.run("practicectl role delete Biller", &expect![[r#"
        --- stderr
        error: role "Biller" not found
        hint: the roles are: Administrator, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler
        --- exit 3
    "#]]);
    sandbox.run(
        "practicectl user show kim@x.org -o json --columns role,role_drift",
        &expect![[r#"
            {"role":null,"role_drift":null}
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl role create Biller --like 'Billing Manager'");
}

#[test]
fn of_many_members_ten_are_named() {
    let sandbox = Sandbox::new();
    let all: String = (10..22)
        .map(|number| {
            format!(
                "practicectl user create u{number}@x.org --name 'Uma Number' --role Biller -q && "
            )
        })
        .collect();
    sandbox.succeeds(&format!("{all} true"));
    sandbox.run("practicectl role delete Biller", &expect![[r#"
        --- stderr
        error: 12 active users have their permissions from the role "Biller": u10@x.org, u11@x.org, u12@x.org, u13@x.org, u14@x.org, u15@x.org, u16@x.org, u17@x.org, u18@x.org, u19@x.org, and 2 more
        hint: practicectl user find --role Biller lists them
        --- exit 4
    "#]]);
}
