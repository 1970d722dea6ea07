//! `practicectl explain`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_code_is_explained_to_anybody_and_an_unknown_one_is_guessed() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl explain billing-too-soon", &expect![[r#"
        code         billing-too-soon
        exit         4
        explanation  Fewer than 30 calendar days (UTC) have passed since the provider was deactivated, so Billing cannot be added here. With --open-case, a case is opened for the vendor, the other products are added, and Billing waits for the case.
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl explain billing-to-soon",
        &expect![[r#"
        --- stderr
        error: there is no error code "billing-to-soon"
        hint: did you mean billing-too-soon?
        --- exit 3
    "#]],
    );
    sandbox.run(
        "practicectl explain zzz",
        &expect![[r#"
        --- stderr
        error: there is no error code "zzz"
        hint: practicectl explain lists the codes
        --- exit 3
    "#]],
    );
    assert!(sandbox.succeeds("practicectl explain -o csv").lines().count() > 50);
}

#[test]
fn the_terms_are_printed_over_lines_and_are_one_string_in_json() {
    let sandbox = Sandbox::empty();
    let text = sandbox.succeeds("practicectl explain accept-terms");
    let terms = include_str!("../../src/domain/provider/terms.txt");
    assert!(text.starts_with("code         accept-terms\nexit         8\nexplanation  "), "{text}");
    assert!(text.ends_with(&format!("\n\n{terms}")) && !text.contains(r"\u"), "{text}");
    let list = sandbox.succeeds("practicectl explain");
    assert!(list.contains("\naccept-terms ") && !list.contains(r"\u"), "{list}");
    let json = sandbox.succeeds("practicectl explain accept-terms -o json");
    assert_eq!(json.lines().count(), 1);
    assert!(json.contains(&terms.trim_end().replace('\n', "\\n").replace('"', "\\\"")), "{json}");
}
