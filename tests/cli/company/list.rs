//! `practicectl company list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn only_ones_own_companies_are_listed() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim -q && \
         practicectl company create 'Sunset Care' --practice South",
    );
    sandbox.run(
        "practicectl company list",
        &expect![[r#"
        NAME             PRACTICES  ACTIVE USERS  INACTIVE USERS  PROVIDERS  CREATED AT
        Sunrise Medical  2          2             0               0          2026-01-05 09:00
        Sunset Care      1          1             0               0          2026-01-05 09:00
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl company list --token-file kim -o json", &expect![[r#"
        [
        {"name":"Sunrise Medical","practices":2,"active_users":2,"inactive_users":0,"providers":0,"created_at":"2026-01-05T09:00:00.000Z"}
        ]
        --- exit 0
    "#]]);
}
