//! Pages of the history that answer for others: a list ends, whatever order its entries have.

use crate::case::JOBS;
use crate::home::Home;
use crate::is_full;
use crate::tally::Tally;
use crate::work::for_each;
use rusqlite::Connection;
use std::fs;
use std::sync::Mutex;
use std::time::Duration;

const PAGE: usize = 4096;
/// The short form begins no new case after this time.
const SHORT: Duration = Duration::from_secs(15);
/// The short form takes one pair of pages in so many.
const STEP: usize = 31;
/// The first byte of an inner page of a table.
const INNER: u8 = 5;

/// The numbers of the pages below the root of a table, from 1.
fn children(bytes: &[u8], root: usize) -> Vec<usize> {
    let page = &bytes[(root - 1) * PAGE..root * PAGE];
    assert_eq!(page[0], INNER, "the history has more than one page");
    let short = |place: usize| usize::from(u16::from_be_bytes([page[place], page[place + 1]]));
    let long = |place: usize| (short(place) << 16) | short(place + 2);
    let cells = (0..short(3)).map(|cell| long(short(12 + 2 * cell)));
    cells.chain([long(8)]).collect()
}

/// A database with a history of several hundred entries, and the pages of it.
fn with_long_history() -> (Home, Vec<u8>, Vec<usize>) {
    let home = Home::empty();
    let init = [JOBS[0].arguments, &["--sample", "300"]].concat();
    let ended = home.run(&init);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(is_ordered(&home.run(&["history", "list", "-o", "jsonl"]).stdout));
    let connection = Connection::open(home.database()).expect("a database");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("tidied");
    let select = "SELECT rootpage FROM sqlite_schema WHERE name = 'history'";
    let root: i64 = connection.query_row(select, [], |row| row.get(0)).expect("a table");
    drop(connection);
    let bytes = fs::read(home.database()).expect("a database");
    let pages = children(&bytes, usize::try_from(root).expect("a page"));
    (home, bytes, pages)
}

/// True if the numbers only rise, or only fall: which, is for the command to say.
fn is_ordered(lines: &[u8]) -> bool {
    let text = String::from_utf8_lossy(lines);
    let number = |line: &str| -> Option<u64> {
        line.split_once("\"number\":")?.1.split(',').next()?.parse().ok()
    };
    let Some(numbers) = text.lines().map(number).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let rises = numbers.is_sorted_by(|one, next| one < next);
    !numbers.is_empty() && (rises || numbers.is_sorted_by(|one, next| one > next))
}

/// Negative controls: what the order must not be.
#[test]
fn the_order_of_entries_is_seen() {
    let line = |number: u32| format!("{{\"number\":{number},\"at\":0}}\n");
    assert!(is_ordered((line(3) + &line(2) + &line(1)).as_bytes()));
    assert!(!is_ordered((line(3) + &line(3)).as_bytes()));
    assert!(is_ordered((line(1) + &line(2)).as_bytes()));
    assert!(!is_ordered((line(1) + &line(3) + &line(2)).as_bytes()));
    assert!(!is_ordered(b"no entry\nat all\n"));
}

#[test]
fn a_doubled_page_of_the_history_is_not_listed_without_an_error() {
    let (home, bytes, pages) = with_long_history();
    let pairs: Vec<_> =
        pages.iter().flat_map(|from| pages.iter().map(move |to| (*from, *to))).collect();
    let pairs: Vec<_> = pairs.into_iter().filter(|(from, to)| from != to).collect();
    let step = if is_full() { 1 } else { STEP };
    let sample: Vec<_> = pairs.into_iter().step_by(step).collect();
    let tally = Mutex::new(Tally::default());
    for_each(&sample, (!is_full()).then_some(SHORT), |(from, to)| {
        let (copy, mut damaged) = (home.copy(), bytes.clone());
        damaged.copy_within((from - 1) * PAGE..from * PAGE, (to - 1) * PAGE);
        copy.put("practice.db", &damaged);
        let ended = copy.run(&["history", "list", "-o", "jsonl"]);
        let mut tally = tally.lock().expect("no worker panics");
        tally.ran();
        tally.note(format!("history list exits {}", ended.code));
        let case = format!("page {from} over page {to}");
        if ended.is_endless {
            tally.violation("history list does not end".to_owned(), case);
        } else if ended.is_crash() {
            tally.violation("history list crashes".to_owned(), case);
        } else if ended.code == 0 && !is_ordered(&ended.stdout) {
            tally.violation("history list exits 0 out of order".to_owned(), case);
        }
    });
    tally.into_inner().expect("no worker panics").finish("doubled pages", "of the history");
}
