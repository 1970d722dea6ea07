//! The database as a file: which paths are refused, who may touch it, and
//! whether the file at the path is still the one that was opened.
//!
//! Everything is looked at with `lstat` before the first connection: opening
//! and closing the live file by other means would drop SQLite's own locks.

use crate::domain::text::shell_word;
use crate::platform::{directory_of, is_own, owner_and_mode};
use crate::store::{error::Error, error::Result};
use rustix::fs::{Access, AtFlags, CWD, accessat};
use std::{fs, fs::Metadata, io, os::unix::fs::MetadataExt, path::Path, path::PathBuf};

/// The companions that SQLite keeps next to a database.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// All files that a database may have: itself and its companions.
pub fn files_of(path: &Path) -> Vec<PathBuf> {
    [""].iter().chain(&COMPANIONS).map(|ending| companion(path, ending)).collect()
}

/// True for a path that SQLite would take for something else than a file's name.
pub fn is_special(path: &Path) -> bool {
    check_form(path).is_err()
}

/// A path that is a safe place for a database.
pub struct SafePath {
    pub warnings: Vec<String>,
    /// The file belongs to the user who runs this.
    pub is_own: bool,
    pub identity: Identity,
}

/// Device and inode: which file it is, whatever its name.
type Place = (u64, u64);

fn place(found: &Metadata) -> Place {
    (found.dev(), found.ino())
}

/// Which database it is, whatever its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    path: PathBuf,
    file: Place,
    /// The index of the log, once the database is open. Next to a file that was
    /// just put in place, it may still be that of the replaced one.
    index: Option<Place>,
}

impl Identity {
    fn of(path: &Path, found: &Metadata) -> Self {
        Self { path: path.to_owned(), file: place(found), index: None }
    }

    /// The same, of a database that has been open since before its first read.
    pub fn opened(mut self) -> Result<Self> {
        let index = fs::symlink_metadata(companion(&self.path, "-shm"));
        self.index = Some(index.map(|found| place(&found)).map_err(|_| Error::Replaced)?);
        self.ensure_unmoved()?;
        Ok(self)
    }

    /// The same, of a database that is closed: its index may be gone.
    pub fn closed(self) -> Self {
        Self { index: None, ..self }
    }

    /// Fails if another file is at the path now: what is written to this one
    /// would be lost.
    pub fn ensure_unmoved(&self) -> Result<()> {
        let is_at = |path: &Path, known| {
            fs::symlink_metadata(path).is_ok_and(|found| place(&found) == known)
        };
        let is_index = |known| is_at(&companion(&self.path, "-shm"), known);
        if is_at(&self.path, self.file) && self.index.is_none_or(is_index) {
            return Ok(());
        }
        Err(Error::Replaced)
    }
}

/// Refuses a path that is not a safe place for a database.
pub fn check(path: &Path) -> Result<SafePath> {
    check_form(path)?;
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::Missing(path.into()));
        }
        Err(source) => return Err(denial(path).unwrap_or_else(|| io_error(path, source))),
    };
    let mut warnings = check_file(path, &found)?;
    check_companions(path, &found)?;
    warnings.extend(check_directory(directory_of(path))?);
    Ok(SafePath { warnings, is_own: is_own(&found), identity: Identity::of(path, &found) })
}

/// What keeps this user from the file or from its directory, if anything does:
/// owner, mode, and the line that helps.
pub fn denial(path: &Path) -> Option<Error> {
    let directory = directory_of(path);
    let inside = Access::EXEC_OK | Access::WRITE_OK;
    denied(directory, inside, "work in it", "700")
        .or_else(|| denied(path, Access::READ_OK, "read it", "600"))
        .or_else(|| denied(path, Access::WRITE_OK, "write to it", "600"))
}

fn denied(path: &Path, wanted: Access, what: &str, mode: &str) -> Option<Error> {
    let found = fs::symlink_metadata(path).ok()?;
    accessat(CWD, path, wanted, AtFlags::EACCESS).err()?;
    let shown = shell_word(&path.to_string_lossy());
    let problem = format!("{}, so you may not {what}", owner_and_mode(&found));
    let change_mode = format!("chmod {mode} {shown}");
    let fix =
        if is_own(&found) { change_mode } else { format!("as its owner or root: {change_mode}") };
    Some(Error::Denied { path: path.to_owned(), problem, fix })
}

