//! What was found, by kind, with the cases that replay it.

use crate::judge::Violation;
use std::collections::BTreeMap;

/// Cases printed of each kind.
const SHOWN: usize = 4;

/// Violations and notes by kind.
#[derive(Default)]
pub struct Tally {
    runs: usize,
    violations: BTreeMap<String, Vec<String>>,
    notes: BTreeMap<String, usize>,
}

impl Tally {
    /// A run is judged.
    pub fn ran(&mut self) {
        self.runs += 1;
    }

    /// A run of a job is judged: what was found, and how to replay it.
    pub fn judged(&mut self, run: &str, found: Vec<Violation>, case: &str) {
        self.ran();
        self.note(run.to_owned());
        for one in found {
            let kind = format!("{run}: {one}");
            if one == Violation::UnknownForNothing {
                self.note(kind);
            } else {
                self.violation(kind, case.to_owned());
            }
        }
    }

    /// Something that must never be.
    pub fn violation(&mut self, kind: String, case: String) {
        self.violations.entry(kind).or_default().push(case);
    }

    /// Something that may be, and is counted.
    pub fn note(&mut self, kind: String) {
        *self.notes.entry(kind).or_default() += 1;
    }

    /// Takes in what another run found.
    pub fn add(&mut self, other: Self) {
        self.runs += other.runs;
        for (kind, cases) in other.violations {
            self.violations.entry(kind).or_default().extend(cases);
        }
        for (kind, number) in other.notes {
            *self.notes.entry(kind).or_default() += number;
        }
    }

    /// The kinds of all violations and notes.
    pub fn kinds(&self) -> Vec<String> {
        self.violations.keys().chain(self.notes.keys()).cloned().collect()
    }

    /// Prints the totals, and fails if there is a violation.
    pub fn finish(self, title: &str, variable: &str) {
        println!("{title}: {} runs", self.runs);
        for (kind, number) in &self.notes {
            println!("  note: {kind}: {number}");
        }
        for (kind, cases) in &self.violations {
            println!("  VIOLATION: {kind}: {}", cases.len());
            for case in cases.iter().take(SHOWN) {
                println!("    {variable}={case}");
            }
        }
        let total: usize = self.violations.values().map(Vec::len).sum();
        assert_eq!(total, 0, "{title}: {total} violations in {} runs", self.runs);
    }
}
