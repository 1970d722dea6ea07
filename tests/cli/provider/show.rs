//! `practicectl provider show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_provider_is_found_by_npi_or_by_the_users_email() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist && \
         practicectl user create zoe@x.org --name 'Zoe Healer' --provider 1234567893 && \
         practicectl user create kim@x.org --name 'Kim Example'",
    );
    let by_npi = sandbox.succeeds("practicectl provider show 1234567893");
    assert_eq!(by_npi, sandbox.succeeds("practicectl provider show ZOE@x.org"));
    sandbox.run("practicectl provider show 1234567893 -o csv", &expect![[r#"
        npi,name,license_type,specialty,credentials,status,deactivated_at,practices,products,user_email,licenses␍
        1234567893,Zoe Healer,therapist,,,active,,,,zoe@x.org,␍
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl provider show 1003000126",
        &expect![[r#"
        --- stderr
        error: provider "1003000126" not found
        hint: practicectl provider list shows the providers
        --- exit 3
    "#]],
    );
    sandbox.run(
        "practicectl provider show kim@x.org",
        &expect![[r#"
        --- stderr
        error: user "kim@x.org" is not linked to a provider
        hint: link one with practicectl user edit EMAIL --provider NPI
        --- exit 3
    "#]],
    );
    sandbox.run(
        "practicectl provider show nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}
