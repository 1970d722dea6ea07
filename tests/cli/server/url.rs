//! URLs as `--db`: these need no server.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_password_in_an_argument_is_refused_and_never_echoed() {
    let sandbox = Sandbox::empty();
    for url in ["postgres://ada:tide@localhost:1/x", "postgresql://ada@localhost:1/x?password=tide"]
    {
        let script = format!("practicectl --db '{url}' whoami");
        sandbox.run(
            &script,
            &expect![[r#"
                --- stderr
                error: a password in an argument is seen by everybody on this machine
                hint: write it into ~/.pgpass (mode 0600), or put the URL into PRACTICECTL_DB
                --- exit 2
            "#]],
        );
    }
}

#[test]
fn a_url_that_cannot_be_read_is_refused_without_its_values() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "for what in sslmode=allow schema=Clinic service=x port=tide; do
             practicectl --db \"postgres://ada@localhost/x?$what\" whoami
         done",
        &expect![[r#"
            --- stderr
            error: the URL of the database cannot be read: sslmode is one of disable, prefer, require, verify-ca, verify-full
            hint: write it as postgres://ROLE@HOST/DATABASE
            error: the URL of the database cannot be read: schema is a name of lowercase letters, digits and _ that does not begin with pg_
            hint: write it as postgres://ROLE@HOST/DATABASE
            error: the URL of the database cannot be read: unknown option `service`
            hint: write it as postgres://ROLE@HOST/DATABASE
            error: the URL of the database cannot be read: invalid value for option `port`
            hint: write it as postgres://ROLE@HOST/DATABASE
            --- exit 2
        "#]],
    );
}

#[test]
fn a_server_that_is_not_there_is_tried_again_later() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl --db 'postgres://ada@127.0.0.1:1/x?connect_timeout=2' whoami",
        &expect![[r#"
            --- stderr
            error: cannot reach the server of postgres://ada@127.0.0.1:1/x?connect_timeout=2: Connection refused (os error 111)
            hint: nothing was changed; try again when it is there
            --- exit 75
        "#]],
    );
    sandbox.run(
        "PRACTICECTL_DB='postgres://ada:tide@127.0.0.1:1/x' practicectl whoami -o json",
        &expect![[r#"
            --- stderr
            {"error":{"code":"server-unreachable","message":"cannot reach the server of postgres://ada@127.0.0.1:1/x: Connection refused (os error 111)","hint":"nothing was changed; try again when it is there","subject":null,"row":null}}
            --- exit 75
        "#]],
    );
}

#[test]
fn a_file_of_passwords_that_others_may_read_is_refused() {
    let sandbox = Sandbox::empty();
    sandbox.file(".pgpass", "*:*:*:*:tide\n");
    sandbox.run(
        "practicectl --db postgres://ada@127.0.0.1:1/x whoami 2>&1 | sed 's/to .* with mode .*so/to ME with MODE, so/'",
        &expect![[r#"
            error: cannot use ~/.pgpass
            caused by: it belongs to ME with MODE, so others may read passwords in it: chmod 600 ~/.pgpass
            --- exit 0
        "#]],
    );
}

#[test]
fn a_role_for_the_daily_work_is_for_a_server() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl --db here.db init --company A --practice B --admin-email a@x.org \\
             --admin-name 'A B' --app-role clerk --no-input",
        &expect![[r#"
            --- stderr
            error: --app-role is for a database on a server
            hint: name one with --db postgres://ROLE@HOST/DATABASE
            --- exit 2
        "#]],
    );
}
