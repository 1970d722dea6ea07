//! The help of the program as it is printed where it is asked for most: not for colors, and
//! not for a narrow terminal. To make it takes all commands; a test compares the two, and
//! `UPDATE_EXPECT=1 cargo test --lib the_help_that_is_kept` writes it again.

use crate::cli::{NAME, WIDTH};
use crate::output::Style;
use std::ffi::OsString;

const FULL: &str = include_str!("program.txt");
const SUMMARY: &str = include_str!("program-summary.txt");

/// A text that is printed as it is.
pub enum Ready {
    Asked(String),
    /// There is no command.
    Missing(String),
}

/// What a line asks for that is nothing but the help of the program or its version.
pub fn ready(args: &[OsString], style: &Style) -> Option<Ready> {
    let only = match args {
        [_, only] => only.to_str()?,
        [_] => "",
        _ => return None,
    };
    let is_plain = !style.screen.color && style.screen.width.is_none_or(|width| width >= WIDTH);
    match only {
        "--version" | "-V" => Some(Ready::Asked(format!("{NAME} {}\n", env!("CARGO_PKG_VERSION")))),
        "--help" | "help" if is_plain => Some(Ready::Asked(FULL.to_owned())),
        "-h" if is_plain => Some(Ready::Asked(SUMMARY.to_owned())),
        "" if is_plain && !style.color && !style.format.is_json() => {
            Some(Ready::Missing(SUMMARY.to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{help, help::Detail, help::shell::tree};
    use expect_test::expect_file;

    #[test]
    fn the_help_that_is_kept_is_that_of_the_program() {
        for (file, detail) in [
            (expect_file!["program.txt"], Detail::Full),
            (expect_file!["program-summary.txt"], Detail::Summary),
        ] {
            file.assert_eq(&help::text(&tree(), detail).to_string());
        }
        assert!(FULL.len() > SUMMARY.len() && SUMMARY.contains("Examples:"));
    }
}
