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
         practicectl history show 5; practicectl history show 6 -o json | jq -c 'del(.entries[].after)'",
        &expect![[""]],
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
        &expect![[""]],
    );
}
