//! `practicectl user delete`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_user_is_never_deleted_and_the_way_out_is_named() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.run(
        "practicectl user delete kim@x.org",
        &expect![[r#"
        --- stderr
        error: user "kim@x.org" cannot be deleted: the history refers to every user
        hint: practicectl user deactivate kim@x.org
        --- exit 4
    "#]],
    );
    sandbox.run(
        "practicectl user delete nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
    sandbox.succeeds("practicectl user show kim@x.org");
}
