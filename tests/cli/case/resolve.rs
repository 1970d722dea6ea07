//! `practicectl case resolve`.

use super::{CARE, with_case};
use expect_test::expect;

#[test]
fn customer_care_activates_under_the_terms_that_the_opener_accepted() {
    let sandbox = with_case("--accept-terms");
    sandbox.run(
        "practicectl --token-file care case resolve 1 --activate",
        &expect![[r#"
            Resolved case 1 (change set 13).
              state: open -> activated
              reason: none -> none
              provider products: +billing:active -billing:waiting
              next: practicectl provider reactivate 1234567893
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl license list -o csv --columns product,from,to,terms_version,accepted_by,accepted_at", &expect![[r#"
        product,from,to,terms_version,accepted_by,accepted_at␍
        billing,2026-01-05T09:00:00.000Z,2026-01-05T09:00:00.000Z,2026-01,ada@sunrise.example,2026-01-05T09:00:00.000Z␍
        billing,2026-01-05T09:00:00.000Z,,2026-01,ada@sunrise.example,2026-01-05T09:00:00.000Z␍
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl provider show 1234567893",
        &expect![[r#"
            npi             1234567893
            name            Grace Healer
            license type    physician
            specialty       -
            credentials     -
            status          inactive
            deactivated at  2026-01-05 09:00
            practices       -
            products        PRODUCT  STATE   SINCE             CASE
                            billing  active  2026-01-05 09:00
            user email      grace@x.org
            licenses        PRODUCT  FROM        TO          TERMS    ACCEPTED BY
                            billing  2026-01-05  2026-01-05  2026-01  ada@sunrise.example
                            billing  2026-01-05              2026-01  ada@sunrise.example
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show grace@x.org -o json --columns status,locked",
        &expect![[r#"
            {"status":"active","locked":true}
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl --token-file care case resolve 1 --activate --detailed-exitcode",
        &expect![[r#"
            Nothing to change for case 1: already activated.
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl --token-file care case resolve 1 --decline --reason late",
        &expect![[r#"
            --- stderr
            error: case 1 is activated already
            hint: practicectl case show 1
            --- exit 4
        "#]],
    );
    // The product is there now, so the provider comes back without terms.
    sandbox.succeeds("practicectl provider reactivate 1234567893");
    sandbox.run(
        "practicectl user show grace@x.org -o json --columns status,locked",
        &expect![[r#"
            {"status":"active","locked":false}
            --- exit 0
        "#]],
    );
}

#[test]
fn terms_that_the_company_did_not_accept_promise_no_billing() {
    let sandbox = with_case("");
    for options in ["", "--accept-terms"] {
        sandbox.exits(
            &format!("practicectl --token-file care case resolve 1 --activate {options}"),
            4,
        );
    }
    sandbox.run("practicectl --token-file care case resolve 1 --activate", &expect![[r#"
        --- stderr
        error: nobody in the company accepted the Terms of Service 2026-01 for Billing
        hint: a System Administrator does: practicectl provider reactivate 1234567893 --product billing --open-case --accept-terms
        --- exit 4
    "#]]);
    let accept =
        "practicectl provider reactivate 1234567893 --product billing --open-case --accept-terms";
    sandbox.run(accept, &expect![[r#"
        Changed provider 1234567893 (change set 13).
          terms version: 2026-01
          note: provider and lock stay as they are, and another product would reactivate the provider now
        --- exit 0
    "#]]);
    sandbox.run(&format!("{accept} --detailed-exitcode"), &expect![[r#"
        Nothing to change for provider 1234567893: Billing waits for its case; provider and lock stay as they are, and another product would reactivate the provider now.
        --- exit 10
    "#]]);
    sandbox.succeeds("practicectl --token-file care case resolve 1 --activate");
    sandbox.run(
        "practicectl license list --active -o csv --columns product,accepted_by",
        &expect![[r#"
            product,accepted_by␍
            billing,ada@sunrise.example␍
            --- exit 0
        "#]],
    );
}

#[test]
fn terms_of_another_version_are_accepted_again() {
    let sandbox = with_case("--accept-terms");
    sandbox.sql("UPDATE support_case SET terms_version = '2025-01'").expect("an old one");
    sandbox.exits("practicectl --token-file care case resolve 1 --activate", 4);
    sandbox.succeeds(
        "practicectl provider reactivate 1234567893 --product billing --open-case --accept-terms && \
         practicectl --token-file care case resolve 1 --activate",
    );
}

#[test]
fn a_deactivation_withdraws_the_case_and_its_consent() {
    let mut sandbox = with_case("--accept-terms");
    sandbox
        .succeeds("practicectl provider reactivate 1234567893 --product clinical --accept-terms");
    sandbox
        .at("2026-01-20T09:00:00Z")
        .run("practicectl provider deactivate 1234567893", &expect![[r#"
            Deactivated provider 1234567893 (change set 14).
              status: active -> inactive
              deactivated at: none -> 2026-01-20 09:00
              products: +clinical:ended -clinical:active
            --- stderr
            warning: the open case for Billing of Grace Healer is withdrawn, and with it the acceptance of its terms
            warning: the user of Grace Healer, grace@x.org, is still active
            Billing can be added again after 30 days; earlier, it needs a case
            --- exit 0
        "#]]);
    sandbox.run(
        "practicectl --token-file care case resolve 1 --activate",
        &expect![[r#"
            --- stderr
            error: case 1 is withdrawn already
            hint: practicectl case show 1
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl license list --active -o csv",
        &expect![[r#"
        npi,provider_name,product,from,to,terms_version,accepted_by,accepted_at,invoice_line␍
        --- exit 0
    "#]],
    );
}

#[test]
fn what_a_case_activated_ends_with_the_provider_and_the_days_restart() {
    let mut sandbox = with_case("--accept-terms");
    sandbox
        .at("2026-01-17T09:00:00Z")
        .succeeds("practicectl --token-file care case resolve 1 --activate");
    sandbox.at("2026-01-28T09:00:00Z").succeeds("practicectl provider deactivate 1234567893");
    let billing = "practicectl provider reactivate 1234567893 --product billing --accept-terms";
    sandbox.at("2026-02-26T09:00:00Z").exits(billing, 4);
    sandbox.at("2026-02-27T09:00:00Z").succeeds(billing);
}

#[test]
fn a_case_is_declined_for_a_reason_or_withdrawn_by_an_administrator() {
    let sandbox = with_case("");
    sandbox.run(
        "practicectl --token-file care case resolve 1 --decline",
        &expect![[r#"
        --- stderr
        error: declining a case needs a reason
        hint: give --reason TEXT
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl --token-file care case resolve 1 --decline --reason 'unpaid invoice'",
        &expect![[r#"
            Resolved case 1 (change set 13).
              state: open -> declined
              reason: none -> unpaid invoice
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl case show 1", &expect![[r#"
        id             1
        provider npi   1234567893
        provider name  Grace Healer
        product        billing
        state          declined
        description    Reactivate Billing for Grace Healer (NPI 1234567893) before 2026-02-04, fewer than 30 days after the deactivation.
        opened by      ada@sunrise.example
        opened at      2026-01-05 09:00
        resolved by    carl@vendor.example
        resolved at    2026-01-05 09:00
        reason         unpaid invoice
        needed         no
        notes          -
        --- exit 0
    "#]]);
    sandbox.succeeds("practicectl provider reactivate 1234567893 --product billing --open-case");
    sandbox.run(
        "practicectl --token-file care case resolve 2 --withdraw",
        &expect![[r#"
        --- stderr
        error: only a System Administrator of "Sunrise Medical" may do this
        hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
        --- exit 5
    "#]],
    );
    sandbox.run(
        "practicectl case resolve 2 --withdraw",
        &expect![[r#"
            Resolved case 2 (change set 16).
              state: open -> withdrawn
              reason: none -> none
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider show 1234567893 -o json --columns status,products",
        &expect![[r#"
            {"status":"inactive","products":[{"product":"billing","state":"ended","since":"2026-01-05T09:00:00.000Z","case":null}]}
            --- exit 0
        "#]],
    );
}

#[test]
fn an_administrator_decides_nothing_and_nobody_their_own_case() {
    let sandbox = with_case("");
    sandbox.run(
        "practicectl case resolve 1 --activate",
        &expect![[r#"
        --- stderr
        error: only the vendor's Customer Care decides cases
        hint: a System Administrator can withdraw one: practicectl case resolve ID --withdraw
        --- exit 5
    "#]],
    );
    // Whoever opened the case has become Customer Care since.
    sandbox.succeeds(&format!(
        "practicectl user create bea@x.org --name 'Bea Second' --administrator --confirm-admin && \
         practicectl user edit {CARE} --administrator --confirm-admin && \
         echo 'copper meadow bicycle 81' | practicectl login {CARE} --password-stdin --token-file second && \
         practicectl case resolve 1 --withdraw && \
         practicectl --token-file second provider reactivate 1234567893 --product billing --open-case && \
         practicectl user edit {CARE} --customer-care --confirm-admin && \
         echo 'copper meadow bicycle 81' | practicectl login {CARE} --password-stdin --token-file second"
    ));
    sandbox.run(
        "practicectl --token-file second case resolve 2 --activate",
        &expect![[r#"
            --- stderr
            error: you opened case 2, so someone else decides it
            hint: ask another member of Customer Care
            --- exit 5
        "#]],
    );
}

#[test]
fn a_case_whose_days_have_run_out_says_that_it_is_no_longer_needed() {
    let mut sandbox = with_case("");
    sandbox.at("2026-02-03T23:59:59Z");
    sandbox.run(
        "practicectl case list -o csv --columns id,needed",
        &expect![[r#"
        id,needed␍
        1,true␍
        --- exit 0
    "#]],
    );
    sandbox.at("2026-02-04T00:00:00Z");
    sandbox.run(
        "practicectl case list -o csv --columns id,needed",
        &expect![[r#"
            id,needed␍
            1,false␍
            --- stderr
            hint: case 1 is no longer needed: the 30 days have passed, so the product can be added without it
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl case show 1 -o json --columns id,state,needed",
        &expect![[r#"
        {"id":1,"state":"open","needed":false}
        --- stderr
        hint: no longer needed: the 30 days have passed, so the product can be added without it
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl case resolve 1 --withdraw -o json", &expect![[r#"
        {"change_set":13,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
        {"kind":"case","subject":"1","result":"changed","code":null,"message":null,"before":{"state":"open"},"after":{"state":"withdrawn","reason":null},"next":null}
        ]}
        --- stderr
        warning: case 1 is no longer needed: the 30 days have passed, and practicectl provider reactivate 1234567893 --product billing adds the product without it
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 13)
        --- exit 0
    "#]]);
}

#[test]
fn one_way_to_end_it_is_named() {
    let sandbox = with_case("");
    sandbox.exits("practicectl case resolve 1", 2);
    sandbox.exits("practicectl case resolve 1 --activate --withdraw", 2);
}

#[test]
fn nobody_decides_a_case_of_the_person_who_made_them_customer_care() {
    let sandbox = with_case("");
    let secret = "echo 'copper meadow bicycle 81' |";
    sandbox.succeeds(&format!(
        "{secret} practicectl user create cat@x.org --name 'Cat Care' --customer-care --password-stdin && \
         {secret} practicectl login cat@x.org --password-stdin --token-file cat && \
         {secret} practicectl user create dan@x.org --name 'Dan Desk' --password-stdin && \
         practicectl user edit dan@x.org --customer-care --confirm-admin && \
         {secret} practicectl login dan@x.org --password-stdin --token-file dan && \
         practicectl user edit ada@sunrise.example --email eve@x.org --confirm-admin -y"
    ));
    sandbox.run(
        "practicectl --token-file cat case resolve 1 --activate",
        &expect![[r#"
            --- stderr
            error: the person who opened case 1 made you Customer Care, so someone else decides it
            hint: ask another member of Customer Care
            --- exit 5
        "#]],
    );
    sandbox.exits("practicectl --token-file dan case resolve 1 --decline --reason no", 5);
    sandbox.succeeds("practicectl --token-file care case resolve 1 --decline --reason no");
}
