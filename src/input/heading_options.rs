//! What the operator says about the columns of a file: the separator, columns for
//! headings that are not known, and columns to skip.

use crate::domain::{text::nearest, user::fields::IMPORTED};
use crate::input::{heading_key::key_of, synonyms::FIRST_NAME, synonyms::LAST_NAME};

/// The word that stands for all columns that are not known.
const OTHER: &str = "other";
/// Separators with the names that people give them.
const SEPARATORS: [(&str, u8); 7] = [
    ("comma", b','),
    ("semicolon", b';'),
    ("tab", b'\t'),
    ("\\t", b'\t'),
    ("pipe", b'|'),
    ("colon", b':'),
    ("caret", b'^'),
];

/// A heading with the column that it is read as.
#[derive(Clone, Debug)]
pub struct HeadingMap {
    pub heading: String,
    pub column: &'static str,
}

#[derive(Clone, Debug, Default)]
pub struct HeadingOptions {
    pub separator: Option<u8>,
    pub map: Vec<HeadingMap>,
    /// Headings of columns to skip, as they were given; `other` means all that are not
    /// known.
    pub ignored: Vec<String>,
}

impl HeadingOptions {
    /// True if columns that are not known are skipped.
    pub fn ignores_other(&self) -> bool {
        self.ignored_names().any(|name| name == OTHER)
    }

    /// True if the operator names a heading to be skipped.
    pub fn ignores(&self, heading: &str) -> bool {
        let key = key_of(heading);
        let whole = self.ignored.iter().map(String::as_str);
        self.ignored_names().chain(whole).any(|name| name != OTHER && key_of(name) == key)
    }

    fn ignored_names(&self) -> impl Iterator<Item = &str> {
        self.ignored.iter().flat_map(|list| list.split(',')).map(str::trim)
    }

    /// The column that the operator names for a heading.
    pub fn mapped(&self, heading: &str) -> Option<&'static str> {
        let key = key_of(heading);
        self.map.iter().find(|one| key_of(&one.heading) == key).map(|one| one.column)
    }
}

/// Reads a separator: its name or the character.
pub fn separator(text: &str) -> Result<u8, String> {
    let named = SEPARATORS.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    match (named, text.as_bytes()) {
        (Some((_, separator)), _) => Ok(*separator),
        (None, [b'"' | b'\'']) => Err("a quote cannot separate columns".to_owned()),
        (None, [byte]) if byte.is_ascii_punctuation() || *byte == b'\t' => Ok(*byte),
        _ => Err("give one character such as ';', or comma, semicolon, tab or pipe".to_owned()),
    }
}

/// Reads `HEADING=column`.
pub fn heading_map(text: &str) -> Result<HeadingMap, String> {
    let (heading, column) = text.rsplit_once('=').ok_or("write it as HEADING=column")?;
    if key_of(heading).is_empty() {
        return Err("the heading before = is empty".to_owned());
    }
    let known = || IMPORTED.into_iter().chain([FIRST_NAME, LAST_NAME]);
    let column = column.trim();
    let found = known().find(|name| key_of(name) == key_of(column)).ok_or_else(|| {
        let all = known().collect::<Vec<_>>().join(", ");
        let advice = match nearest(column, known()) {
            Some(near) => format!("did you mean {near}? The columns are {all}"),
            None => format!("the columns are {all}"),
        };
        format!("it names the unknown column {column:?}; {advice}")
    })?;
    Ok(HeadingMap { heading: heading.trim().to_owned(), column: found })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separator_is_a_name_or_one_character() {
        for (text, expected) in [
            (";", b';'),
            ("Tab", b'\t'),
            ("\\t", b'\t'),
            ("\t", b'\t'),
            ("PIPE", b'|'),
            ("~", b'~'),
        ] {
            assert_eq!(separator(text), Ok(expected));
        }
        for refused in ["", "\"", "a", ",,", "ü", "\n", " "] {
            assert!(separator(refused).is_err(), "{refused:?}");
        }
    }

    #[test]
    fn a_map_names_a_column_and_its_heading_may_hold_an_equals_sign() {
        let map = heading_map("a=b = Phone").expect("valid");
        assert_eq!((map.heading.as_str(), map.column), ("a=b", "phone"));
        for refused in ["phone", "=phone", "x=fone", "x="] {
            assert!(heading_map(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn skipped_columns_are_named_in_a_list_and_other_means_the_rest() {
        let ignored = vec!["Job Title, other".to_owned(), "OU=a,DC=b".to_owned()];
        let options = HeadingOptions { ignored, ..HeadingOptions::default() };
        assert!(options.ignores("job_title") && options.ignores("OU=a,DC=b"));
        assert!(options.ignores_other() && !options.ignores("other") && !options.ignores("dept"));
    }
}
