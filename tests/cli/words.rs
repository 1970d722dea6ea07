//! Refuses words that read as translated, or that are British spelling, in
//! comments, help, messages and documents.

use crate::architecture::{files, root};
use std::fs;
use std::path::{Path, PathBuf};

/// A word that is refused, and what to write instead. A word that has proper uses,
/// such as "where" or "alone", is found only by reading.
const WORDS: [(&str, &str); 23] = [
    ("a folder a noun", "one folder per noun"),
    ("anew", "again"),
    ("authoris", "authoriz"),
    ("behaviour", "behavior"),
    ("beside the", "next to the, besides the"),
    ("by itself", "automatically"),
    ("catalogue", "catalog"),
    ("cure", "fix"),
    ("cures", "fixes"),
    ("is answered", "gets, returns"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("mend", "fix"),
    ("mended", "fixed"),
    ("normalis", "normaliz"),
    ("nought", "zero"),
    ("of no account", "does not matter"),
    ("passed over", "skipped"),
    ("passes over", "skips"),
    ("stands in", "is in"),
    ("the house", "the architecture"),
    ("those who", "users who"),
    ("whoever", "users, anyone who"),
];
/// Words that end in the middle of a longer one.
const STEMS: [&str; 2] = ["authoris", "normalis"];
const DOCUMENTS: [&str; 4] = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];

#[test]
fn no_text_has_a_word_that_is_refused() {
    let mut found = Vec::new();
    for path in texts() {
        let text = fs::read_to_string(root().join(&path)).expect("a text");
        for (number, line) in text.lines().enumerate() {
            for (word, instead) in refused(line) {
                let place = format!("{}:{}", path.display(), number + 1);
                found.push(format!("{place}: {word:?}, write: {instead}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Negative controls: a whole word in any case, and not a part of another one.
#[test]
fn a_refused_word_is_found_and_a_part_of_another_word_is_not() {
    let found = |line| refused(line).map(|(word, _)| word).collect::<Vec<_>>();
    assert_eq!(found("/// Whoever asks, it is Normalised anew."), ["anew", "normalis", "whoever"]);
    assert_eq!(found("a secure amendment of the license"), [""; 0]);
}

fn refused(line: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let line = line.to_lowercase();
    WORDS.into_iter().filter(move |(word, _)| {
        line.match_indices(word).any(|(begin, _)| {
            let is_letter = |part: Option<char>| part.is_some_and(char::is_alphabetic);
            let end = line[begin + word.len()..].chars().next();
            !is_letter(line[..begin].chars().next_back())
                && (STEMS.contains(word) || !is_letter(end))
        })
    })
}

/// The sources with their help and messages, and the documents.
fn texts() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = DOCUMENTS.iter().map(PathBuf::from).collect();
    found.extend(files(Path::new("src"), &["rs", "txt"]));
    assert!(
        found.contains(&PathBuf::from("src/domain/provider/terms.txt")),
        "the sources are found"
    );
    found
}
