//! `practicectl history show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_change_set_is_shown_whole_with_each_subjects_fields() {
    let sandbox = Sandbox::for_days();
    sandbox.run(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --role Biller -q > /dev/null
         practicectl user create lou@x.org --name 'Lou Example' --practice North -q > /dev/null
         printf 'kim@x.org\\nlou@x.org\\n' | practicectl user deactivate --from - --reason 'on leave' -q > /dev/null
         practicectl user edit kim@x.org --practice=+'Main Street' --phone 2015550123 -q > /dev/null
         practicectl history show 5; practicectl history show 6 -o json",
        &expect![[r#"
            change set   5
            at           2026-01-05 09:00
            operator     ada@sunrise.example
            operator id  1
            session      -
            os user      fixture
            reason       on leave
            entries      user.deactivate kim@x.org
                           status: active -> inactive
                         user.deactivate lou@x.org
                           status: active -> inactive
            {"change_set":6,"at":"2026-01-05T09:00:00.000Z","operator":"ada@sunrise.example","operator_id":1,"session":null,"os_user":"fixture","reason":null,"entries":[{"number":19,"action":"user.edit","subject":"kim@x.org","subject_kind":"user","subject_id":2,"before":{"phone":null,"practices":["North"]},"after":{"phone":"+12015550123","practices":["Main Street","North"]}}]}
            --- exit 0
        "#]],
    );
}

#[test]
fn a_change_set_of_another_company_is_not_found() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl company create 'Sunset Care' --practice East");
    sandbox.run(
        "practicectl practice create West --company 'Sunset Care' -q > /dev/null
         practicectl history show 4 --company 'Sunrise Medical'
         practicectl history show 4 --company 'Sunset Care' -o csv --columns change_set",
        &expect![[r#"
            change_set␍
            4␍
            --- stderr
            error: change set 4 not found
            hint: practicectl history list shows the change sets
            --- exit 0
        "#]],
    );
}
