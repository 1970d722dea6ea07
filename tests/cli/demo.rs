//! `practicectl demo`: the story runs to its end and touches nothing.

use crate::sandbox::Sandbox;

#[test]
fn the_story_runs_to_its_end_and_leaves_nothing_behind() {
    let sandbox = Sandbox::empty();
    let told =
        sandbox.succeeds("env -u PRACTICECTL_NOW -u PRACTICECTL_DB TMPDIR=$PWD practicectl demo");
    for part in [
        "hint: write \"Kim Biller\"",
        "has no permissions and practices",
        "the password is right, but the user is locked",
        "Billing waits for case 1",
        "practicectl init --company 'Your Company'",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    assert_eq!(sandbox.succeeds("ls -A"), "");
}
