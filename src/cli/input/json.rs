//! JSON objects one by one: a line each, or in an array, or over many lines as
//! other tools print them.

use super::source::{Lines, Source};
use super::{Form, at, text_of};
use crate::domain::code::Code;
use crate::domain::refusal::{Place, Refusal};
use std::io;

/// The longest object, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// The objects of a source.
pub struct Objects<'a> {
    lines: Lines<'a>,
    is_by_line: bool,
    /// What of the last line comes behind the last object.
    rest: String,
    braces: Braces,
    /// The line of the rest; how many objects there were.
    line: u64,
    count: u64,
}

/// An object's text. Its row is the line, or in an array the place in it.
pub struct Object {
    pub row: u64,
    pub text: String,
}

impl<'a> Objects<'a> {
    /// The objects of a source from its beginning.
    pub fn of(source: &'a Source) -> Self {
        let is_by_line = source.form == Form::JsonLines;
        let (lines, rest, braces) = (source.lines(), String::new(), Braces::default());
        Self { lines, is_by_line, rest, braces, line: 0, count: 0 }
    }

    /// The next object. What is between objects and belongs to no array is
    /// refused.
    pub fn next_object(&mut self) -> io::Result<Option<Object>> {
        if !self.is_by_line {
            return self.next_whole();
        }
        while let Some((row, line)) = self.lines.next_line()? {
            let text = text_of(&line, row).map_err(io::Error::other)?.trim_end();
            if !text.trim().is_empty() {
                return Ok(Some(Object { row, text: text.to_owned() }));
            }
        }
        Ok(None)
    }

    fn next_whole(&mut self) -> io::Result<Option<Object>> {
        let mut text = String::new();
        loop {
            let piece = std::mem::take(&mut self.rest);
            if let Some(end) = self.braces.end_in(&piece, self.line).map_err(io::Error::other)? {
                text.push_str(&piece[..end]);
                piece[end..].clone_into(&mut self.rest);
                self.count += 1;
                let text = text.trim_start_matches(BETWEEN).to_owned();
                return Ok(Some(Object { row: self.count, text }));
            }
            text.push_str(&piece);
            if text.len() > MOST {
                return Err(io::Error::other(at(self.line, "the object is longer than 4 MiB")));
            }
            let Some((row, line)) = self.lines.next_line()? else {
                return match self.braces.open() {
                    None => Ok(None),
                    Some(what) => {
                        Err(io::Error::other(at(self.line, format!("{what} is not closed"))))
                    }
                };
            };
            text_of(&line, row).map_err(io::Error::other)?.clone_into(&mut self.rest);
            self.line = row;
        }
    }
}

/// What may stand between objects.
const BETWEEN: [char; 7] = [' ', '\t', '\r', '\n', ',', '[', ']'];

/// What is wrong with JSON, and where, as an editor shows it.
pub fn explained(error: &serde_json::Error, what: &str) -> Refusal {
    let text = error.to_string();
    let problem = text.split(" at line ").next().unwrap_or("it is no JSON");
    let refusal = Refusal::new(Code::InvalidInput, format!("{what}: {problem}"));
    let (row, column) = (error.line() as u64, (error.column() as u64).max(1));
    if row == 0 { refusal } else { refusal.at(Place { row, cell: Some((row, column)) }) }
}

/// How deep in braces a text stands, whether in an array, and whether within a
/// string.
#[derive(Default)]
struct Braces {
    in_array: bool,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Braces {
    /// Where in a piece the outermost object ends, if it does.
    fn end_in(&mut self, piece: &str, row: u64) -> Result<Option<usize>, Refusal> {
        for (place, byte) in piece.bytes().enumerate() {
            match byte {
                _ if self.depth == 0 => self.between(byte, row)?,
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.in_string => self.is_escaped = true,
                b'"' => self.in_string = !self.in_string,
                _ if self.in_string => {}
                b'{' => self.depth += 1,
                b'}' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Ok(Some(place + 1));
                    }
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// Objects may stand in one array, and one after the other.
    fn between(&mut self, byte: u8, row: u64) -> Result<(), Refusal> {
        match byte {
            b'{' => self.depth = 1,
            b'[' if !self.in_array => self.in_array = true,
            b']' if self.in_array => self.in_array = false,
            b',' | b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => return Err(at(row, "there is something else than objects")),
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
        let end = |text: &str| Braces::default().end_in(text, 1).ok().flatten();
        assert_eq!(end(r#"[ {"a":{"b":"}"}} , {"#), Some(17));
        assert_eq!(end(r#"{"a":"\"}"}"#), Some(11));
        assert_eq!(end(r#"{"a":"#), None);
        assert_eq!(end("[["), None);
        assert_eq!(
            Braces::default().end_in("x", 3),
            Err(at(3, "there is something else than objects"))
        );
    }
}
