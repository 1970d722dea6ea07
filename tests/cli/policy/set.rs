//! `practicectl policy set`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

const KIM: &str = "copper meadow bicycle 81";

#[test]
fn figures_are_set_one_by_one_and_the_rest_stays() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl policy set --attempts 3 --idle 30m",
        &expect![[r#"
            Changed the security policy (change set 2).
              attempts: 5 -> 3
              idle minutes: 15 -> 30
            --- stderr
            existing passwords must meet it when they are changed, and sessions when they are opened
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl policy set --attempts 3 --detailed-exitcode",
        &expect![[r#"
            Nothing to change for security policy: already so.
            --- exit 10
        "#]],
    );
    sandbox.run("practicectl policy set --password-expiry 90 -o json", &expect![[r#"
        {"change_set":3,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
        {"kind":"policy","subject":"Sunrise Medical","result":"changed","code":null,"message":"differs from what NIST recommends","before":{"password_expiry_days":null},"after":{"password_expiry_days":90},"next":"practicectl policy check"}
        ]}
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
        existing passwords must meet it when they are changed, and sessions when they are opened
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl policy set --password-expiry never",
        &expect![[r#"
            Changed the security policy (change set 4).
              password expiry days: 90 -> none
            --- stderr
            existing passwords must meet it when they are changed, and sessions when they are opened
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl policy show",
        &expect![[r#"
            min length            15
            attempts              3
            password expiry days  never
            reuse                 5
            idle minutes          30
            temporary days        7
            --- exit 0
        "#]],
    );
}

#[test]
fn a_figure_outside_its_range_is_refused() {
    let sandbox = Sandbox::new();
    for (option, expected) in [
        (
            "--min-length 7",
            expect![[r#"
                --- stderr
                error: the minimum length is out of range
                hint: give 8 to 64 characters
                --- exit 6
            "#]],
        ),
        (
            "--min-length 65",
            expect![[r#"
                --- stderr
                error: the minimum length is out of range
                hint: give 8 to 64 characters
                --- exit 6
            "#]],
        ),
        (
            "--attempts 11",
            expect![[r#"
                --- stderr
                error: the number of attempts is out of range
                hint: give 3 to 10
                --- exit 6
            "#]],
        ),
        (
            "--reuse 16",
            expect![[r#"
                --- stderr
                error: the number of passwords that are not used again is out of range
                hint: give 0 to 15
                --- exit 6
            "#]],
        ),
        (
            "--idle 90s",
            expect![[r#"
                --- stderr
                error: the idle time is out of range
                hint: give 1m to 12h, in whole minutes
                --- exit 6
            "#]],
        ),
        (
            "--temporary 31d",
            expect![[r#"
                --- stderr
                error: the life of a temporary password is out of range
                hint: give 1d to 30d, in whole days
                --- exit 6
            "#]],
        ),
        (
            "--password-expiry 45",
            expect![[r#"
                --- stderr
                error: "45" is not a value of --password-expiry DAYS
                hint: the values are 30, 60, 90, 120 and never
                usage: practicectl policy set [OPTIONS]
                --- exit 2
            "#]],
        ),
        (
            "",
            expect![[r#"
            --- stderr
            error: there is nothing to set
            hint: give --min-length or another option
            --- exit 2
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl policy set {option}"), &expected);
    }
}

fn login(email: &str, lines: &str) -> String {
    format!("printf '{lines}\\n' | practicectl login {email} --password-stdin --token-file {email}")
}

#[test]
fn an_expired_password_is_changed_at_the_sign_in_after_its_last_day() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl policy set --password-expiry 30");
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin"
    ));
    sandbox.at("2026-02-04T09:00:00Z").succeeds(&login("kim@x.org", KIM));
    sandbox.at("2026-02-04T09:00:01Z").run(
        &login("kim@x.org", KIM),
        &expect![[r#"
        --- stderr
        error: the password has expired and must be changed now
        hint: give the new password on the second line of standard input
        --- exit 8
    "#]],
    );
    sandbox.run(
        &login("kim@x.org", &format!("{KIM}\\n{KIM}")),
        &expect![[r#"
        --- stderr
        error: the new password is the one that must be changed
        --- exit 6
    "#]],
    );
    sandbox.run(
        &login("kim@x.org", "wrong"),
        &expect![[r#"
        --- stderr
        error: the login email or the password is wrong
        hint: a System Administrator can replace a forgotten password
        --- exit 5
    "#]],
    );
    sandbox.run(
        &login("kim@x.org", &format!("{KIM}\\ngolden river teapot 12")),
        &expect![[r#"
            --- stderr
            signed in as Kim Example <kim@x.org> until 2026-02-04 21:00
            --- exit 0
        "#]],
    );
    sandbox.succeeds(&login("kim@x.org", "golden river teapot 12"));
    sandbox.exits(&login("kim@x.org", KIM), 5);
}

#[test]
fn the_stricter_policy_holds_for_a_person_of_several_companies() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl company create Strict --practice Only && \
         practicectl --company Strict policy set --min-length 30 --attempts 3",
    );
    let change = format!(
        "printf '{PASSWORD}\\ngolden river teapot 12\\n' | practicectl --company 'Sunrise Medical' \
         user password ada@sunrise.example --password-stdin --confirm-admin"
    );
    sandbox.run(
        &change,
        &expect![[r#"
        --- stderr
        error: the password is too short: 22 characters
        hint: use at least 30 characters, for instance several words
        --- exit 6
    "#]],
    );
    for _ in 0..3 {
        sandbox.exits(&login("ada@sunrise.example", "wrong"), 5);
    }
    sandbox.run(
        &login("ada@sunrise.example", PASSWORD),
        &expect![[r#"
        --- stderr
        error: the password is right, but the user is locked
        hint: no System Administrator can sign in; ask the owner of the database file
        --- exit 5
    "#]],
    );
}