/// Refuses what SQLite would take for something else than a file's name.
pub fn check_form(path: &Path) -> Result<()> {
    let text = path.to_string_lossy();
    let problem = match &*text {
        "" => "it is empty",
        _ if text.ends_with(":memory:") => "a database in memory keeps nothing",
        _ if text.starts_with("file:") => "a URI can switch locking off",
        _ => return Ok(()),
    };
    Err(unsafe_path(path, problem, "name a file, for instance --db ./practices.db".into()))
}

/// Refuses what is not a regular file with this one name.
pub fn ensure_one_file(path: &Path, found: &Metadata) -> Result<()> {
    if found.is_symlink() {
        let fix = "name the file that the link points to".into();
        return Err(unsafe_path(path, "it is a symbolic link", fix));
    }
    if !found.is_file() {
        let fix = "name a regular file".into();
        return Err(unsafe_path(path, "it is not a regular file", fix));
    }
    if found.nlink() > 1 {
        let fix = format!(
            "find the other names with find {} -samefile {}, and remove them",
            shell_word(&directory_of(path).to_string_lossy()),
            shell_word(&path.to_string_lossy())
        );
        return Err(unsafe_path(path, "it has another name, and each would have its own log", fix));
    }
    Ok(())
}

fn check_file(path: &Path, found: &Metadata) -> Result<Vec<String>> {
    ensure_one_file(path, found)?;
    if found.mode() & 0o022 != 0 {
        let fix = format!("chmod 600 {}", path.display());
        return Err(unsafe_path(path, "others may write to it", fix));
    }
    let mut warnings = Vec::new();
    if found.mode() & 0o044 != 0 {
        warnings.push(format!("others may read {0}: chmod 600 {0}", path.display()));
    }
    if !is_own(found) {
        warnings.push(format!("{} belongs to another user", path.display()));
    }
    Ok(warnings)
}

/// The path of a companion such as `-wal`.
pub fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// True if a log next to the database holds changes that are not in the file.
pub fn has_log(path: &Path) -> bool {
    fs::symlink_metadata(companion(path, "-wal")).is_ok_and(|found| found.len() > 0)
}

/// SQLite believes what is in a log or journal next to the database, so these
/// must be files of the same owner that nobody else writes to.
fn check_companions(path: &Path, database: &Metadata) -> Result<()> {
    for ending in COMPANIONS {
        let companion = companion(path, ending);
        let Ok(found) = fs::symlink_metadata(&companion) else {
            continue;
        };
        let foreign = found.uid() != database.uid() || found.mode() & 0o022 != 0;
        if !found.is_file() || foreign {
            let fix =
                format!("find out who put it there before you remove {}", companion.display());
            return Err(unsafe_path(
                &companion,
                "it does not belong to only the owner of the database",
                fix,
            ));
        }
    }
    Ok(())
}

pub fn check_directory(directory: &Path) -> Result<Vec<String>> {
    let found = fs::metadata(directory)
        .map_err(|source| Error::Io { path: directory.to_owned(), source })?;
    let sticky = found.mode() & 0o1000 != 0;
    if found.mode() & 0o002 != 0 && !sticky {
        let fix = format!("chmod o-w {}", directory.display());
        return Err(unsafe_path(directory, "everybody may write to the directory", fix));
    }
    if found.mode() & 0o020 != 0 && !sticky {
        return Ok(vec![format!("the group may write to {0}: chmod g-w {0}", directory.display())]);
    }
    Ok(Vec::new())
}

pub fn unsafe_path(path: &Path, problem: &str, fix: String) -> Error {
    Error::UnsafePath { path: path.to_owned(), problem: problem.to_owned(), fix }
}

fn io_error(path: &Path, source: io::Error) -> Error {
    Error::Io { path: path.to_owned(), source }
}
