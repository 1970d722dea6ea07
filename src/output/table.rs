//! Tables for people: no borders, aligned by display width, headings in capitals.
//! In a terminal they are fitted to its width; if it is too narrow for the columns,
//! each row becomes a block of fields.

use crate::domain::{column::Column, column::ColumnKind};
use crate::output::{
    Screen, fields::FieldLines, fields::write_fields, layout::Extent, layout::GAP, layout::fit,
    layout::padded, layout::width, layout::wrapped, palette::HEADING, palette::of_kind,
    palette::paint, sanitize::visible,
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
    count: u64,
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
            extent: Extent::of_none(column.kind == ColumnKind::Secret),
        };
        let columns = columns.into_iter().enumerate().map(table_column).collect();
        Self { waiting: Spool::default(), columns, screen, drops_empty, count: 0 }
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

    /// Writes headings and rows; nothing if there is no row.
    pub fn write(mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        if self.drops_empty {
            self.columns.retain(|column| column.extent.natural > 0);
        }
        let extents: Vec<Extent> = self.columns.iter().map(TableColumn::with_heading).collect();
        match self.screen.width {
            None => {
                self.write_grid(out, &extents.iter().map(|one| one.natural).collect::<Vec<_>>())
            }
            Some(width) => match fit(&extents, width) {
                Some(widths) => self.write_grid(out, &widths),
                None => self.write_blocks(out),
            },
        }
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

    /// Writes a block of fields for each row.
    fn write_blocks(mut self, out: &mut dyn Write) -> io::Result<()> {
        for (number, row) in self.waiting.reader()?.lines().enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            let row = row?;
            let texts: Vec<&str> = row.split(BETWEEN).collect();
            let field = |column: &TableColumn| FieldLines {
                column: column.column,
                lines: vec![texts.get(column.place).copied().unwrap_or_default().to_owned()],
            };
            let fields: Vec<FieldLines> = self.columns.iter().map(field).collect();
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
