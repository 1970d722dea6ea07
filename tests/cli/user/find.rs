//! `practicectl user find`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_users() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user create zoe@x.org --name 'Émile Zola' --practice North --type business-office && \
         practicectl user create bo@x.org --name 'bo Adams' --practice North --grant claims.submit && \
         practicectl user create amy@x.org --name 'Bo Adams' --phone '(201) 555-0123' && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl user create old@x.org --name 'Old Adams' && practicectl user deactivate old@x.org && \
         practicectl user create shut@x.org --name 'Shut Out' && practicectl lock add shut@x.org",
    );
    sandbox
}

#[test]
fn users_are_listed_by_name_then_email_without_regard_to_case() {
    with_users().run("practicectl user find", &expect![[r#"
        NAME          EMAIL                PHONE           STATUS  LOCKED  USER TYPE        PERMISSION SET  PRACTICES
        Ada Admin     ada@sunrise.example                  active          medical-office   administrator   Main Street, North
        Bo Adams      amy@x.org            (201) 555-0123  active          medical-office   custom
        bo Adams      bo@x.org                             active          medical-office   custom          North
        Grace Healer  grace@x.org                          active          medical-office   custom
        Shut Out      shut@x.org                           active  locked  medical-office   custom
        Émile Zola    zoe@x.org                            active          business-office  custom          North
        --- stderr
        hint: 1 more among the inactive users: --inactive, or --all
        --- exit 0
    "#]]);
}

#[test]
fn any_part_of_name_or_email_is_found_in_any_case_and_signs_are_literal() {
    let sandbox = with_users();
    for (text, expected) in [
        (
            "ADAMS",
            expect![[r#"
            name,email␍
            Bo Adams,amy@x.org␍
            bo Adams,bo@x.org␍
            --- stderr
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
        ),
        (
            "ÉMILE",
            expect![[r#"
            name,email␍
            Émile Zola,zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "émile",
            expect![[r#"
            name,email␍
            Émile Zola,zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "amy@",
            expect![[r#"
            name,email␍
            Bo Adams,amy@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "%",
            expect![[r#"
            name,email␍
            --- exit 0
        "#]],
        ),
        (
            "_",
            expect![[r#"
            name,email␍
            --- exit 0
        "#]],
        ),
        (
            "nobody",
            expect![[r#"
            name,email␍
            --- exit 0
        "#]],
        ),
        (
            "BO@x.org",
            expect![[r#"
            name,email␍
            bo Adams,bo@x.org␍
            --- exit 0
        "#]],
        ),
    ] {
        sandbox
            .run(&format!("practicectl user find '{text}' -o csv --columns name,email"), &expected);
    }
}

#[test]
fn tabs_and_filters_narrow_the_list() {
    let sandbox = with_users();
    for (filter, expected) in [
        (
            "--active",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            amy@x.org␍
            bo@x.org␍
            grace@x.org␍
            shut@x.org␍
            zoe@x.org␍
            --- stderr
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
        ),
        (
            "--inactive",
            expect![[r#"
            email␍
            old@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--locked",
            expect![[r#"
            email␍
            shut@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--all",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            amy@x.org␍
            bo@x.org␍
            grace@x.org␍
            old@x.org␍
            shut@x.org␍
            zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--practice north",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            bo@x.org␍
            zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--type business-office",
            expect![[r#"
            email␍
            zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--administrator",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            --- exit 0
        "#]],
        ),
        (
            "--provider",
            expect![[r#"
            email␍
            grace@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--no-provider --without-access",
            expect![[r#"
            email␍
            amy@x.org␍
            shut@x.org␍
            zoe@x.org␍
            --- stderr
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
        ),
        (
            "--no-sign-in-for 90d",
            expect![[r#"
                email␍
                --- exit 0
            "#]],
        ),
        (
            "--all --limit 2",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            amy@x.org␍
            --- stderr
            2 of 7 users shown (--limit 2)
            --- exit 0
        "#]],
        ),
        (
            "--all --limit 7",
            expect![[r#"
            email␍
            ada@sunrise.example␍
            amy@x.org␍
            bo@x.org␍
            grace@x.org␍
            old@x.org␍
            shut@x.org␍
            zoe@x.org␍
            --- exit 0
        "#]],
        ),
        (
            "--limit 0",
            expect![[r#"
            email␍
            --- stderr
            0 of 6 users shown (--limit 0)
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl user find {filter} -o csv --columns email"), &expected);
    }
    sandbox.run(
        "practicectl user find --active --all",
        &expect![[r#"
            --- stderr
            error: --active cannot be used with --all
            hint: use one of them
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --practice Norht",
        &expect![[r#"
        --- stderr
        error: practice "Norht" not found
        hint: did you mean "North"?
        --- exit 3
    "#]],
    );
}

#[test]
fn every_format_has_the_same_fields_and_an_empty_list_is_valid_in_all() {
    let sandbox = with_users();
    for format in ["table", "json", "jsonl", "csv"] {
        sandbox.succeeds(&format!("practicectl user find -o {format} > full.{format}"));
    }
    sandbox.run("head -c 400 full.json; head -n 1 full.csv", &expect![[r#"
        [
        {"email":"ada@sunrise.example","name":"Ada Admin","phone":null,"status":"active","locked":false,"user_type":"medical-office","permission_set":"administrator","role":null,"role_drift":null,"permissions":[],"practices":["Main Street","North"],"provider_npi":null,"created_by":null,"created_at":"2026-01-05T09:00:00.000Z","last_sign_in":"2026-01-05T09:00:00.000Z"},
        {"email":"amy@x.org","name":"Bo Adaemail,name,phone,status,locked,user_type,permission_set,role,role_drift,permissions,practices,provider_npi,created_by,created_at,last_sign_in␍
        --- exit 0
    "#]]);
    sandbox.run(
        "for f in table json jsonl csv; do practicectl user find nobody -o $f --columns email,name; done",
        &expect![[r#"
            []
            email,name␍
            --- stderr
            no users found
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user find --columns email,nmae", &expect![[r#"
        --- stderr
        error: there is no column "nmae"
        hint: did you mean "name"? The columns are: email, name, phone, status, locked, user_type, permission_set, role, role_drift, permissions, practices, provider_npi, created_by, created_at, last_sign_in
        --- exit 2
    "#]]);
}

#[test]
fn a_search_for_one_email_filters_like_any_other() {
    let sandbox = with_users();
    let filters = [
        "--active",
        "--inactive",
        "--locked",
        "--all",
        "--practice north",
        "--type business-office",
        "--administrator",
        "--provider",
        "--no-provider",
        "--no-sign-in-for 90d",
        "--without-access",
    ];
    for filter in filters {
        let all =
            sandbox.succeeds(&format!("practicectl user find {filter} -o csv --columns email"));
        for email in [
            "ada@sunrise.example",
            "zoe@x.org",
            "bo@x.org",
            "amy@x.org",
            "grace@x.org",
            "old@x.org",
            "shut@x.org",
        ] {
            let one = sandbox.succeeds(&format!(
                "practicectl user find {email} {filter} -o csv --columns email"
            ));
            assert_eq!(one.contains(email), all.contains(email), "{email} {filter}");
        }
    }
    sandbox.run(
        "practicectl user find old@x.org",
        &expect![[r#"
            --- stderr
            no users found
            hint: 1 more among the inactive users: --inactive, or --all
            --- exit 0
        "#]],
    );
}

#[test]
fn an_empty_variable_of_a_script_selects_nobody() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && practicectl lock add kim@x.org",
    );
    let commands = [
        "practicectl user find \"$WHO\"",
        "practicectl user find '\u{a0}'",
        "practicectl user find --practice \"$WHO\"",
        "practicectl user find --role ' '",
        "practicectl user find --company \"$WHO\"",
        "practicectl user deactivate \"$WHO\"",
        "practicectl user deactivate --from \"$WHO\"",
        "practicectl lock list \"$WHO\"",
        "practicectl lock unlock --matching \"$WHO\"",
        "practicectl lock unlock \"$WHO\"",
        "practicectl provider list \"$WHO\"",
        "practicectl license list \"$WHO\"",
        "practicectl session end \"$WHO\"",
        "practicectl restore \"$WHO\"",
    ];
    for command in commands {
        sandbox.exits(command, 2);
    }
    sandbox.run(commands[8], &expect![[r#"
        --- stderr
        error: --matching TEXT is empty or blank
        hint: omit it, or check the variable
        usage: practicectl lock unlock [OPTIONS] <EMAIL...|--from FILE|--matching TEXT|--cause CAUSE|--no-provider>
        --- exit 2
    "#]]);
    let locked = sandbox.succeeds("practicectl lock list -o csv --columns email");
    assert!(locked.contains("kim@x.org"));
    sandbox.succeeds("PRACTICECTL_COMPANY= practicectl user find");
}

#[test]
fn an_account_is_unused_since_its_creation_activation_or_sign_in() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create old@x.org --name 'Olga Old' && \
         practicectl user create again@x.org --name 'Alma Again' && practicectl user deactivate again@x.org && \
         printf 'email,name\nagain2@x.org,Ada Again\n' | practicectl user import - && practicectl user deactivate again2@x.org",
    );
    sandbox.at("2026-02-04T09:00:00Z").succeeds(
        "practicectl user activate again@x.org && \
         printf 'email,status\nagain2@x.org,active\n' | practicectl user import - --on-existing update; \
         practicectl user create new@x.org --name 'Nora New'",
    );
    let at_30_days = |sandbox: &Sandbox| {
        sandbox.succeeds("practicectl user find --all --no-sign-in-for 30d -o csv --columns email")
    };
    assert_eq!(at_30_days(sandbox.at("2026-02-04T09:00:00Z")), "email\r\n", "30 days are not over");
    let found = "email\r\nada@sunrise.example\r\nold@x.org\r\n";
    assert_eq!(at_30_days(sandbox.at("2026-02-04T09:00:00.001Z")), found);
    let review = "practicectl review access --no-sign-in-for 30d -o csv --columns email,findings | grep no-sign-in | cut -d, -f1";
    assert_eq!(sandbox.succeeds(review), "ada@sunrise.example\nold@x.org\n");
    for email in ["old@x.org", "again@x.org", "again2@x.org", "new@x.org"] {
        let found = sandbox.succeeds(&format!(
            "practicectl user find {email} --all --no-sign-in-for 30d -o csv --columns email"
        ));
        assert_eq!(found.contains(email), email == "old@x.org", "alone by the index: {email}");
    }
    sandbox.at("2026-03-06T09:00:00Z").succeeds("practicectl whoami");
    assert!(!at_30_days(&sandbox).contains("again"), "30 days since the activation");
    assert!(at_30_days(sandbox.at("2026-03-06T09:00:00.001Z")).contains("again@x.org"));
    sandbox.succeeds("practicectl user find --no-sign-in-for 99999999999d");
}
