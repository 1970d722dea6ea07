//! The shells: how each asks, and the answer that it takes.

use crate::cli::complete::{line::Line, line::fish_word};
use clap::ValueEnum;

/// A shell that completes commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    #[value(alias = "pwsh")]
    Powershell,
    Zsh,
}

/// A word that is offered, with what it stands for.
pub struct Candidate {
    pub word: String,
    pub about: String,
}

impl Shell {
    /// The script by which the shell asks.
    pub const fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../../completions/practicectl.bash"),
            Self::Elvish => include_str!("../../../completions/practicectl.elv"),
            Self::Fish => include_str!("../../../completions/practicectl.fish"),
            Self::Powershell => include_str!("../../../completions/_practicectl.ps1"),
            Self::Zsh => include_str!("../../../completions/_practicectl"),
        }
    }

    /// The line that the script passes.
    pub fn line(self, mut passed: Vec<String>) -> Option<Line> {
        match self {
            Self::Bash => {
                let [line, tail] = passed.as_slice() else { return None };
                Some(Line::of_bash(line, tail))
            }
            Self::Fish => {
                let current = passed.pop()?;
                passed.push(fish_word(&current));
                Line::of_words(passed)
            }
            Self::Powershell => Line::of_words(counted(passed)?),
            Self::Elvish | Self::Zsh => Line::of_words(passed),
        }
    }

    /// What is printed for a candidate; nothing if the shell would take it for
    /// something else.
    pub fn answer(self, line: &Line, candidate: &Candidate) -> Option<String> {
        let Candidate { word, about } = candidate;
        let word = match self {
            Self::Bash => return Some(line.quoted(word)),
            // It would be the home directory of a user: fish does not quote it.
            Self::Fish if word.starts_with('~') && !line.current.starts_with('~') => return None,
            Self::Zsh => after_kept(&line.current, word),
            _ => word,
        };
        Some(if about.is_empty() { word.to_owned() } else { format!("{word}\t{about}") })
    }
}

/// PowerShell before 7.3 does not pass an empty word, so the number of the words
/// before the cursor comes first.
fn counted(mut passed: Vec<String>) -> Option<Vec<String>> {
    let count: usize = passed.first()?.parse().ok()?;
    let mut words = passed.split_off(1);
    words.resize(count + 1, String::new());
    let current = words.pop()?;
    words.push(current.trim_start_matches(['\'', '"']).to_owned());
    Some(words)
}

/// The word without the `--option=` or `~/` that zsh leaves as it was typed.
fn after_kept<'w>(current: &str, word: &'w str) -> &'w str {
    let is_option = current.starts_with("--") && current.contains('=');
    let value = word.split_once('=').filter(|_| is_option).map(|(_, value)| value);
    let at_home = word.strip_prefix("~/").filter(|_| current.starts_with("~/"));
    value.or(at_home).unwrap_or(word)
}
