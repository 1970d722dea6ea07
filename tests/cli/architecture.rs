//! Keeps the architecture: imports go one way, files and functions stay small,
//! and every command and every exit status has a test.

use crate::assets::commands;
use crate::sandbox::Sandbox;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each part may import.
const PARTS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("platform", &[]),
    ("store", &["platform", "domain"]),
    ("ops", &["store", "domain"]),
    ("input", &["platform", "domain"]),
    ("output", &["platform", "domain"]),
    ("cli", &["ops", "input", "output", "platform", "domain"]),
];
/// A crate, and the only places that may name it.
const CRATES: [(&str, &[&str]); 10] = [
    ("clap", &["src/cli/"]),
    ("clap_complete", &["src/cli/complete/"]),
    ("clap_mangen", &["src/cli/manual/"]),
    ("rusqlite", &["src/store/engine/"]),
    ("postgres", &["src/store/engine/"]),
    ("rustls", &["src/store/engine/postgres/tls.rs"]),
    ("serde_json", &["src/output/", "src/store/convert.rs", "src/input/"]),
    ("csv", &["src/output/"]),
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
fn the_files_of_a_part_import_each_other_in_no_circle() {
    let imports: BTreeMap<String, BTreeSet<String>> = sources()
        .iter()
        .map(|path| {
            let module = module_of(path);
            let mut imported = imports_of(path);
            imported.remove(&module);
            (module, imported)
        })
        .collect();
    let circles: Vec<String> =
        imports.keys().filter_map(|module| circle(&imports, module)).collect();
    assert!(circles.is_empty(), "files import each other in a circle:\n{}", circles.join("\n"));
}

/// The module of a file: `src/ops/user/mod.rs` is `crate::ops::user`.
fn module_of(path: &Path) -> String {
    let name = path.with_extension("").to_string_lossy().replace('/', "::");
    name.replacen("src", "crate", 1).trim_end_matches("::mod").to_owned()
}

/// The modules of the same part that the `use` lines of a file name.
fn imports_of(path: &Path) -> BTreeSet<String> {
    let modules: BTreeSet<String> = sources().iter().map(|path| module_of(path)).collect();
    let own = module_of(path);
    let part = own.split("::").nth(1).unwrap_or_default();
    let inside = format!("crate::{part}::");
    let mut imported = BTreeSet::new();
    for name in code(path).split("use ").skip(1).filter_map(|rest| rest.split(';').next()) {
        let child = name.split("::").next().unwrap_or_default();
        let is_child = modules.contains(&format!("{own}::{child}"));
        let name = if is_child { format!("{own}::{name}") } else { name.to_owned() };
        for name in names(&name).iter().filter(|name| name.starts_with(&inside)) {
            let mut name = name.as_str();
            while !modules.contains(name) {
                name = name.rsplit_once("::").expect("a module of the crate").0;
            }
            imported.insert(name.to_owned());
        }
    }
    imported
}

/// The paths of a `use` tree: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn names(tree: &str) -> Vec<String> {
    let tree: String = tree.split_whitespace().collect();
    let Some((before, rest)) = tree.split_once('{') else {
        return vec![tree];
    };
    let inside = rest.trim_end_matches('}');
    inside
        .split(',')
        .filter(|name| !name.is_empty())
        .map(|name| format!("{before}{name}"))
        .collect()
}

/// A way from a module back to itself.
fn circle(imports: &BTreeMap<String, BTreeSet<String>>, begin: &str) -> Option<String> {
    let mut ways = vec![vec![begin.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let last = way.last().expect("a module");
        for next in imports.get(last).into_iter().flatten() {
            if next == begin {
                return Some(way.join(" -> "));
            }
            if seen.insert(next.clone()) {
                ways.push([way.as_slice(), std::slice::from_ref(next)].concat());
            }
        }
    }
    None
}

#[test]
fn a_use_tree_is_the_paths_that_it_names() {
    assert_eq!(names("crate::a::B"), ["crate::a::B"]);
    assert_eq!(
        names("crate::a::{B, c::D,\n    e}"),
        ["crate::a::B", "crate::a::c::D", "crate::a::e"]
    );
}

#[test]
fn each_crate_stays_in_its_part() {
    for path in sources() {
        let text = without_own_imports(&code(&path));
        for (name, places) in CRATES {
            let named =
                text.contains(&format!("use {name}::")) || text.contains(&format!(" {name}::"));
            let allowed = places.iter().any(|place| path.starts_with(place));
            assert!(!named || allowed, "{} names {name}", path.display());
        }
    }
}

/// The text without its `use crate::` trees, whose modules may be called like crates.
fn without_own_imports(text: &str) -> String {
    let mut parts = text.split("use crate::");
    let before = parts.next().unwrap_or_default().to_owned();
    let after = parts.filter_map(|part| part.split_once(';')).map(|(_, rest)| rest);
    before + &after.collect::<String>()
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
