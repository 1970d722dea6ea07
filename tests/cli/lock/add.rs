//! `practicectl lock add`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_lock_has_a_cause_a_moment_a_person_and_a_note() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.run(
        "practicectl lock add kim@x.org --note 'on leave' --reason 'asked by Kim'",
        &expect![[r#"
            Locked user kim@x.org (change set 3).
              locked: no -> yes
              lock cause: none -> administrator
              lock note: none -> on leave
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl lock list -o json", &expect![[r#"
        [
        {"email":"kim@x.org","name":"Kim Example","cause":"administrator","since":"2026-01-05T09:00:00.000Z","by":"ada@sunrise.example","note":"on leave","failures":0}
        ]
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl lock add kim@x.org --note again",
        &expect![[r#"
            Nothing to change for user kim@x.org: already locked.
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl lock add kim@x.org --note \"$(printf '\\033')\"",
        &expect![[r#"
            --- stderr
            error: the character U+001B is not taken in the note
            hint: leave out control, direction-override and zero-width characters
            --- exit 6
        "#]],
    );
}

#[test]
fn blocking_wants_the_same_acknowledgements_as_deactivating() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl company create 'Sunset Care' --practice South && \
         practicectl --company 'Sunset Care' user create kim@x.org --name 'Kim Example'",
    );
    let here = "practicectl --company 'Sunrise Medical' lock add";
    sandbox.run(
        &format!("{here} kim@x.org"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Kim Example <kim@x.org> works in 2 companies; this locks them in all
            hint: give --all-companies
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("{here} kim@x.org --all-companies"),
        &expect![[r#"
            Locked user kim@x.org (change set 6).
              locked: no -> yes
              lock cause: none -> administrator
              note: locked in 2 companies
            --- exit 0
        "#]],
    );
    sandbox.run(
        &format!("{here} ada@sunrise.example --all-companies --confirm-admin --yes"),
        &expect![[r#"
            --- stderr
            error: "ada@sunrise.example" is the last active, unlocked administrator of another company
            hint: make another user an administrator first: practicectl user edit EMAIL --administrator
            --- exit 4
        "#]],
    );
}
