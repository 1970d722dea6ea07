//! `--as-of`: what a command writes of a moment in the past is what it wrote then.

use crate::sandbox::Sandbox;
use proptest::prelude::*;
use std::fmt::Write as _;

const SECRET: &str = "copper meadow bicycle 81";

/// What is looked at after each step.
const LOOKS: [&str; 7] = [
    "user find --all -o csv",
    "review access -o csv -q",
    "user show kim@x.org -o json",
    "user show lou@x.org -o json",
    "user show ada@sunrise.example -o json",
    "provider show 1234567893 -o json",
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
