//! Warnings about a full name that the rules take: it may have suffered on its way from
//! another system.

use crate::domain::{full_name::FullName, misdecoded::misdecoded, warning::Warning};

/// What may follow a name after a comma.
const SUFFIXES: [&str; 42] = [
    "jr", "sr", "ii", "iii", "iv", "v", "esq", "md", "do", "dds", "dmd", "dpm", "dvm", "od", "phd",
    "psyd", "pharmd", "dnp", "np", "fnp", "aprn", "arnp", "crnp", "cnm", "crna", "pa", "pac", "rn",
    "bsn", "lpn", "ma", "cma", "ms", "mph", "mba", "msw", "lcsw", "lmft", "pt", "dpt", "ot", "cpa",
];

/// What an operator should know of a name.
pub fn warnings_of(name: &FullName) -> Vec<Warning> {
    let text = name.as_str();
    let misdecoded =
        misdecoded(text).map(|fixed| Warning::Misdecoded { text: text.to_owned(), fixed });
    let turned =
        turned(text).map(|turned| Warning::LastNameFirst { name: text.to_owned(), turned });
    misdecoded.into_iter().chain(turned).collect()
}

/// `Jane Smith` for `Smith, Jane`; none for `Jane Smith, MD`.
fn turned(name: &str) -> Option<String> {
    let (last, first) = name.split_once(',')?;
    let (last, first) = (last.trim(), first.trim());
    let is_suffix = |word: &str| {
        let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        SUFFIXES.contains(&&*word.to_ascii_lowercase())
    };
    let has_suffix = first.split(' ').any(is_suffix);
    let is_turned = !last.is_empty() && !first.is_empty() && !first.contains(',') && !has_suffix;
    is_turned.then(|| format!("{first} {last}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_name_before_a_comma_is_turned_and_a_suffix_after_one_is_not() {
        for (name, expected) in [
            ("Smith, Jane", Some("Jane Smith")),
            ("De la Cruz, Ana María", Some("Ana María De la Cruz")),
            ("Smith,Jane Q.", Some("Jane Q. Smith")),
            ("Jane Smith, MD", None),
            ("Jane Smith, Ph.D.", None),
            ("Kim Example, PA-C", None),
            ("John Smith, Jr.", None),
            ("Jane Smith", None),
            ("Smith, Jane, MD", None),
        ] {
            assert_eq!(turned(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_name_draws_a_warning_for_each_thing_that_looks_wrong() {
        let warnings = |name| warnings_of(&FullName::parse(name).expect("valid"));
        assert_eq!(warnings("Kim Example"), []);
        assert_eq!(warnings("RenÃ© Two").len(), 1);
        assert_eq!(warnings("Two, RenÃ©").len(), 2);
    }
}
