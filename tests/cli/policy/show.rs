//! `practicectl policy show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_company_begins_with_the_default_policy() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl policy show; practicectl policy show -o json", &expect![[r#"
        min length            15
        attempts              5
        password expiry days  never
        reuse                 5
        idle minutes          15
        temporary days        7
        {"min_length":15,"attempts":5,"password_expiry_days":null,"reuse":5,"idle_minutes":15,"temporary_days":7}
        --- exit 0
    "#]]);
}
