//! Lists and single things in the chosen format, from one view type a noun.

use crate::domain::{code::Code, column::Column, refusal::Refusal, text::nearest, value::Value};
use crate::output::{
    Error, Format, Output, Result, Style, csv, fields::FieldLines, fields::write_fields, human,
    json, json::Escaped, sanitize::visible, table::Table,
};
use std::io::Write;

/// What a noun looks like: the same fields in every format, only ever added to.
pub trait View {
    /// What many of them are called.
    const PLURAL: &'static str;
    /// The fields, in order.
    const COLUMNS: &'static [Column];
    /// Those that a table of many shows; all if none. A name that is not a field has
    /// a text for people only.
    const TABLE: &'static [&'static str] = &[];

    /// Columns of the table that a narrow terminal does without, the first one first.
    const SPARE: &'static [&'static str] = &[];

    /// The values, in the order of [`View::COLUMNS`].
    fn values(&self) -> Vec<Value>;

    /// The lines that people see of a field, if they differ from its value.
    fn lines(&self, _name: &str) -> Option<Vec<String>> {
        None
    }
}

/// A list that is being written.
pub struct Listing<'a> {
    sink: ListingSink<'a>,
    columns: Vec<Shown>,
    manner: csv::Manner,
    count: u64,
    plural: &'static str,
}

/// A column that is shown.
#[derive(Clone, Copy)]
pub struct Shown {
    pub column: Column,
    /// The place of its value in the view; none if only people see it.
    place: Option<usize>,
}

enum ListingSink<'a> {
    Table { out: &'a mut dyn Write, table: Box<Table>, notes: Option<&'a mut dyn Write> },
    Json(&'a mut dyn Write),
    Jsonl(&'a mut dyn Write),
    Csv(Box<::csv::Writer<&'a mut dyn Write>>),
}

impl Output<'_> {
    /// Begins a list.
    pub fn listing<V: View>(&mut self) -> Result<Listing<'_>> {
        let columns = columns::<V>(&self.style, V::TABLE)?;
        let manner = csv::Manner::of(&self.style);
        let out = &mut *self.out;
        let sink = match self.style.format {
            Format::Table => {
                let drops_empty = self.style.columns.is_none();
                let shown = columns.iter().map(|shown| shown.column).collect();
                let spare = if drops_empty { V::SPARE } else { &[] };
                let table = Table::new(shown, self.style.screen, drops_empty).sparing(spare);
                let quiet = self.style.quiet;
                let notes: Option<&mut dyn Write> = if quiet { None } else { Some(&mut *self.err) };
                ListingSink::Table { out, table: Box::new(table), notes }
            }
            Format::Json => ListingSink::Json(out),
            Format::Jsonl => ListingSink::Jsonl(out),
            Format::Csv => {
                let mut writer = csv::writer(out, manner)?;
                writer.write_record(names(&columns)).map_err(into_io)?;
                ListingSink::Csv(Box::new(writer))
            }
        };
        Ok(Listing { sink, columns, manner, count: 0, plural: V::PLURAL })
    }

    /// Writes a whole list.
    pub fn list<V: View>(&mut self, views: impl IntoIterator<Item = V>) -> Result<()> {
        let mut listing = self.listing::<V>()?;
        for view in views {
            listing.push(&view)?;
        }
        listing.finish()
    }

    /// Writes one thing: an object, or for people a field per line.
    pub fn one<V: View>(&mut self, view: &V) -> Result<()> {
        let columns = columns::<V>(&self.style, &[])?;
        match self.style.format {
            Format::Table => {
                let fields: Vec<FieldLines> = field_lines(view, &columns);
                write_fields(self.out, self.style.screen, &fields)?;
                self.out.flush()?;
            }
            Format::Json | Format::Jsonl => {
                let fields = json::object(&names(&columns), pick(view.values(), &columns));
                writeln!(self.out, "{}", Escaped(json::text(&fields)?))?;
            }
            Format::Csv => {
                let mut listing = self.listing::<V>()?;
                listing.push(view)?;
                listing.finish()?;
            }
        }
        Ok(())
    }

    /// Writes a text of several lines for people, after a blank line.
    pub fn passage(&mut self, text: &str) -> Result<()> {
        writeln!(self.out)?;
        text.lines().try_for_each(|line| writeln!(self.out, "{}", visible(line)))?;
        Ok(self.out.flush()?)
    }
}

