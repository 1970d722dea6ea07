//! `--as-of`: what a command writes of a moment in the past is what it wrote then.

use crate::sandbox::Sandbox;
use expect_test::expect;
use proptest::prelude::*;
use rexpect::session::spawn_command;
use std::fmt::Write as _;

const SECRET: &str = "copper meadow bicycle 81";

/// What is looked at after each step.
const LOOKS: [&str; 8] = [
    "user find --all -o csv",
    "review access -o csv -q",
    "user show kim@x.org -o json",
    "user show lou@x.org -o json",
    "user show ada@sunrise.example -o json",
    "provider show 1234567893 -o json",
    "provider show 1245319599 -o json",
    "provider show grace@x.org -o json",
];

/// Carries out each step in a minute of its own and looks at everything; in the end looks
/// at everything as of each minute. What was seen must be the same.
fn is_seen_again(sandbox: &Sandbox, steps: &[String], looks: &[&str]) {
    let time = |step: usize| format!("2026-01-05T{:02}:{:02}:00Z", 10 + step / 60, step % 60);
    let look = |folder: &str, step: usize, option: &str| {
        let line = |(number, look): (usize, &&str)| {
            format!(
                "practicectl {look}{option} >{folder}/{step}.{number} 2>error || \
                     echo none >{folder}/{step}.{number}\n"
            )
        };
        looks.iter().enumerate().map(line).collect::<String>()
    };
    let mut script = String::from("mkdir then now\n");
    for (number, step) in steps.iter().enumerate() {
        let _ = writeln!(script, "export PRACTICECTL_NOW={}\n{step}", time(number));
        script.push_str(&look("then", number, ""));
    }
    let _ = writeln!(script, "export PRACTICECTL_NOW=2026-01-06T00:00:00Z");
    for number in 0..steps.len() {
        script.push_str(&look("now", number, &format!(" --as-of {}", time(number))));
    }
    sandbox.succeeds(&script);
    for (number, step) in steps.iter().enumerate() {
        for (place, look) in looks.iter().enumerate() {
            let read = |folder: &str| {
                let path = sandbox.path(&format!("{folder}/{number}.{place}"));
                std::fs::read_to_string(path).expect("it was written")
            };
            assert_eq!(read("now"), read("then"), "{look} as of step {number}: {step}");
        }
    }
}

#[test]
fn each_moment_of_a_long_story_is_seen_as_it_was() {
    let sandbox = Sandbox::for_days();
    sandbox.file("swap.csv", "email,new_email\nkim@x.org,lou@x.org\nlou@x.org,kim@x.org\n");
    let given = |command: &str| format!("echo '{SECRET}' | practicectl {command} --password-stdin");
    let steps = [
        "practicectl user create kim@x.org --name 'Kim Éxample' --phone 2015550123 --practice North --role Biller".to_owned(),
        given("user create lou@x.org --name 'Lou Other' --practice 'Main Street' --role Scheduler"),
        "practicectl user create tom@x.org --name 'Tom Last' --temporary-password --password-file tom".to_owned(),
        given("login lou@x.org --token-file lou"),
        "practicectl role edit Biller --grant notes.view".to_owned(),
        "practicectl role edit Biller --rename Cashier".to_owned(),
        "practicectl practice rename North Uptown".to_owned(),
        "practicectl practice create South".to_owned(),
        "practicectl user edit kim@x.org --practice=+South --grant users.view --name 'Kim Zimmer'".to_owned(),
        "practicectl user edit tom@x.org --email tim@x.org --no-phone".to_owned(),
        "practicectl user import swap.csv --on-existing update".to_owned(),
        "practicectl lock add kim@x.org --note 'left the keys'".to_owned(),
        "practicectl lock unlock kim@x.org".to_owned(),
        "for n in 1 2 3 4 5; do echo wrong | practicectl login lou@x.org --password-stdin; done; true".to_owned(),
        "practicectl practice deactivate South --yes".to_owned(),
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician --product billing --product clinical --accept-terms --practice Uptown".to_owned(),
        "practicectl user create grace@x.org --name 'Grace Healer' --practice Uptown --role Provider --provider 1234567893".to_owned(),
        "practicectl provider deactivate 1234567893 --with-user".to_owned(),
        given("user create care@vendor.example --name 'Cara Care' --customer-care --confirm-admin"),
        given("login care@vendor.example --token-file care"),
        given("user create bea@x.org --name 'Bea Boss' --administrator --confirm-admin"),
        given("login bea@x.org --token-file bea"),
        "practicectl provider reactivate 1234567893 --product billing,engage --open-case --accept-terms --token-file bea".to_owned(),
        "practicectl case resolve 1 --activate --token-file care".to_owned(),
        "practicectl provider edit 1234567893 --npi 1245319599 --name 'Grace Other'".to_owned(),
        "practicectl user edit grace@x.org --no-provider".to_owned(),
        "practicectl user deactivate tim@x.org --clear".to_owned(),
        "practicectl user activate tim@x.org".to_owned(),
        "practicectl user edit kim@x.org --administrator --confirm-admin".to_owned(),
        "practicectl company create 'Second Company' --practice Only && export PRACTICECTL_COMPANY='Sunrise Medical'".to_owned(),
        "practicectl user create kim@x.org --name Kim --company 'Second Company'".to_owned(),
        "practicectl user edit kim@x.org --company 'Second Company' --name 'Kim Third' --phone 2015550199".to_owned(),
        "practicectl user edit ada@sunrise.example --email ada@x.org --confirm-admin".to_owned(),
        "practicectl lock add tim@x.org".to_owned(),
        "practicectl practice activate South".to_owned(),
        "practicectl role create Nurse --like Cashier && practicectl user edit lou@x.org --role Nurse && practicectl user deactivate lou@x.org && practicectl role delete Nurse".to_owned(),
        "practicectl user password tim@x.org --temporary --password-file tim".to_owned(),
    ];
    let steps = steps.map(|step| format!("{{ {step}; }} >out 2>&1 || {{ cat out >&2; exit 1; }}"));
    is_seen_again(&sandbox, &steps, &LOOKS);
}

