//! `practicectl provider edit`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_grace() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --practice North --product clinical --accept-terms && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893",
    );
    sandbox
}

#[test]
fn every_field_is_edited_and_a_new_name_or_npi_draws_a_warning() {
    let sandbox = with_grace();
    sandbox.run(
        "practicectl provider edit grace@x.org --name 'Grace Healer-Hope' --npi 1245319599 \
             --license-type supervising --specialty 207Q00000X --credentials MD --practice=+'Main Street'",
        &expect![[r#"
            Edited provider 1234567893 (change set 4).
              npi: 1234567893 -> 1245319599
              name: Grace Healer -> Grace Healer-Hope
              license type: physician -> supervising
              specialty: none -> 207Q00000X
              credentials: none -> MD
              practices: +Main Street
            --- stderr
            warning: claims for Grace Healer-Hope (1245319599) may be rejected until payers know the new name or NPI
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider show grace@x.org",
        &expect![[r#"
            npi             1245319599
            name            Grace Healer-Hope
            license type    supervising
            specialty       207Q00000X
            credentials     MD
            status          active
            deactivated at  -
            practices       Main Street, North
            products        PRODUCT   STATE   SINCE             CASE
                            clinical  active  2026-01-05 09:00
            user email      grace@x.org
            licenses        PRODUCT   FROM        TO  TERMS    ACCEPTED BY
                            clinical  2026-01-05      2026-01  ada@sunrise.example
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show grace@x.org -o json --columns provider_npi,name",
        &expect![[r#"
            {"provider_npi":"1245319599","name":"Grace Healer"}
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider edit 1245319599 --no-specialty --no-credentials",
        &expect![[r#"
            Edited provider 1245319599 (change set 5).
              specialty: 207Q00000X -> none
              credentials: MD -> none
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider edit 1245319599 --no-specialty --detailed-exitcode",
        &expect![[r#"
            Nothing to change for provider 1245319599: already so.
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl history list --oldest-first -o csv --columns action,before,after | tail -2",
        &expect![[r#"
            provider.edit,"{""npi"":""1234567893"",""name"":""Grace Healer"",""license_type"":""physician"",""specialty"":null,""credentials"":null,""practices"":[""North""]}","{""npi"":""1245319599"",""name"":""Grace Healer-Hope"",""license_type"":""supervising"",""specialty"":""207Q00000X"",""credentials"":""MD"",""practices"":[""Main Street"",""North""]}"␍
            provider.edit,"{""specialty"":""207Q00000X"",""credentials"":""MD""}","{""specialty"":null,""credentials"":null}"␍
            --- exit 0
        "#]],
    );
}

#[test]
fn what_breaks_a_rule_is_refused() {
    let sandbox = with_grace();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1245319599 --license-type therapist",
    );
    for (arguments, expected) in [
        (
            "",
            expect![[r#"
            --- stderr
            error: there is nothing to edit
            hint: give --name, --npi or another option
            --- exit 2
        "#]],
        ),
        (
            "--npi 1234567890",
            expect![[r#"
                --- stderr
                error: "1234567890" is not an NPI: its check digit is wrong
                hint: compare it with the NPI registry; two digits may be swapped
                --- exit 6
            "#]],
        ),
        (
            "--npi 1245319599",
            expect![[r#"
                --- stderr
                error: provider 1245319599 exists already: Zoe Healer
                hint: practicectl provider show 1245319599
                --- exit 4
            "#]],
        ),
        (
            "--name 'Grace  Healer'",
            expect![[r#"
                --- stderr
                error: "Grace  Healer" is not a full name: there is more than one space between two parts
                hint: write "Grace Healer"
                --- exit 6
            "#]],
        ),
        (
            "--specialty 207q",
            expect![[r#"
                --- stderr
                error: "207q" is not a taxonomy code
                hint: write it like 207Q00000X: nine capital letters or digits, then X
                --- exit 6
            "#]],
        ),
        (
            "--license-type nurse",
            expect![[r#"
                --- stderr
                error: "nurse" is not a value of --license-type TYPE
                hint: the values are physician, therapist, non-physician and supervising
                usage: practicectl provider edit [OPTIONS] <NPI|EMAIL>
                --- exit 2
            "#]],
        ),
        (
            "--practice South",
            expect![[r#"
                --- stderr
                error: practice "South" not found
                hint: the practices are: Main Street, North
                --- exit 3
            "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl provider edit 1234567893 {arguments}"), &expected);
    }
    sandbox.run(
        "practicectl provider edit 1679576722 --credentials MD",
        &expect![[r#"
            --- stderr
            error: provider "1679576722" not found
            hint: practicectl provider list shows the providers
            --- exit 3
        "#]],
    );
}
