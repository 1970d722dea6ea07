//! The rows of a report while a change is under way: in memory while they are
//! few, in an unlinked private file when they are many. They are shown when it
//! is known how the change ended.

use crate::domain::change::{Detail, Fields, Kind};
use crate::domain::code::Code;
use crate::domain::report::{Outcome, Row};
use crate::domain::temporary::TemporaryPassword;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Seek, Write};
use tempfile::SpooledTempFile;

/// Bytes of rows that are kept in memory.
const MOST_IN_MEMORY: usize = 1 << 20;

/// A row as it is kept.
#[derive(Clone, Debug, Deserialize)]
pub struct Kept {
    pub email: String,
    pub result: String,
    pub code: Option<String>,
    /// With the warnings of the row, if the report has others.
    pub message: Option<String>,
    warnings: Vec<String>,
    pub before: Box<RawValue>,
    pub after: Box<RawValue>,
    pub next: Option<String>,
    pub secret: Option<String>,
    /// The line of the input on which the row begins.
    pub row: Option<u64>,
    place: Option<String>,
    /// The kind of the subject, if a command changes several kinds.
    pub kind: Option<String>,
}

/// The same, as it is written.
#[derive(Serialize)]
struct Keeping<'a> {
    email: &'a str,
    result: &'static str,
    code: Option<&'static str>,
    message: Option<&'a str>,
    warnings: &'a [String],
    before: Values<'a>,
    after: Values<'a>,
    next: Option<&'a str>,
    secret: Option<&'a str>,
    row: Option<u64>,
    place: Option<String>,
    kind: Option<&'static str>,
}

impl<'a> Keeping<'a> {
    fn of(row: &'a Row) -> Self {
        Self {
            email: &row.email,
            result: row.result.word(),
            code: row.code.map(Code::word),
            message: row.message.as_deref(),
            warnings: &row.warnings,
            before: Values(&row.before),
            after: Values(&row.after),
            next: row.next.as_deref(),
            secret: row.secret.as_ref().map(TemporaryPassword::as_str),
            row: row.place.map(|place| place.row),
            place: row.place.map(|place| place.to_string()),
            kind: row.kind.map(Kind::word),
        }
    }
}

struct Values<'a>(&'a Fields);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, detail) in self.0.iter() {
            map.serialize_entry(name, &Given(detail))?;
        }
        map.end()
    }
}

struct Given<'a>(&'a Detail);

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Detail::Absent => serializer.serialize_unit(),
            Detail::Flag(flag) => serializer.serialize_bool(*flag),
            Detail::Number(number) => serializer.serialize_i64(*number),
            Detail::Text(text) => serializer.serialize_str(text),
            Detail::List(items) => serializer.collect_seq(items),
        }
    }
}

/// The rows of a report.
pub struct RowSpool {
    file: SpooledTempFile,
    buffer: Vec<u8>,
    count: usize,
    /// Rows that came later than their places.
    held: HashMap<usize, String>,
}

impl Default for RowSpool {
    fn default() -> Self {
        let file = SpooledTempFile::new(MOST_IN_MEMORY);
        Self { file, buffer: Vec::new(), count: 0, held: HashMap::new() }
    }
}

impl RowSpool {
    /// Keeps a row.
    pub fn push(&mut self, row: &Row) -> io::Result<()> {
        serde_json::to_writer(&mut self.buffer, &Keeping::of(row))?;
        self.buffer.push(b'\n');
        self.count += 1;
        if self.buffer.len() > 1 << 16 { self.write_out() } else { Ok(()) }
    }

    /// Keeps a place for a row that comes later.
    pub fn hold(&mut self) -> usize {
        self.buffer.push(b'\n');
        self.count += 1;
        self.count - 1
    }

    /// Keeps the row of a place that was held.
    pub fn fill(&mut self, place: usize, row: &Row) -> io::Result<()> {
        let text = serde_json::to_string(&Keeping::of(row))?;
        self.held.insert(place, text);
        Ok(())
    }

    fn write_out(&mut self) -> io::Result<()> {
        self.file.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// True if there is no row.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The rows in their order; those of a change that was called off as skipped.
    pub fn rows(&mut self, is_aborted: bool) -> io::Result<impl Iterator<Item = io::Result<Kept>>> {
        self.write_out()?;
        self.file.rewind()?;
        let is_one = self.count == 1;
        let (file, held) = (&mut self.file, &self.held);
        let lines = BufReader::with_capacity(1 << 16, file).lines().enumerate();
        Ok(lines.map(move |(place, line)| {
            let line = line?;
            let text = if line.is_empty() { held.get(&place).unwrap_or(&line) } else { &line };
            let kept: Kept = serde_json::from_str(text)?;
            Ok(if is_aborted { kept.aborted() } else { kept.warned(is_one) })
        }))
    }
}

impl Kept {
    /// True if the subject was refused.
    pub fn has_failed(&self) -> bool {
        self.result == Outcome::Failed.word()
    }

    /// A good row of a change that was called off.
    fn aborted(self) -> Self {
        if self.has_failed() || self.result == Outcome::Skipped.word() {
            return self;
        }
        Self {
            result: Outcome::Skipped.word().to_owned(),
            code: Some(Code::Aborted.word().to_owned()),
            message: Some("not changed, because another row failed".to_owned()),
            warnings: Vec::new(),
            before: nothing(),
            after: nothing(),
            next: None,
            secret: None,
            ..self
        }
    }

    /// Of many, each row says what it is warned of; for a single one the report
    /// does.
    fn warned(mut self, is_one: bool) -> Self {
        if !is_one && !self.warnings.is_empty() {
            let parts = self.message.into_iter().chain(self.warnings.drain(..));
            self.message = Some(parts.collect::<Vec<_>>().join("; "));
        }
        self
    }

    /// What is said of the row, with its place in the input.
    pub fn placed_message(&self) -> Option<String> {
        let message = self.message.as_ref()?;
        Some(match &self.place {
            Some(place) => format!("{place}: {message}"),
            None => message.clone(),
        })
    }

    /// The fields before and after.
    pub fn fields(&self) -> io::Result<(Map<String, Value>, Map<String, Value>)> {
        let read = |json: &RawValue| serde_json::from_str(json.get());
        Ok((read(&self.before)?, read(&self.after)?))
    }

    /// The code and message of a row that failed.
    pub fn reason(&self) -> String {
        let code = self.code.as_deref().unwrap_or_default();
        format!("{code}: {}", self.message.as_deref().unwrap_or_default())
    }
}

/// No fields.
fn nothing() -> Box<RawValue> {
    RawValue::from_string("{}".to_owned()).unwrap_or_else(|_| RawValue::NULL.to_owned())
}
