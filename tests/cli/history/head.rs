//! `practicectl history head`, and `history verify --head`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_head_is_the_newest_entry_and_stays_in_the_chain() {
    let sandbox = Sandbox::for_days();
    sandbox.run(
        "practicectl history head -o csv --columns number
         practicectl history head -o json | jq -r .head > kept
         practicectl practice create South -q > /dev/null
         practicectl history verify --head $(cat kept) -q -o csv --columns broken_at,differences",
        &expect![[""]],
    );
}

#[test]
fn a_history_that_was_cut_or_written_again_lacks_the_head_that_was_kept() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl history head -o json | jq -r .head > kept; cp practice.db older.db
         practicectl practice create South -q; practicectl history head -o json | jq -r .head > newer
         cp practice.db whole.db",
    );
    // An older copy of the whole file: the end was cut off together with the tables.
    sandbox.run(
        "cp older.db practice.db; practicectl history verify --head $(cat newer) -q > /dev/null",
        &expect![[""]],
    );
    // Another end on the same beginning.
    sandbox.run(
        "practicectl practice create East -q > /dev/null
         practicectl history verify --head $(cat newer) -q > /dev/null",
        &expect![[""]],
    );
    sandbox.run(
        "cp whole.db practice.db; practicectl history verify --head $(cat kept) -q -o csv --columns differences
         practicectl history verify --head 12:abc",
        &expect![[""]],
    );
}
