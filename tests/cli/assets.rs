//! `man/` and `completions/` are exactly what the program prints, no file
//! missing and none too many. `UPDATE_ASSETS=1 cargo test --test cli assets`
//! writes them again.

use crate::sandbox::Sandbox;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const COMPLETIONS: [(&str, &str); 5] = [
    ("bash", "practicectl.bash"),
    ("zsh", "_practicectl"),
    ("fish", "practicectl.fish"),
    ("powershell", "_practicectl.ps1"),
    ("elvish", "practicectl.elv"),
];

#[test]
fn completions_are_those_of_the_program() {
    let sandbox = Sandbox::empty();
    let print = |shell: &str| sandbox.succeeds(&format!("practicectl completions {shell}"));
    let wanted = COMPLETIONS.map(|(shell, name)| (name.to_owned(), print(shell)));
    assert_directory("completions", &wanted.into());
}

#[test]
fn manual_pages_are_those_of_the_program() {
    let sandbox = Sandbox::empty();
    let of_commands = commands(&sandbox).into_iter().map(|words| {
        let name = [vec!["practicectl".to_owned()], words.clone()].concat().join("-");
        (format!("{name}.1"), words)
    });
    let of_topics =
        topics(&sandbox).into_iter().map(|topic| (format!("practicectl-{topic}.7"), vec![topic]));
    let wanted = of_commands
        .chain(of_topics)
        .map(|(name, words)| {
            (name, sandbox.succeeds(&format!("practicectl man {}", words.join(" "))))
        })
        .collect();
    assert_directory("man", &wanted);
}

/// Every command, as the program's own help lists them.
pub fn commands(sandbox: &Sandbox) -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut next = 0;
    while next < found.len() {
        let words = found[next].clone();
        next += 1;
        let help = sandbox.succeeds(&format!("practicectl {} --help", words.join(" ")));
        for word in listed(&help) {
            found.push([words.clone(), vec![word.to_owned()]].concat());
        }
    }
    found
}

/// The commands that a help lists. That of the program lists them after their groups.
fn listed(help: &str) -> Vec<&str> {
    let mut paragraphs = help.split("\n\n");
    let lines = paragraphs.find_map(|paragraph| match paragraph.strip_prefix("Commands:\n") {
        None => paragraph.starts_with("Users      user ").then_some((paragraph, 11)),
        Some(verbs) => Some((verbs, 2)),
    });
    let (lines, column) = lines.unwrap_or_default();
    lines.lines().map(|line| line[column..].split(' ').next().expect("a command")).collect()
}

/// The topics of the manual, to which the page of the program refers.
fn topics(sandbox: &Sandbox) -> Vec<String> {
    let page = sandbox.succeeds("practicectl man");
    let references = page.split("practicectl\\-").skip(1);
    references
        .filter_map(|reference| Some(reference.split_once("\\fR(7)")?.0))
        .filter(|name| name.chars().all(|character| character.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

fn assert_directory(name: &str, wanted: &BTreeMap<String, String>) {
    let directory = root().join(name);
    if std::env::var_os("UPDATE_ASSETS").is_some() {
        drop(fs::remove_dir_all(&directory));
        fs::create_dir_all(&directory).expect("the tree takes a directory");
        for (file, content) in wanted {
            fs::write(directory.join(file), content).expect("the tree takes a file");
        }
    }
    let found: BTreeMap<String, String> = fs::read_dir(&directory)
        .expect("the directory is in the tree")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (file_name(&path), fs::read_to_string(&path).expect("UTF-8")))
        .collect();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(wanted), "{name}/: refresh with UPDATE_ASSETS=1");
    for (file, content) in wanted {
        assert!(found[file] == *content, "{name}/{file} is stale: refresh with UPDATE_ASSETS=1");
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
