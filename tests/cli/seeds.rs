//! `tests/SEEDS.md` maps every behavior of the two seed documents to a test
//! that exists.

use std::fs;
use std::path::PathBuf;

#[test]
fn every_row_names_a_test_that_exists() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("tests/SEEDS.md")).expect("the table is there");
    let rows = table.lines().filter(|line| line.starts_with("| A") || line.starts_with("| B"));
    let mut count = 0;
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [_, command, proof] = cells[..] else { panic!("three cells: {row}") };
        count += 1;
        assert!(!command.is_empty(), "no command: {row}");
        for proof in proof.split(", ") {
            let (file, test) = proof.trim_matches('`').split_once("::").expect("file::test");
            let text = fs::read_to_string(root.join("tests/cli").join(file)).expect(file);
            assert!(text.contains(&format!("fn {test}()")), "{proof} does not exist");
        }
    }
    assert!(count > 40, "only {count} rows");
    for step in 1..=8 {
        assert!(table.contains(&format!("| A-U{step} ")), "step {step} of Unlock Provider User");
    }
}
