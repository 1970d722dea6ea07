//! What a block of people is looked through for: which few bytes follow each other in what
//! a search looks into, its grams. A text with other grams is of nobody in the block, and
//! nobody of it is looked at.
//!
//! A block only ever gains bits: a bit too many costs a look, one too few would hide a
//! person.

use crate::domain::{search_text::SearchText, search_text::SearchWord};

/// The people of a block are those whose IDs have the same quotient.
pub const PEOPLE: i64 = 64;
/// Enough that a quarter of the bits are set if all people have other names.
pub const BYTES: usize = BITS as usize / 8;
const BITS: u32 = 4_096;

/// Where a gram occurs.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Place {
    /// In the key of a name, or in a login email.
    Key = 0,
    /// In a phone number, whose digits would else be taken for those of emails.
    Phone = 0x8080_8080,
}

/// The grams of a block of people, a bit for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchBlock([u8; BYTES]);

impl SearchBlock {
    /// A block of nobody.
    pub const fn empty() -> Self {
        Self([0; BYTES])
    }

    /// A block as it is kept.
    pub const fn of(bytes: [u8; BYTES]) -> Self {
        Self(bytes)
    }

    /// As it is kept.
    pub const fn bytes(&self) -> &[u8; BYTES] {
        &self.0
    }

    /// Adds a person.
    pub fn add(&mut self, name_key: &str, email_key: &str, phone: Option<&str>) {
        let grams = grams(name_key, Place::Key).chain(grams(email_key, Place::Key));
        for gram in grams.chain(grams_of(phone)) {
            self.0[gram.byte()] |= gram.bit();
        }
    }

    /// True if a person was added, or might have been.
    pub fn holds(&self, name_key: &str, email_key: &str, phone: Option<&str>) -> bool {
        let mut one = Self::empty();
        one.add(name_key, email_key, phone);
        one.0.iter().zip(&self.0).all(|(one, all)| one & !all == 0)
    }
}

/// A few bytes in a row, as the bit that stands for them.
#[derive(Clone, Copy)]
struct Gram(u32);

impl Gram {
    const fn byte(self) -> usize {
        self.0 as usize / 8
    }

    const fn bit(self) -> u8 {
        1 << (self.0 % 8)
    }
}

fn grams(text: &str, place: Place) -> impl Iterator<Item = Gram> {
    let bytes = text.as_bytes();
    (0..bytes.len()).filter_map(move |begin| {
        let number = number_of(bytes.get(begin..)?)?;
        Some(Gram(mixed(number ^ place as u32) % BITS))
    })
}

/// The bytes of a gram as a number: three, or four that begin with three digits. In a block
/// are nearly all numbers of three digits, as a rule.
fn number_of(bytes: &[u8]) -> Option<u32> {
    let is_number = bytes.len() >= 3 && bytes[..3].iter().all(u8::is_ascii_digit);
    let length = if is_number { 4 } else { 3 };
    let mut number = [0; 4];
    number[..length].copy_from_slice(bytes.get(..length)?);
    Some(u32::from_le_bytes(number))
}

/// The number with all of its bits spread over all bits, as `MurmurHash3` does in the end.
const fn mixed(number: u32) -> u32 {
    let number = (number ^ (number >> 16)).wrapping_mul(0x85eb_ca6b);
    let number = (number ^ (number >> 13)).wrapping_mul(0xc2b2_ae35);
    number ^ (number >> 16)
}

fn grams_of(phone: Option<&str>) -> impl Iterator<Item = Gram> {
    phone.into_iter().flat_map(|phone| grams(phone, Place::Phone))
}

/// What a block must have for a person of it to be found by a text.
pub struct Needle {
    /// Each has to fit.
    words: Vec<Word>,
}

/// A word that is long enough to tell blocks apart.
struct Word {
    /// All grams of one of them have to be there.
    parts: Vec<Vec<Gram>>,
    npi: Option<String>,
}