impl Listing<'_> {
    /// Adds a row; every row is of the view that the list was begun with.
    pub fn push(&mut self, view: &impl View) -> Result<()> {
        let first = self.count == 0;
        self.count += 1;
        match &mut self.sink {
            ListingSink::Table { table, .. } => table.push(&row_texts(view, &self.columns))?,
            ListingSink::Json(out) => {
                let fields =
                    json::object(&names(&self.columns), pick(view.values(), &self.columns));
                let text = Escaped(json::text(&fields)?);
                write!(out, "{}{text}", if first { "[\n" } else { ",\n" })?;
            }
            ListingSink::Jsonl(out) => {
                let fields =
                    json::object(&names(&self.columns), pick(view.values(), &self.columns));
                writeln!(out, "{}", Escaped(json::text(&fields)?))?;
            }
            ListingSink::Csv(writer) => {
                let manner = self.manner;
                let values = pick(view.values(), &self.columns);
                let texts = values.iter().map(|value| csv::text(value, manner));
                writer.write_record(texts).map_err(into_io)?;
            }
        }
        Ok(())
    }

    /// Ends the list; a table is written only now, when its widths are known. People
    /// are told that a list is empty.
    pub fn finish(self) -> Result<()> {
        match self.sink {
            ListingSink::Table { out, table, notes } => {
                let is_empty = table.is_empty();
                let spared = table.write(out)?;
                // A note that follows on the other stream is printed below it.
                out.flush()?;
                let note = if is_empty {
                    Some(format!("no {} found", self.plural))
                } else {
                    left_out(&spared)
                };
                if let Some((notes, note)) = notes.zip(note) {
                    drop(writeln!(notes, "{note}"));
                }
            }
            ListingSink::Json(out) if self.count == 0 => writeln!(out, "[]")?,
            ListingSink::Json(out) => writeln!(out, "\n]")?,
            ListingSink::Jsonl(_) => {}
            ListingSink::Csv(mut writer) => writer.flush()?,
        }
        Ok(())
    }
}

/// What a narrow terminal does without.
pub fn left_out(spared: &[&str]) -> Option<String> {
    let names: Vec<String> = spared.iter().map(|name| name.replace('_', " ")).collect();
    let names = names.join(", ");
    (!names.is_empty()).then(|| format!("too narrow to show {names}; --columns chooses"))
}

/// The texts of a row for people, one for each column.
pub fn row_texts<V: View>(view: &V, columns: &[Shown]) -> Vec<String> {
    let values = view.values();
    let text = |shown: &Shown| match (view.lines(shown.column.name), shown.place) {
        (Some(lines), _) => lines.join("; "),
        (None, Some(place)) => human::text(shown.column.kind, &values[place]),
        (None, None) => String::new(),
    };
    columns.iter().map(text).collect()
}

/// The fields of one thing for people.
fn field_lines<V: View>(view: &V, columns: &[Shown]) -> Vec<FieldLines> {
    let values = view.values();
    let lines = |shown: &Shown| match (view.lines(shown.column.name), shown.place) {
        (None, Some(place)) => vec![human::text(shown.column.kind, &values[place])],
        (lines, _) => lines.unwrap_or_default(),
    };
    let field = |shown: &Shown| FieldLines { column: shown.column, lines: lines(shown) };
    columns.iter().map(field).collect()
}

fn names(columns: &[Shown]) -> Vec<&'static str> {
    columns.iter().map(|shown| shown.column.name).collect()
}

fn pick(mut values: Vec<Value>, columns: &[Shown]) -> Vec<Value> {
    let take = |place: usize| std::mem::replace(&mut values[place], Value::Absent);
    columns.iter().filter_map(|shown| shown.place).map(take).collect()
}

/// The columns that were asked for, those that a table shows, or all.
pub fn columns<V: View>(style: &Style, table: &[&'static str]) -> Result<Vec<Shown>> {
    let shown = |(place, column): (usize, &Column)| Shown { column: *column, place: Some(place) };
    let all = || V::COLUMNS.iter().enumerate().map(shown);
    let named = |name: &str| all().find(|shown| shown.column.name == name);
    match &style.columns {
        Some(wanted) => wanted
            .iter()
            .map(|name| named(name).ok_or_else(|| Error::Columns(Box::new(unknown::<V>(name)))))
            .collect(),
        None if style.format == Format::Table && !table.is_empty() => {
            let for_people = |name| Shown { column: Column::text(name, ""), place: None };
            Ok(table.iter().map(|name| named(name).unwrap_or_else(|| for_people(name))).collect())
        }
        None => Ok(all().collect()),
    }
}

fn unknown<V: View>(name: &str) -> Refusal {
    let refusal = Refusal::new(Code::Usage, format!("there is no column {name:?}"));
    let names: Vec<&str> = V::COLUMNS.iter().map(|column| column.name).collect();
    let known = names.join(", ");
    match nearest(name, names.iter().copied()) {
        Some(near) => refusal.hint(format!("did you mean {near:?}? The columns are: {known}")),
        None => refusal.hint(format!("the columns are: {known}")),
    }
}

/// An error of the CSV writer.
pub fn into_io(error: ::csv::Error) -> std::io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(source) => source,
        other => std::io::Error::other(format!("{other:?}")),
    }
}
