//! Tables for people: no borders, aligned by display width, headings in capitals.
//! In a terminal they are fitted to its width; if it is too narrow for the columns,
//! each row becomes a block of fields.

use crate::domain::{column::Column, column::ColumnKind};
use crate::output::{
    Screen, fields::FieldLines, fields::write_fields, layout::Breaks, layout::Extent, layout::GAP,
    layout::fit, layout::padded, layout::width, layout::wrapped, palette::HEADING,
    palette::of_kind, palette::paint, sanitize::visible,
};
use crate::platform::spool::Spool;
use anstyle::Style;
use std::{io, io::BufRead, io::Write};

/// Separates the cells of a row that waits; no cell holds it, because control
/// characters are made visible.
const BETWEEN: char = '\u{1f}';

/// A table whose widths are known only when the last row is there. Until then
/// its rows wait, on disk if they are many.
pub struct Table {
    waiting: Spool,
    columns: Vec<TableColumn>,
    screen: Screen,
    /// Leaves out columns that are empty in every row.
    drops_empty: bool,
    /// Columns that a narrow terminal does without, the first one first.
    spare: &'static [&'static str],
    count: u64,
}

/// How a table fits its terminal.
struct Layout {
    widths: Vec<usize>,
    /// The columns that are left out.
    spared: Vec<&'static str>,
}

struct TableColumn {
    column: Column,
    heading: String,
    /// The place of its cells in a row.
    place: usize,
    extent: Extent,
}

impl Table {
    pub fn new(columns: Vec<Column>, screen: Screen, drops_empty: bool) -> Self {
        let table_column = |(place, column): (usize, Column)| TableColumn {
            column,
            heading: column.name.replace('_', " ").to_uppercase(),
            place,
            extent: Extent::of_none(breaks(column.kind)),
        };
        let columns = columns.into_iter().enumerate().map(table_column).collect();
        Self { waiting: Spool::default(), columns, screen, drops_empty, spare: &[], count: 0 }
    }

    /// The same table, of which a narrow terminal may leave these columns out.
    #[must_use]
    pub fn sparing(self, spare: &'static [&'static str]) -> Self {
        Self { spare, ..self }
    }

    /// How many rows there are.
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// True if there is no row.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds a row, a text for each column.
    pub fn push(&mut self, row: &[String]) -> io::Result<()> {
        self.count += 1;
        for (column, text) in self.columns.iter_mut().zip(row) {
            let text = visible(text);
            column.extent.take(&text);
            if column.place > 0 {
                write!(self.waiting, "{BETWEEN}")?;
            }
            self.waiting.write_all(text.as_bytes())?;
        }
        writeln!(self.waiting)
    }

    /// Writes headings and rows, nothing if there is no row; returns the names of the
    /// columns that the terminal is too narrow for.
    pub fn write(mut self, out: &mut dyn Write) -> io::Result<Vec<&'static str>> {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        if self.drops_empty {
            self.columns.retain(|column| column.extent.natural > 0);
        }
        match self.layout() {
            Some(layout) => {
                self.columns.retain(|column| !layout.spared.contains(&column.column.name));
                self.write_grid(out, &layout.widths)?;
                Ok(layout.spared)
            }
            None => self.write_blocks(out).map(|()| Vec::new()),
        }
    }

    /// The widths of the columns, with as few of them left out as possible; none if
    /// they do not fit all the same.
    fn layout(&self) -> Option<Layout> {
        (0..=self.spare.len()).find_map(|count| {
            let spared = &self.spare[..count];
            let columns = self.columns.iter().filter(|one| !spared.contains(&one.column.name));
            let extents: Vec<Extent> = columns.map(TableColumn::with_heading).collect();
            let widths = match self.screen.width {
                None => extents.iter().map(|extent| extent.natural).collect(),
                Some(width) => fit(&extents, width)?,
            };
            let was_there = |name: &&&str| self.columns.iter().any(|one| one.column.name == **name);
            let spared = spared.iter().filter(was_there).copied().collect();
            Some(Layout { widths, spared })
        })
    }

    fn write_grid(mut self, out: &mut dyn Write, widths: &[usize]) -> io::Result<()> {
        let cells = |cell: fn(&TableColumn) -> (&str, Style)| {
            self.columns.iter().map(cell).collect::<Vec<_>>()
        };
        let colored = self.screen.color;
        write_row(out, &cells(|column| (&column.heading, HEADING)), widths, colored)?;
        for row in self.waiting.reader()?.lines() {
            let row = row?;
            let texts: Vec<&str> = row.split(BETWEEN).collect();
            let cells = self.columns.iter().map(|column| {
                let text = texts.get(column.place).copied().unwrap_or_default();
                (text, of_kind(column.column.kind, text))
            });
            write_row(out, &cells.collect::<Vec<_>>(), widths, colored)?;
        }
        Ok(())
    }

    /// Writes a block of fields for each row, without what is empty.
    fn write_blocks(mut self, out: &mut dyn Write) -> io::Result<()> {
        for (number, row) in self.waiting.reader()?.lines().enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            let row = row?;
            let texts: Vec<&str> = row.split(BETWEEN).collect();
            let field = |column: &TableColumn| {
                let text = texts.get(column.place).filter(|text| !text.is_empty())?;
                Some(FieldLines { column: column.column, lines: vec![(*text).to_owned()] })
            };
            let fields: Vec<FieldLines> = self.columns.iter().filter_map(field).collect();
            write_fields(out, self.screen, &fields)?;
        }
        Ok(())
    }
}

impl TableColumn {
    fn with_heading(&self) -> Extent {
        let mut extent = self.extent;
        extent.take(&self.heading);
        extent
    }
}

