//! `practicectl company create`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_operator_becomes_administrator_and_then_has_to_name_the_company() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl company create 'Sunset Care' --practice South",
        &expect![[r#"
            Created company "Sunset Care" (change set 2).
              roles: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler
              note: you are its System Administrator
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl practice list",
        &expect![[r#"
        --- stderr
        error: you work for several companies; name one
        hint: give --company with one of "Sunrise Medical", "Sunset Care"
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl practice list --company nowhere",
        &expect![[r#"
        --- stderr
        error: company "nowhere" not found
        hint: your companies are: "Sunrise Medical", "Sunset Care"
        --- exit 3
    "#]],
    );
    sandbox.run(
        "PRACTICECTL_COMPANY='sunset care' practicectl practice list -o csv --columns name",
        &expect![[r#"
        name␍
        South␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl company create 'SUNSET care' --practice South --company 'Sunset Care'",
        &expect![[r#"
            --- stderr
            error: company "SUNSET care" exists already
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl whoami --columns company,companies,permission_set",
        &expect![[r#"
            company         -
            companies       Sunrise Medical, Sunset Care
            permission set  -
            --- exit 0
        "#]],
    );
}
