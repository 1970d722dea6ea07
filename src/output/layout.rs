//! How columns share the width of a terminal. Columns shrink before anything is
//! broken, and nothing is cut off.

use textwrap::{Options, WordSeparator, WordSplitter, core::Word};

/// The space between two columns.
pub const GAP: usize = 2;
/// How wide a column would like to be, and how narrow it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Its widest cell.
    pub natural: usize,
    /// Its widest word: above this, lines break only between words.
    word: usize,
    /// The widest part of a word: above this, words break only at `-`, `.` and `@`.
    part: usize,
    breaks: Breaks,
}

/// How far a cell may be broken over lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breaks {
    /// Identifiers and secrets stay whole.
    Nowhere,
    /// Dates and times break between each other.
    BetweenWords,
    #[default]
    WithinWords,
}

impl Extent {
    /// The extent of a column without cells.
    pub fn of_none(breaks: Breaks) -> Self {
        Self { breaks, ..Self::default() }
    }

    /// Takes a cell into account.
    pub fn take(&mut self, text: &str) {
        self.natural = self.natural.max(width(text));
        self.word = self.word.max(widest(text.split(' ')));
        self.part = self.part.max(widest(text.split_inclusive(ends_part)));
    }

    /// The width below which words break, and the one that it never goes below.
    fn floors(&self) -> [usize; 2] {
        match self.breaks {
            Breaks::Nowhere => [self.natural; 2],
            Breaks::BetweenWords => [self.word; 2],
            Breaks::WithinWords => [self.word, self.part],
        }
    }
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(width).max().unwrap_or(0)
}

/// True for a character after which a word may be broken.
fn ends_part(character: char) -> bool {
    matches!(character, '-' | '.' | '@' | ' ')
}

/// The widths of the columns in a terminal of that width; none if they do not fit
/// next to each other.
pub fn fit(columns: &[Extent], terminal: usize) -> Option<Vec<usize>> {
    let available = terminal.checked_sub(GAP * columns.len().saturating_sub(1))?;
    let natural: Vec<usize> = columns.iter().map(|column| column.natural).collect();
    if natural.iter().sum::<usize>() <= available {
        return Some(natural);
    }
    let mut upper = natural;
    for level in 0..2 {
        let lower: Vec<usize> = columns.iter().map(|column| column.floors()[level]).collect();
        if let Some(widths) = shared(&lower, &upper, available) {
            return Some(widths);
        }
        upper = lower;
    }
    None
}

/// Widths between two bounds whose sum is at most `available`: the widest columns
/// give way first. None if even the lower bounds do not fit.
fn shared(lower: &[usize], upper: &[usize], available: usize) -> Option<Vec<usize>> {
    let capped = |cap: usize| -> Vec<usize> {
        lower.iter().zip(upper).map(|(low, high)| (*high).min(cap).max(*low)).collect()
    };
    let fits = |widths: &[usize]| widths.iter().sum::<usize>() <= available;
    let most = upper.iter().copied().max().unwrap_or(0);
    let mut widths = (0..=most).rev().map(capped).find(|widths| fits(widths))?;
    let mut left = available - widths.iter().sum::<usize>();
    for (width, high) in widths.iter_mut().zip(upper) {
        let more = left.min(high.saturating_sub(*width)).min(1);
        *width += more;
        left -= more;
    }
    Some(widths)
}

/// The lines of a text in a column of that width: broken between words, within a
/// word only if it is wider than the column, and then rather after a part of it.
pub fn wrapped(text: &str, room: usize) -> Vec<String> {
    if width(text) <= room {
        return vec![text.to_owned()];
    }
    let whole = Options::new(room.max(1))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    let parts = whole.clone().word_separator(WordSeparator::Custom(parts)).break_words(true);
    let lines = textwrap::wrap(text, whole);
    let broken = lines.iter().flat_map(|line| textwrap::wrap(line, parts.clone()));
    broken.map(std::borrow::Cow::into_owned).collect()
}

/// The parts of a line that stay together if they can.
fn parts(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(line.split_inclusive(ends_part).map(Word::from))
}

/// The width of a text on the screen.
pub fn width(text: &str) -> usize {
    textwrap::core::display_width(text)
}

/// The text with spaces up to a width.
pub fn padded(text: &str, room: usize) -> String {
    format!("{text}{}", " ".repeat(room.saturating_sub(width(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extents(texts: &[&str]) -> Vec<Extent> {
        let extent = |text: &&str| {
            let mut extent = Extent::default();
            extent.take(text);
            extent
        };
        texts.iter().map(extent).collect()
    }

    #[test]
    fn the_widest_column_gives_way_first_and_only_as_far_as_needed() {
        let columns = extents(&["Kim", "a long text of many words"]);
        assert_eq!(fit(&columns, 30), Some(vec![3, 25]));
        assert_eq!(fit(&columns, 29), Some(vec![3, 24]));
        assert_eq!(fit(&columns, 10), Some(vec![3, 5]));
    }

    #[test]
    fn a_word_is_broken_after_a_part_and_only_if_words_do_not_fit() {
        let columns = extents(&["patient-demographics.manage", "Main Street"]);
        assert_eq!(fit(&columns, 35), Some(vec![27, 6]));
        assert_eq!(fit(&columns, 34), Some(vec![26, 6]));
        assert_eq!(fit(&columns, 21), Some(vec![13, 6]), "as wide as `demographics.`");
        assert_eq!(fit(&columns, 20), None);
        assert_eq!(wrapped("kim.example@sunrise.example", 20), ["kim.example@sunrise.", "example"]);
        assert_eq!(wrapped("see medical-office", 14), ["see", "medical-office"]);
        assert_eq!(wrapped("medical-office", 13), ["medical-", "office"]);
    }

    #[test]
    fn a_rigid_column_keeps_its_width() {
        let mut columns = extents(&["a secret of many words", "more words here"]);
        columns[0].breaks = Breaks::Nowhere;
        assert_eq!(fit(&columns, 30), Some(vec![22, 6]));
        assert_eq!(fit(&columns, 24), None);
    }

    #[test]
    fn nothing_is_lost_by_breaking() {
        for text in ["kim.example@sunrise.example", "王 伟 and others", "e\u{301}le\u{300}ve  x"]
        {
            for room in 1..30 {
                let lines = wrapped(text, room);
                let joined: String = lines.concat();
                let kept = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
                assert_eq!(kept(&joined), kept(text), "{room}");
                assert!(room < 2 || lines.iter().all(|line| width(line) <= room));
            }
        }
    }
}