#[test]
fn what_a_person_did_in_another_company_is_seen_as_it_was_if_it_is_the_persons() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "practicectl company create 'Second Company' --practice Only && \
         export PRACTICECTL_COMPANY='Sunrise Medical' && \
         practicectl user create kim@x.org --name 'Kim Example' --temporary-password --password-file kim && \
         practicectl user create lou@x.org --name 'Lou Other' --phone 2015550123 && \
         echo '{SECRET}' | practicectl user create bea@x.org --name 'Bea Boss' --administrator --confirm-admin --password-stdin && \
         echo '{SECRET}' | practicectl login bea@x.org --password-stdin --token-file bea && \
         practicectl lock add lou@x.org --note 'before the second company' --token-file bea"
    ));
    let (first, second) = ("--company 'Sunrise Medical'", "--company 'Second Company'");
    let steps = [
        format!("practicectl user create kim@x.org --name Kim {second}"),
        format!(
            "practicectl user create lou@x.org --name Lou --administrator --confirm-admin {second}"
        ),
        format!("practicectl user create bea@x.org --name Bea {second}"),
        format!(
            "practicectl user edit lou@x.org --name 'Lou New' --email low@x.org --confirm-admin {first}"
        ),
        format!("practicectl lock unlock low@x.org --confirm-admin {first}"),
        format!("practicectl user deactivate kim@x.org --all-companies {first}"),
        format!("practicectl user activate kim@x.org {second}"),
        format!("echo '{SECRET}' | practicectl login bea@x.org --password-stdin --token-file bea"),
        format!("practicectl user edit bea@x.org --email boss@x.org --confirm-admin {first}"),
    ];
    let steps = steps.map(|step| format!("{{ {step}; }} >out 2>&1 || {{ cat out >&2; exit 1; }}"));
    let looks = [
        "user find --all -o csv",
        "review access -o csv",
        "user show lou@x.org",
        "user show bea@x.org",
    ];
    let looks = looks.map(|look| format!("{look} {second}"));
    is_seen_again(&sandbox, &steps, &looks.each_ref().map(String::as_str));
}

/// A command of a story; the numbers choose whom it is about.
fn step() -> impl Strategy<Value = String> {
    let commands = proptest::sample::select(&COMMANDS[..]);
    (commands, 0..3_usize, 0..3_usize).prop_map(|(command, one, other)| {
        let user = ["kim@x.org", "lou@x.org", "tom@x.org"];
        let practice = ["North", "Main Street", "Uptown"];
        let role = ["Biller", "Scheduler", "Nurse"];
        let command = command
            .replace("USER", user[one])
            .replace("OTHER", user[other])
            .replace("PRACTICE", practice[one])
            .replace("PLACE", practice[other])
            .replace("ROLE", role[one])
            .replace("PRESET", role[other]);
        // What the rules refuse is a step too.
        format!("practicectl {command} >out 2>&1 || true")
    })
}

