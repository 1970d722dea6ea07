//! Files of users for `user import`: CSV with a header or JSON objects, an entry
//! at a time, each problem with its row and column.

use crate::domain::user::patch::UserRow;
use crate::input::{
    csv_users::CsvUsers, error::Error, error::Result, form::Form, headings::Headings,
    json_users::JsonUsers, no_table, source::Source,
};

/// A file of users, which can be read more than once.
pub enum UserFile<'a> {
    Csv(CsvUsers<'a>),
    Json(JsonUsers<'a>),
}

impl<'a> UserFile<'a> {
    /// The users of a source; refuses a header that is not one of users.
    pub fn of(source: &'a Source, headings: &'a Headings) -> Result<Self> {
        match source.opening.form {
            Form::Csv => Ok(Self::Csv(CsvUsers::of(source, headings)?)),
            Form::JsonLines | Form::Json => Ok(Self::Json(JsonUsers::of(source, headings))),
            Form::List => Err(no_table::refusal(source, headings)?.into()),
        }
    }

    /// How headings are read that are not the columns' own names, a sentence each.
    pub fn notes(&self) -> Result<Vec<String>> {
        match self {
            Self::Csv(users) => Ok(users.notes()),
            Self::Json(users) => users.notes(),
        }
    }

    /// Passes each row on; stops at the first error.
    pub fn each<'s, E: From<Error>>(
        &'s self,
        take: &mut dyn FnMut(UserRow<'s>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        match self {
            Self::Csv(users) => users.each(take),
            Self::Json(users) => users.each(take),
        }
    }
}
