//! What somebody searches for: words that occur in a name or a login email, in any
//! order, or in a phone number.

use crate::domain::{code::Code, refusal::Refusal, search_key::search_key};

/// More words are no search for a person.
const MOST_WORDS: usize = 32;
/// Fewer digits would match most phone numbers.
const LEAST_DIGITS: usize = 3;
/// From so many digits on, leading zeros are those that are dialed, and no part of
/// the number that is stored.
const DIALED: usize = 7;
const NPI_DIGITS: usize = 10;

/// What may stick to the beginning or the end of a word that is meant without it.
const BEFORE: [char; 11] = ['(', '[', '{', '<', '"', '“', '”', '„', '«', ',', '-'];
const AFTER: [char; 16] =
    [')', ']', '}', '>', '"', '“', '”', '»', ',', ';', ':', '.', '-', '،', '؛', '、'];

/// Signs that separate words, also without a space.
const SEPARATORS: [char; 5] = [',', ';', '،', '؛', '、'];

/// What is before an extension in a phone number that is stored.
const EXTENSION: &str = ";ext=";
/// How people announce one.
const EXTENSIONS: [&str; 4] = ["extension", "extn", "ext", "x"];

/// A search text with its words; there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchText {
    typed: String,
    words: Vec<SearchWord>,
}

/// A word of a search. One of its parts has to fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWord {
    /// Occurs in the search key of the name, or in the login email.
    pub key: String,
    /// One of them occurs in the phone number as it is stored.
    pub phones: Vec<String>,
    /// The NPI of the provider.
    pub npi: Option<String>,
}

/// The values of a user that a search looks into.
#[derive(Clone, Copy, Debug)]
pub struct Searched<'a> {
    pub name_key: &'a str,
    pub email_key: &'a str,
    pub phone: Option<&'a str>,
    pub npi: Option<&'a str>,
}

impl SearchText {
    /// The words of a text that is not blank.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let keys = keys(text);
        let mut words: Vec<SearchWord> = Vec::new();
        for place in 0..keys.len() {
            let word = SearchWord::at(&keys, place);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        if words.len() > MOST_WORDS {
            let message = format!("it has {} words", words.len());
            return Err(Refusal::new(Code::Usage, message)
                .hint(format!("search for at most {MOST_WORDS} words")));
        }
        Ok(Self { typed: text.to_owned(), words })
    }

    /// The text as it was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Each of them has to fit.
    pub fn words(&self) -> &[SearchWord] {
        &self.words
    }

    /// True if each word fits.
    pub fn fits(&self, searched: Searched<'_>) -> bool {
        self.words.iter().all(|word| word.fits(searched))
    }
}

impl SearchWord {
    /// The word at a place: its neighbors may be parts of the same phone number.
    fn at(keys: &[String], place: usize) -> Self {
        let key = &keys[place];
        let is_npi = key.len() == NPI_DIGITS && is_number(key);
        let phones = match extension_at(keys, place) {
            Some(extension) => vec![extension],
            None => phone_part(key).into_iter().chain(number_around(keys, place)).collect(),
        };
        Self { key: key.clone(), phones, npi: is_npi.then(|| key.clone()) }
    }

    fn fits(&self, searched: Searched<'_>) -> bool {
        let in_phone = |part: &String| searched.phone.is_some_and(|phone| phone.contains(part));
        searched.name_key.contains(&self.key)
            || searched.email_key.contains(&self.key)
            || self.phones.iter().any(in_phone)
            || self.npi.as_deref().is_some_and(|npi| searched.npi == Some(npi))
    }
}

/// The keys of the words, without punctuation at their ends. A text of nothing but
/// punctuation or marks is taken literally: it must not find everybody.
fn keys(text: &str) -> Vec<String> {
    let key = separated(&search_key(text));
    let bare =
        |word: &str| unquoted(word.trim_start_matches(BEFORE).trim_end_matches(AFTER)).to_owned();
    let all: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
    let words: Vec<String> =
        all.iter().map(|word| bare(word)).filter(|word| !word.is_empty()).collect();
    if !words.is_empty() {
        return words;
    }
    if all.is_empty() {
        vec![text.to_owned()]
    } else {
        all.into_iter().map(str::to_owned).collect()
    }
}

