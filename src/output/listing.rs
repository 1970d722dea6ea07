//! Lists and single things in the chosen format, from one view type a noun.

use crate::domain::{code::Code, refusal::Refusal, text::nearest, value::Value};
use crate::output::{
    Error, Format, Output, Result, Style, csv, json, json::Escaped, sanitize::visible, table,
    table::Table,
};
use std::io::Write;

/// What a noun looks like: the same fields in every format, only ever added to.
pub trait View {
    /// The names of the fields, in order.
    const COLUMNS: &'static [&'static str];
    /// Those that a table of many shows; all if none.
    const TABLE: &'static [&'static str] = &[];
    /// A table leaves out columns that are empty in every row.
    const DROPS_EMPTY: bool = false;
    /// A table may be cut to the terminal.
    const MAY_BE_CUT: bool = true;

    /// The values, in the order of [`View::COLUMNS`].
    fn values(&self) -> Vec<Value>;

    /// The values for people's eyes, if they differ.
    fn table_values(&self) -> Vec<Value> {
        self.values()
    }
}

/// A list that is being written.
pub struct Listing<'a> {
    sink: ListingSink<'a>,
    /// Places of the shown columns.
    places: Vec<usize>,
    /// Names of the shown columns.
    names: Vec<&'static str>,
    manner: csv::Manner,
    count: u64,
}

enum ListingSink<'a> {
    Table { out: &'a mut dyn Write, table: Box<Table> },
    Json(&'a mut dyn Write),
    Jsonl(&'a mut dyn Write),
    Csv(Box<::csv::Writer<&'a mut dyn Write>>),
}

impl Output<'_> {
    /// Begins a list.
    pub fn listing<V: View>(&mut self) -> Result<Listing<'_>> {
        let places = places::<V>(&self.style, V::TABLE)?;
        let out = &mut *self.out;
        let sink = match self.style.format {
            Format::Table => {
                let drops_empty = V::DROPS_EMPTY && self.style.columns.is_none();
                ListingSink::Table {
                    out,
                    table: Box::new(Table::new(
                        self.style.width.filter(|_| V::MAY_BE_CUT),
                        drops_empty,
                    )),
                }
            }
            Format::Json => ListingSink::Json(out),
            Format::Jsonl => ListingSink::Jsonl(out),
            Format::Csv => {
                let mut writer = csv::writer(out);
                writer.write_record(names::<V>(&places)).map_err(into_io)?;
                ListingSink::Csv(Box::new(writer))
            }
        };
        let manner = csv::Manner::of(&self.style);
        let names = names::<V>(&places);
        Ok(Listing { sink, places, names, manner, count: 0 })
    }

    /// Writes a whole list.
    pub fn list<V: View>(&mut self, views: impl IntoIterator<Item = V>) -> Result<()> {
        let mut listing = self.listing::<V>()?;
        for view in views {
            listing.push(&view)?;
        }
        listing.finish()
    }

    /// Writes one thing: an object, or in a table a field a line.
    pub fn one<V: View>(&mut self, view: &V) -> Result<()> {
        let places = places::<V>(&self.style, &[])?;
        match self.style.format {
            Format::Table => {
                self.write_fields(view, &places)?;
                self.out.flush()?;
            }
            Format::Json | Format::Jsonl => {
                let fields = json::object(&names::<V>(&places), pick(view.values(), &places));
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
}

impl Output<'_> {
    /// Writes a text of several lines for people, after a blank line.
    pub fn passage(&mut self, text: &str) -> Result<()> {
        writeln!(self.out)?;
        text.lines().try_for_each(|line| writeln!(self.out, "{}", visible(line)))?;
        Ok(self.out.flush()?)
    }

    fn write_fields<V: View>(&mut self, view: &V, places: &[usize]) -> Result<()> {
        let values = view.table_values();
        let drops_empty = V::DROPS_EMPTY && self.style.columns.is_none();
        let fields: (Vec<&str>, Vec<String>) = places
            .iter()
            .map(|place| (V::COLUMNS[*place], values[*place].shown().into_owned()))
            .filter(|(_, text)| !(drops_empty && text.is_empty()))
            .unzip();
        Ok(table::write_one(self.out, &fields.0, &fields.1)?)
    }
}

impl Listing<'_> {
    /// Adds a row; every row is of the view that the list was begun with.
    pub fn push(&mut self, view: &impl View) -> Result<()> {
        let first = self.count == 0;
        self.count += 1;
        match &mut self.sink {
            ListingSink::Table { table, .. } => {
                let values = pick(view.table_values(), &self.places);
                let texts = values.iter().map(|value| value.shown().into_owned());
                table.push(&texts.collect::<Vec<_>>())?;
            }
            ListingSink::Json(out) => {
                let fields = json::object(&self.names, pick(view.values(), &self.places));
                let text = Escaped(json::text(&fields)?);
                write!(out, "{}{text}", if first { "[\n" } else { ",\n" })?;
            }
            ListingSink::Jsonl(out) => {
                let fields = json::object(&self.names, pick(view.values(), &self.places));
                writeln!(out, "{}", Escaped(json::text(&fields)?))?;
            }
            ListingSink::Csv(writer) => {
                let manner = self.manner;
                let values = pick(view.values(), &self.places);
                let texts = values.iter().map(|value| csv::text(value, manner));
                writer.write_record(texts).map_err(into_io)?;
            }
        }
        Ok(())
    }

    /// Ends the list; a table is written only now, when its widths are known.
    pub fn finish(self) -> Result<()> {
        match self.sink {
            ListingSink::Table { out, table } => {
                table.write(out, &self.names)?;
                // A note that follows on the other stream is printed below it.
                out.flush()?;
            }
            ListingSink::Json(out) if self.count == 0 => writeln!(out, "[]")?,
            ListingSink::Json(out) => writeln!(out, "\n]")?,
            ListingSink::Jsonl(_) => {}
            ListingSink::Csv(mut writer) => writer.flush()?,
        }
        Ok(())
    }
}

fn names<V: View>(places: &[usize]) -> Vec<&'static str> {
    places.iter().map(|place| V::COLUMNS[*place]).collect()
}

fn pick(mut values: Vec<Value>, places: &[usize]) -> Vec<Value> {
    let take = |place: &usize| std::mem::replace(&mut values[*place], Value::Absent);
    places.iter().map(take).collect()
}

/// The places of the columns that were asked for, of those a table shows, or
/// of all.
fn places<V: View>(style: &Style, shown: &[&str]) -> Result<Vec<usize>> {
    let place = |name: &str| V::COLUMNS.iter().position(|column| *column == name);
    match &style.columns {
        Some(names) => names
            .iter()
            .map(|name| place(name).ok_or_else(|| Error::Columns(Box::new(unknown::<V>(name)))))
            .collect(),
        None if style.format == Format::Table && !shown.is_empty() => {
            Ok(shown.iter().filter_map(|name| place(name)).collect())
        }
        None => Ok((0..V::COLUMNS.len()).collect()),
    }
}

fn unknown<V: View>(name: &str) -> Refusal {
    let refusal = Refusal::new(Code::Usage, format!("there is no column {name:?}"));
    let known = V::COLUMNS.join(", ");
    match nearest(name, V::COLUMNS.iter().copied()) {
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
