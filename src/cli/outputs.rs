//! Files that a command writes: none takes the place of the database.

use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use crate::platform::directory_of;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Refuses the database and its companions: a file that is written takes
/// the place of the one that is there.
pub fn ensure_not_database(path: &Path, database: &Path) -> Result<(), Refusal> {
    let is_database = ["", "-wal", "-shm", "-journal"].iter().any(|ending| {
        let mut name = database.as_os_str().to_owned();
        name.push(ending);
        is_same(path, Path::new(&name))
    });
    if !is_database {
        return Ok(());
    }
    let message = format!("{} is the database, or belongs to it", path.display());
    Err(Refusal::new(Code::Usage, message).hint("name another file; nothing was changed"))
}

/// True if two paths lead to one file, or would.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let file = |path: &Path| std::fs::metadata(path).map(|found| (found.dev(), found.ino()));
    match (file(one), file(other)) {
        (Ok(one), Ok(other)) => one == other,
        (Err(_), Err(_)) => {
            let place = |path: &Path| {
                Some((directory_of(path).canonicalize().ok()?, path.file_name()?.to_owned()))
            };
            place(one).is_some_and(|one| Some(one) == place(other))
        }
        _ => false,
    }
}
