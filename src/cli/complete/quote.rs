//! Writes a word so that bash reads exactly this word: bash puts what it is offered
//! on the line as it is. The other shells quote what they are offered.

/// The word for a place where this quote is open, which bash closes.
pub fn for_bash(word: &str, quote: Option<char>) -> String {
    let mut quoted = String::with_capacity(word.len() + 8);
    word.chars().for_each(|character| push(&mut quoted, character, quote));
    // Bash takes a quote at the end for the closing one.
    if let Some(quote) = quote.filter(|quote| quoted.ends_with(*quote)) {
        quoted.push(quote);
    }
    quoted
}

fn push(quoted: &mut String, character: char, quote: Option<char>) {
    match (quote, character) {
        (Some('"'), '"' | '$' | '`' | '\\') => quoted.extend(['\\', character]),
        // Between double quotes, bash looks for an old command after !, and keeps the
        // backslash that would stop it.
        (Some('"'), '!') => quoted.push_str(r#""\!""#),
        (Some('\''), '\'') => quoted.push_str(r"'\''"),
        (None, _) if !is_plain(character) => quoted.extend(['\\', character]),
        _ => quoted.push(character),
    }
}

/// True for a character that means nothing to bash.
fn is_plain(character: char) -> bool {
    !character.is_ascii() || character.is_ascii_alphanumeric() || "@._+-/=:,%".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    const WORDS: [&str; 11] = [
        "$(touch x)",
        "`touch x`",
        "a:b=c@d",
        "it's \"quoted\"",
        "* ? [a] {b,c} ~ #",
        r"back\slash",
        "wow! !! !x",
        "a;b&c|d<e>f",
        "Ünïcode 王",
        "the end\"",
        "the end'",
    ];

    /// The word as bash reads it after a quote that is open, and closed by readline.
    fn read(quoted: &str, quote: Option<char>) -> String {
        let closed = quote.filter(|quote| !quoted.ends_with(*quote));
        let [open, close] = [quote, closed].map(|quote| quote.map_or(String::new(), String::from));
        let script = format!("printf %s {open}{quoted}{close}");
        let output = Command::new("bash").args(["-c", &script]).output().expect("bash runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    #[test]
    fn bash_reads_the_same_word_in_every_quote() {
        for word in WORDS {
            for quote in [None, Some('"'), Some('\'')] {
                assert_eq!(read(&for_bash(word, quote), quote), word, "{quote:?}");
            }
        }
    }

    #[test]
    fn a_plain_word_stays_as_it_is() {
        for word in ["kim@sunrise.example", "--practice=+North", "claims.submit,users.view"] {
            assert_eq!(for_bash(word, None), word);
        }
    }
}
