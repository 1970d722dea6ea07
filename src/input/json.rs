//! JSON objects one by one: a line each, or in an array, or over many lines as
//! other tools print them.

use crate::domain::{code::Code, refusal::Location, refusal::Refusal};
use crate::input::{file_text::UnifiedReader, form::Form, row::at, row::text_of, source::Source};

use serde::de::DeserializeOwned;
use std::{io, io::BufRead, io::Read};

/// The longest object, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// The objects of a source.
pub struct Objects<'a> {
    reader: UnifiedReader<'a>,
    is_by_line: bool,
    braces: Braces,
    /// The line that is being read; how many objects there were.
    line: u64,
    count: u64,
}

/// An object's text. Its row is the line, or in an array the place in it.
pub struct Object {
    pub row: u64,
    pub text: String,
    /// What is wrong with it before anybody looks into it.
    problem: Option<Refusal>,
}

impl Object {
    fn of(row: u64, bytes: &[u8]) -> Self {
        match text_of(bytes, row) {
            Ok(text) => Self { row, text: text.to_owned(), problem: None },
            Err(refusal) => {
                let text = String::from_utf8_lossy(bytes).into_owned();
                Self { row, text, problem: Some(refusal) }
            }
        }
    }

    /// The thing that it is, or what is wrong with it.
    pub fn parse<T: DeserializeOwned>(
        &self,
        explain: impl Fn(&serde_json::Error) -> Refusal,
    ) -> Result<T, Refusal> {
        match &self.problem {
            Some(problem) => Err(problem.clone()),
            None => serde_json::from_str(&self.text).map_err(|error| explain(&error)),
        }
    }
}

impl<'a> Objects<'a> {
    /// The objects of a source from its beginning.
    pub fn of(source: &'a Source) -> Self {
        let is_by_line = source.opening.form == Form::JsonLines;
        let (reader, braces) = (source.text.reader(), Braces::default());
        Self { reader, is_by_line, braces, line: 1, count: 0 }
    }

    /// The next object. What is between objects and belongs to no array is
    /// refused.
    pub fn next_object(&mut self) -> io::Result<Option<Object>> {
        if self.is_by_line { self.next_line() } else { self.next_whole() }
    }

    fn next_line(&mut self) -> io::Result<Option<Object>> {
        loop {
            let mut bytes = Vec::new();
            let most = MOST as u64 + 1;
            if self.reader.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            let row = self.line;
            if bytes.len() > MOST {
                return Err(io::Error::other(at(row, "the object is longer than 4 MiB")));
            }
            self.line += 1;
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Object::of(row, bytes.trim_ascii_end())));
            }
        }
    }

    fn next_whole(&mut self) -> io::Result<Option<Object>> {
        let mut bytes = Vec::new();
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                let open = self.braces.open();
                let refused =
                    |what| io::Error::other(at(self.line, format!("{what} is not closed")));
                return open.map_or(Ok(None), |what| Err(refused(what)));
            }
            let (used, is_whole) = self.braces.take(buffer, &mut self.line, &mut bytes)?;
            self.reader.consume(used);
            if is_whole {
                self.count += 1;
                return Ok(Some(Object::of(self.count, &bytes)));
            }
            if bytes.len() > MOST {
                return Err(io::Error::other(at(self.line, "the object is longer than 4 MiB")));
            }
        }
    }
}

/// What is wrong with JSON, and where, as an editor shows it.
pub fn explained(error: &serde_json::Error, what: &str) -> Refusal {
    let text = error.to_string();
    let problem = text.split(" at line ").next().unwrap_or("it is not JSON");
    // A value in the wrong place may be a hash, and is not repeated.
    let problem = if text.contains("$argon2") { "a hash in the wrong place" } else { problem };
    let refusal = Refusal::new(Code::InvalidInput, format!("{what}: {problem}"));
    let (row, column) = (error.line() as u64, (error.column() as u64).max(1));
    if row == 0 { refusal } else { refusal.at(Location::of_row(row).in_column(column)) }
}

/// How deep in braces a text is, whether in an array, and whether within a
/// string.
#[derive(Default)]
struct Braces {
    in_array: bool,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Braces {
    /// Takes the bytes of an object out of a piece of the text: how many of the
    /// piece were used, and whether the object is whole.
    fn take(
        &mut self,
        piece: &[u8],
        line: &mut u64,
        object: &mut Vec<u8>,
    ) -> io::Result<(usize, bool)> {
        for (place, byte) in piece.iter().enumerate() {
            *line += u64::from(*byte == b'\n');
            let was_open = self.depth > 0;
            self.step(*byte, *line).map_err(io::Error::other)?;
            if was_open || self.depth > 0 {
                object.push(*byte);
            }
            if was_open && self.depth == 0 {
                return Ok((place + 1, true));
            }
        }
        Ok((piece.len(), false))
    }

    fn step(&mut self, byte: u8, line: u64) -> Result<(), Refusal> {
        match byte {
            _ if self.depth == 0 => return self.between(byte, line),
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' if self.in_string => self.is_escaped = true,
            b'"' => self.in_string = !self.in_string,
            _ if self.in_string => {}
            b'{' => self.depth += 1,
            b'}' => self.depth -= 1,
            _ => {}
        }
        Ok(())
    }

    /// Objects may be in one array, and one after the other.
    fn between(&mut self, byte: u8, row: u64) -> Result<(), Refusal> {
        match byte {
            b'{' => self.depth = 1,
            b'[' if !self.in_array => self.in_array = true,
            b']' if self.in_array => self.in_array = false,
            b',' | b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => return Err(at(row, "there is something other than objects")),
        }
        Ok(())
    }

    /// What is still open at the end of the text.
    const fn open(&self) -> Option<&'static str> {
        match (self.depth, self.in_array) {
            (0, false) => None,
            (0, true) => Some("the array"),
            _ => Some("the object"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_ends_with_its_outermost_brace() {
        let taken = |text: &str| {
            let (mut line, mut object) = (1, Vec::new());
            let taken = Braces::default().take(text.as_bytes(), &mut line, &mut object);
            let whole = taken.map(|(_, is_whole)| is_whole).map_err(|error| error.to_string());
            (whole, String::from_utf8(object).expect("UTF-8"))
        };
        let whole = |text: &str| (Ok(true), text.to_owned());
        assert_eq!(taken(r#"[ {"a":{"b":"}"}} , {"#), whole(r#"{"a":{"b":"}"}}"#));
        assert_eq!(taken(r#"{"a":"\"}"}"#), whole(r#"{"a":"\"}"}"#));
        assert_eq!(taken(r#"{"a":"#), (Ok(false), r#"{"a":"#.to_owned()));
        let refused = Err("there is something other than objects".to_owned());
        assert_eq!(taken("[["), (refused.clone(), String::new()));
        assert_eq!(taken("x"), (refused, String::new()));
    }
}
