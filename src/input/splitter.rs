//! Splits records of CSV into fields as their lines come: whether a record goes on
//! after a line, and no quote that swallows rows without a word.

/// Where in a record a byte is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    BeginOfField,
    Unquoted,
    /// Within quotes.
    Open,
    /// After a quote within quotes: the end, or the first of two.
    Closing,
    /// Only blanks may follow until the separator.
    Closed,
}

/// A record that is being split.
#[derive(Debug)]
pub struct Splitter {
    separator: u8,
    state: State,
    /// The texts of the fields, one after the other, and where each ends.
    texts: Vec<u8>,
    ends: Vec<usize>,
    /// How many bytes of the record were taken, and where in it each field begins.
    taken: usize,
    begins: Vec<usize>,
    /// The field, counted from 0, that has text after its closing quote.
    broken: Option<usize>,
}

impl Splitter {
    pub fn new(separator: u8) -> Self {
        let (texts, ends, begins) = (Vec::new(), Vec::new(), Vec::new());
        let state = State::BeginOfField;
        Self { separator, state, texts, ends, taken: 0, begins, broken: None }
    }

    /// Begins a record.
    pub fn begin(&mut self) {
        self.texts.clear();
        self.ends.clear();
        self.begins.clear();
        self.begins.push(0);
        (self.state, self.taken, self.broken) = (State::BeginOfField, 0, None);
    }

    /// Takes a line of the record, without its end; true if a quote stays open, so
    /// that the record goes on.
    pub fn take(&mut self, line: &[u8]) -> bool {
        for byte in line {
            self.taken += 1;
            self.step(*byte);
        }
        self.state == State::Open && self.broken.is_none()
    }

    /// Takes the end of a line within quotes.
    pub fn take_newline(&mut self) {
        self.taken += 1;
        self.texts.push(b'\n');
    }

    fn step(&mut self, byte: u8) {
        let is_blank = matches!(byte, b' ' | b'\t');
        self.state = match (self.state, byte) {
            (State::Open, b'"') => State::Closing,
            (State::Open, _) => self.text(byte, State::Open),
            (_, byte) if byte == self.separator => {
                self.end_field();
                self.begins.push(self.taken);
                State::BeginOfField
            }
            (State::BeginOfField, _) if is_blank => State::BeginOfField,
            (State::BeginOfField, b'"') => State::Open,
            (State::BeginOfField | State::Unquoted, _) => self.text(byte, State::Unquoted),
            (State::Closing, b'"') => self.text(byte, State::Open),
            (State::Closing | State::Closed, _) if is_blank => State::Closed,
            (State::Closing | State::Closed, _) => {
                self.broken.get_or_insert(self.ends.len());
                self.text(byte, State::Unquoted)
            }
        };
    }

    fn text(&mut self, byte: u8, state: State) -> State {
        self.texts.push(byte);
        state
    }

    fn end_field(&mut self) {
        self.ends.push(self.texts.len());
    }

    /// Ends the record.
    pub fn finish(&mut self) {
        self.end_field();
    }

    /// How many fields are whole.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The field, counted from 0, that has text after its closing quote.
    pub const fn broken(&self) -> Option<usize> {
        self.broken
    }

    /// The fields of the record; a field that is not UTF-8 is given lossily.
    pub fn fields(&self, into: &mut Fields) {
        into.text.clear();
        into.ends.clear();
        // Halves of a character in two fields would be a whole one here.
        let is_whole = |text: &&str| self.ends.iter().all(|end| text.is_char_boundary(*end));
        if let Some(text) = std::str::from_utf8(&self.texts).ok().filter(is_whole) {
            into.text.push_str(text);
            into.ends.extend_from_slice(&self.ends);
            return;
        }
        let mut begin = 0;
        for end in &self.ends {
            into.push(&String::from_utf8_lossy(&self.texts[begin..*end]));
            begin = *end;
        }
    }

    /// Where in the record as it came each field is, without its separator.
    pub fn spans(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        let ends = self.begins.iter().skip(1).map(|begin| begin - 1).chain([self.taken]);
        self.begins.iter().zip(ends).map(|(begin, end)| *begin..end)
    }
}

/// The fields of a record.
#[derive(Debug, Default)]
pub struct Fields {
    text: String,
    ends: Vec<usize>,
}