const COMMANDS: [&str; 16] = [
    "user create USER --name 'Uma User' --practice 'PLACE' --role PRESET",
    "user create USER --name 'Ute User'",
    "user edit USER --email OTHER",
    "user edit USER --practice 'PLACE' --role PRESET",
    "user edit USER --grant notes.view --name 'Another Name'",
    "user deactivate USER",
    "user deactivate USER --clear",
    "user activate USER",
    "lock add USER",
    "lock unlock USER",
    "practice rename 'PRACTICE' 'PLACE'",
    "practice deactivate 'PRACTICE' --yes",
    "practice activate 'PRACTICE'",
    "role edit ROLE --rename PRESET",
    "role edit ROLE --grant claims.submit --revoke appointments.manage",
    "role delete ROLE",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_moment_of_any_story_is_seen_as_it_was(steps in proptest::collection::vec(step(), 12)) {
        is_seen_again(&Sandbox::for_days(), &steps, &LOOKS[..4]);
    }
}

/// A user whose every name changes, at ten, eleven and twelve o'clock.
fn renamed() -> Sandbox {
    let mut sandbox = Sandbox::for_days();
    sandbox.at("2026-01-05T10:00:00Z").succeeds(&format!(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller && \
         practicectl lock add kim@x.org --note 'lost a phone' && \
         echo '{SECRET}' | practicectl user create vic@x.org --name 'Vic Viewer' \
             --grant users.view --password-stdin"
    ));
    sandbox.at("2026-01-05T11:00:00Z").succeeds(
        "practicectl lock unlock kim@x.org && \
         practicectl user edit kim@x.org --email kay@x.org --name 'Kay Married' && \
         practicectl practice rename North Uptown && \
         practicectl role edit Biller --rename Cashier --grant notes.view",
    );
    sandbox.at("2026-01-05T12:00:00Z").succeeds(
        "practicectl user edit kay@x.org --grant users.view && \
         practicectl user create kim@x.org --name 'Kim Newcomer'",
    );
    sandbox
}