/// A comma or semicolon between letters ends a word: `Smith,John`.
fn separated(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    let is_letter = |place: usize| letters.get(place).is_some_and(|c| c.is_alphabetic());
    let is_between = |place: usize| place > 0 && is_letter(place - 1) && is_letter(place + 1);
    let ends_word = |place: usize, c: char| SEPARATORS.contains(&c) && is_between(place);
    let separate = |(place, c): (usize, &char)| if ends_word(place, *c) { ' ' } else { *c };
    letters.iter().enumerate().map(separate).collect()
}

/// A word between apostrophes without them.
fn unquoted(word: &str) -> &str {
    let inner = word.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    inner.filter(|inner| !inner.is_empty()).unwrap_or(word)
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits with the signs that people write between them.
fn is_phone_like(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit() || "+-().,/".contains(c))
}

/// The digits as a stored number has them.
fn dialed(word: &str) -> String {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < DIALED { digits } else { digits.trim_start_matches('0').to_owned() }
}

/// The extension of which the word is a part, written as two words, `ext. 45`.
fn extension_at(keys: &[String], place: usize) -> Option<String> {
    let announces = |place: usize| {
        let next = keys.get(place + 1).is_some_and(|next| is_number(next));
        next && EXTENSIONS.contains(&&*keys[place])
    };
    if place > 0 && announces(place - 1) {
        return Some(format!("{EXTENSION}{}", keys[place]));
    }
    announces(place).then(|| EXTENSION.to_owned())
}

/// The number of which the word is a part, written as several words, `+44 20 7946`.
fn number_around(keys: &[String], place: usize) -> Option<String> {
    if !is_phone_like(&keys[place]) {
        return None;
    }
    let begin = keys[..place].iter().rposition(|key| !is_phone_like(key)).map_or(0, |at| at + 1);
    let run: Vec<&String> = keys[begin..].iter().take_while(|key| is_phone_like(key)).collect();
    let digits: String = run.iter().map(|key| key.as_str()).collect();
    (run.len() > 1).then(|| dialed(&digits)).filter(|digits| digits.len() >= LEAST_DIGITS)
}

/// What of a word can be a part of a phone number, as phones are stored: digits, and
/// an extension.
fn phone_part(word: &str) -> Option<String> {
    let begin = word.find(|c: char| c.is_alphabetic() || "#;".contains(c)).unwrap_or(word.len());
    let (number, extension) = (&word[..begin], extension_of(&word[begin..])?);
    let digits = dialed(number);
    let is_enough = digits.len() >= LEAST_DIGITS || number.is_empty() && !extension.is_empty();
    (is_enough && is_phone_like(number)).then(|| format!("{digits}{extension}"))
}

