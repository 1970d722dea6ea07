//! Where the rows of a change go while it runs.

use crate::domain::{report::Report, report::ReportRow};
use std::io;

/// Takes the rows of a change while it runs.
pub trait ReportSink {
    fn row(&mut self, row: ReportRow) -> io::Result<()>;

    /// Keeps a place for the row of the next subject, which comes later.
    fn hold(&mut self) -> io::Result<usize>;

    /// Takes the row of a place that was held.
    fn fill(&mut self, place: usize, row: ReportRow) -> io::Result<()>;

    /// All rows are there, and the change is about to be kept: a secret that is
    /// shown once has to be out before.
    fn before_commit(&mut self, report: &Report) -> io::Result<()>;
}