#[test]
fn a_user_is_shown_with_the_names_locks_and_rights_of_that_time() {
    let sandbox = renamed();
    sandbox.run("practicectl user show kim@x.org --as-of 2026-01-05T10:59:59Z", &expect![[r#"
        email           kim@x.org
        name            Kim Example
        phone           -
        status          active
        locked          yes
        user type       medical-office
        permission set  custom
        role            Biller
        role drift      -
        permissions     practice
                          General: patient-demographics.manage
                          Billing: charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view
                          Administrative: insurance.manage
        practices       North
        provider npi    -
        created by      ada@sunrise.example
        created at      2026-01-05 10:00
        last sign in    -
        deactivated at  -
        user id         2
        --- exit 0
    "#]]);
    let columns = "--columns email,name,locked,role,role_drift,practices,user_id -o csv";
    sandbox.run(
        &format!(
            "for hour in 10 11 12; do \
                 practicectl user find --all k --as-of 2026-01-05T$hour:00:00Z {columns}; done"
        ),
        &expect![[r#"
            email,name,locked,role,role_drift,practices,user_id␍
            kim@x.org,Kim Example,true,Biller,,North,2␍
            email,name,locked,role,role_drift,practices,user_id␍
            kay@x.org,Kay Married,false,Cashier,'-notes.view,Uptown,2␍
            email,name,locked,role,role_drift,practices,user_id␍
            kay@x.org,Kay Married,false,Cashier,'+users.view;-notes.view,Uptown,2␍
            kim@x.org,Kim Newcomer,false,,,,4␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_former_email_names_the_user_who_had_it() {
    let mut sandbox = renamed();
    let show = |email: &str, hour: u32| {
        format!(
            "practicectl user show {email} --as-of 2026-01-05T{hour}:30:00Z -o csv --columns name"
        )
    };
    assert!(sandbox.succeeds(&show("kim@x.org", 10)).contains("Kim Example"));
    assert!(sandbox.succeeds(&show("KAY@x.org", 11)).contains("Kay Married"));
    sandbox.at("2026-01-05T13:00:00Z");
    assert!(sandbox.succeeds(&show("kim@x.org", 12)).contains("Kim Newcomer"));
    sandbox.run(
        &show("kim@x.org", 11),
        &expect![[r#"
        --- stderr
        error: user "kim@x.org" not found as of 2026-01-05T11:30:00.000Z
        hint: practicectl user find --all --as-of TIME lists the users of that time
        --- exit 3
    "#]],
    );
    sandbox.exits(&show("kay@x.org", 10), 3);
}

#[test]
fn the_filters_are_about_that_time() {
    let sandbox = renamed();
    let find = |filter: &str, hour: u32| {
        sandbox.succeeds(&format!(
            "practicectl user find {filter} --as-of 2026-01-05T{hour}:00:00Z -o csv --columns email -q | tail -n +2 | tr -d '\\r' | tr '\\n' ' '"
        ))
    };
    assert_eq!(find("--locked", 10), "kim@x.org ");
    assert_eq!(find("--locked", 11), "");
    assert_eq!(find("--practice North", 10), "ada@sunrise.example kim@x.org ");
    assert_eq!(find("--practice Uptown --role cashier", 11), "kay@x.org ");
    assert_eq!(find("--limit 1", 12), "ada@sunrise.example ");
    assert_eq!(find("--no-sign-in-for 90m", 11), "ada@sunrise.example ");
    assert_eq!(find("--created-since 30m", 12), "kim@x.org ");
    assert_eq!(find("vic kim", 12), "");
    sandbox.exits("practicectl user find --practice North --as-of 2026-01-05T11:00:00Z", 3);
    sandbox.run(
        "practicectl user find --count --as-of 2026-01-05T10:00:00Z; \
         practicectl user find --limit 1 --as-of 2026-01-05T10:00:00Z --columns email",
        &expect![[r#"
            3
            EMAIL
            ada@sunrise.example
            --- stderr
            1 of 3 users shown (--limit 1)
            --- exit 0
        "#]],
    );
}

#[test]
fn the_past_needs_the_right_to_read_the_history() {
    let sandbox = renamed();
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl login vic@x.org --password-stdin --token-file vic"
    ));
    let commands = [
        "user find --as-of 1h",
        "user show kim@x.org --as-of 1h",
        "review access --as-of 1h",
        "provider show 1234567893 --as-of 1h",
    ];
    for command in commands {
        sandbox.exits(&format!("practicectl {command} --token-file vic"), 5);
    }
    sandbox.run(
        "practicectl user show kim@x.org --as-of 1h --token-file vic",
        &expect![[r#"
        --- stderr
        error: you may not do this in "Sunrise Medical": it needs audit-log.view
        hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
        --- exit 5
    "#]],
    );
    // The history alone is not enough either.
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl user create hal@x.org --name 'Hal Historian' \
             --grant audit-log.view --password-stdin && \
         echo '{SECRET}' | practicectl login hal@x.org --password-stdin --token-file hal"
    ));
    for command in commands {
        sandbox.exits(&format!("practicectl {command} --token-file hal"), 5);
    }
    sandbox.succeeds("practicectl review access --token-file hal");
}

#[test]
fn the_future_is_refused_and_before_the_company_there_is_nobody() {
    let sandbox = renamed();
    sandbox.run(
        "practicectl user find --as-of 2026-01-05T12:00:01Z",
        &expect![[r#"
        --- stderr
        error: 2026-01-05 12:00 is in the future
        hint: --as-of takes a time in the past, such as 2026-01-31 or 7d
        --- exit 6
    "#]],
    );
    sandbox.run(
        "practicectl user find --as-of 2026-01-01 -o csv --columns email; \
         practicectl user find --count --as-of 2026-01-01; \
         practicectl review access --as-of 2026-01-01; \
         practicectl user show kim@x.org --as-of 2026-01-01",
        &expect![[r#"
            email␍
            0
            --- stderr
            0 users, 0 with findings
            warning: 0 active, unlocked administrators; one or two are usual
            error: user "kim@x.org" not found as of 2026-01-01 00:00
            hint: practicectl user find --all --as-of TIME lists the users of that time
            --- exit 3
        "#]],
    );
    sandbox.run(
        "practicectl user find --as-of ' '",
        &expect![[r#"
        --- stderr
        error: " " is not a valid --as-of TIME
        hint: give a date, 2026-01-31, a time, 2026-01-31T09:00:00Z, or an age, 7d
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
}

#[test]
fn a_provider_is_shown_with_the_products_of_that_time() {
    let mut sandbox = Sandbox::for_days();
    sandbox.at("2026-01-05T10:00:00Z").succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 \
             --license-type physician --product billing,clinical --accept-terms --practice North && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893",
    );
    sandbox.at("2026-01-05T11:00:00Z").succeeds(
        "practicectl provider deactivate 1234567893 && practicectl practice rename North Uptown",
    );
    sandbox.at("2026-01-05T12:00:00Z").succeeds(
        "practicectl provider reactivate 1234567893 --product billing,engage --open-case --accept-terms",
    );
    sandbox.run(
        "for hour in 10 11 12; do practicectl provider show grace@x.org \
             --as-of 2026-01-05T$hour:00:00Z --columns status,practices,products,licenses; done",
        &expect![[r#"
            status     active
            practices  North
            products   PRODUCT   STATE   SINCE             CASE
                       billing   active  2026-01-05 10:00
                       clinical  active  2026-01-05 10:00
            licenses   PRODUCT   FROM        TO  TERMS    ACCEPTED BY
                       billing   2026-01-05      2026-01  ada@sunrise.example
                       clinical  2026-01-05      2026-01  ada@sunrise.example
            status     inactive
            practices  Uptown
            products   PRODUCT   STATE  SINCE             CASE
                       billing   ended  2026-01-05 11:00
                       clinical  ended  2026-01-05 11:00
            licenses   PRODUCT   FROM        TO          TERMS    ACCEPTED BY
                       billing   2026-01-05  2026-01-05  2026-01  ada@sunrise.example
                       clinical  2026-01-05  2026-01-05  2026-01  ada@sunrise.example
            status     active
            practices  Uptown
            products   PRODUCT   STATE    SINCE             CASE
                       billing   waiting  2026-01-05 12:00  1
                       clinical  ended    2026-01-05 11:00
                       engage    active   2026-01-05 12:00
            licenses   PRODUCT   FROM        TO          TERMS    ACCEPTED BY
                       billing   2026-01-05  2026-01-05  2026-01  ada@sunrise.example
                       clinical  2026-01-05  2026-01-05  2026-01  ada@sunrise.example
                       engage    2026-01-05              2026-01  ada@sunrise.example
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl provider show 1234567893 --as-of 2026-01-05T09:30:00Z", 3);
}

#[test]
fn a_clock_that_was_set_back_hides_nothing_that_came_before() {
    let mut sandbox = Sandbox::for_days();
    let create = |name: &str| format!("practicectl user create {name}@x.org --name 'Uma {name}'");
    for (time, name) in [("14", "first"), ("11", "second"), ("12", "third"), ("15", "fourth")] {
        sandbox.at(&format!("2026-01-05T{time}:00:00Z")).succeeds(&create(name));
    }
    sandbox.at("2026-01-05T16:00:00Z");
    let count = |hour: u32| {
        sandbox.succeeds(&format!("practicectl user find --count --as-of 2026-01-05T{hour}:00:00Z"))
    };
    // The first is before the second, so it is seen as soon as the second is.
    assert_eq!([10, 11, 12, 13, 14, 15].map(count), ["1\n", "3\n", "4\n", "4\n", "4\n", "5\n"]);
    sandbox.succeeds("practicectl history verify");
    sandbox.sql("UPDATE meta SET set_back = NULL").expect("tampered");
    let found = sandbox.exits("practicectl history verify -o csv --columns first_difference", 9);
    assert!(found.contains("\"\"table\"\":\"\"meta\"\""), "{found}");
    assert!(found.contains("\"\"field\"\":\"\"set_back\"\""), "{found}");
}

#[test]
fn at_a_terminal_a_note_says_as_of_when() {
    let sandbox = renamed();
    let command = sandbox.command("practicectl user find kim --as-of 2026-01-05T10:30:00Z");
    let mut terminal = spawn_command(command, Some(10_000)).expect("a terminal");
    terminal.exp_string("Kim Example").expect("the user of then");
    terminal.exp_string("as of 2026-01-05 10:30").expect("the time");
    terminal.exp_eof().expect("it ended");
}
