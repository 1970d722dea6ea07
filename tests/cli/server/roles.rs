//! The owner of the schema, and the role of the daily work.

use crate::sandbox::Sandbox;
use expect_test::expect;

/// A sandbox whose database is the owner's, with a role for the daily work; gives the URL of
/// that role.
fn shared(role: &str) -> (Sandbox, String) {
    let sandbox = Sandbox::empty();
    let server = sandbox.server().expect("a server");
    server.batch(&format!("DROP ROLE IF EXISTS {role}; CREATE ROLE {role} LOGIN")).expect("a role");
    sandbox.succeeds(&format!(
        "practicectl init --fixture --company 'Sunrise Medical' --practice 'Main Street,North' \
         --admin-email ada@sunrise.example --admin-name 'Ada Admin' --app-role {role} -q"
    ));
    let url = server.url().replace("tester@", &format!("{role}@"));
    (sandbox, url)
}

fn forget(sandbox: &Sandbox, role: &str) {
    let server = sandbox.server().expect("a server");
    let schema = server.name();
    let sql = format!(
        "REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {role};
         REVOKE ALL ON SCHEMA {schema} FROM {role}; DROP ROLE {role}"
    );
    server.batch(&sql).expect("forgotten");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn the_role_of_the_daily_work_does_all_of_it() {
    let (sandbox, url) = shared("clerk_daily");
    sandbox.succeeds(&format!(
        "export PRACTICECTL_DB='{url}'
         set -e
         practicectl user create kim@x.org --name 'Kim Example' --practice North --temporary-password -q
         practicectl user edit kim@x.org --practice 'Main Street' --role Biller -q
         practicectl lock add kim@x.org -q
         practicectl lock unlock kim@x.org -q
         practicectl user deactivate kim@x.org -q
         practicectl user activate kim@x.org -q
         practicectl provider create --npi 1234567893 --name 'Grace Healer' --license-type physician \
             --practice North -q
         practicectl provider deactivate 1234567893 -q --yes
         practicectl role create Desk -q
         practicectl role delete Desk -q
         practicectl practice create Annex -q
         practicectl policy set --attempts 4 -q
         printf 'email,name,practices\\nlee@x.org,Lee Example,North\\n' | practicectl user import - -q
         practicectl history revert 3 -q
         practicectl history verify -q
         practicectl logout -q"
    ));
    forget(&sandbox, "clerk_daily");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn what_belongs_to_the_owner_is_refused_to_the_role() {
    let (sandbox, url) = shared("clerk_owner");
    sandbox.run(
        &format!("practicectl --db '{url}' recover ada@sunrise.example"),
        &expect![[r#"
            --- stderr
            error: you do not own the schema of the database
            hint: only its owner can recover an administrator
            --- exit 5
        "#]],
    );
    let client = |sql: &str| {
        let server = sandbox.server().expect("a server");
        server.batch(&format!("SET ROLE clerk_owner; {sql}")).expect_err(sql).to_string()
    };
    for sql in [
        "UPDATE history SET subject = 'x'",
        "DELETE FROM history",
        "TRUNCATE history",
        "UPDATE change_set SET reason = 'x'",
        "DELETE FROM person",
        "DELETE FROM membership",
        "DELETE FROM practice",
        "DELETE FROM session",
        "DELETE FROM license",
        "DELETE FROM meta",
        "UPDATE schema_version SET version = 2",
        "ALTER TABLE history DISABLE TRIGGER ALL",
        "CREATE TABLE more (id bigint)",
        "CREATE TRIGGER planted BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION refuse('x')",
    ] {
        let error = client(sql);
        assert!(error.contains("db error"), "{sql}: {error}");
    }
    forget(&sandbox, "clerk_owner");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn an_older_schema_is_for_its_owner_to_bring_up_to_date() {
    let (sandbox, url) = shared("clerk_older");
    let server = sandbox.server().expect("a server");
    server
        .batch(
            "ALTER TABLE meta DROP CONSTRAINT meta_search_keys_check;
             UPDATE meta SET search_keys = 0",
        )
        .expect("made older");
    sandbox.run(
        &format!(
            "practicectl --db '{url}' practice create Annex 2>&1 | sed 's,^error: [^ ]*,error: DB,'"
        ),
        &expect![[r#"
            error: DB was written by an older version (search keys 0, this one needs 1)
            hint: the owner of the schema brings it up to date with the first command that changes something: practicectl login EMAIL, for one
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl practice create Annex -q");
    forget(&sandbox, "clerk_older");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_role_that_is_not_there_makes_no_database() {
    let sandbox = Sandbox::empty();
    let init = "practicectl init --fixture --company A --practice B --admin-email a@x.org \
                --admin-name 'A B' --no-input -q";
    sandbox.run(
        &format!("{init} --app-role nobody_here"),
        &expect![[r#"
            --- stderr
            error: the server has no role "nobody_here"
            hint: create it first: CREATE ROLE NAME LOGIN; nothing was changed
            --- exit 3
        "#]],
    );
    sandbox.succeeds(init);
    sandbox.run(
        init,
        &expect![[r#"
            --- stderr
            error: there is a schema at ~/practice.db already
            hint: name another schema in the URL, or use it: practicectl --db '~/practice.db' whoami
            --- exit 4
        "#]],
    );
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn not_even_the_owner_changes_the_history_or_deletes_a_user_with_plain_sql() {
    let sandbox = Sandbox::new();
    let server = sandbox.server().expect("a server");
    for sql in [
        "UPDATE history SET subject = 'x'",
        "DELETE FROM history",
        "UPDATE change_set SET reason = 'x'",
        "DELETE FROM change_set",
        "DELETE FROM person",
        "UPDATE person SET id = id + 100",
        "DELETE FROM membership",
        "UPDATE membership SET user_id = user_id + 1",
        "DELETE FROM practice",
        "DELETE FROM role",
    ] {
        assert!(server.batch(sql).is_err(), "{sql}");
    }
    sandbox.succeeds("practicectl history verify -q");
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn backups_are_taken_with_the_command_lines_that_are_named() {
    let sandbox = Sandbox::new();
    let server = sandbox.server().expect("a server");
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example' --practice North -q");
    let told = sandbox.exits("practicectl backup here.db 2>&1", 4);
    assert_eq!(sandbox.exits("practicectl restore here.db 2>&1", 4), told);
    let between = |begin: &str, end: &str| {
        let rest = told.split_once(begin).expect(begin).1;
        rest.split_once(end).expect(end).0.replace("FILE", "kept").replace('\n', "")
    };
    sandbox.succeeds(&between("back it up with ", "; restore it"));
    sandbox.succeeds("practicectl user deactivate kim@x.org -q");
    sandbox.succeeds(&between("restore it with ", "; then end"));
    assert!(sandbox.succeeds("practicectl user find").contains("kim@x.org"), "as it was");
    sandbox.succeeds(&between("have been ended since: ", "\n"));
    sandbox.exits("practicectl whoami 2> /dev/null", 5);
    server.batch("SELECT 1 FROM session WHERE ended_at IS NULL").expect("a table");
}
