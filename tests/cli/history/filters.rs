//! The filters of `practicectl history list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

/// The numbers of the entries that are listed, and what standard error says.
fn numbers(sandbox: &Sandbox, options: &str) -> String {
    let output =
        sandbox.output(&format!("practicectl history list -o csv --columns number {options}"));
    assert_eq!(output.status.code(), Some(0), "{options}: {}", sandbox.shown(&output.stderr));
    let numbers = sandbox.shown(&output.stdout).replace("␍\n", " ").replacen("number ", "", 1);
    format!("{}{}", numbers.trim(), sandbox.shown(&output.stderr).trim_end())
}

/// Days 5, 6, 7 and 8 of January, with three entries of the beginning.
fn four_days() -> Sandbox {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.at("2026-01-06T00:00:00Z").succeeds(
        "practicectl user create sam@x.org --name 'Sam Example' && \
         practicectl user deactivate kim@x.org sam@x.org",
    );
    sandbox
        .at("2026-01-08T12:00:00Z")
        .succeeds("practicectl user edit sam@x.org --name 'Sam Other'");
    // A clock that was set back.
    sandbox.at("2026-01-07T23:59:59Z").succeeds("practicectl user activate kim@x.org");
    sandbox.at("2026-01-09T12:00:00Z");
    sandbox
}

#[test]
fn the_newest_entry_comes_first_and_a_cursor_or_an_option_turns_the_list() {
    let sandbox = four_days();
    let all = numbers(&sandbox, "");
    let down: Vec<i64> = all.split(' ').map(|number| number.parse().expect("a number")).collect();
    let up: Vec<i64> = (1..=down[0]).collect();
    assert!(down.iter().rev().eq(&up), "{all}");
    assert_eq!(
        numbers(&sandbox, "--oldest-first"),
        up.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
    );
    let last = down[0];
    assert_eq!(numbers(&sandbox, &format!("--after {}", last - 2)), format!("{} {last}", last - 1));
    assert_eq!(numbers(&sandbox, &format!("--after {last}")), "");
    assert_eq!(
        numbers(&sandbox, "--limit 2"),
        format!("{last} {}only 2 entries shown; more match (--limit 2)", last - 1)
    );
    assert_eq!(
        numbers(&sandbox, "--limit 2 --oldest-first"),
        "1 2only 2 entries shown; more match (--limit 2)"
    );
    assert_eq!(numbers(&sandbox, "--limit 99"), all, "not cut");
    assert_eq!(numbers(&sandbox, "--limit 2 -q"), format!("{last} {}", last - 1));
    sandbox.exits("practicectl history list --after -1", 2);
}

