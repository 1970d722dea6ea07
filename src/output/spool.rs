//! The rows of a report while a change is under way: in memory while they are
//! few, in an unlinked private file when they are many. They are shown when it
//! is known how the change ended.
//!
//! A row is serialized once, as JSON, and most rows go to the output as they are.

use crate::domain::report::ReportRow;
use crate::platform::spool::Spool;
use std::{collections::HashMap, io, io::BufRead, io::Write};

/// Before a row that is shown as it is kept.
const FINISHED: u8 = b' ';
/// Before a row that gains something when it is shown.
const UNFINISHED: u8 = b'+';

/// The rows of a report.
#[derive(Default)]
pub struct RowSpool {
    spool: Spool,
    count: usize,
    /// Rows that came later than their places.
    held: HashMap<usize, String>,
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
        let mut text = Vec::new();
        write_row(&mut text, row)?;
        self.held.insert(place, String::from_utf8_lossy(&text).into_owned());
        Ok(())
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
        let held = &self.held;
        let lines = self.spool.reader()?.lines().enumerate();
        Ok(lines.map(move |(place, line)| {
            let line = line?;
            Ok(if line.is_empty() { held.get(&place).cloned().unwrap_or(line) } else { line })
        }))
    }
}

fn write_row(out: &mut dyn Write, row: &ReportRow) -> io::Result<()> {
    out.write_all(&[if row.is_finished() { FINISHED } else { UNFINISHED }])?;
    Ok(serde_json::to_writer(out, row)?)
}
