//! Tables for people: no borders, aligned by display width, headings in
//! capitals, cut only if a terminal is too narrow.

use crate::output::sanitize::visible;
use crate::platform::spool::Spool;
use std::{io, io::BufRead, io::Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const GAP: usize = 2;

/// Separates the cells of a row that waits; no cell holds it, because control
/// characters are made visible.
const BETWEEN: char = '\u{1f}';

/// A table whose widths are known only when the last row is there. Until then
/// its rows wait, on disk if they are many.
pub struct Table {
    waiting: Spool,
    /// The widest cell of each column so far; of none if all are empty.
    widths: Vec<usize>,
    /// The width of the terminal, if there is one.
    width: Option<usize>,
    /// Leaves out columns that are empty in every row.
    drops_empty: bool,
}

impl Table {
    pub fn new(width: Option<usize>, drops_empty: bool) -> Self {
        Self { waiting: Spool::default(), widths: Vec::new(), width, drops_empty }
    }

    /// Adds a row.
    pub fn push(&mut self, row: &[String]) -> io::Result<()> {
        self.widths.resize(row.len(), 0);
        for (place, text) in row.iter().enumerate() {
            let text = visible(text);
            self.widths[place] = self.widths[place].max(text.width());
            if place > 0 {
                write!(self.waiting, "{BETWEEN}")?;
            }
            self.waiting.write_all(text.as_bytes())?;
        }
        writeln!(self.waiting)
    }

    /// Writes headings and rows.
    pub fn write(mut self, out: &mut dyn Write, names: &[&str]) -> io::Result<()> {
        // Without a row nothing is known to be empty.
        let is_empty = self.widths.is_empty();
        self.widths.resize(names.len(), 0);
        let is_shown = |place: usize| is_empty || !self.drops_empty || self.widths[place] > 0;
        let shown: Vec<usize> = (0..names.len()).filter(|place| is_shown(*place)).collect();
        let headings: Vec<String> = names.iter().map(|name| name.to_uppercase()).collect();
        for (width, heading) in self.widths.iter_mut().zip(&headings) {
            *width = (*width).max(heading.width());
        }
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        writeln!(out, "{}", cut(&line(&headings, &self.widths, &shown), self.width))?;
        for row in self.waiting.reader()?.lines() {
            let row = row?;
            let cells: Vec<&str> = row.split(BETWEEN).collect();
            writeln!(out, "{}", cut(&line(&cells, &self.widths, &shown), self.width))?;
        }
        Ok(())
    }
}

/// Writes one thing: a field a line. Never cut: there is nowhere else to look.
pub fn write_one(out: &mut dyn Write, names: &[&str], values: &[String]) -> io::Result<()> {
    let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
    for (name, value) in names.iter().zip(shown(values)) {
        let text = format!("{}{value}", padded(name, widest + GAP));
        writeln!(out, "{}", text.trim_end())?;
    }
    Ok(())
}

fn shown(row: &[String]) -> Vec<String> {
    row.iter().map(|text| visible(text).into_owned()).collect()
}

fn line(cells: &[&str], widths: &[usize], shown: &[usize]) -> String {
    let cell = |place: &usize| Some(padded(cells.get(*place)?, widths[*place] + GAP));
    shown.iter().filter_map(cell).collect::<String>().trim_end().to_owned()
}

fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// The line cut to the terminal, the cut marked with `…`.
fn cut(line: &str, width: Option<usize>) -> String {
    let Some(width) = width.filter(|width| line.width() > *width) else {
        return line.to_owned();
    };
    let mut kept = String::new();
    let mut used = 1;
    for character in line.chars() {
        used += character.width().unwrap_or(0);
        if used > width {
            break;
        }
        kept.push(character);
    }
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[[&str; 2]], width: Option<usize>) -> String {
        let mut table = Table::new(width, false);
        for row in rows {
            table.push(&row.map(str::to_owned)).expect("kept");
        }
        text_of(table)
    }

    fn text_of(table: Table) -> String {
        let mut out = Vec::new();
        table.write(&mut out, &["name", "email"]).expect("memory takes it");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_column_that_is_empty_everywhere_can_be_left_out() {
        let mut table = Table::new(None, true);
        table.push(&[String::new(), "kim@x.org".into()]).expect("kept");
        assert_eq!(text_of(table), "EMAIL\nkim@x.org\n");
    }

    #[test]
    fn columns_are_aligned_by_the_width_on_the_screen() {
        let text = table(&[["王 伟", "w@x.org"], ["Ólafur", "o@x.org"]], None);
        assert_eq!(text, "NAME    EMAIL\n王 伟   w@x.org\nÓlafur  o@x.org\n");
    }

    #[test]
    fn only_a_terminal_cuts_and_a_column_of_one_does_not_break_it() {
        let row = [["Kim Example", "kim@x.org"]];
        assert_eq!(table(&row, Some(14)), "NAME         …\nKim Example  …\n");
        assert_eq!(table(&row, Some(1)), "…\n…\n");
        assert_eq!(table(&row, Some(80)), table(&row, None));
    }

    #[test]
    fn a_stored_escape_sequence_does_not_reach_the_terminal() {
        let text = table(&[["a\u{1b}[2Jb", "x"]], None);
        assert!(!text.contains('\u{1b}') && text.contains("a\\u{1b}[2Jb"));
    }
}
