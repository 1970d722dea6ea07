//! Tables for people: no borders, aligned by display width, headings in
//! capitals, cut only where a terminal is too narrow.

use super::sanitize::visible;
use std::io::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const GAP: usize = 2;

/// A table whose widths are known only when the last row is there.
pub struct Table {
    rows: Vec<Vec<String>>,
    /// The width of the terminal, where there is one.
    width: Option<usize>,
    /// Leaves out columns that are empty in every row.
    drops_empty: bool,
}

impl Table {
    /// An empty table.
    pub const fn new(width: Option<usize>, drops_empty: bool) -> Self {
        Self { rows: Vec::new(), width, drops_empty }
    }

    /// Adds a row.
    pub fn push(&mut self, row: &[String]) {
        self.rows.push(shown(row));
    }

    /// Writes headings and rows.
    pub fn write(mut self, out: &mut dyn Write, names: &[&str]) -> io::Result<()> {
        let headings: Vec<String> = names.iter().map(|name| name.to_uppercase()).collect();
        self.rows.insert(0, headings);
        if self.drops_empty && self.rows.len() > 1 {
            self.drop_empty_columns();
        }
        let widths = widths(&self.rows);
        for row in &self.rows {
            writeln!(out, "{}", cut(&line(row, &widths), self.width))?;
        }
        Ok(())
    }

    fn drop_empty_columns(&mut self) {
        let columns = self.rows[0].len();
        let used: Vec<bool> = (0..columns)
            .map(|place| self.rows[1..].iter().any(|row| !row[place].is_empty()))
            .collect();
        for row in &mut self.rows {
            let mut places = used.iter();
            row.retain(|_| *places.next().unwrap_or(&true));
        }
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

fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths = vec![0; rows[0].len()];
    for row in rows {
        for (width, text) in widths.iter_mut().zip(row) {
            *width = (*width).max(text.width());
        }
    }
    widths
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(text, width)| padded(text, width + GAP));
    cells.collect::<String>().trim_end().to_owned()
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
            table.push(&row.map(str::to_owned));
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
        table.push(&[String::new(), "kim@x.org".into()]);
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
