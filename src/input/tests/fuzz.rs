//! Random and mutated input to the CSV reader, the headings and the phones, for as long as
//! `FUZZ_SECONDS` says: nothing panics, and no row is lost.

use crate::domain::phone::Phone;
use crate::input::tests::table::{Encoded, Form, Person, Quotes, headings, rows, source};
use crate::input::{column_plan::ColumnPlan, column_plan::Reading, form, records::Records};
use std::time::{Duration, Instant};

/// Milliseconds for each of them if nothing is said.
const SHORT: u64 = 300;

/// What breaks tables.
const PIECES: [&str; 24] = [
    "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\u{feff}", "\x1a", "\0", "#", "sep=;",
    " ", "\u{a0}", "@", "email", "name", "é", "\"\n", ",\"", "-", "x",
];

/// Pseudorandom numbers (xorshift), which a seed repeats.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap_or_default()
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn text(&mut self, most: usize) -> String {
        let length = self.below(most);
        (0..length).map(|_| self.of(&PIECES)).collect()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the options of a test, which are no input of the program"
)]
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Runs cases until the time is over, and tells how many there were; a case gives the
/// number of its rows. A failure names the seed of its case.
fn fuzz(case: impl Fn(&mut Chance) -> usize) {
    let seconds = number("FUZZ_SECONDS").map(Duration::from_secs);
    let end = Instant::now() + seconds.unwrap_or(Duration::from_millis(SHORT));
    let only = number("FUZZ_SEED");
    let mut seed = only.unwrap_or(1);
    let (mut cases, mut rows) = (0_u64, 0);
    loop {
        let told = Told(seed);
        // Neighboring seeds would begin alike.
        rows += case(&mut Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1));
        cases += 1;
        std::mem::forget(told);
        seed += 1;
        if only.is_some() || Instant::now() >= end {
            break;
        }
    }
    if seconds.is_some() {
        let name = std::thread::current().name().unwrap_or_default().to_owned();
        tell(&format!("{name}: {cases} inputs, {rows} rows\n"));
    }
}

/// Writes to standard error as it is, which a test would hold back.
fn tell(message: &str) {
    drop(std::io::Write::write_all(&mut std::io::stderr(), message.as_bytes()));
}

/// Tells the seed of a case that fails.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        tell(&format!("FUZZ_SEED={} repeats the case\n", self.0));
    }
}

fn person(chance: &mut Chance, number: usize) -> Person {
    Person {
        email: format!("u{number}@x.org"),
        first: format!("Ann{}", chance.text(4)),
        last: "Example".to_owned(),
        phone: chance.of(&["", "2015550123", "1.23E+09"]).to_owned(),
        practices: chance.of(&["", "North", "+North;-West"]).to_owned(),
        status: chance.of(&["", "active", "TRUE"]).to_owned(),
    }
}

fn table(chance: &mut Chance) -> Vec<u8> {
    let people: Vec<Person> = (0..chance.below(6)).map(|number| person(chance, number)).collect();
    let form = Form {
        separator: chance.of(&[',', ';', '\t', '|']),
        end: chance.of(&["\n", "\r\n", "\r"]),
        encoding: chance.of(&[Encoded::Utf8, Encoded::Marked, Encoded::Utf16Le, Encoded::Utf16Be]),
        quotes: chance.of(&[Quotes::All, Quotes::Needed, Quotes::Loose]),
        spelling: chance.below(5),
        is_joined: chance.below(2) == 0,
        residue: chance.below(4) == 0,
    };
    mutated(form.write(&people), chance)
}

fn mutated(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    for _ in 0..chance.below(6) {
        let place = chance.below(bytes.len() + 1);
        match chance.below(4) {
            0 => bytes.truncate(place),
            1 => drop(bytes.splice(place..place, chance.of(&PIECES).bytes())),
            2 if place < bytes.len() => bytes[place] = u8::try_from(chance.below(256)).unwrap_or(0),
            _ => drop(bytes.splice(place.min(bytes.len())..(place + 2).min(bytes.len()), [])),
        }
    }
    bytes
}

