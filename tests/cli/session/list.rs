//! `practicectl session list`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

const KIM: &str = "copper meadow bicycle 81";

#[test]
fn ones_own_open_sessions_are_listed_and_an_administrator_sees_all() {
    let mut sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin && \
         echo '{KIM}' | practicectl login kim@x.org --password-stdin --token-file kim && \
         echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --ttl 30d \
             --name nightly --print-token > nightly"
    ));
    sandbox.at("2026-01-05T09:10:00Z").run("practicectl session list", &expect![[r#"
        ID  EMAIL                NAME     OPENED AT         LAST USED AT      IDLE MINUTES  EXPIRES AT        CURRENT
        1   ada@sunrise.example           2026-01-05 09:00  2026-01-05 09:00  15            2026-01-05 21:00
        2   ada@sunrise.example           2026-01-05 09:00  2026-01-05 09:00                2026-04-05 09:00  yes
        4   ada@sunrise.example  nightly  2026-01-05 09:00  2026-01-05 09:00                2026-02-04 09:00
        --- exit 0
    "#]]);
    sandbox.run("practicectl session list -o json --token-file nightly", &expect![[r#"
        [
        {"id":1,"email":"ada@sunrise.example","name":null,"opened_at":"2026-01-05T09:00:00.000Z","last_used_at":"2026-01-05T09:00:00.000Z","idle_minutes":15,"expires_at":"2026-01-05T21:00:00.000Z","current":false},
        {"id":2,"email":"ada@sunrise.example","name":null,"opened_at":"2026-01-05T09:00:00.000Z","last_used_at":"2026-01-05T09:10:00.000Z","idle_minutes":null,"expires_at":"2026-04-05T09:00:00.000Z","current":false},
        {"id":4,"email":"ada@sunrise.example","name":"nightly","opened_at":"2026-01-05T09:00:00.000Z","last_used_at":"2026-01-05T09:00:00.000Z","idle_minutes":null,"expires_at":"2026-02-04T09:00:00.000Z","current":true}
        ]
        --- stderr
        warning: others may read nightly: chmod 600 nightly
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl session list --token-file kim --columns id,email",
        &expect![[r#"
        ID  EMAIL
        3   kim@x.org
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl session list --all --columns id,email,name,last_used_at",
        &expect![[r#"
            ID  EMAIL                NAME     LAST USED AT
            1   ada@sunrise.example           2026-01-05 09:00
            2   ada@sunrise.example           2026-01-05 09:10
            4   ada@sunrise.example  nightly  2026-01-05 09:10
            3   kim@x.org                     2026-01-05 09:10
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl session list --all --token-file kim",
        &expect![[r#"
            --- stderr
            error: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    // Kim's has run out by now, and is no longer open.
    sandbox.at("2026-01-05T21:00:01Z").run(
        "practicectl session list --all --columns id,email",
        &expect![[r#"
            ID  EMAIL
            2   ada@sunrise.example
            4   ada@sunrise.example
            --- exit 0
        "#]],
    );
}
