//! Tables for people: no borders, aligned by display width, headings in
//! capitals, cut only where a terminal is too narrow.

use super::sanitize::visible;
use std::io::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const GAP: usize = 2;

/// Writes headings and rows.
pub fn write(
    out: &mut dyn Write,
    headings: &[&str],
    rows: &[Vec<String>],
    width: Option<usize>,
) -> io::Result<()> {
    let headings: Vec<String> = headings.iter().map(|name| name.to_uppercase()).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| shown(row)).collect();
    let widths = widths(&headings, &rows);
    for row in std::iter::once(&headings).chain(&rows) {
        writeln!(out, "{}", cut(&line(row, &widths), width))?;
    }
    Ok(())
}

/// Writes one thing: a field a line.
pub fn write_one(
    out: &mut dyn Write,
    names: &[&str],
    values: &[String],
    width: Option<usize>,
) -> io::Result<()> {
    let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
    for (name, value) in names.iter().zip(shown(values)) {
        let text = format!("{}{value}", padded(name, widest + GAP));
        writeln!(out, "{}", cut(text.trim_end(), width))?;
    }
    Ok(())
}

fn shown(row: &[String]) -> Vec<String> {
    row.iter().map(|text| visible(text).into_owned()).collect()
}

fn widths(headings: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths: Vec<usize> = headings.iter().map(|heading| heading.width()).collect();
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
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|text| (*text).to_owned()).collect()).collect();
        let mut out = Vec::new();
        write(&mut out, &["name", "email"], &rows, width).expect("memory takes it");
        String::from_utf8(out).expect("text")
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
