//! `practicectl login`: the right password, the wrong one, locks, temporary
//! passwords.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

const KIM: &str = "copper meadow bicycle 81";

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin"
    ));
    sandbox
}

fn login(password: &str) -> String {
    format!(
        "printf '{password}\\n' | practicectl login kim@x.org --password-stdin --token-file kim"
    )
}

#[test]
fn the_right_password_opens_a_session_in_a_private_file() {
    let sandbox = with_kim();
    sandbox.run(
        &login(KIM),
        &expect![[r#"
            --- stderr
            signed in as Kim Example <kim@x.org> until 2026-01-05 21:00
            --- exit 0
        "#]],
    );
    sandbox.run(
        "stat -c %a kim; wc -c < kim; practicectl whoami --token-file kim",
        &expect![[r#"
            600
            48
            email           kim@x.org
            name            Kim Example
            company         Sunrise Medical
            companies       Sunrise Medical
            permission set  custom
            permissions     -
            stale           no
            session         -
            signed in at    2026-01-05 09:00
            expires at      2026-01-05 21:00
            token source    --token-file kim
            fixture         yes
            --- exit 0
        "#]],
    );
}

#[test]
fn an_unknown_email_and_a_wrong_password_get_the_same_words() {
    let sandbox = with_kim();
    let wrong = sandbox.output(&login("not the right one"));
    let unknown = sandbox.output(&login(KIM).replace("kim@x.org", "nobody@x.org"));
    assert_eq!(wrong, unknown);
    sandbox.run(
        &login("not the right one"),
        &expect![[r#"
        --- stderr
        error: the login email or the password is wrong
        hint: a System Administrator can replace a forgotten password
        --- exit 5
    "#]],
    );
}

#[test]
fn the_fifth_wrong_password_locks_and_the_fourth_does_not() {
    let sandbox = with_kim();
    for _ in 0..4 {
        sandbox.exits(&login("wrong"), 5);
    }
    sandbox.run(
        "practicectl lock list",
        &expect![[r#"
            --- stderr
            no locked users found
            --- exit 0
        "#]],
    );
    sandbox.succeeds(&login(KIM));
    for _ in 0..5 {
        sandbox.exits(&login("wrong"), 5);
    }
    sandbox.run(
        "practicectl lock list",
        &expect![[r#"
            EMAIL      NAME         CAUSE            SINCE             FAILURES
            kim@x.org  Kim Example  failed-sign-ins  2026-01-05 09:00  5
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl whoami --token-file kim",
        &expect![[r#"
            --- stderr
            error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
            hint: sign in with practicectl login EMAIL
            --- exit 5
        "#]],
    );
}

#[test]
fn a_locked_person_learns_why_only_with_the_right_password_and_not_for_ever() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl lock add kim@x.org");
    sandbox.run(
        &login("wrong"),
        &expect![[r#"
        --- stderr
        error: the login email or the password is wrong
        hint: a System Administrator can replace a forgotten password
        --- exit 5
    "#]],
    );
    sandbox.run(
        &login(KIM),
        &expect![[r#"
            --- stderr
            error: the password is right, but the user is locked
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    for _ in 0..3 {
        sandbox.exits(&login("wrong"), 5);
    }
    sandbox.run(
        &login(KIM),
        &expect![[r#"
        --- stderr
        error: the login email or the password is wrong
        hint: a System Administrator can replace a forgotten password
        --- exit 5
    "#]],
    );
    sandbox.run(
        "practicectl lock list -o csv --columns email,failures",
        &expect![[r#"
        email,failures␍
        kim@x.org,0␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_deactivated_person_is_told_who_can_help() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl user deactivate kim@x.org");
    sandbox.run(
        &login(KIM),
        &expect![[r#"
            --- stderr
            error: the password is right, but the user is deactivated
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn a_session_ends_after_fifteen_idle_minutes_and_after_twelve_hours() {
    let mut sandbox = with_kim();
    sandbox.succeeds(&login(KIM));
    sandbox.at("2026-01-05T09:15:00Z").succeeds("practicectl whoami --token-file kim");
    sandbox.at("2026-01-05T09:30:00Z").succeeds("practicectl whoami --token-file kim");
    sandbox.at("2026-01-05T09:45:00.001Z").run(
        "practicectl whoami --token-file kim",
        &expect![[r#"
        --- stderr
        error: not signed in: the session has ended: it was idle for too long
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
    let mut sandbox = with_kim();
    sandbox.succeeds(&login(KIM));
    for minutes in (10..=720).step_by(10) {
        let now = format!("2026-01-05T{:02}:{:02}:00Z", 9 + minutes / 60, minutes % 60);
        sandbox.at(&now).succeeds("practicectl whoami --token-file kim -q");
    }
    sandbox.at("2026-01-05T21:00:00.001Z").run(
        "practicectl whoami --token-file kim",
        &expect![[r#"
        --- stderr
        error: not signed in: the session has ended: its time has run out
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
}

#[test]
fn a_service_session_has_a_label_no_idle_end_and_an_end_of_its_own() {
    let mut sandbox = with_kim();
    sandbox.run(
        &format!("{} --ttl 91d", login(KIM)),
        &expect![[r#"
        --- stderr
        error: --ttl is out of range
        hint: give 1s to 90d
        --- exit 2
    "#]],
    );
    let token = sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl login kim@x.org --password-stdin --ttl 90d --name nightly --print-token"
    ));
    let whoami = format!("PRACTICECTL_TOKEN={} practicectl whoami", token.trim());
    sandbox.at("2026-04-05T09:00:00Z").run(
        &whoami,
        &expect![[r#"
            email           kim@x.org
            name            Kim Example
            company         Sunrise Medical
            companies       Sunrise Medical
            permission set  custom
            permissions     -
            stale           no
            session         nightly
            signed in at    2026-01-05 09:00
            expires at      2026-04-05 09:00
            token source    PRACTICECTL_TOKEN
            fixture         yes
            --- exit 0
        "#]],
    );
    sandbox.at("2026-04-05T09:00:00.001Z").exits(&whoami, 5);
}

#[test]
fn a_temporary_password_works_once_and_must_be_changed() {
    let sandbox = with_kim();
    let report = sandbox.succeeds("practicectl user password kim@x.org --temporary -o jsonl");
    let temporary = report
        .split("\"temporary_password\":\"")
        .nth(1)
        .expect("shown")
        .split('"')
        .next()
        .expect("closed");
    sandbox.run(
        &login(temporary),
        &expect![[r#"
        --- stderr
        error: the temporary password must be changed now
        hint: give the new password on the second line of standard input
        --- exit 8
    "#]],
    );
    sandbox.run(
        &login(&format!("{temporary}\\nshort")),
        &expect![[r#"
        --- stderr
        error: the password is too short: 5 characters
        hint: use at least 15 characters, for instance several words
        --- exit 6
    "#]],
    );
    sandbox.run(
        &login(&format!("{temporary}\\n{temporary}")),
        &expect![[r#"
            --- stderr
            error: the new password is the one that must be changed
            --- exit 6
        "#]],
    );
    sandbox.run(
        &login(&format!("{temporary}\\ngolden river teapot 12")),
        &expect![[r#"
            --- stderr
            signed in as Kim Example <kim@x.org> until 2026-01-05 21:00
            --- exit 0
        "#]],
    );
    sandbox.exits(&login(temporary), 5);
    sandbox.succeeds(&login("golden river teapot 12"));
}

#[test]
fn a_temporary_password_runs_out_after_seven_days() {
    let sandbox = || {
        let sandbox = with_kim();
        sandbox.succeeds(
            "echo 'borrowed yellow umbrella 3' | practicectl user password kim@x.org --temporary --password-stdin",
        );
        sandbox
    };
    let change = login("borrowed yellow umbrella 3\\ngolden river teapot 12");
    sandbox().at("2026-01-12T09:00:00Z").succeeds(&change);
    sandbox().at("2026-01-12T09:00:00.001Z").run(
        &change,
        &expect![[r#"
            --- stderr
            error: the temporary password has expired
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn without_a_terminal_and_without_standard_input_nobody_is_asked() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl login kim@x.org < /dev/null",
        &expect![[r#"
        --- stderr
        error: a password is needed
        hint: give it on standard input with --password-stdin
        --- exit 8
    "#]],
    );
    sandbox.run(
        "practicectl login kim@x.org --password-stdin < /dev/null",
        &expect![[r#"
        --- stderr
        error: standard input has no password
        --- exit 8
    "#]],
    );
}

#[test]
fn exactly_five_of_many_parallel_guesses_are_tested() {
    let sandbox = with_kim();
    let guesses: String = (0..200).map(|_| format!("{} & ", login("wrong"))).collect();
    sandbox.output(&format!("{guesses} wait"));
    let locks = sandbox.succeeds("practicectl lock list -o csv --columns email,cause,failures");
    assert_eq!(locks, "email,cause,failures\r\nkim@x.org,failed-sign-ins,5\r\n");
    let history = sandbox.succeeds("practicectl user history kim@x.org -o csv --columns action");
    let (before, after) = history.split_once("lock.add").expect("locked");
    // Once locked, as many further ones as the limit, so that the owner is told.
    assert_eq!(before.matches("sign-in.failed").count(), 5, "{history}");
    assert!(after.matches("sign-in.failed").count() <= 5, "{history}");
}

#[test]
fn a_temporary_password_that_many_use_at_once_works_for_one() {
    let sandbox = with_kim();
    sandbox.succeeds(
        "echo 'borrowed yellow umbrella 3' | practicectl user password kim@x.org --temporary --password-stdin",
    );
    let guess = |n: u32| {
        format!(
            "{} > /dev/null 2>&1 && echo in & ",
            login(&format!("borrowed yellow umbrella 3\\ngolden river teapot {n}"))
        )
    };
    let all: String = (10..15).map(guess).collect();
    assert_eq!(sandbox.succeeds(&format!("{all} wait")), "in\n");
}

#[test]
fn the_right_password_of_a_user_who_was_blocked_meanwhile_is_not_a_failure() {
    let sandbox = with_kim();
    for _ in 0..6 {
        sandbox.succeeds("practicectl user deactivate kim@x.org");
        sandbox.exits(&login(KIM), 5);
        sandbox.succeeds("practicectl user activate kim@x.org");
        sandbox.succeeds(&login(KIM));
    }
}

#[test]
fn a_token_never_takes_the_place_of_another_file() {
    let sandbox = with_kim();
    sandbox.file("notes", "my notes");
    sandbox.run(
        &login(KIM).replace("--token-file kim", "--token-file notes"),
        &expect![[r#"
        --- stderr
        error: notes is there already and holds no token
        hint: name a new file, or one that a sign-in wrote
        --- exit 2
    "#]],
    );
    sandbox.run(
        &login(KIM).replace("--token-file kim", "--token-file practice.db"),
        &expect![[r#"
            --- stderr
            error: practice.db is there already and holds no token
            hint: name a new file, or one that a sign-in wrote
            --- exit 2
        "#]],
    );
    sandbox.run(
        &login(KIM).replace("--token-file kim", "--token-file /dev/full"),
        &expect![[r#"
        --- stderr
        error: /dev/full is there already and holds no token
        hint: name a new file, or one that a sign-in wrote
        --- exit 2
    "#]],
    );
    sandbox.succeeds(&login(KIM));
    sandbox.succeeds(&login(KIM));
    sandbox.run(
        "cat notes; practicectl whoami --token-file /dev/zero",
        &expect![[r#"
        my notes--- stderr
        error: not signed in: the session is not one of this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
}

#[test]
fn a_printed_token_has_the_format_that_was_asked_for() {
    let sandbox = with_kim();
    let print = login(KIM).replace("--token-file kim", "--print-token");
    sandbox.run(
        &format!("{print} | sed 's/pct_.*/TOKEN/'"),
        &expect![[r#"
            TOKEN
            --- stderr
            signed in as Kim Example <kim@x.org> until 2026-01-05 21:00
            --- exit 0
        "#]],
    );
    sandbox.run(
        &format!("{print} -o json | sed 's/pct_[^\"]*/TOKEN/'"),
        &expect![[r#"
        {"token":"TOKEN","email":"kim@x.org","expires_at":"2026-01-05T21:00:00.000Z"}
        --- stderr
        signed in as Kim Example <kim@x.org> until 2026-01-05T21:00:00.000Z
        --- exit 0
    "#]],
    );
    sandbox.run(
        &format!("{print} > /dev/null"),
        &expect![[r#"
            --- stderr
            error: cannot write the result, so nothing was changed
            caused by: standard output is closed or discarded
            --- exit 1
        "#]],
    );
}

#[test]
fn a_token_that_nobody_gets_opens_no_session() {
    let sandbox = with_kim();
    let print = login(KIM).replace("--token-file kim", "--print-token");
    sandbox.exits(&format!("{print} > /dev/full"), 1);
    sandbox.exits(&login(KIM).replace("--token-file kim", "--token-file /proc/kim"), 1);
    let history = sandbox.succeeds("practicectl user history kim@x.org -o csv --columns action");
    assert_eq!(history, "action\r\nuser.create\r\nsign-in.incomplete\r\nsign-in.incomplete\r\n");
}

#[test]
fn a_guess_whose_end_nobody_saw_gets_its_entry_when_it_is_settled() {
    let mut sandbox = Sandbox::for_days();
    // A guess that was killed while its password was tested.
    sandbox.sql("UPDATE sign_in SET reserved = reserved + 1 WHERE user_id = 1").expect("reserved");
    let wrong = "echo wrong | practicectl login ada@sunrise.example --password-stdin";
    let failed = "practicectl history list -o csv --columns action | grep -c sign-in.failed";
    sandbox.exits(wrong, 5);
    assert_eq!(sandbox.succeeds(failed), "1\n", "it may still be tested");
    sandbox.at("2026-01-05T09:01:00.001Z").exits(wrong, 5);
    assert_eq!(sandbox.succeeds(failed), "3\n", "it is settled, and this one failed");
    sandbox.at("2026-01-05T09:05:00Z").exits(wrong, 5);
    assert_eq!(sandbox.succeeds(failed), "4\n", "it is settled once");
    sandbox.succeeds("practicectl history verify");
    sandbox.exits(wrong, 5);
    sandbox.exits("practicectl whoami", 5);
    sandbox.exits(
        &format!("echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin"),
        5,
    );
}

#[test]
fn a_sign_in_that_fails_leaves_the_stored_session() {
    let sandbox = Sandbox::for_days();
    let (mut failed, mut succeeded) = (0, 0);
    // Files may have so many blocks of 512 bytes, so a write of the log fails.
    for blocks in (1..400).step_by(12) {
        let output = sandbox.output(&format!(
            "ulimit -f {blocks}; echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin"
        ));
        if output.status.success() {
            succeeded += 1;
        } else {
            assert_eq!(output.status.code(), Some(1), "{blocks}: {output:?}");
            failed += 1;
        }
        sandbox.succeeds("practicectl whoami && test $(ls .local/state/practicectl | wc -l) = 1");
    }
    assert!(failed > 5 && succeeded > 0, "{failed} failed, {succeeded} succeeded");
}
