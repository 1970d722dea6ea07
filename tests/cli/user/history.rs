//! `practicectl user history`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_history_of_a_user_goes_on_after_a_change_of_email() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user edit kim@x.org --email kim.e@x.org --reason married && \
         practicectl user deactivate kim.e@x.org && practicectl user create sam@x.org --name 'Sam Example'",
    );
    sandbox.run("practicectl user history kim.e@x.org", &expect![[r#"
        NUMBER  CHANGE SET  AT                OPERATOR             ENTRY
        14      2           2026-01-05 09:00  ada@sunrise.example  user.create kim@x.org: name: Kim Example; status: active; user type: medical-office; permission set: custom
        15      3           2026-01-05 09:00  ada@sunrise.example  user.edit kim.e@x.org: email: kim@x.org -> kim.e@x.org (reason: married)
        16      4           2026-01-05 09:00  ada@sunrise.example  user.deactivate kim.e@x.org: status: active -> inactive
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user history nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}
