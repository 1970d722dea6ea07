//! The cells of a row of users, under the columns' own names.

use crate::domain::{
    cell::CLEAR, code::Code, record::field, refusal::Refusal, user::fields::IMPORTED,
    user::fields::USER,
};
use crate::input::{row::REASON, synonyms::FIRST_NAME, synonyms::LAST_NAME, user_row::RowCell};

const EMAIL: &str = IMPORTED[0];
const NAME: &str = IMPORTED[1];

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
    pub fn take(&mut self, column: &'static str, text: &str) {
        if !text.is_empty() && self.text_of(column).is_some_and(|other| other != text) {
            self.disputed = Some(column);
            return;
        }
        match column {
            _ if text.is_empty() => {}
            REASON => {}
            // Nothing is cleared of a part of a name.
            FIRST_NAME | LAST_NAME if text == CLEAR => {}
            FIRST_NAME => text.clone_into(&mut self.first_name),
            LAST_NAME => text.clone_into(&mut self.last_name),
            column if self.text_of(column).is_some() => {}
            column => {
                let known = field(USER, column);
                self.cells.extend(known.map(|field| RowCell::new(field, text.to_owned())));
            }
        }
    }

    /// The login email as it is written; empty if there is none.
    pub fn email(&self) -> &str {
        self.text_of(EMAIL).unwrap_or_default()
    }

    fn text_of(&self, column: &str) -> Option<&str> {
        match column {
            FIRST_NAME => return Some(&*self.first_name).filter(|name| !name.is_empty()),
            LAST_NAME => return Some(&*self.last_name).filter(|name| !name.is_empty()),
            _ => {}
        }
        self.cells.iter().find(|cell| cell.name() == column).map(RowCell::text)
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
        let joined = format!("{} {}", self.first_name, self.last_name);
        if self.text_of(NAME).is_none() {
            self.take(NAME, joined.trim());
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
            row.take(column, text);
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
