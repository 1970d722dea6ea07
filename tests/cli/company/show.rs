//! `practicectl company show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_company_is_shown_with_counts_and_named_only_if_there_are_several() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && practicectl user deactivate kim@x.org && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician",
    );
    sandbox.run(
        "practicectl company show",
        &expect![[r#"
            name            Sunrise Medical
            practices       2
            active users    1
            inactive users  1
            providers       1
            created at      2026-01-05 09:00
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl company create Second --practice Only");
    sandbox.run(
        "practicectl company show",
        &expect![[r#"
        --- stderr
        error: you work for several companies; name one
        hint: give --company with one of "Second", "Sunrise Medical"
        --- exit 2
    "#]],
    );
    sandbox.run("practicectl company show --company second -o json", &expect![[r#"
        {"name":"Second","practices":1,"active_users":1,"inactive_users":0,"providers":0,"created_at":"2026-01-05T09:00:00.000Z"}
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl company show --company Third",
        &expect![[r#"
        --- stderr
        error: company "Third" not found
        hint: your companies are: "Second", "Sunrise Medical"
        --- exit 3
    "#]],
    );
}
