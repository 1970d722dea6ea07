//! A table of users and the forms in which other programs write it.

use crate::domain::{refusal::Refusal, user::patch::UserPatch, user::patch::UserRow};
use crate::input::{
    error::Error, heading_options::HeadingOptions, headings::Headings, source::Source,
    users::UserFile,
};
use std::{fmt::Write as _, io::Cursor, path::Path};

/// A user of a table: what each of the columns says.
#[derive(Clone, Debug)]
pub struct Person {
    pub email: String,
    pub first: String,
    pub last: String,
    pub phone: String,
    pub practices: String,
    pub status: String,
}

/// How a table is written.
#[derive(Clone, Debug)]
pub struct Form {
    pub separator: char,
    pub end: &'static str,
    pub encoding: Encoded,
    pub quotes: Quotes,
    /// One of several headings for each column.
    pub spelling: usize,
    pub is_joined: bool,
    /// What is around the rows: titles, empty rows and columns, a Ctrl-Z.
    pub residue: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Encoded {
    Utf8,
    Marked,
    Utf16Le,
    Utf16Be,
}

/// Which cells are quoted.
#[derive(Clone, Copy, Debug)]
pub enum Quotes {
    All,
    Needed,
    /// With blanks around them.
    Loose,
}

const EMAILS: [&str; 5] = ["email", "E-Mail Address", "mail", "Login  email", "user_email"];
const NAMES: [&str; 5] = ["name", "Full Name", "displayName", "Name [Required]", "CN"];
const FIRST_NAMES: [&str; 5] = ["first_name", "Given Name", "firstName", "First", "GIVENNAME"];
const LAST_NAMES: [&str; 5] = ["last_name", "Surname", "sn", "Last Name*", "familyName"];
const PHONES: [&str; 5] = ["phone", "Mobile Phone", "phone_number", "Telephone", "Cell"];
const PRACTICES: [&str; 5] = ["practices", "Practice", "PRACTICES", "Practice Name", "Clinic"];
const STATUSES: [&str; 5] = ["status", "Account Status", "Enabled", "Active", "Status (now)"];

impl Form {
    /// The form in which the program itself writes.
    pub const PLAIN: Self = Self {
        separator: ',',
        end: "\n",
        encoding: Encoded::Utf8,
        quotes: Quotes::Needed,
        spelling: 0,
        is_joined: true,
        residue: false,
    };

    /// The bytes of a table in this form.
    pub fn write(&self, people: &[Person]) -> Vec<u8> {
        let mut text = String::new();
        if self.residue {
            let _ = write!(text, "Staff of May{}{0}", self.end);
        }
        text.push_str(&self.row(&self.headings()));
        for person in people {
            text.push_str(&self.row(&self.cells(person)));
            if self.residue {
                let blanks = self.separator.to_string().repeat(3);
                let _ = write!(text, " {blanks}{}{0}", self.end);
            }
        }
        if self.residue {
            text.push('\x1a');
        }
        encoded(&text, self.encoding)
    }

    fn headings(&self) -> Vec<String> {
        let at = |names: [&str; 5]| names[self.spelling % 5].to_owned();
        let names =
            if self.is_joined { vec![at(NAMES)] } else { vec![at(LAST_NAMES), at(FIRST_NAMES)] };
        let rest = [PHONES, PRACTICES, STATUSES].map(at);
        [at(EMAILS)].into_iter().chain(names).chain(rest).collect()
    }

    fn cells(&self, person: &Person) -> Vec<String> {
        let names = if self.is_joined {
            vec![format!("{} {}", person.first, person.last)]
        } else {
            vec![person.last.clone(), person.first.clone()]
        };
        let rest = [&person.phone, &person.practices, &person.status].map(Clone::clone);
        [person.email.clone()].into_iter().chain(names).chain(rest).collect()
    }

    fn row(&self, cells: &[String]) -> String {
        let mut texts: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        if self.residue {
            texts.push(String::new());
        }
        format!("{}{}", texts.join(&self.separator.to_string()), self.end)
    }

    fn cell(&self, text: &str) -> String {
        let text = text.replace('\n', self.end);
        let needs = text.contains([self.separator, '"', '\r', '\n']);
        let quoted = format!("\"{}\"", text.replace('"', "\"\""));
        match self.quotes {
            Quotes::All => quoted,
            Quotes::Needed if needs => quoted,
            Quotes::Needed => text,
            Quotes::Loose if needs => format!(" {quoted} "),
            Quotes::Loose => format!(" {text}\u{a0}"),
        }
    }
}

fn encoded(text: &str, encoding: Encoded) -> Vec<u8> {
    let marked = || std::iter::once(0xfeff).chain(text.encode_utf16());
    match encoding {
        Encoded::Utf8 => text.as_bytes().to_vec(),
        Encoded::Marked => format!("\u{feff}{text}").into_bytes(),
        Encoded::Utf16Le => marked().flat_map(u16::to_le_bytes).collect(),
        Encoded::Utf16Be => marked().flat_map(u16::to_be_bytes).collect(),
    }
}

/// The headings of an import without options.
pub fn headings() -> Headings {
    Headings::of_users(HeadingOptions::default())
}

/// A source with these bytes, as if they came through a pipe.
pub fn source(bytes: &[u8], headings: &Headings) -> Result<Source, Error> {
    Source::open(&mut Cursor::new(bytes), Path::new("-"), headings)
}

/// A row as it is reported: its line, and the patch or what is wrong.
pub type ReadRow = (u64, Result<UserPatch, Refusal>);

/// The rows of a file of users.
pub fn rows(bytes: &[u8]) -> Result<Vec<ReadRow>, Error> {
    let headings = headings();
    let source = source(bytes, &headings)?;
    let mut rows = Vec::new();
    UserFile::of(&source, &headings)?.each::<Error>(&mut |row: UserRow<'_>| {
        rows.push((row.row.unwrap_or_default(), row.patch));
        Ok(())
    })?;
    Ok(rows)
}
