//! What is odd about a full name that is accepted: an operator should look at it
//! once more.

use crate::domain::{mojibake, warning::Warning};

/// What follows a name after a comma and is no first name.
const SUFFIXES: [&str; 27] = [
    "jr", "sr", "ii", "iii", "iv", "esq", "md", "do", "phd", "dphil", "psyd", "pharmd", "dds",
    "dmd", "dpm", "dvm", "dc", "od", "rn", "lpn", "np", "crnp", "pa", "pa-c", "lcsw", "mph", "mba",
];
/// Longer words in capitals are names.
const LONGEST_INITIALS: usize = 5;

/// The warnings of a valid full name.
pub fn warnings_of(full_name: &str) -> Vec<Warning> {
    let turned = turned(full_name);
    let is_one_word = turned.is_none() && !full_name.contains(' ');
    let name = || full_name.to_owned();
    [
        mojibake::repaired(full_name).map(|meant| Warning::MisreadName { name: name(), meant }),
        turned.map(|turned| Warning::TurnedName { name: name(), turned }),
        is_one_word.then(|| Warning::OneWordName { name: name() }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `Jane Smith` for `Smith, Jane`.
fn turned(name: &str) -> Option<String> {
    let (last, first) = name.split_once(',')?;
    let (last, first) = (last.trim(), first.trim());
    let is_turned =
        !last.is_empty() && !first.is_empty() && !first.contains(',') && !is_suffix(last, first);
    is_turned.then(|| format!("{first} {last}"))
}

/// True for `Jr.`, `MD PhD` and other credentials after a name.
fn is_suffix(name: &str, after: &str) -> bool {
    let is_known = |word: &str| SUFFIXES.contains(&&*word.to_lowercase().replace('.', ""));
    let is_in_capitals = |text: &str| !text.chars().any(char::is_lowercase);
    let letters = after.chars().filter(|c| c.is_alphabetic()).count();
    after.split(' ').all(is_known)
        || letters <= LONGEST_INITIALS && is_in_capitals(after) && !is_in_capitals(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::full_name::FullName;

    fn warnings(name: &str) -> Vec<String> {
        assert!(FullName::parse(name).is_ok(), "{name}");
        warnings_of(name).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn one_word_may_lack_a_name() {
        let said = ["the name \"Suharto\" is one word: the first or the last name may be missing"];
        assert_eq!(warnings("Suharto"), said);
        assert_eq!(warnings("王伟").len(), 1);
        assert!(warnings("Kim Example").is_empty() && warnings("王 伟").is_empty());
    }

    #[test]
    fn the_last_name_first_is_turned() {
        for (name, turned) in [
            ("Smith, Jane", "Jane Smith"),
            ("SMITH, JANE Q.", "JANE Q. SMITH"),
            ("de la Cruz, Ana María", "Ana María de la Cruz"),
            ("Smith,Jane", "Jane Smith"),
        ] {
            let said = warnings(name);
            assert_eq!(said.len(), 1, "{said:?}");
            assert!(said[0].ends_with(&format!("{turned:?} may be meant")), "{said:?}");
        }
        for name in
            ["Martin King, Jr.", "Jane Smith, MD", "Jane Smith, M.D. PhD", "Jane Smith, FACP"]
        {
            assert!(warnings(name).is_empty(), "{name}");
        }
    }

    #[test]
    fn a_name_that_was_read_wrongly_is_shown_as_it_was_meant() {
        assert_eq!(
            warnings("RenÃ© Two"),
            [
                "the name \"RenÃ© Two\" looks like UTF-8 that was read as Latin-1: \"René Two\" may be meant"
            ]
        );
        assert_eq!(warnings("RenÃ©").len(), 2);
    }
}
