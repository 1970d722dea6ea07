//! A database of an older version: looking leaves it alone, the first change
//! brings it up to date.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

/// A database as version 1 wrote it: two companies and fourteen users, with a
/// session of ada@sunrise.example that lasts until April.
const V1: &str = include_str!("../frozen/v1.sql");
/// The same as version 2 wrote it, with a provider, a license and a case.
const V2: &str = include_str!("../frozen/v2.sql");
/// The same as version 3 wrote it, with a locked user more.
const V3: &str = include_str!("../frozen/v3.sql");
const TOKEN: &str = "pct_KNG-aoHY78Z3H36wmJZv7qFXTxRdsr5vKjWwK1RTR3M";

fn of_version_1() -> Sandbox {
    frozen(V1, 1)
}

/// The databases of each older version.
pub const FROZEN: [(&str, u32); 3] = [(V1, 1), (V2, 2), (V3, 3)];

pub fn frozen(dump: &str, version: u32) -> Sandbox {
    let sandbox = Sandbox::empty();
    let connection = Connection::open(sandbox.database()).expect("a new file");
    connection.execute_batch(dump).expect("the dump is whole");
    connection
        .execute_batch(&format!(
            "PRAGMA application_id = 0x5043544c; PRAGMA user_version = {version}; \
             PRAGMA journal_mode = wal;"
        ))
        .expect("marked");
    drop(connection);
    sandbox.file("token", TOKEN);
    sandbox.succeeds("chmod 600 practice.db token");
    sandbox
}

fn run(command: &str) -> String {
    format!("practicectl --company 'Sunrise Medical' --token-file token {command}")
}

#[test]
fn reading_does_not_change_it_and_names_the_way() {
    let sandbox = of_version_1();
    let before = std::fs::read(sandbox.database()).expect("readable");
    sandbox.run(
        &run("user find kim"),
        &expect![[r#"
            --- stderr
            error: ~/practice.db was written by an older version (schema 1, this one needs 4)
            hint: the first command that changes something brings it up to date: practicectl login EMAIL, for one
            --- exit 9
        "#]],
    );
    sandbox.run(
        &run("user deactivate kim@x.org --dry-run"),
        &expect![[r#"
            --- stderr
            error: ~/practice.db was written by an older version (schema 1, this one needs 4)
            hint: the first command that changes something brings it up to date: practicectl login EMAIL, for one
            --- exit 9
        "#]],
    );
    assert!(before == std::fs::read(sandbox.database()).expect("readable"));
}

#[test]
fn the_first_change_brings_it_up_to_date_and_says_so() {
    let sandbox = of_version_1();
    sandbox.run(&run("user edit kim@x.org --role Biller"), &expect![[r#"
        kind     user
        subject  kim@x.org
        result   changed
        before   role= permissions=users.view;claims.submit
        after    role=Biller permissions=patient-demographics.manage;charge-entries.manage;encounters.manage;claims-status.view;claims.submit;payments.post;patient-statements.send;collections-status.view;insurance.manage
        --- stderr
        warning: the database was brought up to date (schema 1 to 4)
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 7)
        the user must sign out and in again for the new settings to take effect
        --- exit 0
    "#]]);
    sandbox.run(&run("user show kim@x.org"), &expect![[r#"
        email           kim@x.org
        name            Kim Example
        phone
        status          active
        locked
        user_type       medical-office
        permission_set  custom
        role            Biller
        role_drift
        permissions     practice/General: patient-demographics.manage; practice/Billing: charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view; practice/Administrative: insurance.manage
        practices       North
        provider_npi
        created_by      ada@sunrise.example
        created_at      2026-01-05T09:00:00.000Z
        last_sign_in
        --- exit 0
    "#]]);
    sandbox.run(
        &run("role list --columns name,members -o csv"),
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
        &run("policy show"),
        &expect![[r#"
        min_length            15
        attempts              5
        password_expiry_days  never
        reuse                 5
        idle_minutes          15
        temporary_days        7
        --- exit 0
    "#]],
    );
    sandbox.run(
        &run("history list --columns operator,company,subject,action,after -o csv | grep upgrade"),
        &expect![[r#"
            ,Sunrise Medical,Sunrise Medical,upgrade,"{""roles"":[""Administrator"",""Biller"",""Billing Manager"",""Office Manager"",""Practice Administrator"",""Provider"",""Scheduler""]}"␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        &run("history verify"),
        &expect![[r#"
        entries    24
        head       d30335436f39865b22e44f41f6310ff83d77bfdf23f525b4e4d2dd2e1c62795d
        broken_at
        --- exit 0
    "#]],
    );
    sandbox.succeeds(&run("user edit kim@x.org --role Scheduler"));
}

#[test]
fn a_migrated_database_has_the_schema_of_a_new_one() {
    let schema = |sandbox: &Sandbox| -> Vec<String> {
        let connection = Connection::open(sandbox.database()).expect("a database");
        let mut statement = connection
            .prepare("SELECT type || name || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
            .expect("a schema");
        let rows = statement.query_map([], |row| row.get(0)).expect("rows");
        rows.map(|row| row.expect("a text")).collect()
    };
    for (dump, version) in FROZEN {
        let sandbox = frozen(dump, version);
        sandbox.succeeds(&run("user edit kim@x.org --phone 2015550123"));
        assert_eq!(schema(&sandbox), schema(&Sandbox::new()), "from version {version}");
        sandbox.succeeds(&run("history verify"));
    }
}

#[test]
fn eight_that_come_at_once_upgrade_it_once() {
    let sandbox = of_version_1();
    let all: String = (0..8)
        .map(|number| {
            let change = run(&format!("user create u{number}@x.org --name 'Uma Number' -q"));
            format!("{change} & ")
        })
        .collect();
    sandbox.succeeds(&format!("{all} wait"));
    let entries = sandbox.succeeds(&run("history list -o csv --columns action"));
    assert_eq!(entries.matches("upgrade").count(), 1);
    assert_eq!(entries.matches("user.create").count(), 8 + 14);
}

#[test]
fn what_version_2_wrote_is_all_there() {
    let sandbox = frozen(V2, 2);
    sandbox.run(&run("practice deactivate 'Main Street' --yes -q -o csv"), &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        practice,Main Street,changed,,"7 users are left without a practice: ada.mueller1@practice.example.org, billing7@practice.example.org, dimitra.ohara9@practice.example.org, emeka.davis6@practice.example.org, frida.davis4@practice.example.org, frida.nakamura8@practice.example.org, galina.brown12@practice.example.org","{""status"":""active""}","{""status"":""inactive""}",␍
        --- stderr
        warning: the database was brought up to date (schema 2 to 4)
        --- exit 0
    "#]]);
    sandbox.run(
        &run("case list -o csv --columns provider_name,product,state,needed"),
        &expect![[r#"
            provider_name,product,state,needed␍
            Grace Healer,billing,open,true␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        &run("license list -o csv --columns npi,product,to,accepted_by"),
        &expect![[r#"
        npi,product,to,accepted_by␍
        1234567893,billing,2026-01-05T09:00:00.000Z,ada@sunrise.example␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        &run("user show kim@x.org -o json --columns role,role_drift,practices"),
        &expect![[r#"
            {"role":"Biller","role_drift":[],"practices":["North"]}
            --- exit 0
        "#]],
    );
}
