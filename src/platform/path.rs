//! Paths: where a file is, and whether two paths lead to one.

use std::{os::unix::fs::MetadataExt, path::Path};

pub fn directory_of(path: &Path) -> &Path {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
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