/// `;ext=45` for `x45`, `ext.45`, `#45`; nothing for nothing.
fn extension_of(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let bare = text.trim_start_matches([';', '#']);
    let named = EXTENSIONS.iter().find_map(|word| bare.strip_prefix(word)).unwrap_or(bare);
    let digits = named.trim_start_matches(['.', '=', ':']);
    (is_number(digits) && !digits.is_empty()).then(|| format!("{EXTENSION}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

    fn user() -> Searched<'static> {
        Searched {
            name_key: "john quincy o'hara-smith",
            email_key: "jqs_1@x.org",
            phone: Some("+12015550123;ext=45"),
            npi: Some("1234567893"),
        }
    }

    fn fits(text: &str) -> bool {
        SearchText::parse(text).expect("a search").fits(user())
    }

    #[test]
    fn each_word_occurs_somewhere_in_any_order() {
        for text in [
            "smith john",
            "Smith, John",
            "JOHN  QUINCY",
            "hara john jqs",
            "\"Smith\"",
            "(john)",
            "Smith; John.",
            "Smith,John",
            "SMITH;john",
            "‘john’",
            "O’HARA",
            "Öhara",
            "john quincy o'hara-smith",
            "x.org john",
            "smith-",
            "john , smith",
        ] {
            assert_eq!(fits(text), text != "Öhara", "{text}");
        }
        for text in ["smith jane", "johnquincy", "smith%", "*", "%", "j_hn", "?", "smith \u{301}qq"]
        {
            assert!(!fits(text), "{text}");
        }
        assert!(fits("_1") && fits("smith \u{301}"));
    }

    #[test]
    fn nothing_but_punctuation_and_marks_is_literal() {
        for text in [",", "\u{301}", "¨", "\u{200b}\u{301}", "...", "()"] {
            assert!(!fits(text), "{text:?}");
        }
        assert!(fits("-") && fits("'") && fits("."), "it is in the name or the email");
    }

    #[test]
    fn digits_are_looked_for_in_the_phone_number() {
        for text in [
            "555-0123",
            "5550123",
            "(201) 555-0123",
            "201.555.0123",
            "201/555–0123",
            "+1 201 5550123",
            "+1\u{a0}201",
            "1-201-555-0123",
            "02015550123",
            "0123",
            "john 0123",
            "5550123x45",
            "555-0123 ext. 45",
            "(201) 555-0123 ext. 45",
            "x45",
            "ext.45",
            "#45",
            "+12015550123;ext=45",
            "5550123 x45",
            "extension 45",
            "001 201 555 0123",
            "555 01 23",
            "0123 john 555",
            "0123 5550",
        ] {
            assert!(fits(text), "{text}");
        }
        for text in [
            "12",
            "555-0124",
            "x46",
            "5550123x46",
            "ext. 46",
            "0999",
            "45",
            "55-x45",
            "ext",
            "1 2",
            "555 02 23",
        ] {
            assert!(!fits(text), "{text}");
        }
    }

    #[test]
    fn a_whole_npi_is_that_of_the_provider() {
        assert!(fits("1234567893") && fits("1234567893 john"));
        assert!(!fits("123456789") && !fits("234567893") && !fits("123-456-7893"));
    }

    #[test]
    fn too_many_words_are_refused_and_repeated_ones_count_once() {
        let many = |count: usize| (0..count).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
        assert!(SearchText::parse(&many(MOST_WORDS)).is_ok());
        let refused = SearchText::parse(&many(MOST_WORDS + 1)).expect_err("too many");
        assert_eq!((refused.code, &*refused.message), (Code::Usage, "it has 33 words"));
        assert_eq!(SearchText::parse(&"kim ".repeat(100)).expect("one").words().len(), 1);
    }

    /// A word of one of many scripts, with marks or without.
    const WORD: &str = "[A-Za-zÀ-ɏḀ-ỹ]{1,8}|[Α-Ωα-ωΆΈ-ώἀ-ἇ]{1,8}|[Ѐ-ҁҊ-ӿ]{1,8}|[Ա-Ֆա-և]{1,8}|[א-ת]([א-ת\u{5b0}-\u{5bc}]){0,7}|[ء-ي]([ء-ي\u{64b}-\u{652}]){0,7}|[अ-ह]([अ-ह\u{93e}-\u{94d}]){0,7}|[ก-ฮ]([ก-ฮ\u{e31}\u{e34}-\u{e37}]){0,7}|[ぁ-ゖァ-ヺ]{1,8}|[가-힣]{1,4}|[一-龥]{1,3}|[ა-ჰ]{1,8}";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn a_name_is_found_by_any_of_its_words_without_marks_in_any_case(
            words in proptest::collection::vec(WORD, 1..4),
            place in any::<prop::sample::Index>(),
            case in 0..3,
        ) {
            let name_key = search_key(&words.join(" "));
            let searched = Searched { name_key: &name_key, email_key: "", phone: None, npi: None };
            let word = &words[place.index(words.len())];
            let bare: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
            for word in [word, &bare] {
                let typed = match case {
                    0 => word.to_uppercase(),
                    1 => word.to_lowercase(),
                    _ => word.clone(),
                };
                let search = SearchText::parse(&typed).expect("a word");
                prop_assert!(search.fits(searched), "{} finds {}", typed, name_key);
            }
            let turned: Vec<&str> = words.iter().rev().map(String::as_str).collect();
            prop_assert!(SearchText::parse(&turned.join(", ")).expect("words").fits(searched));
        }
    }
}
