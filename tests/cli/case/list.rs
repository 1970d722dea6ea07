//! `practicectl case list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_company_without_cases_has_an_empty_list() {
    Sandbox::new().run("practicectl case list; practicectl case list -o csv", &expect![[r#"
        id,provider_npi,provider_name,product,state,description,opened_by,opened_at,resolved_by,resolved_at,reason,needed,notes␍
        --- stderr
        no cases found
        --- exit 0
    "#]]);
}