#[test]
fn a_time_is_a_date_a_moment_or_an_age_even_if_a_clock_was_set_back() {
    let sandbox = four_days();
    let listed = |options: &str| {
        let options = format!("{options} --columns at,action --oldest-first");
        sandbox.succeeds(&format!(
            "practicectl history list -o csv {options} | tail -n +2 | cut -c 6-16,25-"
        ))
    };
    let days = |options: &str| listed(options).replace('\r', "");
    expect![[r#"
        01-06T00:00,user.create
        01-06T00:00,user.deactivate
        01-06T00:00,user.deactivate
        01-08T12:00,user.edit
        01-07T23:59,user.activate
    "#]]
    .assert_eq(&days("--since 2026-01-06"));
    expect![[r#"
        01-05T09:00,init
        01-05T09:00,policy.set
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,role.create
        01-05T09:00,practice.create
        01-05T09:00,practice.create
        01-05T09:00,user.create
        01-05T09:00,sign-in
        01-05T09:00,sign-in
        01-05T09:00,user.create
        01-06T00:00,user.create
        01-06T00:00,user.deactivate
        01-06T00:00,user.deactivate
    "#]]
    .assert_eq(&days("--until 2026-01-06"));
    expect![[r#"
        01-07T23:59,user.activate
    "#]]
    .assert_eq(&days("--since 2026-01-07 --until 2026-01-07"));
    expect![[r#"
        01-08T12:00,user.edit
    "#]]
    .assert_eq(&days("--since 36h"));
    expect![[r#"
        01-08T12:00,user.edit
    "#]]
    .assert_eq(&days("--since 2026-01-08T12:00:00Z --until 2026-01-08T12:00:00Z"));
    expect![[r#""#]].assert_eq(&days("--since 2027-01-01"));
    let up = numbers(&sandbox, "--since 2026-01-06 --oldest-first");
    let down = numbers(&sandbox, "--since 2026-01-06");
    assert!(up.split(' ').eq(down.split(' ').rev()), "{up} {down}");
    for wrong in ["yesterday", "2026-02-30", ""] {
        sandbox.exits(&format!("practicectl history list --since '{wrong}'"), 2);
        sandbox.exits(&format!("practicectl history list --until '{wrong}'"), 2);
    }
}

#[test]
fn filters_combine() {
    let sandbox = four_days();
    let count = |options: &str| numbers(&sandbox, options).split_whitespace().count();
    assert_eq!(count("--subject kim@x.org"), 3);
    assert_eq!(count("--subject KIM@x.org --action user.deactivate"), 1);
    assert_eq!(count("--subject kim@x.org --since 2026-01-06"), 2);
    assert_eq!(count("--operator ada@sunrise.example --action user.create"), 2);
    assert_eq!(count("--operator ada@sunrise.example --since 2026-01-08"), 1);
    assert_eq!(count("--operator kim@x.org"), 0);
    assert_eq!(count("--action no.such"), 0);
    let set = "practicectl history list --action user.deactivate -o csv --columns change_set | tail -n 1 | tr -d '\\r'";
    let set = sandbox.succeeds(set);
    let set = set.trim();
    assert_eq!(count(&format!("--change-set {set}")), 2);
    assert_eq!(
        count(&format!("--change-set {set} --subject sam@x.org --operator ada@sunrise.example")),
        1
    );
    assert_eq!(count(&format!("--change-set {set} --until 2026-01-05")), 0);
    let by_operator = numbers(&sandbox, "--operator ada@sunrise.example --oldest-first");
    let down = numbers(&sandbox, "--operator ada@sunrise.example");
    assert!(by_operator.split(' ').eq(down.split(' ').rev()), "{by_operator} {down}");
    for blank in ["operator", "subject", "action"] {
        sandbox.exits(&format!("practicectl history list --{blank} ' '"), 2);
    }
}

#[test]
fn a_subject_is_named_by_its_login_email_npi_or_name() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl role create 'Night Shift' && practicectl role edit 'Night Shift' --rename Nights && \
         practicectl role delete Nights && practicectl practice create Nights && \
         practicectl practice rename North South",
    );
    let listed = |name: &str| {
        sandbox.succeeds(&format!("practicectl history list --oldest-first --subject '{name}' -o csv --columns subject_kind,action | tail -n +2"))
            .replace('\r', "")
    };
    assert_eq!(listed("1234567893"), "provider,provider.create\n");
    assert!(listed("south").contains("practice,practice.rename"), "{}", listed("south"));
    assert!(listed("Sunrise Medical").starts_with("company,init"), "{}", listed("Sunrise Medical"));
    assert_eq!(
        listed("nights"),
        "practice,practice.create\n",
        "the practice is there, the role is not"
    );
    assert!(listed("Biller").starts_with("role,"), "{}", listed("Biller"));
    sandbox.run(
        "practicectl history list --subject Nobody",
        &expect![[r#"
            --- stderr
            error: nothing is called "Nobody"
            hint: give a login email, an NPI, or the name of a role, a practice or the company
            --- exit 3
        "#]],
    );
    sandbox.run("practicectl history list --subject 1245319599 -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"subject-not-found","message":"nothing is called \"1245319599\"","hint":"give a login email, an NPI, or the name of a role, a practice or the company","subject":"1245319599","row":null}}
        --- exit 3
    "#]]);
    sandbox.run(
        "practicectl history list --subject nobody@x.org",
        &expect![[r#"
            --- stderr
            error: nothing is called "nobody@x.org"
            hint: give a login email, an NPI, or the name of a role, a practice or the company
            --- exit 3
        "#]],
    );
    sandbox.exits("practicectl history list --operator nobody@x.org", 3);
    sandbox.exits("practicectl history list --operator '(owner of the file)'", 3);
}

#[test]
fn a_former_email_finds_its_user_and_the_current_holder_wins() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user edit kim@x.org --email kimberly@x.org",
    );
    let actions = |options: &str| {
        sandbox.succeeds(&format!("practicectl history list --oldest-first {options} -o csv --columns subject,action 2> note | tail -n +2"))
            .replace('\r', "")
    };
    let kimberly = actions("--subject kimberly@x.org");
    assert_eq!(actions("--subject Kim@x.org"), kimberly);
    assert!(kimberly.contains("user.create") && kimberly.contains("user.edit"), "{kimberly}");
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Second' && \
         practicectl user edit kim@x.org --email kim2@x.org",
    );
    sandbox.run(
        "practicectl history list --subject kim@x.org -o csv --columns subject,action",
        &expect![[r#"
            subject,action␍
            kim2@x.org,user.edit␍
            kim@x.org,user.create␍
            --- stderr
            kimberly@x.org had the login email kim@x.org too
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Third'");
    sandbox.run(
        "practicectl history list --subject kim@x.org -o csv --columns subject,action",
        &expect![[r#"
            subject,action␍
            kim@x.org,user.create␍
            --- stderr
            kim2@x.org had the login email kim@x.org too
            kimberly@x.org had the login email kim@x.org too
            --- exit 0
        "#]],
    );
    // The operator under a former email.
    sandbox.succeeds("practicectl user edit ada@sunrise.example --email ada.admin@sunrise.example --confirm-admin");
    assert_eq!(
        actions("--operator ada@sunrise.example"),
        actions("--operator ada.admin@sunrise.example")
    );
    assert!(actions("--operator ada@sunrise.example").lines().count() > 4);
}

#[test]
fn commands_on_users_name_the_new_email_of_a_former_one() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --grant practice-reports.view && \
         practicectl user edit kim@x.org --email kimberly@x.org",
    );
    sandbox.run(
        "practicectl user show KIM@x.org",
        &expect![[r#"
            --- stderr
            error: user "KIM@x.org" not found
            hint: the login email was changed: it is kimberly@x.org now
            --- exit 3
        "#]],
    );
    sandbox.run("practicectl user deactivate kim@x.org -o json", &expect![[r#"
        {"change_set":null,"dry_run":false,"counts":{"changed":0,"unchanged":0,"failed":1,"skipped":0},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"failed","code":"user-not-found","message":"user \"kim@x.org\" not found","before":{},"after":{},"next":"the login email was changed: it is kimberly@x.org now"}
        ]}
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        {"error":{"code":"user-not-found","message":"user \"kim@x.org\" not found","hint":"the login email was changed: it is kimberly@x.org now","subject":"kim@x.org","row":null}}
        --- exit 3
    "#]]);
    sandbox.exits("practicectl user history kim@x.org", 3);
}

#[test]
fn the_whole_chain_has_only_digests_of_other_companies() {
    let sandbox = Sandbox::new();
    let secret = "echo 'copper meadow bicycle 81' |";
    sandbox.succeeds(&format!(
        "practicectl company create Second --practice Only && \
         {secret} practicectl user create bea@x.org --name 'Bea Admin' --company Second \
             --password-stdin --administrator --confirm-admin && \
         practicectl user create kim@x.org --name 'Kim Example' --company 'Sunrise Medical' && \
         {secret} practicectl login bea@x.org --password-stdin --token-file bea"
    ));
    let own = sandbox.succeeds("practicectl history list --oldest-first -o jsonl --token-file bea");
    let chain = sandbox
        .succeeds("practicectl history list --oldest-first --chain -o jsonl --token-file bea");
    let numbers: Vec<i64> = chain
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("an object"))
        .map(|entry| entry["number"].as_i64().expect("a number"))
        .collect();
    assert!((1..).zip(&numbers).all(|(place, number)| place == *number), "a gap: {numbers:?}");
    assert!(own.lines().all(|line| chain.contains(line)), "what is seen stays the same");
    assert!(own.lines().count() < numbers.len());
    for hidden in ["kim@x.org", "Sunrise Medical", "Kim Example"] {
        assert!(!chain.contains(hidden), "{hidden}\n{chain}");
    }
    sandbox.run(
        "practicectl history list --chain -o jsonl --oldest-first --limit 1 --token-file bea 2> note | sed 's/[0-9a-f]\\{64\\}/HEX/g'",
        &expect![[r#"
            {"number":1,"at":null,"change_set":null,"operator":null,"company":null,"subject":null,"action":null,"before":null,"after":null,"reason":null,"os_user":null,"hash":"HEX","subject_kind":null,"subject_id":null,"session":null,"company_id":null,"operator_id":null,"digest":"HEX","salt":null}
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl history list --chain --token-file bea",
        &expect![[r#"
            NUMBER  CHANGE SET  AT                OPERATOR             ENTRY
            27      5           2026-01-05 09:00                       sign-in bea@x.org
            26                                                         (another company)
            25      3           2026-01-05 09:00  ada@sunrise.example  user.create bea@x.org: name: Bea Admin; status: active; user type: medical-office; permission set: administrator; practices: Only; password: set
            24      2           2026-01-05 09:00  ada@sunrise.example  user.create ada@sunrise.example: name: Ada Admin; status: active; user type: medical-office; permission set: administrator
            23      2           2026-01-05 09:00  ada@sunrise.example  practice.create Only
            22      2           2026-01-05 09:00  ada@sunrise.example  role.create Scheduler: description: Appointments; permissions: patient-demographics.manage, appointments.manage, scheduling-templates.manage
            21      2           2026-01-05 09:00  ada@sunrise.example  role.create Provider: description: Clinical work, scheduling and charges; permissions: 22 in all
            20      2           2026-01-05 09:00  ada@sunrise.example  role.create Practice Administrator: description: Everything within the practices; permissions: 33 in all
            19      2           2026-01-05 09:00  ada@sunrise.example  role.create Office Manager: description: Patients, scheduling and the settings of the practice; permissions: 8 in all
            18      2           2026-01-05 09:00  ada@sunrise.example  role.create Billing Manager: description: All of billing and accounting, with their reports and settings; permissions: 17 in all
            17      2           2026-01-05 09:00  ada@sunrise.example  role.create Biller: description: Charges, claims, payments and statements; permissions: 9 in all
            16      2           2026-01-05 09:00  ada@sunrise.example  role.create Administrator: description: Every permission that can be granted; permissions: 42 in all
            15      2           2026-01-05 09:00  ada@sunrise.example  policy.set Second: min length: 15; attempts: 5; reuse: 5; idle minutes: 15; temporary days: 7
            14      2           2026-01-05 09:00  ada@sunrise.example  company.create Second: roles: 7 in all
            13      1           2026-01-05 09:00                       sign-in ada@sunrise.example
            12                                                         (another company)
            11                                                         (another company)
            10                                                         (another company)
            9                                                          (another company)
            8                                                          (another company)
            7                                                          (another company)
            6                                                          (another company)
            5                                                          (another company)
            4                                                          (another company)
            3                                                          (another company)
            2                                                          (another company)
            1                                                          (another company)
            --- exit 0
        "#]],
    );
}
