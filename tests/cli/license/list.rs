//! `practicectl license list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_licenses() -> Sandbox {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name '=Zoe Healer' --npi 1245319599 --license-type therapist; \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing,clinical --accept-terms && \
         practicectl provider deactivate 1234567893",
    );
    sandbox.at("2026-02-10T09:00:00Z").succeeds(
        "practicectl provider reactivate 1234567893 --product clinical --accept-terms && \
         practicectl provider create --name 'Henry Healer' --npi 1679576722 --license-type therapist \
             --product telehealth --accept-terms",
    );
    sandbox
}

#[test]
fn what_was_added_by_whom_and_under_which_terms() {
    let sandbox = with_licenses();
    sandbox.run("practicectl license list", &expect![[r#"
        NPI         PROVIDER NAME  PRODUCT     FROM              TO                TERMS VERSION  ACCEPTED BY
        1234567893  Grace Healer   billing     2026-01-05 09:00  2026-01-05 09:00  2026-01        ada@sunrise.example
        1234567893  Grace Healer   clinical    2026-01-05 09:00  2026-01-05 09:00  2026-01        ada@sunrise.example
        1234567893  Grace Healer   clinical    2026-02-10 09:00                    2026-01        ada@sunrise.example
        1679576722  Henry Healer   telehealth  2026-02-10 09:00                    2026-01        ada@sunrise.example
        --- exit 0
    "#]]);
    sandbox.run("practicectl license list --month 2026-02 -o csv", &expect![[r#"
        npi,provider_name,product,from,to,terms_version,accepted_by,accepted_at,invoice_line␍
        1234567893,Grace Healer,clinical,2026-02-10T09:00:00.000Z,,2026-01,ada@sunrise.example,2026-02-10T09:00:00.000Z,"Clinical license, Physician Provider, Grace Healer (NPI 1234567893), from 2026-02-10"␍
        1679576722,Henry Healer,telehealth,2026-02-10T09:00:00.000Z,,2026-01,ada@sunrise.example,2026-02-10T09:00:00.000Z,"Telehealth license, Therapist, Henry Healer (NPI 1679576722), from 2026-02-10"␍
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl license list 1234567893 --product clinical -o jsonl --columns from,to",
        &expect![[r#"
            {"from":"2026-01-05T09:00:00.000Z","to":"2026-01-05T09:00:00.000Z"}
            {"from":"2026-02-10T09:00:00.000Z","to":null}
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl license list --active -o csv --columns npi,product",
        &expect![[r#"
        npi,product␍
        1234567893,clinical␍
        1679576722,telehealth␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl license list --month 2025-12 -o json",
        &expect![[r#"
        []
        --- exit 0
    "#]],
    );
}

#[test]
fn a_value_that_is_not_a_month_or_a_provider_is_refused() {
    let sandbox = with_licenses();
    for month in ["2026-13", "2026-00", "2026", "02-2026", "2026-2", "x"] {
        sandbox.exits(&format!("practicectl license list --month {month}"), 2);
    }
    sandbox.run(
        "practicectl license list --month 2026-13",
        &expect![[r#"
        --- stderr
        error: "2026-13" is not a valid --month YYYY-MM
        hint: give a year and a month, like 2026-01
        usage: practicectl license list [OPTIONS] [NPI|EMAIL]
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl license list 1111111111",
        &expect![[r#"
            --- stderr
            error: provider "1111111111" not found: its check digit is wrong
            hint: compare it with the NPI registry; two digits may be swapped
            --- exit 3
        "#]],
    );
}
