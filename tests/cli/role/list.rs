//! `practicectl role list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn each_company_begins_with_seven_roles_by_name() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl role list", &expect![[r#"
        NAME                    DESCRIPTION                                                     MEMBERS
        Administrator           Every permission that can be granted                            0
        Biller                  Charges, claims, payments and statements                        0
        Billing Manager         All of billing and accounting, with their reports and settings  0
        Office Manager          Patients, scheduling and the settings of the practice           0
        Practice Administrator  Everything within the practices                                 0
        Provider                Clinical work, scheduling and charges                           0
        Scheduler               Appointments                                                    0
        --- exit 0
    "#]]);
    sandbox.succeeds("practicectl company create 'Second Company' --practice Only");
    let first = sandbox.succeeds("practicectl role list -o json --company 'Sunrise Medical'");
    let second = sandbox.succeeds("practicectl role list -o json --company 'Second Company'");
    assert_eq!(first, second);
}

#[test]
fn members_are_counted_while_they_are_active() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --role Biller && \
         practicectl user create zed@x.org --name 'Zed Example' --role biller && \
         practicectl user deactivate zed@x.org",
    );
    sandbox.run(
        "practicectl role list --columns name,members -o csv",
        &expect![[r#"
        name,members␍
        Administrator,0␍
        Biller,1␍
        Billing Manager,0␍
        Office Manager,0␍
        Practice Administrator,0␍
        Provider,0␍
        Scheduler,0␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user find --role BILLER --all -o csv --columns email,status,role",
        &expect![[r#"
            email,status,role␍
            kim@x.org,active,Biller␍
            zed@x.org,inactive,Biller␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find --role Billr",
        &expect![[r#"
        --- stderr
        error: role "Billr" not found
        hint: did you mean "Biller"?
        --- exit 3
    "#]],
    );
}
