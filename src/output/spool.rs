//! The rows of a report while a change is under way: in memory while they are
//! few, in an unlinked private file when they are many. They are shown when it
//! is known how the change ended.
//!
//! A row is serialized once, as JSON, and most rows go to the output as they are.

use crate::domain::report::ReportRow;
use crate::platform::spool::Spool;
use std::{io, io::BufRead, io::Write};

/// Before a row that is shown as it is kept.
const FINISHED: u8 = b' ';
const MISSING: &str = "a row of the report is missing";
/// Before a row that gains something when it is shown.
const UNFINISHED: u8 = b'+';

/// The rows of a report.
#[derive(Default)]
pub struct RowSpool {
    spool: Spool,
    count: usize,
    late: LateRows,
}

/// Rows that came later than their places, in the order in which they came.
#[derive(Default)]
struct LateRows {
    spool: Spool,
    /// By place, where the text begins and its length; 0 if it did not come yet.
    texts: Vec<(u64, u32)>,
}

impl LateRows {
    fn push(&mut self, place: usize, row: &ReportRow) -> io::Result<()> {
        let begin = self.spool.end();
        write_row(&mut self.spool, row)?;
        let length = u32::try_from(self.spool.end() - begin).map_err(io::Error::other)?;
        if self.texts.len() <= place {
            self.texts.resize(place + 1, (0, 0));
        }
        self.texts[place] = (begin, length);
        Ok(())
    }

    /// The row of a place; an error if it never came.
    fn find(&mut self, place: usize) -> io::Result<String> {
        let text = self.texts.get(place).copied().filter(|(_, length)| *length > 0);
        let missing = || io::Error::other(MISSING);
        let (begin, length) = text.ok_or_else(missing)?;
        let mut text = vec![0; length as usize];
        self.spool.read_at(begin, &mut text)?;
        String::from_utf8(text).map_err(io::Error::other)
    }
}

impl RowSpool {
    /// Keeps a row.
    pub fn push(&mut self, row: &ReportRow) -> io::Result<()> {
        write_row(&mut self.spool, row)?;
        self.count += 1;
        writeln!(self.spool)
    }

    /// Keeps a place for a row that comes later.
    pub fn hold(&mut self) -> io::Result<usize> {
        writeln!(self.spool)?;
        self.count += 1;
        Ok(self.count - 1)
    }

    /// Keeps the row of a place that was held.
    pub fn fill(&mut self, place: usize, row: &ReportRow) -> io::Result<()> {
        self.late.push(place, row)
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// True if there is no row.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The rows in their order, as they were kept; those of a change that was
    /// called off as skipped.
    pub fn rows(
        &mut self,
        is_aborted: bool,
    ) -> io::Result<impl Iterator<Item = io::Result<ReportRow>>> {
        Ok(self.lines()?.map(move |line| {
            let row: ReportRow = serde_json::from_str(&line?[1..])?;
            Ok(if is_aborted { row.aborted() } else { row })
        }))
    }

    /// The rows as JSON, as they are shown.
    pub fn objects(
        &mut self,
        is_aborted: bool,
    ) -> io::Result<impl Iterator<Item = io::Result<String>>> {
        let is_one = self.count == 1;
        Ok(self.lines()?.map(move |line| {
            let mut line = line?;
            if line.as_bytes()[0] == FINISHED && !is_aborted {
                line.remove(0);
                return Ok(line);
            }
            let row: ReportRow = serde_json::from_str(&line[1..])?;
            let row = if is_aborted { row.aborted() } else { row };
            Ok(serde_json::to_string(&row.finished(is_one))?)
        }))
    }

    fn lines(&mut self) -> io::Result<impl Iterator<Item = io::Result<String>>> {
        let late = &mut self.late;
        let lines = self.spool.reader()?.lines().enumerate();
        Ok(lines.map(move |(place, line)| {
            let line = line?;
            if line.is_empty() { late.find(place) } else { Ok(line) }
        }))
    }
}

fn write_row(out: &mut dyn Write, row: &ReportRow) -> io::Result<()> {
    out.write_all(&[if row.is_finished() { FINISHED } else { UNFINISHED }])?;
    Ok(serde_json::to_writer(out, row)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{change::Kind, code::Code, report::Outcome};

    fn row(name: &str) -> ReportRow {
        ReportRow::plain(Kind::User, name, Outcome::Unchanged, Some(Code::AlreadySo))
    }

    #[test]
    fn rows_that_come_late_are_in_their_places_and_one_that_never_comes_is_an_error() {
        let mut spool = RowSpool::default();
        let first = spool.hold().expect("held");
        spool.push(&row("kim")).expect("kept");
        let last = spool.hold().expect("held");
        spool.fill(last, &row("sam")).expect("kept");
        let names = |spool: &mut RowSpool| -> io::Result<Vec<String>> {
            spool.rows(false)?.map(|row| Ok(row?.subject)).collect()
        };
        assert_eq!(names(&mut spool).expect_err("one is missing").to_string(), MISSING);
        spool.fill(first, &row("ada")).expect("kept");
        assert_eq!(names(&mut spool).expect("all are there"), ["ada", "kim", "sam"]);
    }
}
