//! `practicectl provider deactivate`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_products_end_at_once_and_what_is_left_is_named() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist \
         --practice North --product billing,engage --accept-terms && \
         practicectl user create zoe@x.org --name 'Zoe Healer' --provider 1234567893",
    );
    sandbox.run(
        "practicectl provider deactivate zoe@x.org",
        &expect![[r#"
        Deactivated provider 1234567893 (change set 4).
          status: active -> inactive
          deactivated at: none -> 2026-01-05 09:00
          products: +billing:ended +engage:ended -billing:active -engage:active
        --- stderr
        warning: the user of Zoe Healer, zoe@x.org, is still active
        warning: practice "North" is left without an active provider
        Billing can be added again after 30 days; earlier, it needs a case
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl provider show zoe@x.org -o json", &expect![[r#"
        {"npi":"1234567893","name":"Zoe Healer","license_type":"therapist","specialty":null,"credentials":null,"status":"inactive","deactivated_at":"2026-01-05T09:00:00.000Z","practices":["North"],"products":[{"product":"billing","state":"ended","since":"2026-01-05T09:00:00.000Z","case":null},{"product":"engage","state":"ended","since":"2026-01-05T09:00:00.000Z","case":null}],"user_email":"zoe@x.org","licenses":[{"product":"billing","from":"2026-01-05T09:00:00.000Z","to":"2026-01-05T09:00:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_at":"2026-01-05T09:00:00.000Z"},{"product":"engage","from":"2026-01-05T09:00:00.000Z","to":"2026-01-05T09:00:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","accepted_at":"2026-01-05T09:00:00.000Z"}]}
        --- exit 0
    "#]]);
    sandbox.run("practicectl provider deactivate 1234567893 zoe@x.org 1003000126 --on-error continue", &expect![[r#"
        SUBJECT     RESULT     NOTE
        1234567893  unchanged  already inactive
        1234567893  skipped    named before
        1003000126  failed     provider "1003000126" not found; next: practicectl provider list shows the providers
        --- stderr
        1 unchanged, 1 failed, 1 skipped
        error: provider "1003000126" not found
        hint: practicectl provider list shows the providers
        --- exit 3
    "#]]);
}

#[test]
fn the_last_provider_of_a_practice_is_named_in_a_bulk_too() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist --practice North && \
         practicectl provider create --name 'Abe Healer' --npi 1003000126 --license-type therapist --practice North",
    );
    sandbox.run(
        "practicectl provider deactivate 1234567893 1003000126",
        &expect![[r#"
            SUBJECT     RESULT   CHANGE                                                                NOTE
            1234567893  changed  status: active -> inactive; deactivated at: none -> 2026-01-05 09:00
            1003000126  changed  status: active -> inactive; deactivated at: none -> 2026-01-05 09:00  practice "North" is left without an active provider
            --- stderr
            warning: practice "North" is left without an active provider
            2 changed (change set 4)
            Billing can be added again after 30 days; earlier, it needs a case
            --- exit 0
        "#]],
    );
}

#[test]
fn with_the_user_both_go_in_one_transaction() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --practice North --product billing --accept-terms && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 --administrator --confirm-admin && \
         practicectl provider create --name 'Zoe Sage' --npi 1245319599 --license-type therapist",
    );
    sandbox.run("practicectl provider deactivate 1234567893 --with-user", &expect![[r#"
        --- stderr
        error: a consent is missing: Grace Healer <grace@x.org> is a System Administrator; this deactivates them
        hint: give --confirm-admin
        --- exit 8
    "#]]);
    sandbox.run(
        "practicectl provider show 1234567893 -o json --columns status",
        &expect![[r#"
        {"status":"active"}
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl provider deactivate 1234567893 1245319599 --with-user --confirm-admin -o csv --columns subject,result,message,after", &expect![[r#"
        subject,result,message,after␍
        1234567893,changed,"practice ""North"" is left without an active provider","{""status"":""inactive"",""deactivated_at"":""2026-01-05T09:00:00.000Z"",""products"":[""billing:ended""],""user_status"":""inactive""}"␍
        1245319599,changed,,"{""status"":""inactive"",""deactivated_at"":""2026-01-05T09:00:00.000Z""}"␍
        --- stderr
        warning: practice "North" is left without an active provider
        2 changed, 0 unchanged, 0 failed, 0 skipped (change set 6)
        Billing can be added again after 30 days; earlier, it needs a case
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user show grace@x.org -o json --columns status",
        &expect![[r#"
        {"status":"inactive"}
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl provider deactivate 1234567893 --with-user --detailed-exitcode",
        &expect![[r#"
            Nothing to change for provider 1234567893: already inactive.
            --- exit 10
        "#]],
    );
    sandbox.succeeds("practicectl user activate grace@x.org");
    sandbox.run(
        "practicectl provider deactivate 1234567893 --with-user --confirm-admin",
        &expect![[r#"
            Deactivated provider 1234567893 (change set 8).
              status: active -> inactive
            --- stderr
            Billing can be added again after 30 days; earlier, it needs a case
            --- exit 0
        "#]],
    );
}

#[test]
fn of_many_warnings_ten_are_told_and_each_is_in_its_row() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice P --admin-email ada@x.org --admin-name 'Ada Admin' --sample 600",
    );
    let output = sandbox.output(
        "practicectl provider list --active -o csv --columns npi | \
         practicectl provider deactivate --from - -o csv --columns message",
    );
    let (rows, told) = (output.stdout, String::from_utf8(output.stderr).expect("UTF-8"));
    let rows = String::from_utf8(rows).expect("UTF-8");
    let warned = rows.matches("is still active").count();
    assert!(warned > 10, "{rows}");
    assert_eq!(told.matches("warning: the user of").count(), 10, "{told}");
    // One more: the practice is left without a provider.
    assert!(
        told.contains(&format!("warning: and {} more, each in its row", warned + 1 - 10)),
        "{told}"
    );
}
