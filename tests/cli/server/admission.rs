//! Who a server lets in, and which server is trusted.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::env;

/// A URL of the server of the tests over TCP; `rest` follows the name of the database.
fn url(role: &str, host: &str, rest: &str) -> String {
    let port = env::var("PRACTICECTL_TEST_PORT").expect("tests/on-postgres says the port");
    format!("postgres://{role}@{host}:{port}/tests?schema=nobody_made_it{rest}")
}

/// How a command ends that reaches a database without our schema: it is let in.
const ADMITTED: &str = "database-not-found";

/// The code of the error of a command.
fn code(sandbox: &Sandbox, variables: &str, url: &str) -> String {
    let script = format!(
        "{variables} practicectl --db '{url}' whoami -o json 2>&1 | \
         sed 's/.*\"code\":\"\\([a-z-]*\\)\".*/\\1/'"
    );
    sandbox.succeeds(&script).trim().to_owned()
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_password_comes_from_the_environment_or_from_a_private_file() {
    let sandbox = Sandbox::empty();
    let url = url("secretive", "127.0.0.1", "&sslmode=disable");
    assert_eq!(code(&sandbox, "", &url), "server-refused");
    assert_eq!(code(&sandbox, "PGPASSWORD=wrong", &url), "server-refused");
    assert_eq!(code(&sandbox, "PGPASSWORD='quiet harbor'", &url), ADMITTED);
    sandbox
        .file(".pgpass", "# ours\n127.0.0.1:*:other:*:wrong\n*:*:tests:secretive:quiet harbor\n");
    sandbox.succeeds("chmod 600 .pgpass");
    assert_eq!(code(&sandbox, "", &url), ADMITTED);
    sandbox.succeeds("mv .pgpass elsewhere");
    assert_eq!(code(&sandbox, "PGPASSFILE=elsewhere", &url), ADMITTED);
    let whole = url.replace("secretive@", "secretive:quiet%20harbor@");
    let script = format!("PRACTICECTL_DB='{whole}' practicectl whoami");
    let transcript = sandbox.exits(&format!("{script} 2>&1"), 3);
    assert!(!transcript.contains("harbor"), "{transcript}");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_missing_password_says_where_to_write_it() {
    let sandbox = Sandbox::empty();
    let url = url("secretive", "127.0.0.1", "&sslmode=disable");
    let script = format!("practicectl --db '{url}' whoami 2>&1 | sed 's/127.0.0.1:[0-9]*/HOST/'");
    sandbox.run(
        &script,
        &expect![[r#"
            error: the server of postgres://secretive@HOST/tests?schema=nobody_made_it&sslmode=disable asks for a password
            hint: write it into ~/.pgpass (mode 0600), or set PGPASSWORD for this command
            --- exit 0
        "#]],
    );
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_server_elsewhere_is_verified_unless_the_url_names_a_weaker_mode() {
    let sandbox = Sandbox::empty();
    let root = env::var("PRACTICECTL_TEST_ROOT").expect("tests/on-postgres says the file");
    let trusted = format!("&sslrootcert={}", root.replace('/', "%2F"));
    // A name that is not of this machine, whose address is.
    let named = |rest: &str| url("tester", "db.example", &format!("&hostaddr=127.0.0.1{rest}"));
    let other = |rest: &str| url("tester", "other.example", &format!("&hostaddr=127.0.0.1{rest}"));
    let of = |url: String| code(&sandbox, "", &url);
    assert_eq!(of(named("")), "server-refused", "nobody knows its authority");
    assert_eq!(of(named(&trusted)), ADMITTED);
    assert_eq!(of(other(&trusted)), "server-refused", "the certificate has another name");
    assert_eq!(of(other(&format!("&sslmode=verify-ca{trusted}"))), ADMITTED);
    assert_eq!(of(other("&sslmode=verify-ca")), "server-refused");
    for weak in ["require", "prefer", "disable"] {
        assert_eq!(of(other(&format!("&sslmode={weak}"))), ADMITTED, "{weak}");
    }
    sandbox.file("empty.pem", "");
    assert_eq!(of(named("&sslrootcert=empty.pem")), "server-refused");
    assert_eq!(of(named("&sslrootcert=missing.pem")), "server-refused");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_host_that_takes_changes_is_found_among_several() {
    let sandbox = Sandbox::empty();
    let several = url("tester", "127.0.0.1:1,127.0.0.1", "&target_session_attrs=read-write");
    assert_eq!(code(&sandbox, "", &several), ADMITTED);
}
