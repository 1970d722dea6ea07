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
            kind     provider
            subject  1234567893
            result   changed
            before   npi=1234567893 name=Grace Healer license_type=physician specialty= credentials= practices=North
            after    npi=1245319599 name=Grace Healer-Hope license_type=supervising specialty=207Q00000X credentials=MD practices=Main Street;North
            --- stderr
            warning: claims for Grace Healer-Hope (1245319599) may be rejected until payers know the new name or NPI
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider show grace@x.org",
        &expect![[r#"
            npi             1245319599
            name            Grace Healer-Hope
            license_type    supervising
            specialty       207Q00000X
            credentials     MD
            status          active
            deactivated_at
            practices       Main Street;North
            products        clinical:active
            user_email      grace@x.org
            licenses        clinical from 2026-01-05, terms 2026-01 accepted by ada@sunrise.example
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
            kind     provider
            subject  1245319599
            result   changed
            before   specialty=207Q00000X credentials=MD
            after    specialty= credentials=
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 5)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl provider edit 1245319599 --no-specialty --detailed-exitcode",
        &expect![[r#"
            kind     provider
            subject  1245319599
            result   unchanged
            code     already-so
            message  already so
            --- stderr
            0 changed, 1 unchanged, 0 failed, 0 skipped
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl history list -o csv --columns action,before,after | tail -2",
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
            0 changed, 0 unchanged, 1 failed, 0 skipped
            error: "1234567890" is not an NPI: its check digit is wrong
            hint: compare it with the NPI registry; two digits may be swapped
            --- exit 6
        "#]],
        ),
        (
            "--npi 1245319599",
            expect![[r#"
            --- stderr
            0 changed, 0 unchanged, 1 failed, 0 skipped
            error: provider 1245319599 exists already: Zoe Healer
            hint: practicectl provider show 1245319599
            --- exit 4
        "#]],
        ),
        (
            "--name Grace",
            expect![[r#"
            --- stderr
            0 changed, 0 unchanged, 1 failed, 0 skipped
            error: "Grace" is not a full name: first and last name are needed
            hint: write first and last name with one space between, like "Kim Example"
            --- exit 6
        "#]],
        ),
        (
            "--specialty 207q",
            expect![[r#"
            --- stderr
            0 changed, 0 unchanged, 1 failed, 0 skipped
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
            0 changed, 0 unchanged, 1 failed, 0 skipped
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
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: provider "1679576722" not found
        hint: practicectl provider list shows the providers
        --- exit 3
    "#]],
    );
}
