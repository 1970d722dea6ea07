//! `practicectl user-type show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_type_of_a_user_is_shown() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl user-type show ada@sunrise.example -o json", &expect![[r#"
        {"email":"ada@sunrise.example","type":"medical-office","title":"Medical Office User","functions":["patient records","appointments","encounters","reports"]}
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user-type show nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}