impl Fields {
    fn push(&mut self, field: &str) {
        self.text.push_str(field);
        self.ends.push(self.text.len());
    }

    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a field, counted from 0.
    pub fn get(&self, place: usize) -> Option<&str> {
        let end = *self.ends.get(place)?;
        let begin = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.text[begin..end])
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|place| self.get(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn splitter(separator: u8, text: &str) -> (Splitter, bool) {
        let mut splitter = Splitter::new(separator);
        splitter.begin();
        let mut is_open = false;
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                splitter.take_newline();
            }
            is_open = splitter.take(line.as_bytes());
        }
        splitter.finish();
        (splitter, is_open)
    }

    fn split(separator: u8, text: &str) -> Vec<String> {
        let mut fields = Fields::default();
        splitter(separator, text).0.fields(&mut fields);
        fields.iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_record_is_split_by_the_rules_of_the_rfc() {
        assert_eq!(split(b',', "a,b"), ["a", "b"]);
        assert_eq!(
            split(b',', "\"a,b\",\"two\nlines\",\"\"\"x\"\"\""),
            ["a,b", "two\nlines", "\"x\""]
        );
        assert_eq!(split(b',', ",,"), ["", "", ""]);
        assert_eq!(split(b',', "王,\"\""), ["王", ""]);
        assert_eq!(split(b',', "in \"the\" middle,=\"1\""), ["in \"the\" middle", "=\"1\""]);
        assert_eq!(split(b',', ""), [""]);
    }

    #[test]
    fn any_separator_splits_and_the_others_are_text() {
        assert_eq!(split(b';', "a;\"b;c\";d,e|f"), ["a", "b;c", "d,e|f"]);
        assert_eq!(split(b'\t', "a\t\"b\tc\"\t\td,e"), ["a", "b\tc", "", "d,e"]);
        assert_eq!(split(b'|', "a|b,c"), ["a", "b,c"]);
    }

    #[test]
    fn blanks_around_quotes_belong_to_no_field() {
        assert_eq!(split(b',', "a, \"b, c\" , d"), ["a", "b, c", "d"]);
        assert_eq!(split(b'\t', " \"b\" \t c"), ["b", "c"]);
    }

    #[test]
    fn a_record_goes_on_while_a_quote_is_open() {
        for (text, is_open) in [
            ("a,b", false),
            ("\"a\",\"b \"\"c\"\"\"", false),
            ("a,\"two", true),
            ("\"a \"\"", true),
        ] {
            assert_eq!(splitter(b',', text).1, is_open, "{text}");
        }
    }

    #[test]
    fn text_after_a_closing_quote_is_found_and_ends_the_record_with_its_line() {
        for (text, broken) in [
            ("a,\"x\"y,z", Some(1)),
            ("\"x\" y", Some(0)),
            ("\"x\" \"y\"", Some(0)),
            ("\"x\" ", None),
        ] {
            let (splitter, is_open) = splitter(b',', text);
            assert_eq!((splitter.broken(), is_open), (broken, false), "{text}");
        }
        assert_eq!(split(b',', "a,\"x\"y,\"z"), ["a", "xy", "z"]);
    }

    #[test]
    fn spans_are_the_fields_as_they_came() {
        let text = "a, \"b,\n\"\"c\" ,,d";
        let (splitter, _) = splitter(b',', text);
        let spans: Vec<&str> = splitter.spans().map(|span| &text[span]).collect();
        assert_eq!(spans, ["a", " \"b,\n\"\"c\" ", "", "d"]);
    }

    #[test]
    fn a_field_that_is_not_utf_8_leaves_the_others_whole() {
        let mut splitter = Splitter::new(b',');
        splitter.begin();
        splitter.take(b"kim@x.org,Ren\xe9");
        splitter.finish();
        let mut fields = Fields::default();
        splitter.fields(&mut fields);
        assert_eq!(fields.iter().collect::<Vec<_>>(), ["kim@x.org", "Ren\u{fffd}"]);
        splitter.begin();
        splitter.take(b"\xc3,\xa9");
        splitter.finish();
        splitter.fields(&mut fields);
        assert_eq!(fields.iter().collect::<Vec<_>>(), ["\u{fffd}", "\u{fffd}"]);
    }
}
