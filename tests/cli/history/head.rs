//! `practicectl history head`, and `history verify --head`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_head_is_the_newest_entry_and_stays_in_the_chain() {
    let sandbox = Sandbox::for_days();
    sandbox.run(
        "practicectl history head -o csv --columns number
         practicectl history head -o csv --columns head | tail -1 | tr -d '\\r' > kept
         practicectl practice create South -q > /dev/null
         practicectl history verify --head $(cat kept) -q -o csv --columns broken_at,differences",
        &expect![[r#"
            number␍
            14␍
            broken_at,differences␍
            ,0␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_history_that_was_cut_or_written_again_lacks_the_head_that_was_kept() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl history head -o csv --columns head | tail -1 | tr -d '\\r' > kept; cp practice.db older.db
         practicectl practice create South -q; practicectl history head -o csv --columns head | tail -1 | tr -d '\\r' > newer
         cp practice.db whole.db",
    );
    // An older copy of the whole file: the end was cut off together with the tables.
    sandbox.run(
        "cp older.db practice.db; practicectl history verify --head $(cat newer) -q > /dev/null",
        &expect![[r#"
            --- stderr
            error: the kept head is entry 15, and the history ends at entry 14: it was cut off, or is another one
            hint: something other than this program altered it; compare it with a copy
            --- exit 9
        "#]],
    );
    // Another end on the same beginning.
    sandbox.run(
        "practicectl practice create East -q > /dev/null
         practicectl history verify --head $(cat newer) -q > /dev/null",
        &expect![[r#"
            --- stderr
            error: entry 15 is not the one of the kept head: the history was rewritten, or is another one
            hint: something other than this program altered it; compare it with a copy
            --- exit 9
        "#]],
    );
    sandbox.run(
        "cp whole.db practice.db; practicectl history verify --head $(cat kept) -q -o csv --columns differences
         practicectl history verify --head 12:abc",
        &expect![[r#"
            differences␍
            0␍
            --- stderr
            error: "12:abc" is not a valid --head NUMBER:HASH
            hint: give the number and hash that history head prints, NUMBER:HASH
            usage: practicectl history verify [OPTIONS]
            --- exit 2
        "#]],
    );
}
