//! `practicectl whoami`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn it_says_who_where_until_when_and_where_the_token_is_from() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl whoami -o json | sed 's/[0-9a-f]\\{32\\}/ID/'", &expect![[r#"
        {"email":"ada@sunrise.example","name":"Ada Admin","company":"Sunrise Medical","companies":["Sunrise Medical"],"permission_set":"administrator","permissions":[],"stale":false,"session":null,"signed_in_at":"2026-01-05T09:00:00.000Z","expires_at":"2026-01-05T21:00:00.000Z","token_source":"~/.local/state/practicectl/ID.token","fixture":true}
        --- exit 0
    "#]]);
    sandbox.run(
        "PRACTICECTL_TOKEN=pct_x practicectl whoami",
        &expect![[r#"
        --- stderr
        error: not signed in: the session is not one of this database
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]],
    );
    sandbox.run(
        "practicectl whoami --token-file missing",
        &expect![[r#"
        --- stderr
        error: cannot use missing
        caused by: No such file or directory (os error 2)
        --- exit 1
    "#]],
    );
}

#[test]
fn rights_that_changed_since_the_sign_in_are_called_stale_and_only_losses_count_at_once() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' \
         --grant users.view --password-stdin && echo 'copper meadow bicycle 81' | \
         practicectl login kim@x.org --password-stdin --token-file kim -q",
    );
    sandbox.succeeds("practicectl user find -q --token-file kim");
    sandbox.succeeds("practicectl user edit kim@x.org --grant audit-log.view");
    sandbox.run(
        "practicectl history list --token-file kim",
        &expect![[r#"
            --- stderr
            error: you may not do this in "Sunrise Medical": it needs audit-log.view
            hint: you have more rights since you signed in; sign out and in again
            --- exit 5
        "#]],
    );
    sandbox.run(
        "practicectl whoami --token-file kim --columns permissions,stale",
        &expect![[r#"
            permissions  users.view
            stale        yes
            --- stderr
            warning: your rights have changed since you signed in
            hint: sign out and in again for the new ones to take effect
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl user edit kim@x.org --revoke users.view");
    sandbox.run(
        "practicectl user find --token-file kim",
        &expect![[r#"
            --- stderr
            error: you may not do this in "Sunrise Medical": it needs users.view
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn stale_rights_show_in_any_company() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl company create 'Sunset Care' --practice South && \
         echo 'copper meadow bicycle 81' | practicectl --company 'Sunset Care' user create bea@x.org --name 'Bea Boss' \
         --administrator --confirm-admin --password-stdin && \
         practicectl --company 'Sunrise Medical' user create kim@x.org --name 'Kim Example'",
    );
    sandbox.run(
        "practicectl whoami --columns company,stale",
        &expect![[r#"
            company  -
            stale    no
            --- exit 0
        "#]],
    );
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl login bea@x.org --password-stdin --token-file bea -q && \
         practicectl --token-file bea user edit ada@sunrise.example --custom --confirm-admin",
    );
    sandbox.run(
        "practicectl whoami --columns company,stale",
        &expect![[r#"
            company  -
            stale    yes
            --- stderr
            warning: your rights have changed since you signed in
            hint: sign out and in again for the new ones to take effect
            --- exit 0
        "#]],
    );
}
