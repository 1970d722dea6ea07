//! `practicectl user edit`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --grant claims.submit",
    );
    sandbox
}

#[test]
fn every_field_can_be_edited_and_the_next_sign_in_is_named() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user edit kim@x.org --email Kim.E@x.org --name 'Kim Exampleton' --phone 2015550123 \
         --practice=+'Main Street' --grant payments.post --revoke claims.submit --reason married -o json",
        &expect![[r#"
            {"change_set":3,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":null,"before":{"email":"kim@x.org","name":"Kim Example","phone":null,"permissions":["claims.submit"],"practices":["North"]},"after":{"email":"Kim.E@x.org","name":"Kim Exampleton","phone":"+12015550123","permissions":["payments.post"],"practices":["Main Street","North"]},"next":null}
            ]}
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show kim.e@x.org; practicectl user show kim@x.org",
        &expect![[r#"
            email           Kim.E@x.org
            name            Kim Exampleton
            phone           (201) 555-0123
            status          active
            locked          no
            user type       medical-office
            permission set  custom
            role            -
            role drift      -
            permissions     practice
                              Billing: payments.post
            practices       Main Street, North
            provider npi    -
            created by      ada@sunrise.example
            created at      2026-01-05 09:00
            last sign in    -
            deactivated at  -
            user id         2
            --- stderr
            error: user "kim@x.org" not found
            hint: the login email was changed: it is Kim.E@x.org now
            --- exit 3
        "#]],
    );
}

#[test]
fn a_repeat_changes_nothing_and_a_detailed_exit_code_says_so() {
    let sandbox = with_kim();
    let edit = "practicectl user edit kim@x.org --phone 2015550123";
    sandbox.exits(&format!("{edit} --detailed-exitcode"), 0);
    sandbox.run(
        edit,
        &expect![[r#"
            Nothing to change for user kim@x.org: already so.
            --- exit 0
        "#]],
    );
    sandbox.run(
        &format!("{edit} --detailed-exitcode"),
        &expect![[r#"
            Nothing to change for user kim@x.org: already so.
            --- exit 10
        "#]],
    );
}

#[test]
fn practices_are_replaced_or_added_and_removed_but_not_both() {
    let sandbox = with_kim();
    for (practice, expected) in [
        (
            "--practice 'Main Street'",
            expect![[r#"
                before,after␍
                "{""practices"":[""North""]}","{""practices"":[""Main Street""]}"␍
                --- stderr
                1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
                --- exit 0
            "#]],
        ),
        (
            "--practice +North",
            expect![[r#"
                before,after␍
                "{""practices"":[""Main Street""]}","{""practices"":[""Main Street"",""North""]}"␍
                --- stderr
                1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
                --- exit 0
            "#]],
        ),
        (
            "--practice=-'main street'",
            expect![[r#"
                before,after␍
                "{""practices"":[""Main Street"",""North""]}","{""practices"":[""North""]}"␍
                --- stderr
                1 changed, 0 unchanged, 0 failed, 0 skipped (change set 5)
                --- exit 0
            "#]],
        ),
        (
            "--practice North --practice=+'Main Street'",
            expect![[r#"
            --- stderr
            error: practices are either replaced, or added and removed, but not both
            hint: use only --practice NAME, or --practice=+NAME and --practice=-NAME
            --- exit 2
        "#]],
        ),
        (
            "--practice=+Nowhere",
            expect![[r#"
                before,after␍
                {},{}␍
                --- stderr
                0 changed, 0 unchanged, 1 failed, 0 skipped
                error: practice "Nowhere" not found
                hint: the practices are: Main Street, North
                --- exit 3
            "#]],
        ),
    ] {
        sandbox.run(
            &format!("practicectl user edit kim@x.org {practice} -o csv --columns before,after"),
            &expected,
        );
    }
}

#[test]
fn optional_fields_can_be_cleared() {
    let sandbox = with_kim();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user edit kim@x.org --phone 2015550123 --provider 1234567893",
    );
    sandbox.run(
        "practicectl user edit kim@x.org --no-phone --no-provider -o csv --columns before,after",
        &expect![[r#"
            before,after␍
            "{""phone"":""+12015550123"",""provider_npi"":""1234567893""}","{""phone"":null,""provider_npi"":null}"␍
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 5)
            --- exit 0
        "#]],
    );
}

#[test]
fn a_provider_has_one_user() {
    let sandbox = with_kim();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893",
    );
    sandbox.run(
        "practicectl user edit kim@x.org --provider 1234567893",
        &expect![[r#"
            --- stderr
            error: provider 1234567893 is already linked to "grace@x.org"
            hint: unlink it first: practicectl user edit grace@x.org --no-provider
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl user edit grace@x.org --provider 1234567893",
        &expect![[r#"
            Nothing to change for user grace@x.org: already so.
            --- exit 0
        "#]],
    );
}

#[test]
fn a_switch_to_custom_begins_with_nothing_and_the_last_administrator_stays() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user edit ada@sunrise.example --custom",
        &expect![[r#"
            --- stderr
            error: "ada@sunrise.example" is the last active, unlocked administrator of this company
            hint: make another user an administrator first: practicectl user edit EMAIL --administrator
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl user edit kim@x.org --administrator",
        &expect![[r#"
            --- stderr
            error: a consent is missing: Kim Example <kim@x.org> becomes a System Administrator
            hint: give --confirm-admin
            --- exit 8
        "#]],
    );
    sandbox.run("practicectl user edit kim@x.org --administrator --confirm-admin -o csv", &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        user,kim@x.org,changed,,,"{""permission_set"":""custom"",""permissions"":[""claims.submit""]}","{""permission_set"":""administrator"",""permissions"":[]}",␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user edit kim@x.org --grant claims.submit",
        &expect![[r#"
            --- stderr
            error: only custom users have a list of permissions; this one is administrator
            hint: add --custom to make the user custom
            --- exit 2
        "#]],
    );
    sandbox.run("practicectl user edit kim@x.org --custom --grant payments.post -o csv", &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        user,kim@x.org,changed,,,"{""permission_set"":""administrator"",""permissions"":[]}","{""permission_set"":""custom"",""permissions"":[""payments.post""]}",␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
        --- exit 0
    "#]]);
}

#[test]
fn the_email_of_an_administrator_needs_a_consent_and_must_be_free() {
    let sandbox = with_kim();
    sandbox.run("practicectl user edit ada@sunrise.example --email ada@x.org", &expect![[r#"
        --- stderr
        error: a consent is missing: Ada Admin <ada@sunrise.example> is a System Administrator; this changes the login email
        hint: give --confirm-admin
        --- exit 8
    "#]]);
    sandbox.run(
        "practicectl user edit kim@x.org --email ADA@sunrise.example",
        &expect![[r#"
            --- stderr
            error: user "ada@sunrise.example" exists already, active
            hint: practicectl user show ada@sunrise.example
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl user edit kim@x.org --email KIM@x.org",
        &expect![[r#"
            Edited user kim@x.org (change set 3).
              email: kim@x.org -> KIM@x.org
            --- exit 0
        "#]],
    );
}

#[test]
fn nothing_to_edit_is_a_usage_error() {
    with_kim().run(
        "practicectl user edit kim@x.org",
        &expect![[r#"
        --- stderr
        error: there is nothing to edit
        hint: give --name, --practice or another option
        --- exit 2
    "#]],
    );
}

#[test]
fn what_a_person_has_in_all_companies_is_edited_by_an_administrator_of_all() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl company create 'Sunset Care' --practice South && \
         practicectl --company 'Sunset Care' user create kim@x.org --name 'Kim Example' && \
         echo 'copper meadow bicycle 81' | practicectl --company 'Sunset Care' user create bea@x.org \
         --name 'Bea Boss' --administrator --confirm-admin --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login bea@x.org --password-stdin --token-file bea -q",
    );
    sandbox.run("practicectl --token-file bea user edit kim@x.org --phone 2015550123", &expect![[r#"
        --- stderr
        error: you may not change "kim@x.org": the person works in several companies, and you are not System Administrator of all of them
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(
        "practicectl --token-file bea user edit kim@x.org --grant users.view -o csv",
        &expect![[r#"
            kind,subject,result,code,message,before,after,next␍
            user,kim@x.org,changed,,,"{""permissions"":[]}","{""permissions"":[""users.view""]}",␍
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 9)
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl --company 'Sunrise Medical' user edit kim@x.org --phone 2015550123 -o csv", &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        user,kim@x.org,changed,,,"{""phone"":null}","{""phone"":""+12015550123""}",practicectl user edit kim@x.org --practice NAME --grant PERMISSION␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 10)
        --- exit 0
    "#]]);
}

#[test]
fn many_are_edited_alike_and_what_only_one_can_have_is_refused() {
    let sandbox = Sandbox::new();
    for number in 1..=3 {
        sandbox.succeeds(&format!(
            "practicectl user create u{number}@x.org --name 'User Number{number}' --practice North"
        ));
    }
    sandbox.file("list", "u1@x.org\nu2@x.org\nu3@x.org\n");
    sandbox.run(
        "practicectl user edit --from list --practice=+'Main Street' --reason 'new office'",
        &expect![[r#"
            SUBJECT   RESULT   CHANGE                   NOTE
            u1@x.org  changed  practices: +Main Street  next: practicectl user edit u1@x.org --grant PERMISSION
            u2@x.org  changed  practices: +Main Street  next: practicectl user edit u2@x.org --grant PERMISSION
            u3@x.org  changed  practices: +Main Street  next: practicectl user edit u3@x.org --grant PERMISSION
            --- stderr
            3 changed (change set 5)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user edit u1@x.org u2@x.org --practice=+'Main Street' --detailed-exitcode",
        &expect![[r#"
            SUBJECT   RESULT     NOTE
            u1@x.org  unchanged  already so
            u2@x.org  unchanged  already so
            --- stderr
            2 unchanged
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl user edit --from list --email new@x.org; \
         practicectl user edit u1@x.org u2@x.org --provider 1234567893",
        &expect![[r#"
            --- stderr
            error: a login email and a provider belong to one user only
            hint: name one user, or omit --email and --provider
            error: a login email and a provider belong to one user only
            hint: name one user, or omit --email and --provider
            --- exit 2
        "#]],
    );
    sandbox.run(
        "printf 'u1@x.org\\nnobody@x.org\\n' | practicectl user edit --from - --no-phone --grant claims.submit",
        &expect![[r#"
            --- stderr
            1 failed, 1 skipped
            error: row 2: user "nobody@x.org" not found
            hint: practicectl user find --all lists the users of the company
            --- exit 3
        "#]],
    );
    let permissions =
        sandbox.succeeds("practicectl user show u1@x.org -o csv --columns permissions");
    assert_eq!(permissions, "permissions\r\n\"\"\r\n", "nothing was changed");
}
