//! Errors as people and programs see them: usage, JSON, the order of checks.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn usage_errors_are_json_if_json_is_the_format() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl user sing",
        &expect![[r#"
            --- stderr
            error: there is no command "user sing"
            hint: the commands of user are create, find, show, explain, edit, deactivate, activate, password, import, history and delete
            usage: practicectl user [OPTIONS] <COMMAND>
            --- exit 2
        "#]],
    );
    sandbox.run("practicectl user sing -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"usage","message":"there is no command \"user sing\"","hint":"the commands of user are create, find, show, explain, edit, deactivate, activate, password, import, history and delete; usage: practicectl user [OPTIONS] <COMMAND>","subject":null,"row":null}}
        --- exit 2
    "#]]);
    sandbox.run("PRACTICECTL_OUTPUT=jsonl practicectl user find --limit x", &expect![[r#"
        --- stderr
        {"error":{"code":"usage","message":"\"x\" is not a valid --limit N","hint":"give a whole number; usage: practicectl user find [OPTIONS] [TEXT]","subject":null,"row":null}}
        --- exit 2
    "#]]);
    sandbox.run(
        "PRACTICECTL_OUTPUT=xml practicectl user find",
        &expect![[r#"
        --- stderr
        error: PRACTICECTL_OUTPUT="xml" is not a format
        hint: use one of table, json, jsonl, csv
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user find -o xml",
        &expect![[r#"
            --- stderr
            error: "xml" is not a value of --output FORMAT
            hint: the values are table, json, jsonl and csv
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
}

#[test]
fn nobody_who_is_not_signed_in_gets_anything_but_help() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl logout");
    for command in [
        "user create k@x.org --name 'K E'",
        "user find",
        "user show ada@sunrise.example",
        "user edit ada@sunrise.example --name 'A A'",
        "user deactivate ada@sunrise.example",
        "user activate ada@sunrise.example",
        "user password ada@sunrise.example --temporary",
        "user history ada@sunrise.example",
        "user delete ada@sunrise.example",
        "lock list",
        "lock add ada@sunrise.example",
        "lock unlock ada@sunrise.example",
        "provider create --name 'G H' --npi 1234567893 --license-type physician",
        "provider list",
        "provider show 1234567893",
        "provider deactivate 1234567893",
        "provider reactivate 1234567893",
        "case list",
        "case show 1",
        "user-type list",
        "user-type show ada@sunrise.example",
        "user-type set medical-office ada@sunrise.example",
        "permission list",
        "practice list",
        "practice create South",
        "company list",
        "company create C --practice P",
        "history list",
        "history verify",
        "whoami",
    ] {
        assert_eq!(sandbox.exits(&format!("practicectl {command}"), 5), "", "{command}");
    }
    sandbox.succeeds("practicectl --help; practicectl user create --help; practicectl --version");
    sandbox.run("practicectl user find -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"not-signed-in","message":"not signed in: there is no session for this database","hint":"sign in with practicectl login EMAIL","subject":null,"row":null}}
        --- exit 5
    "#]]);
}

#[test]
fn sign_in_comes_before_value_and_right_before_existence() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim -q",
    );
    sandbox.exits("practicectl --token-file kim user show nobody@x.org", 5);
    sandbox.exits("practicectl --token-file kim user create nonsense --name x", 5);
    sandbox.exits("practicectl user create nonsense --name x --practice Nowhere", 3);
    sandbox.succeeds("practicectl logout");
    sandbox.exits("practicectl user create nonsense --name x", 5);
    sandbox.exits("practicectl user activate --from missing", 5);
}

#[test]
fn arguments_that_are_not_utf_8_are_refused() {
    Sandbox::new().run(
        "practicectl user find \"$(printf 'a\\377')\"",
        &expect![[r#"
            --- stderr
            error: an argument is not UTF-8
            hint: check the encoding of the script
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
}

#[test]
fn the_environment_cannot_break_it() {
    let sandbox = Sandbox::new();
    let usual = sandbox.succeeds("practicectl user find");
    for odd in [
        "TZ=Asia/Tokyo",
        "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8",
        "TERM=dumb",
        "COLUMNS=1",
        "NO_COLOR=1",
    ] {
        assert_eq!(sandbox.succeeds(&format!("{odd} practicectl user find")), usual, "{odd}");
    }
    sandbox.run(
        "env -u HOME practicectl user find",
        &expect![[r#"
        --- stderr
        error: not signed in: there is no session for this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
    sandbox.run(
        "env -u HOME -u PRACTICECTL_DB practicectl user find",
        &expect![[r#"
        --- stderr
        error: HOME is not set, so there is no default database
        hint: give --db PATH
        --- exit 2
    "#]],
    );
}

#[test]
fn a_token_of_another_database_does_not_sign_in() {
    let (one, other) = (Sandbox::new(), Sandbox::empty());
    other.succeeds(
        "practicectl init --fixture --seed 2 --company C --practice P --admin-email a@x.org --admin-name 'A B'",
    );
    let token = other.succeeds("cat .local/state/practicectl/*.token");
    one.run(
        &format!("PRACTICECTL_TOKEN={} practicectl user find", token.trim()),
        &expect![[r#"
        --- stderr
        error: not signed in: the session is not one of this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
}
