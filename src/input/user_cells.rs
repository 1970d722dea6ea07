//! The cells of a row of users, under the columns' own names.

use crate::domain::{
    cell::CLEAR, code::Code, record::field, refusal::Refusal, user::fields::IMPORTED,
    user::fields::USER, user::fields::UserField,
};
use crate::input::{
    column_plan::Reading, row::REASON, synonyms::FIRST_NAME, synonyms::LAST_NAME, user_row::RowCell,
};

const EMAIL: &str = IMPORTED[0];
const NAME: &str = IMPORTED[1];

/// Where the text of a column goes.
#[derive(Clone, Copy)]
pub enum Target {
    Field(&'static UserField),
    FirstName,
    LastName,
}

impl Target {
    /// Where a column goes, if something is read from it.
    pub fn of(reading: Reading) -> Option<Self> {
        match reading {
            Reading::Column(REASON) | Reading::Ignored | Reading::Nameless => None,
            Reading::Column(FIRST_NAME) => Some(Self::FirstName),
            Reading::Column(LAST_NAME) => Some(Self::LastName),
            Reading::Column(column) => field(USER, column).map(Self::Field),
        }
    }

    /// The column, for messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Field(field) => field.name(),
            Self::FirstName => FIRST_NAME,
            Self::LastName => LAST_NAME,
        }
    }
}

/// The cells of a row. Empty ones are not cells; a first and a last name become a name.
#[derive(Default)]
pub struct UserCells {
    cells: Vec<RowCell>,
    first_name: String,
    last_name: String,
    /// A column that two columns of the file are read as, with different texts.
    disputed: Option<&'static str>,
}

impl UserCells {
    /// Takes the text of a column, without blanks at its ends.
    pub fn take(&mut self, target: Target, text: &str) {
        if text.is_empty() {
            return;
        }
        match (self.text_of(target), target) {
            (Some(other), _) if other == text => {}
            (Some(_), target) => self.disputed = Some(target.name()),
            (None, Target::Field(field)) => self.cells.push(RowCell::new(field, text.to_owned())),
            // Nothing is cleared of a part of a name.
            (None, _) if text == CLEAR => {}
            (None, Target::FirstName) => text.clone_into(&mut self.first_name),
            (None, Target::LastName) => text.clone_into(&mut self.last_name),
        }
    }

    /// The login email as it is written; empty if there is none.
    pub fn email(&self) -> &str {
        self.text_of_field(EMAIL).unwrap_or_default()
    }

    fn text_of(&self, target: Target) -> Option<&str> {
        match target {
            Target::Field(field) => self.text_of_field(field.name()),
            Target::FirstName => Some(&*self.first_name).filter(|name| !name.is_empty()),
            Target::LastName => Some(&*self.last_name).filter(|name| !name.is_empty()),
        }
    }

    fn text_of_field(&self, name: &str) -> Option<&str> {
        self.cells.iter().find(|cell| cell.name() == name).map(RowCell::text)
    }

    /// The cells, with the name that its parts make if there is no other; refuses two
    /// columns that say different things.
    pub fn into_cells(mut self) -> Result<Vec<RowCell>, Refusal> {
        if let Some(column) = self.disputed {
            let message = format!("two columns are read as {column}, and they differ");
            return Err(Refusal::new(Code::InvalidInput, message)
                .hint("skip one of them with --ignore-columns, or choose one with --map")
                .in_column(column));
        }
        if self.first_name.is_empty() && self.last_name.is_empty() {
            return Ok(self.cells);
        }
        if self.text_of_field(NAME).is_none() {
            let joined = format!("{} {}", self.first_name, self.last_name);
            let name = field(USER, NAME).map(|field| RowCell::new(field, joined.trim().to_owned()));
            self.cells.extend(name);
        }
        Ok(self.cells)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(cells: &[(&'static str, &str)]) -> Option<String> {
        let mut row = UserCells::default();
        for (column, text) in cells {
            row.take(Target::of(Reading::Column(column)).expect("a column"), text);
        }
        let cells = row.into_cells().ok()?;
        cells.iter().find(|cell| cell.name() == NAME).map(|cell| cell.text().to_owned())
    }

    #[test]
    fn first_and_last_name_are_joined_if_there_is_no_name() {
        assert_eq!(name(&[(LAST_NAME, "Rea"), (FIRST_NAME, "Tom")]).as_deref(), Some("Tom Rea"));
        assert_eq!(name(&[(LAST_NAME, "Rea"), (FIRST_NAME, "")]).as_deref(), Some("Rea"));
        assert_eq!(name(&[(FIRST_NAME, "Tom"), (LAST_NAME, "-")]).as_deref(), Some("Tom"));
        let both = [(NAME, "Thomas Rea"), (FIRST_NAME, "Tom"), (LAST_NAME, "Rea")];
        assert_eq!(name(&both).as_deref(), Some("Thomas Rea"));
        assert_eq!(name(&[]), None);
    }

    #[test]
    fn two_columns_that_are_read_as_one_may_not_differ() {
        assert_eq!(
            name(&[(NAME, "Tom Rea"), (NAME, ""), (NAME, "Tom Rea")]).as_deref(),
            Some("Tom Rea")
        );
        assert_eq!(name(&[(NAME, ""), (NAME, "Tom Rea")]).as_deref(), Some("Tom Rea"));
        assert_eq!(name(&[(NAME, "Tom Rea"), (NAME, "Thomas Rea")]), None);
        assert_eq!(name(&[(FIRST_NAME, "Tom"), (FIRST_NAME, "Thomas")]), None);
    }
}
