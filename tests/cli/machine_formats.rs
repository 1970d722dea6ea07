//! The formats that scripts read are frozen: JSON, JSON lines, CSV, the errors in
//! JSON and the exit statuses are, byte for byte, those in `tests/machine/`.
//!
//! The files there tell one story, in the order of their names. A line that begins
//! with `## ` is a comment, `@ ` sets the clock, `% ` is a script that prepares
//! something and must succeed, and `$ ` is a command. Each command runs in every
//! format, from the same state: `-o FORMAT` is added to it, and the home is put back
//! before the next format. Below it is what it wrote for scripts: standard output, the
//! error in JSON, and the files that are new or changed. The home is `~`, and CRLF
//! is `␍`. Messages for people are left out.
//!
//! To add a command, add its `$ ` line; `UPDATE_MACHINE=1 cargo test --test cli machine`
//! fills in what it writes. Nothing else rewrites these files. If a line that was
//! there differs afterwards, scripts may break, and `CHANGELOG.md` has to say so.
//! Fields may be added; they are never renamed or removed.

use crate::architecture::{files, root};
use crate::assets::commands;
use crate::sandbox::Sandbox;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use tempfile::TempDir;

const DIRECTORY: &str = "tests/machine";
const FORMATS: [&str; 3] = ["json", "jsonl", "csv"];
/// How a line of the story begins; no line that a command writes begins so.
const MARKS: [&str; 4] = ["## ", "@ ", "% ", "$ "];
/// Commands that write for people or for a shell, in one format only.
const WITHOUT_FORMATS: [&str; 3] = ["completions", "demo", "man"];

#[test]
fn scripts_read_the_same_bytes_as_from_the_former_version() {
    let mut story = Story::begin();
    let mut differences = Vec::new();
    for path in transcripts() {
        let stored = fs::read_to_string(root().join(&path)).expect("UTF-8");
        let told = story.tell(&stored);
        if std::env::var_os("UPDATE_MACHINE").is_some() {
            fs::write(root().join(&path), &told).expect("the tree takes a file");
        } else if let Some(difference) = difference(&stored, &told) {
            differences.push(format!("{}:{difference}", path.display()));
        }
    }
    assert!(differences.is_empty(), "scripts may break:\n{}", differences.join("\n"));
}

#[test]
fn every_command_that_has_formats_is_in_the_story() {
    let story: String = transcripts()
        .iter()
        .map(|path| fs::read_to_string(root().join(path)).expect("UTF-8"))
        .collect();
    let told: Vec<&str> = story.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    let all = commands(&Sandbox::empty());
    let is_group = |words: &[String]| {
        all.iter().any(|other| other.len() > words.len() && other.starts_with(words))
    };
    for words in all.iter().filter(|words| !is_group(words)) {
        let command = words.join(" ");
        let runs = format!("practicectl {command} ");
        let found = told.iter().any(|script| format!("{script} ").contains(&runs));
        assert!(found || WITHOUT_FORMATS.contains(&&*command), "{command} is in no transcript");
    }
}

#[test]
fn a_difference_names_its_line_and_its_command() {
    let stored = "## Two\n\n$ one\n--- json, exit 0\n{\"a\":1}\n\n$ two\n--- csv, exit 0\na␍\n";
    assert_eq!(difference(stored, stored), None);
    let told = difference(stored, &stored.replace(":1", ":2")).expect("it differs");
    assert_eq!(told, "5: $ one\n--- json, exit 0\n-{\"a\":1}\n+{\"a\":2}");
    let told = difference(stored, &stored.replace("a␍", "a")).expect("it differs");
    assert_eq!(told, "9: $ two\n--- csv, exit 0\n-a␍\n+a");
    let told = difference(stored, &format!("{stored}b\n")).expect("it differs");
    assert_eq!(told, "10: $ two\n--- csv, exit 0\n-\n+b");
    let told = difference(stored, stored.trim_end()).expect("it differs");
    assert_eq!(told, "10: the last line end");
}

/// The stored files, in the order of the story.
fn transcripts() -> Vec<PathBuf> {
    let mut found = files(Path::new(DIRECTORY), &["txt"]);
    found.sort();
    assert!(found.len() > 5, "the transcripts are found");
    found
}

