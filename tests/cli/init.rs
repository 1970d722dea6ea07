//! `practicectl init`.

use crate::sandbox::Sandbox;
use expect_test::expect;

const INIT: &str = "practicectl init --company 'Sunrise Medical' --practice 'Main Street,North' \
                    --admin-email ada@sunrise.example --admin-name 'Ada Admin'";

#[test]
fn a_new_database_has_a_company_practices_and_a_signed_in_administrator() {
    let sandbox = Sandbox::empty();
    sandbox.run(&format!("echo 'quiet harbor lantern 47' | {INIT} --fixture --password-stdin"), &expect![[r#"
        --- stderr
        made the test fixture ~/practice.db
        ada@sunrise.example is System Administrator of "Sunrise Medical" and signed in until 2026-01-05 21:00
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl practice list; practicectl user show ada@sunrise.example",
        &expect![[r#"
            NAME         CREATED AT        STATUS
            Main Street  2026-01-05 09:00  active
            North        2026-01-05 09:00  active
            email           ada@sunrise.example
            name            Ada Admin
            phone           -
            status          active
            locked          no
            user type       medical-office
            permission set  administrator
            role            -
            role drift      -
            permissions     everything
            practices       Main Street, North
            provider npi    -
            created by      -
            created at      2026-01-05 09:00
            last sign in    2026-01-05 09:00
            deactivated at  -
            user id         1
            --- exit 0
        "#]],
    );
}

#[test]
fn without_a_password_the_administrator_is_told_how_to_set_one() {
    Sandbox::empty().run(&format!("{INIT} --fixture"), &expect![[r#"
        --- stderr
        made the test fixture ~/practice.db
        ada@sunrise.example is System Administrator of "Sunrise Medical" and signed in until 2026-01-05 21:00
        warning: the administrator has no password yet
        hint: practicectl user password ada@sunrise.example --confirm-admin
        --- exit 0
    "#]]);
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let sandbox = Sandbox::empty();
    sandbox.file("practice.db", "my thesis");
    sandbox.run(
        &format!("{INIT} --fixture"),
        &expect![[r#"
        --- stderr
        error: there is a file at ~/practice.db already
        hint: name another path, or use it: practicectl --db ~/practice.db whoami
        --- exit 4
    "#]],
    );
    sandbox.run(
        "cat practice.db",
        &expect![[r#"
        my thesis--- exit 0
    "#]],
    );
}

#[test]
fn a_value_that_breaks_a_rule_makes_nothing() {
    let sandbox = Sandbox::empty();
    for (change, expected) in [
        (
            "--practice 'A;B'",
            expect![[r#"
            --- stderr
            error: practice name "A;B" holds a comma or a semicolon
            hint: write "A B"
            --- exit 6
        "#]],
        ),
        (
            "--practice 'main street'",
            expect![[r#"
            --- stderr
            error: practice "main street" is named twice
            --- exit 4
        "#]],
        ),
        (
            "--practice=-North",
            expect![[r#"
                --- stderr
                error: practice name "-North" begins with + or -
                hint: write "North"
                --- exit 6
            "#]],
        ),
    ] {
        sandbox.run(&format!("{INIT} --fixture {change}"), &expected);
    }
    sandbox.run(
        "practicectl init --fixture --company C --practice P --admin-email kim --admin-name 'K E'",
        &expect![[r#"
        --- stderr
        error: "kim" is not a login email: it needs exactly one @
        hint: write it like kim@example.com
        --- exit 6
    "#]],
    );
    sandbox.run("practicectl init --fixture --company C --practice P --admin-email k@x.org --admin-name 'K  E'", &expect![[r#"
        --- stderr
        error: "K  E" is not a full name: there is more than one space between two parts
        hint: write "K E"
        --- exit 6
    "#]]);
    sandbox.run(
        &format!("echo short | {INIT} --fixture --password-stdin"),
        &expect![[r#"
        --- stderr
        error: the password is too short: 5 characters
        hint: use at least 15 characters, for instance several words
        --- exit 6
    "#]],
    );
    sandbox.run(
        "ls -A",
        &expect![[r#"
        --- exit 0
    "#]],
    );
}

#[test]
fn the_clock_is_fixed_for_fixtures_only() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        INIT,
        &expect![[r#"
        --- stderr
        error: PRACTICECTL_NOW is for fixtures only
        hint: unset it, or create a fixture with --fixture
        --- exit 2
    "#]],
    );
    sandbox.succeeds(&format!("env -u PRACTICECTL_NOW {INIT}"));
    sandbox.run(
        "practicectl whoami",
        &expect![[r#"
        --- stderr
        error: PRACTICECTL_NOW is set, but the database is not a fixture
        hint: unset it; only init --fixture creates a database whose clock can be fixed
        --- exit 2
    "#]],
    );
}

#[test]
fn the_same_seed_and_commands_make_the_same_bytes() {
    let story = format!(
        "{INIT} --fixture --seed 7 --sample 50 && practicectl user create kim@x.org --name 'Kim Example' \
         --temporary-password && practicectl user deactivate kim@x.org"
    );
    let bytes = |story: &str| {
        let sandbox = Sandbox::empty();
        sandbox.succeeds(story);
        std::fs::read(sandbox.database()).expect("a database")
    };
    assert!(bytes(&story) == bytes(&story), "two runs differ");
    assert!(bytes(&story) != bytes(&story.replace("--seed 7", "--seed 8")), "the seed counts");
}

#[test]
fn a_sample_has_inactive_locked_and_provider_users_of_several_scripts() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(&format!("{INIT} --fixture --sample 120"));
    sandbox.run(
        "practicectl user find --all -o csv -q | wc -l",
        &expect![[r#"
        122
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl company list -o csv; practicectl lock list -o csv --columns email,cause",
        &expect![[r#"
            name,practices,active_users,inactive_users,providers,created_at␍
            Sunrise Medical,2,109,12,4,2026-01-05T09:00:00.000Z␍
            email,cause␍
            bjorn.wang37@practice.example.org,failed-sign-ins␍
            lukasz.eriksson74@practice.example.org,failed-sign-ins␍
            nguyen.mueller111@practice.example.org,failed-sign-ins␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find --provider -o csv --columns name,provider_npi",
        &expect![[r#"
        name,provider_npi␍
        Haruto Müller,1000000251␍
        Łukasz Иванова,1000000756␍
        --- stderr
        hint: 2 more among the inactive users: --inactive, or --all
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl history verify -o csv --columns entries,broken_at",
        &expect![[r#"
            entries,broken_at␍
            152,␍
            --- exit 0
        "#]],
    );
}

#[test]
fn the_database_and_the_token_are_private_whatever_the_umask() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(&format!(
        "umask 000; PRACTICECTL_DB=$PWD/data/deep/practice.db {INIT} --fixture"
    ));
    sandbox.run(
        "find data .local -printf '%m %P\\n' | sed 's/[0-9a-f]\\{32\\}/ID/' | sort -k2",
        &expect![[r#"
            700 
            700 
            700 deep
            600 deep/practice.db
            700 state
            700 state/practicectl
            600 state/practicectl/ID.token
            --- exit 0
        "#]],
    );
}

#[test]
fn nothing_is_made_if_the_session_cannot_be_stored() {
    let sandbox = Sandbox::empty();
    sandbox.file("state", "a file, not a directory");
    sandbox.exits(&format!("XDG_STATE_HOME=$PWD/state {INIT} --fixture"), 1);
    sandbox.run(
        "ls -A",
        &expect![[r#"
        state
        --- exit 0
    "#]],
    );
}

#[test]
fn what_a_killed_command_left_is_removed_and_named_and_what_lives_is_not() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds("mkdir -m 700 .practicectl-dead; echo half > .practicectl-dead/draft.db");
    sandbox.run(&format!("{INIT} --fixture; ls -A"), &expect![[r#"
        .local
        practice.db
        --- stderr
        removed the unfinished database ~/.practicectl-dead of an interrupted command
        made the test fixture ~/practice.db
        ada@sunrise.example is System Administrator of "Sunrise Medical" and signed in until 2026-01-05 21:00
        warning: the administrator has no password yet
        hint: practicectl user password ada@sunrise.example --confirm-admin
        --- exit 0
    "#]]);
    sandbox.succeeds("mkdir -m 700 .practicectl-held; echo half > .practicectl-held/draft.db");
    sandbox.run(
        &format!("flock .practicectl-held {INIT} --fixture --db second.db; ls -d .practicectl*"),
        &expect![[r#"
            .practicectl-held
            --- stderr
            made the test fixture ~/second.db
            ada@sunrise.example is System Administrator of "Sunrise Medical" and signed in until 2026-01-05 21:00
            warning: the administrator has no password yet
            hint: practicectl user password ada@sunrise.example --confirm-admin
            --- exit 0
        "#]],
    );
}
