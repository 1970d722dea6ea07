//! `practicectl case list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_company_without_cases_has_an_empty_list() {
    Sandbox::new().run("practicectl case list; practicectl case list -o csv", &expect![[r#"
        ID  PROVIDER_NPI  PROVIDER_NAME  PRODUCT  STATE  OPENED_BY  OPENED_AT  NEEDED
        id,provider_npi,provider_name,product,state,description,opened_by,opened_at,resolved_by,resolved_at,reason,needed,notes␍
        --- exit 0
    "#]]);
}