/// The first line that differs, with the command and the format that wrote it.
fn difference(stored: &str, told: &str) -> Option<String> {
    if stored == told {
        return None;
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (stored.lines().collect(), told.lines().collect());
    let length = old.len().max(new.len());
    let Some(place) = (0..length).find(|place| old.get(*place) != new.get(*place)) else {
        return Some(format!("{}: the last line end", length + 1));
    };
    let last = |mark| old[..place.min(old.len())].iter().rfind(|line| line.starts_with(mark));
    let (command, format) = (last("$ ").unwrap_or(&""), last("--- ").unwrap_or(&""));
    let line = |lines: &[&str]| lines.get(place).copied().unwrap_or_default().to_owned();
    Some(format!("{}: {command}\n{format}\n-{}\n+{}", place + 1, line(&old), line(&new)))
}

/// A sandbox, and the copy of its home from which each format begins.
struct Story {
    sandbox: Sandbox,
    copy: TempDir,
}

impl Story {
    fn begin() -> Self {
        Self { sandbox: Sandbox::empty(), copy: tempfile::tempdir().expect("a directory") }
    }

    /// Runs what a transcript says, and writes it again.
    fn tell(&mut self, stored: &str) -> String {
        let mut told = String::new();
        for line in stored.lines() {
            let Some(mark) = MARKS.into_iter().find(|mark| line.starts_with(mark)) else {
                continue;
            };
            let begins = told.is_empty() || matches!(mark, "@ " | "% ");
            writeln!(told, "{}{line}", if begins { "" } else { "\n" }).expect("memory");
            let rest = &line[mark.len()..];
            match mark {
                "@ " => drop(self.sandbox.at(rest)),
                "% " => drop(self.sandbox.succeeds(rest)),
                "$ " => told.push_str(&self.in_every_format(rest)),
                _ => {}
            }
        }
        told
    }

    fn in_every_format(&self, script: &str) -> String {
        let home = self.sandbox.path("");
        replace(self.copy.path(), &home);
        let before = self.files();
        let mut told = String::new();
        for format in FORMATS {
            if !told.is_empty() {
                replace(&home, self.copy.path());
            }
            let output = self.sandbox.output(&format!("{script} -o {format}"));
            told.push_str(&self.written(format, &output));
            for (name, text) in self.files() {
                if before.get(&name) != Some(&text) {
                    write!(told, "--- file {name}\n{}", whole(&text)).expect("memory");
                }
            }
        }
        let taken = |line: &str| MARKS.iter().any(|mark| line.starts_with(mark));
        assert!(!told.lines().any(taken), "a line begins like one of the story:\n{told}");
        told
    }

    /// What a command wrote for scripts.
    fn written(&self, format: &str, output: &Output) -> String {
        let code = output.status.code().expect("no signal ends it");
        let data = whole(&self.sandbox.shown(&output.stdout));
        let mut told = format!("--- {format}, exit {code}\n{data}");
        let messages = self.sandbox.shown(&output.stderr);
        for error in messages.lines().filter(|line| line.starts_with("{\"error\":")) {
            writeln!(told, "--- {format}, standard error\n{error}").expect("memory");
        }
        told
    }

    /// The texts in the home, without databases and tokens that are stored.
    fn files(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for path in entries(&self.sandbox.path("")) {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_file() && !name.starts_with('.') && !name.contains(".db") {
                found.insert(name, self.sandbox.shown(&fs::read(&path).expect("it can be read")));
            }
        }
        found
    }
}

/// A text that ends with a line end, or says that it does not.
fn whole(text: &str) -> String {
    let ends = text.is_empty() || text.ends_with('\n');
    format!("{text}{}", if ends { "" } else { "\n\\ no line end\n" })
}

/// Makes a directory a copy of another one.
fn replace(directory: &Path, by: &Path) {
    for path in entries(directory) {
        let removed =
            if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.expect("it can be removed");
    }
    for path in entries(by) {
        let copy = directory.join(path.file_name().expect("a name"));
        if path.is_dir() {
            fs::create_dir(&copy).expect("the directory takes another one");
            fs::set_permissions(&copy, path.metadata().expect("a directory").permissions())
                .expect("its mode can be set");
            replace(&copy, &path);
        } else {
            fs::copy(&path, &copy).expect("the directory takes a file");
        }
    }
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(directory).expect("a directory");
    found.map(|entry| entry.expect("an entry").path()).collect()
}
