//! `practicectl case show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_case_is_shown_and_an_unknown_one_is_not_found() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist && \
         practicectl provider deactivate 1234567893 && \
         practicectl provider reactivate 1234567893 --product billing --open-case",
    );
    sandbox.run("practicectl case show 1", &expect![[r#"
        id             1
        provider npi   1234567893
        provider name  Zoe Healer
        product        billing
        state          open
        description    Reactivate Billing for Zoe Healer (NPI 1234567893) before 2026-02-04, fewer than 30 days after the deactivation.
        opened by      ada@sunrise.example
        opened at      2026-01-05 09:00
        resolved by    -
        resolved at    -
        reason         -
        needed         yes
        notes          -
        --- exit 0
    "#]]);
    sandbox.run("practicectl case show 1 -o json", &expect![[r#"
        {"id":1,"provider_npi":"1234567893","provider_name":"Zoe Healer","product":"billing","state":"open","description":"Reactivate Billing for Zoe Healer (NPI 1234567893) before 2026-02-04, fewer than 30 days after the deactivation.","opened_by":"ada@sunrise.example","opened_at":"2026-01-05T09:00:00.000Z","resolved_by":null,"resolved_at":null,"reason":null,"needed":true,"notes":[]}
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl case show 2",
        &expect![[r#"
        --- stderr
        error: case 2 not found
        hint: practicectl case list shows the cases
        --- exit 3
    "#]],
    );
}
