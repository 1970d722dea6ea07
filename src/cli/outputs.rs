//! Files that a command writes: none takes the place of the database.

use crate::domain::refusal::Refusal;
use crate::ops::files;
use crate::platform::is_same;
use std::path::Path;

/// Refuses the database and what belongs to it.
pub fn ensure_not_database(path: &Path, database: &Path) -> Result<(), Refusal> {
    files::ensure_not_database(path, database, is_same)
}
