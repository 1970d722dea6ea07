//! One thing for people: a field per line, its label before it. Never cut: there
//! is nowhere else to look.

use crate::domain::{column::Column, column::ColumnKind};
use crate::output::{
    Screen, layout::GAP, layout::padded, layout::width, layout::wrapped, palette::LABEL,
    palette::of_kind, palette::paint, sanitize::visible,
};
use std::{io, io::Write};

/// Less space than this after the labels, and the values go below them.
const LEAST: usize = 22;

/// A field with the lines of its value.
pub struct FieldLines {
    pub column: Column,
    pub lines: Vec<String>,
}

impl FieldLines {
    fn label(&self) -> String {
        self.column.name.replace('_', " ")
    }
}

/// Writes the fields, with their values in one column.
pub fn write_fields(out: &mut dyn Write, screen: Screen, fields: &[FieldLines]) -> io::Result<()> {
    let labels = fields.iter().map(|field| width(&field.label())).max().unwrap_or(0) + GAP;
    let is_narrow = screen.width.is_some_and(|width| width < labels + LEAST);
    let indent = if is_narrow { GAP } else { labels };
    let room = screen.width.map(|width| width.saturating_sub(indent).max(1));
    for field in fields {
        let (label, mut lines) = (field.label(), broken(&field.lines, room));
        if lines.is_empty() {
            lines.push(nothing(field.column.kind).to_owned());
        }
        let first = if is_narrow { None } else { Some(lines.remove(0)) };
        let space = first.as_ref().map_or(0, |_| labels - width(&label));
        let first = painted(field, first.as_deref().unwrap_or_default(), screen);
        let line = format!("{}{}{first}", paint(&label, LABEL, screen.color), " ".repeat(space));
        writeln!(out, "{}", line.trim_end())?;
        for line in &lines {
            writeln!(out, "{}{}", padded("", indent), painted(field, line, screen))?;
        }
    }
    Ok(())
}

fn painted(field: &FieldLines, line: &str, screen: Screen) -> String {
    paint(line, of_kind(field.column.kind, line), screen.color).into_owned()
}

/// The lines as they fit into the room; a line that goes on is indented further.
fn broken(lines: &[String], room: Option<usize>) -> Vec<String> {
    let mut all = Vec::new();
    for line in lines.iter().map(|line| visible(line)).filter(|line| !line.is_empty()) {
        let Some(room) = room.filter(|room| width(&line) > *room) else {
            all.push(line.into_owned());
            continue;
        };
        let bare = line.trim_start();
        let indent = (line.len() - bare.len()).min(room.saturating_sub(1));
        let parts = wrapped(bare, room - indent);
        all.extend(parts.into_iter().map(|part| format!("{}{part}", padded("", indent))));
    }
    all
}

/// What stands for a value that is not there.
fn nothing(kind: ColumnKind) -> &'static str {
    if kind == ColumnKind::Flag { "no" } else { "-" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(width: Option<usize>) -> String {
        let fields = [
            FieldLines { column: Column::text("name", ""), lines: vec!["Kim Example".into()] },
            FieldLines {
                column: Column::list("account_permissions", ""),
                lines: vec!["account".into(), "  users.view, users.manage".into()],
            },
            FieldLines { column: Column::word("phone", ""), lines: Vec::new() },
        ];
        let mut out = Vec::new();
        write_fields(&mut out, Screen { width, color: false }, &fields).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn values_are_in_one_column_and_lines_keep_their_indent() {
        let text = "name                 Kim Example\naccount permissions  account\n                       users.view, users.manage\nphone                -\n";
        assert_eq!(shown(None), text);
        let text = "name                 Kim Example\naccount permissions  account\n                       users.view, users.manage\nphone                -\n";
        assert_eq!(shown(Some(50)), text);
    }

    #[test]
    fn a_narrow_terminal_shows_values_below_their_labels() {
        let text = "name\n  Kim Example\naccount permissions\n  account\n    users.view, users.manage\nphone\n  -\n";
        assert_eq!(shown(Some(30)), text);
    }
}
