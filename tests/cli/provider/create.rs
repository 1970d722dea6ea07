//! `practicectl provider create`.

use crate::sandbox::Sandbox;
use expect_test::expect;

const GRACE: &str =
    "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician";

#[test]
fn a_provider_is_created_and_products_need_the_terms() {
    let sandbox = Sandbox::new();
    sandbox.run(
        &format!("{GRACE} --product billing"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Billing for Grace Healer is added to the invoice, under the Terms of Service 2026-01
            hint: give --accept-terms
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("{GRACE} --product billing --yes"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Billing for Grace Healer is added to the invoice, under the Terms of Service 2026-01
            hint: give --accept-terms
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("{GRACE} --product engage,billing --practice North --specialty 207Q00000X --credentials MD --accept-terms"),
        &expect![[r#"
            Created provider 1234567893 (change set 2).
              name: Grace Healer
              license type: physician
              specialty: 207Q00000X
              credentials: MD
              status: active
              practices: North
              products: billing, engage
            --- stderr
            link a user to the provider with practicectl user edit EMAIL --provider NPI
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl history list --oldest-first -o jsonl --columns subject,action,after | tail -n 2", &expect![[r#"
        {"subject":"1234567893","action":"license.add","after":{"product":"billing","from":"2026-01-05T09:00:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_by_id":1,"accepted_at":"2026-01-05T09:00:00.000Z","invoice_line":"Billing license, Physician Provider, Grace Healer (NPI 1234567893), from 2026-01-05"}}
        {"subject":"1234567893","action":"license.add","after":{"product":"engage","from":"2026-01-05T09:00:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_by_id":1,"accepted_at":"2026-01-05T09:00:00.000Z","invoice_line":"Engage license, Physician Provider, Grace Healer (NPI 1234567893), from 2026-01-05"}}
        --- exit 0
    "#]]);
}

#[test]
fn each_value_that_breaks_a_rule_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.run(
        &GRACE.replace("1234567893", "1234567890"),
        &expect![[r#"
            --- stderr
            error: "1234567890" is not an NPI: its check digit is wrong
            hint: compare it with the NPI registry; two digits may be swapped
            --- exit 6
        "#]],
    );
    sandbox.run(
        &GRACE.replace("1234567893", "12345"),
        &expect![[r#"
            --- stderr
            error: "12345" is not an NPI: it needs ten digits
            hint: write it like 1234567893
            --- exit 6
        "#]],
    );
    sandbox.run(
        &GRACE.replace("Grace Healer", "Grace  Healer"),
        &expect![[r#"
        --- stderr
        error: "Grace  Healer" is not a full name: there is more than one space between two parts
        hint: write "Grace Healer"
        --- exit 6
    "#]],
    );
    sandbox.run(
        &format!("{GRACE} --specialty 12"),
        &expect![[r#"
            --- stderr
            error: "12" is not a taxonomy code
            hint: write it like 207Q00000X: nine capital letters or digits, then X
            --- exit 6
        "#]],
    );
    sandbox.run(
        &format!("{GRACE} --practice Nowhere"),
        &expect![[r#"
            --- stderr
            error: practice "Nowhere" not found
            hint: the practices are: Main Street, North
            --- exit 3
        "#]],
    );
    sandbox.run(
        &format!("{GRACE} --product massage"),
        &expect![[r#"
            --- stderr
            error: "massage" is not a value of --product PRODUCT
            hint: the values are billing, clinical, engage and telehealth
            usage: practicectl provider create [OPTIONS] --name <NAME> --npi <NPI> --license-type <TYPE>
            --- exit 2
        "#]],
    );
    sandbox.succeeds(GRACE);
    sandbox.run(
        GRACE,
        &expect![[r#"
            --- stderr
            error: provider 1234567893 exists already: Grace Healer
            hint: practicectl provider show 1234567893
            --- exit 4
        "#]],
    );
}

#[test]
fn an_npi_that_was_taken_from_a_deactivated_provider_brings_the_thirty_days_along() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl provider deactivate 1234567893 && \
         practicectl provider edit 1234567893 --npi 1245319599",
    );
    let create = "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
                  --product billing --accept-terms";
    sandbox.at("2026-02-03T09:00:00Z").run(
        create,
        &expect![[r#"
            --- stderr
            error: Billing cannot be added for Grace Healer (1234567893) before 2026-02-04
            hint: create the provider without Billing, or wait until 2026-02-04
            --- exit 4
        "#]],
    );
    sandbox.at("2026-02-04T09:00:00Z").succeeds(create);
}
