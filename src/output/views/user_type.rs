//! User types.

use crate::domain::user_type::UserType;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// A user type with its functions.
pub struct UserTypeView(pub UserType);

impl View for UserTypeView {
    const COLUMNS: &'static [&'static str] = &["type", "title", "functions"];

    fn cells(&self) -> Vec<Cell> {
        let functions = self.0.functions().iter().map(|function| (*function).to_owned());
        vec![
            Cell::Text(self.0.word().to_owned()),
            Cell::Text(self.0.title().to_owned()),
            Cell::List(functions.collect()),
        ]
    }
}

/// The type of one user.
pub struct UserTypeOfView {
    pub email: String,
    pub user_type: UserType,
}

impl View for UserTypeOfView {
    const COLUMNS: &'static [&'static str] = &["email", "type", "title", "functions"];

    fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![Cell::Text(self.email.clone())];
        cells.extend(UserTypeView(self.user_type).cells());
        cells
    }
}
