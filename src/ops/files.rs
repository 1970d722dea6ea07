//! The files of a database, for commands that write other files.

use crate::domain::{code::Code, refusal::Refusal};
use crate::store;
use std::path::Path;

pub use crate::store::is_special;

/// Refuses the database and its companions: a file that is written takes the place of
/// the one that is there.
pub fn ensure_not_database(
    path: &Path,
    database: &Path,
    is_same: impl Fn(&Path, &Path) -> bool,
) -> Result<(), Refusal> {
    if !store::files_of(database).iter().any(|file| is_same(path, file)) {
        return Ok(());
    }
    let message = format!("{} is the database, or belongs to it", path.display());
    Err(Refusal::new(Code::Usage, message).hint("name another file; nothing was changed"))
}
