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
        Émile Zola    zoe@x.org                            active          business-office  custom          North
        Grace Healer  grace@x.org                          active          medical-office   custom
        Shut Out      shut@x.org                           active  yes     medical-office   custom
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
                zoe@x.org␍
                grace@x.org␍
                shut@x.org␍
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
                zoe@x.org␍
                grace@x.org␍
                old@x.org␍
                shut@x.org␍
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
                zoe@x.org␍
                shut@x.org␍
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
                zoe@x.org␍
                grace@x.org␍
                old@x.org␍
                shut@x.org␍
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
    sandbox.run("head -n 2 full.json; head -n 1 full.csv", &expect![[r#"
        [
        {"email":"ada@sunrise.example","name":"Ada Admin","phone":null,"status":"active","locked":false,"user_type":"medical-office","permission_set":"administrator","role":null,"role_drift":null,"permissions":[],"practices":["Main Street","North"],"provider_npi":null,"created_by":null,"created_at":"2026-01-05T09:00:00.000Z","last_sign_in":"2026-01-05T09:00:00.000Z","deactivated_at":null,"user_id":1},
        email,name,phone,status,locked,user_type,permission_set,role,role_drift,permissions,practices,provider_npi,created_by,created_at,last_sign_in,deactivated_at,user_id␍
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
        hint: did you mean "name"? The columns are: email, name, phone, status, locked, user_type, permission_set, role, role_drift, permissions, practices, provider_npi, created_by, created_at, last_sign_in, deactivated_at, user_id
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

/// The local parts of the emails that a search finds.
fn emails(sandbox: &Sandbox, filter: &str) -> Vec<String> {
    let rows =
        sandbox.succeeds(&format!("practicectl user find {filter} -q -o csv --columns email"));
    rows.lines().skip(1).map(|row| row.split('@').next().expect("an email").to_owned()).collect()
}

#[test]
fn states_combine_and_practices_and_roles_are_any_of_several() {
    let sandbox = with_users();
    sandbox.succeeds(
        "practicectl lock add old@x.org && \
         practicectl practice create West && \
         practicectl user create wes@x.org --name 'Wes West' --practice West --role Biller && \
         practicectl user create sam@x.org --name 'Sam South' --practice 'Main Street' --role Scheduler",
    );
    for (filter, expected) in [
        ("--locked", &["old", "shut"][..]),
        ("--locked --all", &["old", "shut"]),
        ("--locked --active", &["shut"]),
        ("--locked --inactive", &["old"]),
        ("--inactive --locked --no-provider adams", &["old"]),
        ("--practice West", &["ada", "wes"]),
        ("--practice West --practice 'main street'", &["ada", "sam", "wes"]),
        ("--practice 'West, Main Street'", &["ada", "sam", "wes"]),
        ("--role Biller", &["wes"]),
        ("--role biller --role SCHEDULER", &["sam", "wes"]),
        ("--role Biller,Scheduler --practice West", &["wes"]),
    ] {
        assert_eq!(emails(&sandbox, filter), expected, "{filter}");
    }
    sandbox.exits("practicectl user find --role Biller,Nobody", 3);
    sandbox.exits("practicectl user find --role Biller,", 2);
    sandbox.exits("practicectl user find --active --inactive", 2);
}

#[test]
fn times_of_creation_and_deactivation_are_moments_dates_or_ages() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create a@x.org --name 'Ann Old' && practicectl user create b@x.org --name 'Bo Old'",
    );
    sandbox.at("2026-01-20T23:30:00Z").succeeds(
        "practicectl user deactivate a@x.org && practicectl user create c@x.org --name 'Cy New'",
    );
    sandbox.at("2026-01-21T00:30:00Z").succeeds(
        "practicectl user deactivate b@x.org && practicectl user create d@x.org --name 'Di New'",
    );
    sandbox.at("2026-01-22T00:00:00Z").succeeds("practicectl whoami");
    for (filter, expected) in [
        ("--created-since 2026-01-20", &["c", "d"][..]),
        ("--created-since 2026-01-21", &["d"]),
        ("--created-since 2026-01-21T00:30:00Z", &["d"]),
        ("--created-since 2026-01-21T00:30:00.001Z", &[]),
        ("--created-since 2026-01-21T01:30:00+02:00", &["c", "d"]),
        ("--created-since 1d", &["d"]),
        ("--created-since 25h", &["c", "d"]),
        ("--created-since 2026-01-05 --inactive", &["a", "b"]),
        ("--deactivated-since 2026-01-20", &["a", "b"]),
        ("--deactivated-since 2026-01-21", &["b"]),
        ("--deactivated-since 2026-01-21 --all", &["b"]),
        ("--deactivated-since 1d", &["b"]),
        ("--deactivated-since 25h ann", &["a"]),
        ("--deactivated-since 23h --locked", &[]),
    ] {
        assert_eq!(emails(&sandbox, filter), expected, "{filter}");
    }
    let in_berlin = sandbox.succeeds(
        "TZ=Europe/Berlin practicectl user find --deactivated-since 2026-01-21 -o csv --columns email,deactivated_at,user_id",
    );
    expect![[r#"
        email,deactivated_at,user_id
        a@x.org,2026-01-20T23:30:00.000Z,2
        b@x.org,2026-01-21T00:30:00.000Z,3
    "#]]
    .assert_eq(&in_berlin.replace('\r', ""));
    sandbox.succeeds("practicectl user activate b@x.org");
    assert_eq!(emails(&sandbox, "--deactivated-since 2026-01-20"), ["a"]);
    sandbox.exits("practicectl user find --deactivated-since 2026-01-20 --active", 2);
    sandbox.run(
        "practicectl user find --created-since yesterday",
        &expect![[r#"
        --- stderr
        error: "yesterday" is not a valid --created-since TIME
        hint: give a date, 2026-01-31, a time, 2026-01-31T09:00:00Z, or an age, 7d
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
}

#[test]
fn only_the_number_of_matches_is_printed_on_demand() {
    let sandbox = with_users();
    for format in ["table", "json", "jsonl", "csv"] {
        let found = sandbox.succeeds(&format!("practicectl user find adams --count -o {format}"));
        assert_eq!(found, "2\n", "{format}");
    }
    sandbox.run(
        "practicectl user find adams --count",
        &expect![[r#"
        2
        --- stderr
        hint: 1 more among the inactive users: --inactive, or --all
        --- exit 0
    "#]],
    );
    let count = |filter: &str| {
        sandbox.succeeds(&format!("practicectl user find {filter} --count -q")).trim().to_owned()
    };
    for filter in
        ["", "--all", "--inactive", "--locked", "bo@x.org", "old@x.org", "old@x.org --all", "zzz"]
    {
        assert_eq!(count(filter), emails(&sandbox, filter).len().to_string(), "{filter}");
    }
    sandbox.exits("practicectl user find --count --limit 3", 2);
}

#[test]
fn more_than_a_thousand_are_counted_only_if_the_number_is_asked_for() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice P --admin-email a@x.org \
             --admin-name 'A B' --sample 1113 -q 2> /dev/null",
    );
    let said = |options: &str| {
        let output = sandbox.output(&format!("practicectl user find {options} > /dev/null"));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    // A tenth of the sample is inactive, and the administrator is one more.
    let hint = "hint: 111 more among the inactive users: --inactive, or --all\n";
    let note =
        |total: &str, limit: u32| format!("{limit} of {total} users shown (--limit {limit})\n");
    assert_eq!(said("--limit 3"), note("over 1000", 3) + hint);
    assert_eq!(said("--limit 1002"), note("1003", 1_002) + hint, "counted beyond what is shown");
    assert_eq!(said("--limit 1003"), hint);
    assert_eq!(sandbox.succeeds("practicectl user find --count -q"), "1003\n");
    // A long list is read in another order than its first page, and sorted.
    for filter in ["--all", "", "--all --practice P", "--all --no-provider"] {
        let list = |more: &str| format!("practicectl user find {filter} {more} -o csv -q");
        let walked = sandbox.succeeds(&list("--limit 5000"));
        assert!(walked.lines().count() > 1_000, "{filter}");
        assert_eq!(sandbox.succeeds(&list("")), walked, "{filter}");
    }
    // A text is walked for no further than it takes to say that there are more.
    let hint = "hint: over 20 more among the inactive users: --inactive, or --all\n";
    assert_eq!(said("org --limit 3"), note("over 200", 3) + hint);
    assert_eq!(said("org --limit 400"), note("over 800", 400) + hint);
    assert_eq!(sandbox.succeeds("practicectl user find org --count -q"), "1003\n");
}

#[test]
fn a_text_is_looked_for_among_the_people_as_they_are_called_now() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice P --admin-email a@x.org \
             --admin-name 'A B' --sample 1200 -q 2> /dev/null && \
         practicectl user create kim@x.org --name 'Kim Kowalczyk' --phone +12125550987 -q",
    );
    let found = |text: &str| {
        let list = format!("practicectl user find '{text}' --limit 5 -o csv --columns email -q");
        sandbox.succeeds(&list).lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    for text in ["kowalczyk", "walc kim", "kim@x", "555-0987", "2125550987 kow"] {
        assert_eq!(found(text), "kim@x.org", "{text}");
    }
    sandbox.succeeds(
        "practicectl user edit kim@x.org --name 'Zoë Quist' --phone +12125550955 --yes -q && \
         practicectl user edit kim@x.org --email zoe@x.org --yes -q",
    );
    for text in ["quist", "zoe quist", "zoe@x", "555-0955"] {
        assert_eq!(found(text), "zoe@x.org", "{text}");
    }
    for text in ["kowalczyk", "kim@x", "555-0987", "quist kow"] {
        assert_eq!(found(text), "", "{text}");
    }
    sandbox.succeeds("practicectl history verify -q");
}

#[test]
fn nobody_found_says_how_many_match_among_the_inactive() {
    let sandbox = with_users();
    let hint = "hint: 1 more among the inactive users: --inactive, or --all\n";
    for (filter, expected) in [
        ("'OLD adams'", hint),
        ("old@x.org", hint),
        ("OLD@x.org -o csv", hint),
        ("--practice North old", ""),
        ("old@x.org --provider", ""),
        ("zzz", ""),
    ] {
        let output = sandbox.output(&format!("practicectl user find {filter}"));
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(said.replace("no users found\n", ""), expected, "{filter}");
    }
    sandbox.run(
        "practicectl user find 'OLD adams'",
        &expect![[r#"
        --- stderr
        no users found
        hint: 1 more among the inactive users: --inactive, or --all
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user find zzz",
        &expect![[r#"
        --- stderr
        no users found
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
