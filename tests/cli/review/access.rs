//! `practicectl review access`.

use crate::sandbox::Sandbox;
use expect_test::expect;

/// One user for each finding.
fn with_everybody() -> Sandbox {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl provider create --name 'Henry Healer' --npi 1245319599 --license-type physician \
             --product clinical --accept-terms && \
         practicectl user create grace@x.org --name 'Grace Healer' --practice North --role Provider --provider 1234567893 && \
         practicectl user create henry@x.org --name 'Henry Healer' --practice North --role Provider --provider 1245319599 && \
         practicectl user create front.office@x.org --name 'Front Office' --practice North --role Scheduler && \
         practicectl user create rita@x.org --name 'Rita Returned' --practice North --role Biller && \
         practicectl user create tom@x.org --name 'Tom Temporary' --practice North --role Biller --temporary-password --password-file tom && \
         practicectl provider deactivate 1234567893 && \
         practicectl user deactivate henry@x.org && \
         practicectl user deactivate rita@x.org --clear && \
         practicectl user activate rita@x.org",
    );
    sandbox.at("2026-03-01T09:00:00Z");
    sandbox
}

#[test]
fn each_finding_is_named_with_its_user() {
    let sandbox = with_everybody();
    sandbox.run("practicectl review access --no-sign-in-for 30d -o csv", &expect![[r#"
        email,name,status,locked,permission_set,role,role_drift,permissions,practices,last_sign_in,created_by,created_at,findings␍
        ada@sunrise.example,Ada Admin,active,false,administrator,,,,Main Street;North,2026-01-05T09:00:00.000Z,,2026-01-05T09:00:00.000Z,no-sign-in␍
        front.office@x.org,Front Office,active,false,custom,Scheduler,,patient-demographics.manage;appointments.manage;scheduling-templates.manage,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,shared-mailbox;no-sign-in␍
        grace@x.org,Grace Healer,active,false,custom,Provider,,shared-lists.manage;patient-demographics.manage;appointments.manage;messages.manage;scheduling-templates.manage;clinical-information.manage;notes.view;signed-notes.view;own-notes.view;prescriptions.send;refills.manage;labs-and-studies.view;labs-and-studies.share;results.sign;charge-entries.manage;encounters.manage;claims-status.view;online-profile.manage;surveys.manage;directory-results.view;broadcast.manage;patient-intake.manage,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,leaver-active;no-sign-in␍
        henry@x.org,Henry Healer,inactive,false,custom,Provider,,shared-lists.manage;patient-demographics.manage;appointments.manage;messages.manage;scheduling-templates.manage;clinical-information.manage;notes.view;signed-notes.view;own-notes.view;prescriptions.send;refills.manage;labs-and-studies.view;labs-and-studies.share;results.sign;charge-entries.manage;encounters.manage;claims-status.view;online-profile.manage;surveys.manage;directory-results.view;broadcast.manage;patient-intake.manage,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,leaver-billed␍
        rita@x.org,Rita Returned,active,false,custom,,,,,,ada@sunrise.example,2026-01-05T09:00:00.000Z,reactivated-without-rights;no-sign-in␍
        tom@x.org,Tom Temporary,active,false,custom,Biller,,patient-demographics.manage;charge-entries.manage;encounters.manage;claims-status.view;claims.submit;payments.post;patient-statements.send;collections-status.view;insurance.manage,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,temporary-password;no-sign-in␍
        --- stderr
        6 users, 6 with findings
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl review access --findings",
        &expect![[r#"
        leaver-active (1): the provider is deactivated, but the user is active
        NAME          EMAIL        STATUS  PERMISSION SET  ROLE      CREATED BY
        Grace Healer  grace@x.org  active  custom          Provider  ada@sunrise.example

        shared-mailbox (1): several people read the mailbox
        NAME          EMAIL               STATUS  PERMISSION SET  ROLE       CREATED BY
        Front Office  front.office@x.org  active  custom          Scheduler  ada@sunrise.example

        temporary-password (1): the temporary password was never changed
        NAME           EMAIL      STATUS  PERMISSION SET  ROLE    CREATED BY
        Tom Temporary  tom@x.org  active  custom          Biller  ada@sunrise.example

        leaver-billed (1): the user is inactive, but the provider's products are billed
        NAME          EMAIL        STATUS    PERMISSION SET  ROLE      CREATED BY
        Henry Healer  henry@x.org  inactive  custom          Provider  ada@sunrise.example

        reactivated-without-rights (1): activated again without permissions or practices
        NAME           EMAIL       STATUS  PERMISSION SET  CREATED BY
        Rita Returned  rita@x.org  active  custom          ada@sunrise.example
        --- stderr
        6 users, 5 with findings
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl review access --findings -o json --columns email,findings",
        &expect![[r#"
            [
            {"email":"front.office@x.org","findings":["shared-mailbox"]},
            {"email":"grace@x.org","findings":["leaver-active"]},
            {"email":"henry@x.org","findings":["leaver-billed"]},
            {"email":"rita@x.org","findings":["reactivated-without-rights"]},
            {"email":"tom@x.org","findings":["temporary-password"]}
            ]
            --- stderr
            6 users, 5 with findings
            --- exit 0
        "#]],
    );
}

#[test]
fn more_than_two_administrators_are_a_finding_and_two_are_none() {
    let sandbox = Sandbox::new();
    let create = |name: &str| {
        sandbox.succeeds(&format!(
            "practicectl user create {name}@x.org --name 'Uma {name}' --administrator --confirm-admin"
        ));
    };
    create("bea");
    sandbox.run(
        "practicectl review access --columns email,findings",
        &expect![[r#"
        EMAIL                FINDINGS
        ada@sunrise.example
        bea@x.org
        --- stderr
        2 users, 0 with findings
        --- exit 0
    "#]],
    );
    create("cal");
    sandbox.run(
        "practicectl review access --columns email,findings",
        &expect![[r#"
        EMAIL                FINDINGS
        ada@sunrise.example  many-administrators
        bea@x.org            many-administrators
        cal@x.org            many-administrators
        --- stderr
        3 users, 3 with findings
        warning: 3 active, unlocked administrators; one or two are usual
        --- exit 0
    "#]],
    );
}

#[test]
fn a_company_whose_administrators_are_all_locked_is_named() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' \
             --grant audit-log.view --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim",
    );
    for _ in 0..5 {
        sandbox.exits("echo wrong | practicectl login ada@sunrise.example --password-stdin", 5);
    }
    sandbox.run(
        "practicectl review access --columns email,findings --token-file kim",
        &expect![[r#"
            EMAIL                FINDINGS
            ada@sunrise.example  no-administrator
            kim@x.org
            --- stderr
            2 users, 1 with findings
            warning: 0 active, unlocked administrators; one or two are usual
            --- exit 0
        "#]],
    );
}

#[test]
fn another_companys_reactivation_is_not_this_ones_finding() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create rita@x.org --name 'Rita Returned' --practice North && \
         practicectl user deactivate rita@x.org && practicectl user activate rita@x.org && \
         practicectl company create Two --practice A,B && \
         practicectl --company Two user create rita@x.org --name 'Rita Returned' --no-input",
    );
    let of = |company: &str| {
        sandbox.succeeds(&format!("practicectl --company '{company}' review access --findings -o csv --columns email,findings"))
    };
    assert_eq!(of("Two"), "email,findings\r\n");
    assert!(of("Sunrise Medical").contains("rita@x.org,reactivated-without-rights"));
}