/// Identifiers are copied from the screen, so they stay whole.
const fn breaks(kind: ColumnKind) -> Breaks {
    match kind {
        ColumnKind::Word | ColumnKind::Secret | ColumnKind::Number => Breaks::Nowhere,
        ColumnKind::Time => Breaks::BetweenWords,
        _ => Breaks::WithinWords,
    }
}

/// Writes a row, over as many lines as its cells need.
fn write_row(
    out: &mut dyn Write,
    cells: &[(&str, Style)],
    widths: &[usize],
    colored: bool,
) -> io::Result<()> {
    let lines = |(cell, width): (&(&str, Style), &usize)| wrapped(cell.0, *width);
    let columns: Vec<Vec<String>> = cells.iter().zip(widths).map(lines).collect();
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    for number in 0..height {
        let text = |place: usize| columns[place].get(number).map_or("", String::as_str);
        let last = (0..cells.len()).rev().find(|place| !text(*place).is_empty()).unwrap_or(0);
        for (place, width) in widths.iter().enumerate().take(last) {
            let space = " ".repeat(width.saturating_sub(self::width(text(place))) + GAP);
            write!(out, "{}{space}", paint(text(place), cells[place].1, colored))?;
        }
        writeln!(out, "{}", paint(text(last), cells[last].1, colored))?;
    }
    Ok(())
}

/// A small table as lines of text, to be shown within something else.
pub fn lines_of(headings: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    let widest = |place: usize| {
        let cells = rows.iter().map(|row| width(&row[place]));
        cells.chain([width(headings[place])]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..headings.len()).map(widest).collect();
    let line = |cells: Vec<&str>| {
        let cells = cells.iter().zip(&widths).map(|(text, width)| padded(text, width + GAP));
        cells.collect::<String>().trim_end().to_owned()
    };
    let rows = rows.iter().map(|row| line(row.iter().map(String::as_str).collect()));
    std::iter::once(line(headings.to_vec())).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 2] = [Column::text("full_name", ""), Column::word("email", "")];
    const PHONE: Column = Column::text("phone", "");

    fn table(rows: &[[&str; 2]], width: Option<usize>) -> String {
        let mut table = Table::new(COLUMNS.to_vec(), Screen { width, color: false }, false);
        for row in rows {
            table.push(&row.map(str::to_owned)).expect("kept");
        }
        text_of(table)
    }

    fn text_of(table: Table) -> String {
        let mut out = Vec::new();
        table.write(&mut out).expect("memory takes it");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_column_that_is_empty_everywhere_can_be_left_out() {
        let mut table = Table::new(COLUMNS.to_vec(), Screen::default(), true);
        table.push(&[String::new(), "kim@x.org".into()]).expect("kept");
        assert_eq!(text_of(table), "EMAIL\nkim@x.org\n");
    }

    #[test]
    fn columns_are_aligned_by_the_width_on_the_screen() {
        let rows = [["王 伟", "w@x.org"], ["O\u{301}lafur", "o@x.org"]];
        let text = "FULL NAME  EMAIL\n王 伟      w@x.org\nO\u{301}lafur     o@x.org\n";
        assert_eq!(table(&rows, None), text);
    }

    #[test]
    fn a_narrow_terminal_breaks_lines_between_words_and_loses_nothing() {
        let rows = [["Kim Example", "kim@x.org"]];
        assert_eq!(table(&rows, Some(20)), "FULL NAME  EMAIL\nKim        kim@x.org\nExample\n");
        assert_eq!(table(&rows, Some(80)), table(&rows, None));
    }

    #[test]
    fn a_terminal_that_is_too_narrow_for_columns_shows_blocks() {
        let rows = [["Kim Example", "kim@x.org"], ["Lee", "lee@x.org"]];
        let text = "full name\n  Kim\n  Example\nemail\n  kim@x.\n  org\n\nfull name\n  Lee\nemail\n  lee@x.\n  org\n";
        assert_eq!(table(&rows, Some(10)), text);
    }

    #[test]
    fn a_narrow_terminal_does_without_a_spare_column_and_says_so() {
        let columns = [COLUMNS[0], PHONE, COLUMNS[1]].to_vec();
        let shown = |width| {
            let screen = Screen { width: Some(width), color: false };
            let mut table = Table::new(columns.clone(), screen, false).sparing(&["phone"]);
            table.push(&["Kim".into(), "0123".into(), "kim@x.org".into()]).expect("kept");
            let mut out = Vec::new();
            let spared = table.write(&mut out).expect("written");
            (String::from_utf8(out).expect("text"), spared)
        };
        let all = "FULL NAME  PHONE  EMAIL\nKim        0123   kim@x.org\n";
        assert_eq!(shown(27), (all.to_owned(), vec![]));
        let fewer = "FULL   EMAIL\nNAME\nKim    kim@x.org\n";
        assert_eq!(shown(16), (fewer.to_owned(), vec!["phone"]));
        assert!(shown(10).0.contains("phone\n  0123"), "blocks have all");
    }

    #[test]
    fn a_stored_escape_sequence_does_not_reach_the_terminal() {
        let text = table(&[["a\u{1b}[2Jb", "x"]], None);
        assert!(!text.contains('\u{1b}') && text.contains("a\\u{1b}[2Jb"));
    }

    #[test]
    fn words_for_a_state_are_painted_without_moving_a_column() {
        let columns = vec![Column::state("status", ""), Column::word("email", "")];
        let mut table = Table::new(columns, Screen { width: None, color: true }, false);
        table.push(&["active".into(), "kim@x.org".into()]).expect("kept");
        let text = "\u{1b}[1mSTATUS\u{1b}[0m  \u{1b}[1mEMAIL\u{1b}[0m\n\u{1b}[32mactive\u{1b}[0m  kim@x.org\n";
        assert_eq!(text_of(table), text);
    }
}
