//! `practicectl provider reactivate`: the Reactivate Provider window.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

/// Grace, deactivated on 2025-12-15 and locked; the clock stands at 2026-01-05.
fn with_grace() -> Sandbox {
    let mut sandbox = Sandbox::empty();
    sandbox.at("2025-12-15T23:30:00Z").succeeds(
        "echo 'quiet harbor lantern 47' | practicectl init --fixture --company 'Sunrise Medical' --practice North \
         --admin-email ada@sunrise.example --admin-name 'Ada Admin' --password-stdin && \
         echo 'quiet harbor lantern 47' | practicectl login ada@sunrise.example --password-stdin --ttl 90d && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
         --product billing,clinical --accept-terms && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 --grant notes.view && \
         practicectl provider deactivate 1234567893 && practicectl user deactivate grace@x.org && \
         practicectl lock add grace@x.org",
    );
    sandbox.at("2026-01-05T09:00:00Z");
    sandbox
}

const REACTIVATE: &str = "practicectl provider reactivate grace@x.org";

#[test]
fn one_transaction_adds_products_edits_accepts_unlocks_and_activates() {
    let sandbox = with_grace();
    sandbox.run(
        &format!("{REACTIVATE} --product clinical --phone 2015550123 --accept-terms -o json"),
        &expect![[r#"
            {"change_set":8,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"provider","subject":"1234567893","result":"changed","code":null,"message":null,"before":{"status":"inactive","deactivated_at":"2025-12-15T23:30:00.000Z","products":["billing:ended","clinical:ended"],"user_phone":null,"user_status":"inactive","user_locked":true,"user_lock_cause":"administrator"},"after":{"status":"active","deactivated_at":null,"products":["billing:ended","clinical:active"],"user_phone":"+12015550123","user_status":"active","user_locked":false,"user_lock_cause":null},"next":null}
            ]}
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 8)
            if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider show grace@x.org; practicectl user show grace@x.org",
        &expect![[r#"
            npi             1234567893
            name            Grace Healer
            license type    physician
            specialty       -
            credentials     -
            status          active
            deactivated at  -
            practices       North
            products        PRODUCT   STATE   SINCE             CASE
                            billing   ended   2025-12-15 23:30
                            clinical  active  2026-01-05 09:00
            user email      grace@x.org
            licenses        PRODUCT   FROM        TO          TERMS    ACCEPTED BY
                            billing   2025-12-15  2025-12-15  2026-01  ada@sunrise.example
                            clinical  2025-12-15  2025-12-15  2026-01  ada@sunrise.example
                            clinical  2026-01-05              2026-01  ada@sunrise.example
            email           grace@x.org
            name            Grace Healer
            phone           (201) 555-0123
            status          active
            locked          no
            user type       medical-office
            permission set  custom
            role            -
            role drift      -
            permissions     practice
                              Clinical: notes.view
            practices       North
            provider npi    1234567893
            created by      ada@sunrise.example
            created at      2025-12-15 23:30
            last sign in    -
            deactivated at  -
            user id         2
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl history list --oldest-first -o csv --columns change_set,action,subject,after | tail -n 3", &expect![[r#"
        8,provider.reactivate,1234567893,"{""status"":""active"",""deactivated_at"":null,""products"":[""billing:ended"",""clinical:active""]}"␍
        8,license.add,1234567893,"{""product"":""clinical"",""from"":""2026-01-05T09:00:00.000Z"",""terms_version"":""2026-01"",""accepted_by"":""ada@sunrise.example"",""accepted_by_id"":1,""accepted_at"":""2026-01-05T09:00:00.000Z"",""invoice_line"":""Clinical license, Physician Provider, Grace Healer (NPI 1234567893), from 2026-01-05""}"␍
        8,provider.reactivate,grace@x.org,"{""phone"":""+12015550123"",""status"":""active"",""locked"":false,""lock_cause"":null}"␍
        --- exit 0
    "#]]);
}

#[test]
fn a_product_is_needed_if_none_is_active_and_the_terms_if_one_is_added() {
    let sandbox = with_grace();
    sandbox.run(REACTIVATE, &expect![[r#"
        --- stderr
        error: provider Grace Healer (1234567893) has no active product, so one must be added
        hint: practicectl provider reactivate 1234567893 --product PRODUCT, one of billing, clinical, engage, telehealth
        --- exit 4
    "#]]);
    sandbox.run(
        &format!("{REACTIVATE} --product clinical"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Clinical for Grace Healer is added to the invoice, under the Terms of Service 2026-01
            hint: give --accept-terms
            --- exit 8
        "#]],
    );
    sandbox.run(&format!("{REACTIVATE} --product clinical --yes -o json"), &expect![[r#"
        --- stderr
        {"error":{"code":"accept-terms","message":"a consent is missing: Clinical for Grace Healer is added to the invoice, under the Terms of Service 2026-01","hint":"give --accept-terms","subject":null,"row":null}}
        --- exit 8
    "#]]);
}

#[test]
fn billing_within_thirty_days_is_refused_whole_with_the_command_to_use() {
    let sandbox = with_grace();
    sandbox.run(&format!("{REACTIVATE} --product billing,clinical --accept-terms"), &expect![[r#"
        --- stderr
        error: Billing cannot be added for Grace Healer (1234567893) before 2026-01-14
        hint: practicectl provider reactivate 1234567893 --product billing,clinical --open-case --accept-terms, or wait until 2026-01-14
        --- exit 4
    "#]]);
    sandbox.run(
        "practicectl provider show grace@x.org -o csv --columns status,products",
        &expect![[r#"
        status,products␍
        inactive,billing:ended;clinical:ended␍
        --- exit 0
    "#]],
    );
}

#[test]
fn with_a_case_the_other_products_go_ahead_and_the_case_names_the_provider() {
    let sandbox = with_grace();
    sandbox.run(&format!("{REACTIVATE} --product billing,clinical --open-case --accept-terms"), &expect![[r#"
        Reactivated provider 1234567893 (change set 8).
          status: inactive -> active
          deactivated at: 2025-12-15 23:30 -> none
          products: +clinical:active -clinical:ended
          user status: inactive -> active
          user locked: yes -> no
          user lock cause: administrator -> none
          note: Billing waits for case 1
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run("practicectl case list; practicectl provider show 1234567893 -o json", &expect![[r#"
        ID  PROVIDER NPI  PROVIDER NAME  PRODUCT  STATE  OPENED BY            OPENED AT         NEEDED
        1   1234567893    Grace Healer   billing  open   ada@sunrise.example  2026-01-05 09:00  yes
        {"npi":"1234567893","name":"Grace Healer","license_type":"physician","specialty":null,"credentials":null,"status":"active","deactivated_at":null,"practices":["North"],"products":[{"product":"billing","state":"waiting","since":"2026-01-05T09:00:00.000Z","case":1},{"product":"clinical","state":"active","since":"2026-01-05T09:00:00.000Z","case":null}],"user_email":"grace@x.org","licenses":[{"product":"billing","from":"2025-12-15T23:30:00.000Z","to":"2025-12-15T23:30:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_at":"2025-12-15T23:30:00.000Z"},{"product":"clinical","from":"2025-12-15T23:30:00.000Z","to":"2025-12-15T23:30:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_at":"2025-12-15T23:30:00.000Z"},{"product":"clinical","from":"2026-01-05T09:00:00.000Z","to":null,"terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_at":"2026-01-05T09:00:00.000Z"}]}
        --- exit 0
    "#]]);
    sandbox.run(
        &format!("{REACTIVATE} --product billing --open-case --accept-terms"),
        &expect![[r#"
            Nothing to change for provider 1234567893: Billing waits for its case; provider and lock stay as they are, and another product would reactivate the provider now.
            --- exit 0
        "#]],
    );
}

#[test]
fn where_billing_is_all_that_was_asked_for_only_the_case_is_opened() {
    let sandbox = with_grace();
    sandbox.run(&format!("{REACTIVATE} --product billing --open-case"), &expect![[r#"
        Changed provider 1234567893 (change set 8).
          id: 1
          product: billing
          state: open
          description: Reactivate Billing for Grace Healer (NPI 1234567893) before 2026-01-14, fewer than 30 days after the deactivation.
          note: Billing waits for case 1; provider and lock stay as they are, and another product would reactivate the provider now
        --- exit 0
    "#]]);
    sandbox.run("practicectl provider show 1234567893 -o csv --columns status,products; practicectl lock list -o csv --columns email", &expect![[r#"
        status,products␍
        inactive,billing:waiting;clinical:ended␍
        email␍
        grace@x.org␍
        --- exit 0
    "#]]);
}

#[test]
fn day_29_is_too_soon_and_day_30_is_allowed() {
    let billing = format!(
        "{REACTIVATE} --product billing --accept-terms -o csv --columns subject,result,code"
    );
    let mut sandbox = with_grace();
    sandbox.at("2026-01-13T23:59:59Z").run(&billing, &expect![[r#"
        subject,result,code␍
        1234567893,failed,billing-too-soon␍
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: Billing cannot be added for Grace Healer (1234567893) before 2026-01-14
        hint: practicectl provider reactivate 1234567893 --product billing --open-case, or wait until 2026-01-14
        --- exit 4
    "#]]);
    sandbox.at("2026-01-14T00:00:00Z").run(&billing, &expect![[r#"
        subject,result,code␍
        1234567893,changed,␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 8)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    let mut sandbox = with_grace();
    sandbox.at("2026-01-15T00:00:00Z").run(&billing, &expect![[r#"
        subject,result,code␍
        1234567893,changed,␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 8)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
}

#[test]
fn a_provider_with_an_active_product_needs_neither_product_nor_terms() {
    let sandbox = with_grace();
    sandbox.succeeds(&format!("{REACTIVATE} --product clinical --accept-terms"));
    sandbox.succeeds("practicectl lock add grace@x.org");
    sandbox.run(REACTIVATE, &expect![[r#"
        Reactivated provider 1234567893 (change set 10).
          locked: yes -> no
          lock cause: administrator -> none
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        REACTIVATE,
        &expect![[r#"
            Nothing to change for provider 1234567893: already active.
            --- exit 0
        "#]],
    );
}

#[test]
fn many_are_judged_one_by_one_in_one_transaction() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "practicectl provider create --name 'Abe Healer' --npi 1003000126 --license-type therapist",
    );
    sandbox.file("list", "npi\n1234567893\n1003000126\n9999999999\n");
    let all = "practicectl provider reactivate --from list --product clinical --accept-terms";
    sandbox.run(
        all,
        &expect![[r#"
        --- stderr
        1 failed, 2 skipped
        error: row 4: provider "9999999999" not found: its check digit is wrong
        hint: compare it with the NPI registry; two digits may be swapped
        --- exit 3
    "#]],
    );
    sandbox.run(&format!("{all} --on-error continue"), &expect![[r#"
        SUBJECT     RESULT   CHANGE                                                                                                                                                                                                             NOTE
        1234567893  changed  status: inactive -> active; deactivated at: 2025-12-15 23:30 -> none; products: +clinical:active -clinical:ended; user status: inactive -> active; user locked: yes -> no; user lock cause: administrator -> none
        1003000126  changed  products: +clinical:active                                                                                                                                                                                         no user is linked to the provider
        9999999999  failed                                                                                                                                                                                                                      row 4: provider "9999999999" not found: its check digit is wrong; next: compare it with the NPI registry; two digits may be swapped
        --- stderr
        2 changed, 1 failed (change set 9)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        error: 1 row failed
        hint: the report names each row; the valid rows were changed
        --- exit 7
    "#]]);
    sandbox.run(
        &format!("{all} --phone 2015550123"),
        &expect![[r#"
        --- stderr
        error: the account information of only one user can be edited at a time
        hint: name one user, or omit the editing options
        --- exit 2
    "#]],
    );
}

#[test]
fn only_a_system_administrator_reactivates() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create mia@x.org --name 'Mia Manager' \
         --grant providers.manage,users.manage --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login mia@x.org --password-stdin --token-file mia -q",
    );
    sandbox.run(
        &format!("{REACTIVATE} --product clinical --accept-terms --token-file mia"),
        &expect![[r#"
            --- stderr
            error: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn account_information_is_edited_if_only_the_case_is_opened() {
    let sandbox = with_grace();
    let case = format!("{REACTIVATE} --product billing --open-case");
    sandbox.run(
        &format!("{case} --email nonsense"),
        &expect![[r#"
            --- stderr
            error: "nonsense" is not a login email: it needs exactly one @
            hint: write it like kim@example.com
            --- exit 6
        "#]],
    );
    sandbox.run(&format!("{case} --phone 2015550123"), &expect![[r#"
        Changed provider 1234567893 (change set 8).
          phone: none -> (201) 555-0123
          note: Billing waits for case 1; provider and lock stay as they are, and another product would reactivate the provider now
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user show grace@x.org --columns phone,status,locked",
        &expect![[r#"
            phone   (201) 555-0123
            status  inactive
            locked  yes
            --- exit 0
        "#]],
    );
}

#[test]
fn a_case_is_withdrawn_when_billing_is_added_after_the_thirty_days() {
    let mut sandbox = with_grace();
    sandbox.succeeds(&format!("{REACTIVATE} --product billing --open-case"));
    let sandbox = sandbox.at("2026-01-14T00:00:00Z");
    sandbox.succeeds(&format!("{REACTIVATE} --product billing --accept-terms"));
    sandbox.run(
        "practicectl case show 1 --columns state,resolved_by,reason",
        &expect![[r#"
            state        withdrawn
            resolved by  ada@sunrise.example
            reason       the product was added after the waiting time
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl provider deactivate grace@x.org");
    sandbox.run(
        "practicectl provider show grace@x.org --columns products",
        &expect![[r#"
            products  PRODUCT   STATE  SINCE             CASE
                      billing   ended  2026-01-14 00:00
                      clinical  ended  2025-12-15 23:30
            --- exit 0
        "#]],
    );
}

#[test]
fn a_file_names_each_providers_own_products() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Sage' --npi 1245319599 --license-type therapist && \
         practicectl provider create --name 'Yan Young' --npi 1679576722 --license-type therapist && \
         practicectl provider deactivate 1245319599 1679576722",
    );
    sandbox.file(
        "back.csv",
        "npi,products\n1234567893,clinical\n1245319599,engage;Telehealth\n1679576722,\n",
    );
    let bulk = "practicectl provider reactivate --from back.csv --accept-terms -o csv --columns subject,result,code,message";
    sandbox.run(bulk, &expect![[r#"
        subject,result,code,message␍
        1234567893,skipped,aborted,"not changed, because another row failed"␍
        1245319599,skipped,aborted,"not changed, because another row failed"␍
        1679576722,failed,product-missing,"row 4: provider Yan Young (1679576722) has no active product, so one must be added"␍
        --- stderr
        0 changed, 0 unchanged, 1 failed, 2 skipped
        error: row 4: provider Yan Young (1679576722) has no active product, so one must be added
        hint: practicectl provider reactivate 1679576722 --product PRODUCT, one of billing, clinical, engage, telehealth
        --- exit 4
    "#]]);
    sandbox.run(&format!("{bulk} --product clinical"), &expect![[r#"
        subject,result,code,message␍
        1234567893,changed,,␍
        1245319599,changed,,no user is linked to the provider␍
        1679576722,changed,,no user is linked to the provider␍
        --- stderr
        3 changed, 0 unchanged, 0 failed, 0 skipped (change set 11)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl provider list -o csv --columns npi,status,products",
        &expect![[r#"
        npi,status,products␍
        1234567893,active,billing:ended;clinical:active␍
        1679576722,active,clinical:active␍
        1245319599,active,engage:active;telehealth:active␍
        --- exit 0
    "#]],
    );
    sandbox.file("wrong.jsonl", "{\"npi\":\"1245319599\",\"products\":[\"clinic\"]}\n{\"npi\":\"1679576722\",\"products\":[\"engage\"]}\n");
    sandbox.run(
        "practicectl provider reactivate --from wrong.jsonl --accept-terms",
        &expect![[r#"
            --- stderr
            1 failed, 1 skipped
            error: row 1: "clinic" is not a product
            hint: did you mean "clinical"?
            --- exit 6
        "#]],
    );
}

#[test]
fn the_state_of_products_in_a_list_is_not_a_request_for_them() {
    let sandbox = with_grace();
    for format in ["csv", "jsonl"] {
        let pipe = format!(
            "practicectl provider list --inactive -o {format} | practicectl provider reactivate --from - --accept-terms -o csv --columns code"
        );
        assert!(sandbox.exits(&pipe, 4).contains("product-missing"), "{format}");
    }
}

#[test]
fn consents_and_cases_of_a_bulk_are_in_one_report() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Sage' --npi 1245319599 --license-type therapist && \
         practicectl provider deactivate 1245319599",
    );
    sandbox.file("back.csv", "email,products\ngrace@x.org,billing;clinical\n1245319599,engage\n");
    let bulk = "practicectl provider reactivate --from back.csv --open-case";
    sandbox.run(bulk, &expect![[r#"
        --- stderr
        error: a consent is missing: Clinical for Grace Healer is added to the invoice, under the Terms of Service 2026-01; Engage for Zoe Sage is added to the invoice, under the Terms of Service 2026-01
        hint: give --accept-terms
        --- exit 8
    "#]]);
    let dry = sandbox.succeeds(&format!("{bulk} --accept-terms -n -o jsonl"));
    sandbox.run(&format!("{bulk} --accept-terms"), &expect![[r#"
        SUBJECT     RESULT   CHANGE                                                                                                                                                                                                             NOTE
        1234567893  changed  status: inactive -> active; deactivated at: 2025-12-15 23:30 -> none; products: +clinical:active -clinical:ended; user status: inactive -> active; user locked: yes -> no; user lock cause: administrator -> none  Billing waits for case 1
        1245319599  changed  status: inactive -> active; deactivated at: 2026-01-05 09:00 -> none; products: +engage:active                                                                                                                     no user is linked to the provider
        --- stderr
        2 changed (change set 10)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    assert!(dry.contains("Billing waits for case 1"), "{dry}");
    sandbox
        .run("practicectl case list -o csv --columns id,provider_name,description", &expect![[r#"
            id,provider_name,description␍
            1,Grace Healer,"Reactivate Billing for Grace Healer (NPI 1234567893) before 2026-01-14, fewer than 30 days after the deactivation."␍
            --- exit 0
        "#]]);
}

#[test]
fn name_and_provider_information_are_edited_on_the_way() {
    let sandbox = with_grace();
    sandbox.run(
        &format!("{REACTIVATE} --product clinical --accept-terms --name 'Grace Healer-Hope' --credentials MD --license-type supervising"),
        &expect![[r#"
            Reactivated provider 1234567893 (change set 8).
              name: Grace Healer -> Grace Healer-Hope
              license type: physician -> supervising
              credentials: none -> MD
              status: inactive -> active
              deactivated at: 2025-12-15 23:30 -> none
              products: +clinical:active -clinical:ended
              user name: Grace Healer -> Grace Healer-Hope
              user status: inactive -> active
              user locked: yes -> no
              user lock cause: administrator -> none
            --- stderr
            warning: claims for Grace Healer-Hope (1234567893) may be rejected until payers know the new name or NPI
            if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl license list --active -o csv --columns provider_name,invoice_line",
        &expect![[r#"
            provider_name,invoice_line␍
            Grace Healer-Hope,"Clinical license, Supervising Provider, Grace Healer-Hope (NPI 1234567893), from 2026-01-05"␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider reactivate 1234567893 grace@x.org --credentials DO",
        &expect![[r#"
            --- stderr
            error: only one provider can be edited at a time
            hint: name one provider, or omit the editing options
            --- exit 2
        "#]],
    );
}

#[test]
fn products_in_a_form_that_is_none_are_refused_and_never_guessed() {
    let sandbox = with_grace();
    for products in
        ["7", "{\"clinical\":true}", "[\"clinical\",7]", "\"clinical:\"", "\"clinical:foo\""]
    {
        sandbox.file("in", format!("{{\"npi\":\"1234567893\",\"products\":{products}}}\n"));
        sandbox.exits(
            "practicectl provider reactivate --from in --accept-terms --product telehealth",
            6,
        );
    }
    sandbox.run(
        "practicectl license list --active -o csv --columns product",
        &expect![[r#"
        product␍
        --- exit 0
    "#]],
    );
}

#[test]
fn only_a_provider_without_a_user_is_edited_and_no_link_is_edited_here() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Sage' --npi 1245319599 --license-type therapist && \
         practicectl practice create South && practicectl provider deactivate 1245319599",
    );
    sandbox.run(
        "practicectl provider reactivate 1245319599 --product engage --accept-terms --name 'Zoe Wise' --practice South",
        &expect![[r#"
            Reactivated provider 1245319599 (change set 11).
              name: Zoe Sage -> Zoe Wise
              status: inactive -> active
              deactivated at: 2026-01-05 09:00 -> none
              practices: +South -North
              products: +engage:active
              note: no user is linked to the provider
            --- stderr
            warning: claims for Zoe Wise (1245319599) may be rejected until payers know the new name or NPI
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl provider reactivate 1245319599 --phone 2015550123", 3);
    sandbox.run(
        "practicectl provider reactivate grace@x.org --provider 1245319599",
        &expect![[r#"
            --- stderr
            error: this command does not edit the link between user and provider
            hint: practicectl user edit EMAIL --provider NPI
            --- exit 2
        "#]],
    );
}

#[test]
fn the_case_has_the_name_that_is_given_on_the_way() {
    let sandbox = with_grace();
    sandbox.succeeds(&format!("{REACTIVATE} --product billing --open-case --name 'Grace Newname'"));
    let case =
        sandbox.succeeds("practicectl case show 1 -o json --columns provider_name,description");
    assert_eq!(case.matches("Grace Newname").count(), 2, "{case}");
}

#[test]
fn the_thirty_days_follow_the_person_and_the_npi_into_every_company() {
    let mut sandbox = Sandbox::for_days();
    let create = |company: &str, npi: &str, more: &str| {
        format!(
            "practicectl --company '{company}' provider create --name 'Grace Healer' --npi {npi} --license-type physician {more}"
        )
    };
    sandbox.succeeds(&format!(
        "{} && practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl provider deactivate 1234567893 && \
         {} && practicectl user edit grace@x.org --provider 1245319599",
        create("Sunrise Medical", "1234567893", "--product billing --accept-terms"),
        create("Sunrise Medical", "1245319599", "--product clinical --accept-terms"),
    ));
    sandbox.succeeds("practicectl company create Second --practice Only");
    sandbox.succeeds(&format!(
        "echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --ttl 90d"
    ));
    // Another record of the same person, with another NPI.
    let billing = "practicectl --company 'Sunrise Medical' provider reactivate 1245319599 --product billing --accept-terms";
    sandbox.at("2026-02-03T23:59:59Z").run(billing, &expect![[r#"
        --- stderr
        error: Billing cannot be added for Grace Healer (1245319599) before 2026-02-04
        hint: practicectl provider reactivate 1245319599 --product billing --open-case, or wait until 2026-02-04
        --- exit 4
    "#]]);
    // The same NPI in another company of the file.
    let same = create("Second", "1234567893", "--product billing --accept-terms");
    sandbox.run(
        &same,
        &expect![[r#"
            --- stderr
            error: Billing cannot be added for Grace Healer (1234567893) before 2026-02-04
            hint: create the provider without Billing, or wait until 2026-02-04
            --- exit 4
        "#]],
    );
    sandbox.succeeds(&create("Second", "1234567893", ""));
    let second = "practicectl --company Second provider reactivate 1234567893 --product billing --accept-terms";
    sandbox.run(second, &expect![[r#"
        --- stderr
        error: Billing cannot be added for Grace Healer (1234567893) before 2026-02-04
        hint: practicectl provider reactivate 1234567893 --product billing --open-case, or wait until 2026-02-04
        --- exit 4
    "#]]);
    sandbox.succeeds(&format!(
        "{second} --open-case && practicectl --company Second case list -o csv --columns needed"
    ));
    sandbox.at("2026-02-04T00:00:00Z").succeeds(billing);
    sandbox.succeeds(second);
}