impl Needle {
    /// What to look for; none if no word has a gram.
    pub fn of(text: &SearchText) -> Option<Self> {
        let words: Vec<Word> = text.words().iter().filter_map(Word::of).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// True if somebody in a block may fit; `has_npi` says if the provider of an NPI is
    /// in it.
    pub fn may_be_in(&self, block: &[u8], has_npi: impl Fn(&str) -> bool) -> bool {
        self.words.iter().all(|word| {
            word.parts.iter().any(|grams| grams.iter().all(|gram| is_set(block, *gram)))
                || word.npi.as_deref().is_some_and(&has_npi)
        })
    }

    /// The NPIs that are looked for.
    pub fn npis(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter_map(|word| word.npi.as_deref())
    }
}

fn is_set(block: &[u8], gram: Gram) -> bool {
    block.get(gram.byte()).is_some_and(|byte| byte & gram.bit() != 0)
}

impl Word {
    /// None if a part is too short: every block would have it.
    fn of(word: &SearchWord) -> Option<Self> {
        let key: Vec<Gram> = grams(&word.key, Place::Key).collect();
        let phones = word.phones.iter().map(|phone| grams(phone, Place::Phone).collect());
        let parts: Vec<Vec<Gram>> = std::iter::once(key).chain(phones).collect();
        let is_long = parts.iter().all(|grams| !grams.is_empty());
        is_long.then(|| Self { parts, npi: word.npi.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search_text::Searched;
    use proptest::prelude::*;

    fn block(people: &[(&str, &str, Option<&str>)]) -> SearchBlock {
        let mut block = SearchBlock::empty();
        for (name, email, phone) in people {
            block.add(name, email, *phone);
        }
        block
    }

    fn may_be_in(text: &str, block: &SearchBlock) -> bool {
        let text = SearchText::parse(text).expect("a text");
        Needle::of(&text).is_none_or(|needle| needle.may_be_in(block.bytes(), |_| false))
    }

    #[test]
    fn a_person_is_looked_for_in_their_block_and_few_others_are() {
        let block = block(&[
            ("kim example", "kim@x.org", Some("+12015550123")),
            ("王 伟", "w@x.org", None),
        ]);
        for text in
            ["kim", "example kim", "x.org", "王", "555-0123", "201 555 0123", "ki", "e", "@x"]
        {
            assert!(may_be_in(text, &block), "{text}");
        }
        for text in ["zoe", "kim zoe", "李", "555-9999", "examples"] {
            assert!(!may_be_in(text, &block), "{text}");
        }
        assert!(block.holds("kim example", "kim@x.org", None));
        assert!(!block.holds("kim example", "kim@x.org", Some("+12015550199")));
    }

    #[test]
    fn the_provider_of_an_npi_is_looked_for_where_it_is() {
        let text = SearchText::parse("1234567893").expect("a text");
        let needle = Needle::of(&text).expect("ten digits");
        assert_eq!(needle.npis().collect::<Vec<_>>(), ["1234567893"]);
        let nobody = SearchBlock::empty();
        assert!(needle.may_be_in(nobody.bytes(), |npi| npi == "1234567893"));
        assert!(!needle.may_be_in(nobody.bytes(), |_| false));
    }

    #[test]
    fn a_text_of_short_words_tells_no_blocks_apart() {
        let needle = |text| Needle::of(&SearchText::parse(text).expect("a text"));
        assert!(needle("ki").is_none() && needle("k x").is_none());
        assert!(needle("k example").is_some());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn nobody_who_fits_is_hidden(
            name in "[a-zé王 '-]{1,20}",
            email in "[a-z0-9.]{1,12}@[a-z0-9.]{1,12}",
            phone in proptest::option::of("\\+[0-9]{5,15}(;ext=[0-9]{1,4})?"),
            text in "[a-z0-9é王.@+ -]{1,8}",
            place in any::<prop::sample::Index>(),
            length in 1_usize..8,
        ) {
            let mut block = SearchBlock::empty();
            block.add(&name, &email, phone.as_deref());
            let all = format!("{name} {email} {}", phone.as_deref().unwrap_or_default());
            let letters: Vec<char> = all.chars().collect();
            let begin = place.index(letters.len());
            let part: String = letters[begin..].iter().take(length).collect();
            let searched = Searched { name_key: &name, email_key: &email, phone: phone.as_deref(), npi: None };
            for typed in [&text, &part] {
                if typed.trim().is_empty() {
                    continue;
                }
                let search = SearchText::parse(typed).expect("a text");
                if search.fits(searched) {
                    prop_assert!(may_be_in(typed, &block), "{} is in {}", typed, all);
                }
            }
        }
    }
}
