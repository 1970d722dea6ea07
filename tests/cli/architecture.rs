//! Keeps the architecture: imports go one way, files and functions stay small,
//! and every command and every exit status has a test.

use crate::assets::commands;
use crate::sandbox::Sandbox;
use std::fs;
use std::path::{Path, PathBuf};

/// What each part may import.
const PARTS: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("platform", &[]),
    ("store", &["platform", "domain"]),
    ("ops", &["store", "domain"]),
    ("output", &["domain"]),
    ("cli", &["ops", "output", "platform", "domain"]),
];
/// A crate, and the only places that may name it.
const CRATES: [(&str, &[&str]); 9] = [
    ("clap", &["src/cli/"]),
    ("clap_complete", &["src/cli/completions.rs"]),
    ("clap_mangen", &["src/cli/man.rs"]),
    ("rusqlite", &["src/store/"]),
    ("serde_json", &["src/output/", "src/store/details.rs", "src/cli/input/"]),
    ("csv", &["src/output/", "src/cli/input/"]),
    ("csv_core", &["src/cli/input/"]),
    ("indicatif", &["src/output/progress.rs"]),
    ("rpassword", &["src/cli/secret.rs"]),
];

#[test]
fn imports_go_one_way() {
    for path in sources() {
        let part =
            path.components().nth(1).expect("src/part").as_os_str().to_string_lossy().into_owned();
        let Some((_, allowed)) = PARTS.iter().find(|(name, _)| *name == part) else {
            continue;
        };
        let text = code(&path);
        for (other, _) in
            PARTS.iter().filter(|(other, _)| *other != part && !allowed.contains(other))
        {
            let named = [
                format!("crate::{other}"),
                format!("crate::{{{other}"),
                format!("super::{other}::"),
                format!("practicectl::{other}"),
            ];
            assert!(
                !named.iter().any(|name| text.contains(name)),
                "{} imports {other}",
                path.display()
            );
        }
    }
}

#[test]
fn each_crate_stays_in_its_part() {
    for path in sources() {
        let text = code(&path);
        for (name, places) in CRATES {
            let named =
                text.contains(&format!("use {name}::")) || text.contains(&format!(" {name}::"));
            let allowed = places.iter().any(|place| path.starts_with(place));
            assert!(!named || allowed, "{} names {name}", path.display());
        }
    }
}

#[test]
fn files_and_functions_keep_their_sizes() {
    let mut lengths = Vec::new();
    for path in sources() {
        let text = fs::read_to_string(root().join(&path)).expect("UTF-8");
        let lines = text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
        for (name, length) in functions(&text) {
            assert!(length <= 60, "{}: {name} has {length} lines", path.display());
            lengths.push(length);
        }
    }
    lengths.sort_unstable();
    let (median, ninth) = (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10]);
    println!("{} functions, median {median}, nine in ten up to {ninth}", lengths.len());
    assert!(median <= 10, "the median function has {median} lines");
    assert!(ninth < 30, "one function in ten has {ninth} lines and more");
}

#[test]
fn every_command_has_a_test_file_and_every_test_file_is_in_the_tree() {
    let sandbox = Sandbox::empty();
    let all = commands(&sandbox);
    for words in all.iter().filter(|words| !words.is_empty()) {
        let path = words.join("/").replace('-', "_");
        let tests = root().join("tests/cli");
        let found =
            tests.join(format!("{path}.rs")).exists() || tests.join(&path).join("mod.rs").exists();
        assert!(found, "tests/cli/{path}.rs is missing");
    }
    for path in files(Path::new("tests/cli"), &["rs"]) {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if name == "main" || name == "mod" {
            continue;
        }
        let parent = path.parent().expect("a directory");
        let index = ["mod.rs", "main.rs"].map(|file| root().join(parent).join(file));
        let index = index.iter().find(|file| file.exists()).expect("an index");
        let named = fs::read_to_string(index).expect("UTF-8").contains(&format!("mod {name};"));
        assert!(named, "{} is in no mod", path.display());
    }
}

/// The transcripts end with the exit status; each that these commands can give
/// is asserted somewhere. 70 needs a disk that fails in the middle of a commit:
/// `ops::error` asserts it.
#[test]
fn every_exit_status_is_asserted() {
    let tests: String = files(Path::new("tests"), &["rs"])
        .iter()
        .map(|path| fs::read_to_string(root().join(path)).expect("UTF-8"))
        .collect();
    for code in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 75] {
        assert!(
            tests.contains(&format!("--- exit {code}\n")),
            "exit status {code} is asserted nowhere"
        );
    }
    assert!(tests.contains("\"code 130\""), "exit status 130 is asserted nowhere");
}

/// Name and length of each function, by the braces that rustfmt aligns.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let bare = line.trim_start();
        let begins = [
            "fn ",
            "pub fn ",
            "pub const fn ",
            "const fn ",
            "pub(super) fn ",
            "pub(in crate::ops) fn ",
        ];
        if !begins.iter().any(|begin| bare.starts_with(begin)) || line.ends_with(';') {
            continue;
        }
        let indent = line.len() - bare.len();
        let end = format!("{}}}", " ".repeat(indent));
        let length = lines[place..].iter().position(|line| *line == end).map_or(1, |last| last + 1);
        found.push((bare.chars().take(60).collect(), length));
    }
    found
}

/// The code of a file without its comments and inline tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(root().join(path)).expect("UTF-8");
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn sources() -> Vec<PathBuf> {
    files(Path::new("src"), &["rs"])
}

/// The files below a directory whose names have one of these endings.
pub fn files(directory: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(directory)).expect("a directory") {
        let path = directory.join(entry.expect("an entry").file_name());
        if root().join(&path).is_dir() {
            found.extend(files(&path, endings));
        } else if path
            .extension()
            .is_some_and(|found| endings.iter().any(|ending| found == *ending))
        {
            found.push(path);
        }
    }
    found
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
