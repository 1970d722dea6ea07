//! The access review. People see a table for each finding, the worst first;
//! programs see one list.

use crate::domain::user::review::Finding;
use crate::output::{
    Format, Output, Result, Screen, layout::wrapped, listing::Listing, listing::Shown,
    listing::View, listing::columns, listing::left_out, listing::row_texts, palette::HEADING,
    palette::paint, table::Table, views::ReviewView,
};
use std::io::Write;

/// A review that is being written.
pub enum ReviewListing<'a> {
    List(Listing<'a>),
    Groups(Groups<'a>),
}

/// Users by their worst finding.
pub struct Groups<'a> {
    out: &'a mut dyn Write,
    notes: Option<&'a mut dyn Write>,
    screen: Screen,
    columns: Vec<Shown>,
    by_finding: Vec<Group>,
}

/// The users whose worst finding is the same; without a finding, none.
pub struct Group {
    finding: Option<Finding>,
    table: Table,
}

impl Output<'_> {
    /// Begins a review.
    pub fn review(&mut self) -> Result<ReviewListing<'_>> {
        if self.style.format != Format::Table || self.style.columns.is_some() {
            return Ok(ReviewListing::List(self.listing::<ReviewView<'_>>()?));
        }
        let screen = self.style.screen;
        let columns = columns::<ReviewView<'_>>(&self.style, ReviewView::TABLE)?;
        let table = || {
            let shown = columns.iter().map(|shown| shown.column).collect();
            Table::new(shown, screen, true).sparing(ReviewView::SPARE)
        };
        let findings = Finding::WORST_FIRST.into_iter().map(Some).chain([None]);
        let by_finding = findings.map(|finding| Group { finding, table: table() }).collect();
        let notes: Option<&mut dyn Write> =
            if self.style.quiet { None } else { Some(&mut *self.err) };
        Ok(ReviewListing::Groups(Groups {
            out: &mut *self.out,
            notes,
            screen,
            columns,
            by_finding,
        }))
    }
}

impl ReviewListing<'_> {
    /// Adds a user.
    pub fn push(&mut self, view: &ReviewView<'_>) -> Result<()> {
        match self {
            Self::List(listing) => listing.push(view),
            Self::Groups(groups) => groups.push(view),
        }
    }

    /// Writes the groups that have users, or ends the list.
    pub fn finish(self) -> Result<()> {
        match self {
            Self::List(listing) => listing.finish(),
            Self::Groups(groups) => groups.finish(),
        }
    }
}

impl Groups<'_> {
    fn push(&mut self, view: &ReviewView<'_>) -> Result<()> {
        let has = |group: &&mut Group| {
            group.finding.as_ref().is_none_or(|finding| view.findings.contains(finding))
        };
        if let Some(group) = self.by_finding.iter_mut().find(has) {
            group.table.push(&row_texts(view, &self.columns))?;
        }
        Ok(())
    }

    fn finish(self) -> Result<()> {
        let mut spared = Vec::new();
        let groups = self.by_finding.into_iter().filter(|group| !group.table.is_empty());
        for (number, group) in groups.enumerate() {
            if number > 0 {
                writeln!(self.out)?;
            }
            let title = group.title();
            for line in wrapped(&title, self.screen.width.unwrap_or(usize::MAX)) {
                writeln!(self.out, "{}", paint(&line, HEADING, self.screen.color))?;
            }
            spared.extend(group.table.write(self.out)?);
        }
        self.out.flush()?;
        spared.sort_unstable();
        spared.dedup();
        if let Some((notes, note)) = self.notes.zip(left_out(&spared)) {
            drop(writeln!(notes, "{note}"));
        }
        Ok(())
    }
}

impl Group {
    fn title(&self) -> String {
        let count = self.table.count();
        match &self.finding {
            Some(finding) => format!("{} ({count}): {}", finding.word(), finding.about()),
            None => format!("no findings ({count})"),
        }
    }
}
