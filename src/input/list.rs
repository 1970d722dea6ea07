//! A list: one subject a line, as people type it and mail programs copy it.

use crate::domain::{cell::trimmed, refusal::Refusal, subject::Subject};
use crate::input::{error::Result, row::at, row::text_of, source::Source};

/// Quotes that may be around a subject, those that open and those that close.
const QUOTES: [(char, char); 4] = [('"', '"'), ('\'', '\''), ('“', '”'), ('«', '»')];

/// Passes on the subject of each line; `#` begins a comment line.
pub fn list(
    source: &Source,
    take: &mut dyn FnMut(std::result::Result<Subject, Refusal>),
) -> Result<()> {
    let mut lines = source.text.lines();
    while lines.advance().map_err(|error| source.text.explained(error))? {
        let row = lines.row();
        match text_of(lines.line(), row).map(trimmed) {
            Err(refusal) => take(Err(refusal)),
            Ok(line) if line.is_empty() || line.starts_with('#') => {}
            Ok(line) => take(subject_of(line, row)),
        }
    }
    Ok(())
}

fn subject_of(line: &str, row: u64) -> std::result::Result<Subject, Refusal> {
    let bare = line.trim_end_matches([',', ';', ' ']);
    let emails: Vec<&str> = addresses(bare).collect();
    if emails.len() > 1 {
        let shown: Vec<String> = emails.iter().take(3).map(|email| format!("{email:?}")).collect();
        let message = format!("{} emails on one line: {}", emails.len(), shown.join(", "));
        return Err(at(row, message).hint("write each on a line of its own"));
    }
    let name = in_brackets(bare).unwrap_or_else(|| without_quotes(bare));
    let name = name.strip_prefix("mailto:").unwrap_or(name);
    if name.is_empty() || name.contains([',', ';', '\t']) {
        return Err(not_one_subject(line, row));
    }
    if let ([email], true) = (&emails[..], name.contains(' ')) {
        let message = format!("{line:?} has more than an email");
        return Err(at(row, message).hint(format!("did you mean {email:?}?")));
    }
    // A row of a table for people.
    if name.contains("  ") {
        return Err(not_one_subject(line, row));
    }
    Ok(Subject { row: Some(row), ..Subject::new(name) })
}

/// The parts of a line that look like addresses.
fn addresses(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';', ' ', '\t', '\u{a0}', '<', '>', '"'])
        .filter(|part| part.find('@').is_some_and(|place| place > 0))
}

/// The address of `Kim Example <kim@x.org>`.
fn in_brackets(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once('<')?;
    rest.strip_suffix('>').map(trimmed)
}

fn without_quotes(line: &str) -> &str {
    let inner = |(open, close): &(char, char)| line.strip_prefix(*open)?.strip_suffix(*close);
    QUOTES.iter().find_map(inner).map_or(line, trimmed)
}

fn not_one_subject(line: &str, row: u64) -> Refusal {
    let shown: String = line.chars().take(80).collect();
    at(row, format!("{shown:?} is not one subject"))
        .hint("a list has one email per line; CSV needs a header with the column email")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> std::result::Result<String, String> {
        subject_of(line, 1).map(|subject| subject.name).map_err(|refusal| refusal.message)
    }

    #[test]
    fn an_address_is_read_out_of_what_mail_programs_put_around_it() {
        for line in [
            "kim@x.org",
            "\"kim@x.org\"",
            "'kim@x.org'",
            "“kim@x.org”",
            "<kim@x.org>",
            "Kim Example <kim@x.org>",
            "\"Example, Kim\" <kim@x.org>;",
            "kim@x.org,",
            "kim@x.org;",
            "mailto:kim@x.org",
            "Kim Example <mailto:kim@x.org>",
        ] {
            assert_eq!(read(line).as_deref(), Ok("kim@x.org"), "{line}");
        }
        assert_eq!(read("1234567893").as_deref(), Ok("1234567893"));
        assert_eq!(read("o'hara@x.org").as_deref(), Ok("o'hara@x.org"));
    }

    #[test]
    fn several_addresses_on_a_line_are_named() {
        let refused = Err("2 emails on one line: \"a@x.org\", \"b@x.org\"".to_owned());
        for line in
            ["a@x.org b@x.org", "a@x.org, b@x.org", "a@x.org;b@x.org", "A <a@x.org>, B <b@x.org>"]
        {
            assert_eq!(read(line), refused, "{line}");
        }
    }

    #[test]
    fn an_address_with_something_else_is_named() {
        for line in ["- kim@x.org", "1. kim@x.org", "To: kim@x.org", "kim@x.org # left"] {
            let refusal = subject_of(line, 1).map(|subject| subject.name).expect_err(line);
            assert_eq!(refusal.message, format!("{line:?} has more than an email"));
            assert_eq!(refusal.hint.as_deref(), Some("did you mean \"kim@x.org\"?"));
        }
    }

    #[test]
    fn a_row_of_a_table_is_not_a_subject() {
        for line in
            ["kim@x.org,Kim Example", "kim@x.org\tKim", "Kim;kim@x.org", "\"\"", ";", "NAME  EMAIL"]
        {
            assert!(read(line).expect_err("refused").ends_with("is not one subject"), "{line}");
        }
    }
}
