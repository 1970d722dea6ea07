//! User types.

use crate::domain::{user::user_type::UserType, value::Value};
use crate::output::listing::View;

/// A user type with its functions.
pub struct UserTypeView(pub UserType);

impl View for UserTypeView {
    const COLUMNS: &'static [&'static str] = &["type", "title", "functions"];

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
    const COLUMNS: &'static [&'static str] = &["email", "type", "title", "functions"];

    fn values(&self) -> Vec<Value> {
        let mut values = vec![Value::Word(self.email.clone())];
        values.extend(UserTypeView(self.user_type).values());
        values
    }
}
