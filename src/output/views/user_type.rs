//! User types.

use crate::domain::{column::Column, user::user_type::UserType, value::Value};
use crate::output::listing::View;

/// A user type with its functions.
pub struct UserTypeView(pub UserType);

impl View for UserTypeView {
    const PLURAL: &'static str = "user types";
    const COLUMNS: &'static [Column] = &[
        Column::word("type", "`medical-office` or `business-office`"),
        Column::text("title", "title"),
        Column::list("functions", "day-to-day tasks"),
    ];

    fn values(&self) -> Vec<Value> {
        let functions = self.0.functions().iter().map(|function| (*function).to_owned());
        vec![
            Value::Word(self.0.word().to_owned()),
            Value::Word(self.0.title().to_owned()),
            Value::List(functions.collect()),
        ]
    }
}

pub struct UserTypeOfView {
    pub email: String,
    pub user_type: UserType,
}

impl View for UserTypeOfView {
    const PLURAL: &'static str = "users";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email"),
        Column::word("type", "`medical-office` or `business-office`"),
        Column::text("title", "title"),
        Column::list("functions", "day-to-day tasks"),
    ];

    fn values(&self) -> Vec<Value> {
        let mut values = vec![Value::Word(self.email.clone())];
        values.extend(UserTypeView(self.user_type).values());
        values
    }
}
