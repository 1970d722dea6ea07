//! Files that a command writes: none takes the place of the database.

use crate::domain::{code::Code, refusal::Refusal};
use crate::ops::files::files_of;
use crate::platform::is_same;
use std::path::Path;

/// Refuses the database and its companions: a file that is written takes the place of
/// the one that is there.
pub fn ensure_not_database(path: &Path, database: &Path) -> Result<(), Refusal> {
    if !files_of(database).iter().any(|file| is_same(path, file)) {
        return Ok(());
    }
    let message = format!("{} is the database, or belongs to it", path.display());
    Err(Refusal::new(Code::Usage, message).hint("name another file; nothing was changed"))
}
