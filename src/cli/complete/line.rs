//! The command line up to the cursor, as the shell will read it.

use crate::cli::complete::quote::for_bash;

/// The words of a line that is still being typed.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// The words before the one at the cursor, the program's name first, without
    /// their quotes.
    pub before: Vec<String>,
    /// The word at the cursor, as far as it is typed.
    pub current: String,
    /// Characters of it that the shell leaves as they are.
    pub kept: usize,
    /// The quote that is open after these.
    pub quote: Option<char>,
}

/// How a shell treats a backslash between single quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Bash,
    Fish,
}

impl Line {
    /// A line whose words a shell passes without their quotes.
    pub fn of_words(mut words: Vec<String>) -> Option<Self> {
        let current = words.pop()?;
        Some(Self { before: words, current, kept: 0, quote: None })
    }

    /// A line of bash, which replaces only its end, `tail`: what follows the last
    /// `:`, `=` or open quote, or begins with the last `@`.
    pub fn of_bash(line: &str, tail: &str) -> Self {
        let cut = line.strip_suffix(tail).map_or(line.len(), str::len);
        Reader::new(Dialect::Bash, cut).read(line)
    }

    /// What bash puts in the place of its part of the word at the cursor.
    pub fn quoted(&self, word: &str) -> String {
        let rest = word.char_indices().nth(self.kept).map_or("", |(place, _)| &word[place..]);
        // The home directory is meant if it was typed so.
        let is_home = rest.starts_with("~/") && self.current.starts_with("~/");
        let (home, rest) = rest.split_at(usize::from(is_home));
        home.to_owned() + &for_bash(rest, self.quote)
    }
}

/// A word of fish as it is being typed, without its quotes.
pub fn fish_word(word: &str) -> String {
    Reader::new(Dialect::Fish, 0).read(word).current
}

/// Splits a line into words and takes the quotes away. Nothing is expanded.
struct Reader {
    dialect: Dialect,
    /// Where the part begins that the shell replaces, in bytes.
    cut: usize,
    words: Vec<String>,
    word: Option<String>,
    quote: Option<char>,
    kept: (usize, Option<char>),
}

impl Reader {
    const fn new(dialect: Dialect, cut: usize) -> Self {
        Self { dialect, cut, words: Vec::new(), word: None, quote: None, kept: (0, None) }
    }

    fn read(mut self, line: &str) -> Line {
        let mut characters = line.char_indices().peekable();
        while let Some((place, character)) = characters.next() {
            self.pass(place);
            if character == '\\' && self.escapes(characters.peek().map(|(_, next)| *next)) {
                self.word.get_or_insert_default().extend(characters.next().map(|(_, next)| next));
            } else {
                self.take(character);
            }
        }
        self.pass(line.len());
        let (kept, quote) = self.kept;
        Line { before: self.words, current: self.word.unwrap_or_default(), kept, quote }
    }

    /// Remembers what is kept if this is the place.
    fn pass(&mut self, place: usize) {
        if place == self.cut {
            let length = self.word.as_deref().map_or(0, |word| word.chars().count());
            self.kept = (length, self.quote);
        }
    }

    /// True if a backslash before `next` is only its quote.
    fn escapes(&self, next: Option<char>) -> bool {
        match (self.quote, self.dialect) {
            (None, _) => true,
            (Some('"'), Dialect::Bash) => matches!(next, Some('"' | '\\' | '$' | '`')),
            (Some('"'), Dialect::Fish) => matches!(next, Some('"' | '\\' | '$')),
            (_, Dialect::Bash) => false,
            (_, Dialect::Fish) => matches!(next, Some('\'' | '\\')),
        }
    }

    fn take(&mut self, character: char) {
        match (self.quote, character) {
            (None, ' ' | '\t' | '\n') => self.words.extend(self.word.take()),
            (None, '\'' | '"') => {
                self.quote = Some(character);
                self.word.get_or_insert_default();
            }
            (Some(quote), _) if quote == character => self.quote = None,
            _ => self.word.get_or_insert_default().push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bash(line: &str, tail: &str) -> (Vec<String>, usize, Option<char>) {
        let Line { before, current, kept, quote } = Line::of_bash(line, tail);
        ([before, vec![current]].concat(), kept, quote)
    }

    fn expected(
        words: &[&str],
        kept: usize,
        quote: Option<char>,
    ) -> (Vec<String>, usize, Option<char>) {
        (words.iter().map(ToString::to_string).collect(), kept, quote)
    }

    #[test]
    fn words_lose_their_quotes_and_an_unfinished_one_stays_a_word() {
        assert_eq!(bash("p user show ", ""), expected(&["p", "user", "show", ""], 0, None));
        assert_eq!(bash(r"p 'a b' c\ d", r"c\ d"), expected(&["p", "a b", "c d"], 0, None));
        assert_eq!(bash(r#"p "a\$b\x""#, r#""a\$b\x""#), expected(&["p", r"a$b\x"], 0, None));
        assert_eq!(bash(r"p a\", r"a\"), expected(&["p", "a"], 0, None));
        assert_eq!(bash("p '' \"\"", ""), expected(&["p", "", ""], 0, None));
    }

    #[test]
    fn bash_replaces_the_end_of_a_word() {
        assert_eq!(bash("p kim@sun", "@sun"), expected(&["p", "kim@sun"], 3, None));
        assert_eq!(bash("p --role=Fro", "Fro"), expected(&["p", "--role=Fro"], 7, None));
        assert_eq!(bash("p --role=\"Fr o", "Fr o"), expected(&["p", "--role=Fr o"], 7, Some('"')));
        assert_eq!(bash("p 'it", "it"), expected(&["p", "it"], 0, Some('\'')));
        assert_eq!(bash("p é:x", "x"), expected(&["p", "é:x"], 2, None));
        assert_eq!(Line::of_bash("p kim@sun", "@sun").quoted("kim@sunrise"), "@sunrise");
        assert_eq!(Line::of_bash("p ~/a", "~/a").quoted("~/a b"), r"~/a\ b");
        assert_eq!(Line::of_bash("p ", "").quoted("~root"), r"\~root");
    }

    #[test]
    fn fish_has_escapes_between_single_quotes() {
        assert_eq!(fish_word(r"'it\'s \\ \n"), r"it's \ \n");
        assert_eq!(fish_word(r#""a\$b"#), "a$b");
        assert_eq!(fish_word(r"Front\ d"), "Front d");
        assert_eq!(fish_word(""), "");
    }
}