/// The lines of a text and whether they hold anything.
fn lines_of(text: &str) -> Vec<bool> {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    unified.split('\n').map(|line| line.contains(char::is_alphanumeric)).collect()
}

/// Checks that each line with something in it belongs to a row that is reported.
/// Gives the number of rows.
fn check_no_row_is_lost(bytes: &[u8]) -> usize {
    let Ok(reported) = rows(bytes) else {
        // The whole file is refused.
        return 0;
    };
    let headings = headings();
    let source = source(bytes, &headings).expect("it was read");
    if source.opening.form != form::Form::Csv {
        return reported.len();
    }
    let mut text = Vec::new();
    let mut reader = source.text.reader();
    std::io::Read::read_to_end(&mut reader, &mut text).expect("it was read");
    let lines = lines_of(&String::from_utf8_lossy(&text));
    let mut records = Records::of(&source.text, source.opening.separator);
    let mut is_reported = vec![false; lines.len() + 2];
    let mut last = 0;
    while let Some(read) = records.advance().expect("it was read") {
        if records.row() >= source.opening.header_row {
            records.end_comments();
        }
        assert!(records.row() > last, "rows come in order");
        last = records.row() + records.line_count() as u64 - 1;
        let is_row = reported.iter().any(|(row, _)| *row == records.row());
        let is_above = records.row() <= source.opening.header_row;
        assert!(read.is_ok() || is_row || is_above, "a bad row is reported");
        let range = usize::try_from(records.row()).expect("small")..=records_end(&records);
        range.filter(|_| is_row || is_above).for_each(|line| is_reported[line] = true);
    }
    let header = usize::try_from(source.opening.header_row).expect("small");
    for (number, is_full) in (1..).zip(lines).skip(header) {
        assert!(!is_full || is_reported[number], "line {number} is lost: {bytes:?}");
    }
    reported.len()
}

/// The last line of a record.
fn records_end(records: &Records<'_>) -> usize {
    usize::try_from(records.row()).expect("small") + records.line_count() - 1
}

#[test]
fn no_table_makes_the_reader_panic_or_lose_a_row() {
    fuzz(|chance| check_no_row_is_lost(&table(chance)));
}

#[test]
fn no_text_makes_the_reader_panic_or_lose_a_row() {
    fuzz(|chance| {
        let text =
            format!("{}{}", chance.of(&["", "email,name\n", "email;name\r"]), chance.text(60));
        check_no_row_is_lost(&mutated(text.into_bytes(), chance))
    });
}

#[test]
fn each_heading_is_read_skipped_or_named() {
    fuzz(|chance| {
        let names: Vec<String> = (0..chance.below(6))
            .map(|_| {
                chance.of(&["email", "Mail", "sn", "First", "Mobile", ""]).to_owned()
                    + &chance.text(3)
            })
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match ColumnPlan::of(&names, &headings()) {
            Ok(plan) => {
                assert_eq!(plan.readings.len(), names.len());
                assert!(!plan.readings.contains(&Reading::Ignored), "nothing says so: {names:?}");
            }
            Err(problems) => {
                let refusal = problems.refusal(1, &names);
                let is_named = |place: &usize| {
                    refusal.message.contains(&format!("{:?}", names[*place].trim()))
                };
                assert!(!problems.is_empty() && !refusal.message.is_empty(), "{names:?}");
                assert!(
                    problems.unknown.iter().all(is_named)
                        || names.concat().contains(['\u{a0}', '\u{feff}'])
                );
            }
        }
        1
    });
}

#[test]
fn a_phone_that_is_read_reads_to_itself() {
    fuzz(|chance| {
        let digits = [
            "+1", "201", "555", "0123", "(", ")", "-", " ", "x", "ext.", ";ext=", "#", "+", "44",
            "\u{2011}", "/", "tel:", "(x", "\u{b7}",
        ];
        let text: String = (0..chance.below(9)).map(|_| chance.of(&digits)).collect();
        let text = if chance.below(4) == 0 { text + &chance.text(3) } else { text };
        if let Ok(phone) = Phone::parse(&text) {
            assert_eq!(Phone::parse(phone.as_str()), Ok(phone), "{text:?}");
        }
        1
    });
}
