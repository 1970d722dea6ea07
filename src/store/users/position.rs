//! How far a walk over the users of a company has come.

use crate::store::{engine::row::Row, error::Result, walk::Ascending};

/// The stored keys, name and email, after which a list goes on.
type Keys = (String, String);

/// The columns of [`Position::advance`].
pub const KEYS: &str = "u.name_key, u.email_key";

/// How far a walk over the users of a company has come.
#[derive(Clone, Debug)]
pub struct Position(Ascending<Keys>);

impl Default for Position {
    fn default() -> Self {
        Self(Ascending::after("users", None))
    }
}

impl Position {
    /// The keys after which a list goes on; empty at its beginning.
    pub(in crate::store) fn keys(&self) -> Keys {
        self.0.last().cloned().unwrap_or_default()
    }

    /// Goes on to a row.
    pub(in crate::store) fn advance(&mut self, row: &Row<'_>) -> Result<()> {
        self.0.take((row.get("name_key")?, row.get("email_key")?))
    }
}
