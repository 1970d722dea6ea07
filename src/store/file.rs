//! The database as a file: which paths are refused, who may touch it, and how a
//! new one comes into being whole or not at all.
//!
//! Everything is looked at with `lstat` before the first connection: opening
//! and closing the live file by other means would drop SQLite's own locks.

use super::error::{Error, Result};
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

const FILE_MODE: u32 = 0o600;
const DIRECTORY_MODE: u32 = 0o700;

/// A path that is a safe place for a database.
pub struct Checked {
    pub warnings: Vec<String>,
    /// The file belongs to whoever runs this.
    pub is_own: bool,
}

/// Refuses a path that is no safe place for a database.
pub fn check(path: &Path) -> Result<Checked> {
    check_form(path)?;
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::Missing(path.to_owned()));
        }
        Err(source) => return Err(Error::Io { path: path.to_owned(), source }),
    };
    let mut warnings = check_file(path, &found)?;
    check_companions(path, &found)?;
    warnings.extend(check_directory(parent(path))?);
    Ok(Checked { warnings, is_own: is_own(&found) })
}

/// Refuses what SQLite would take for something else than a file's name.
fn check_form(path: &Path) -> Result<()> {
    let text = path.to_string_lossy();
    let problem = match &*text {
        "" => "it is empty",
        _ if text.ends_with(":memory:") => "a database in memory keeps nothing",
        _ if text.starts_with("file:") => "a URI can switch locking off",
        _ => return Ok(()),
    };
    Err(unsafe_path(path, problem, "name a file, for instance --db ./practices.db".into()))
}

fn check_file(path: &Path, found: &Metadata) -> Result<Vec<String>> {
    if found.is_symlink() {
        let cure = "name the file that the link points to".into();
        return Err(unsafe_path(path, "it is a symbolic link", cure));
    }
    if !found.is_file() {
        let cure = "name a regular file".into();
        return Err(unsafe_path(path, "it is not a regular file", cure));
    }
    if found.mode() & 0o022 != 0 {
        let cure = format!("chmod 600 {}", path.display());
        return Err(unsafe_path(path, "others may write to it", cure));
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

fn is_own(found: &Metadata) -> bool {
    found.uid() == rustix::process::geteuid().as_raw()
}

/// SQLite believes what stands in a log or journal beside the database, so these
/// must be files of the same owner that nobody else writes to.
fn check_companions(path: &Path, database: &Metadata) -> Result<()> {
    for ending in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let companion = PathBuf::from(name);
        let Ok(found) = fs::symlink_metadata(&companion) else {
            continue;
        };
        let foreign = found.uid() != database.uid() || found.mode() & 0o022 != 0;
        if !found.is_file() || foreign {
            let cure =
                format!("find out who put it there before you remove {}", companion.display());
            return Err(unsafe_path(
                &companion,
                "it is not a file of the database's owner alone",
                cure,
            ));
        }
    }
    Ok(())
}

fn check_directory(directory: &Path) -> Result<Vec<String>> {
    let found = fs::metadata(directory)
        .map_err(|source| Error::Io { path: directory.to_owned(), source })?;
    let sticky = found.mode() & 0o1000 != 0;
    if found.mode() & 0o002 != 0 && !sticky {
        let cure = format!("chmod o-w {}", directory.display());
        return Err(unsafe_path(directory, "everybody may write to the directory", cure));
    }
    if found.mode() & 0o020 != 0 && !sticky {
        return Ok(vec![format!("the group may write to {0}: chmod g-w {0}", directory.display())]);
    }
    Ok(Vec::new())
}

fn unsafe_path(path: &Path, problem: &str, cure: String) -> Error {
    Error::UnsafePath { path: path.to_owned(), problem: problem.to_owned(), cure }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a directory and its parents, each 0700 whatever the umask.
pub fn make_private_directory(directory: &Path) -> io::Result<()> {
    if directory.is_dir() || directory.as_os_str().is_empty() {
        return Ok(());
    }
    if let Some(above) = directory.parent() {
        make_private_directory(above)?;
    }
    match fs::create_dir(directory) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    fs::set_permissions(directory, fs::Permissions::from_mode(DIRECTORY_MODE))
}

/// A database that is being made, under another name in the same directory.
pub struct Draft(tempfile::TempDir);

impl Draft {
    /// An empty file, 0600, beside `path`; refuses a path that is taken.
    pub fn beside(path: &Path) -> Result<Self> {
        check_form(path)?;
        if fs::symlink_metadata(path).is_ok() {
            return Err(Error::Exists(path.to_owned()));
        }
        let directory = parent(path);
        make_private_directory(directory).map_err(|source| io_error(directory, source))?;
        check_directory(directory)?;
        let draft = tempfile::Builder::new()
            .prefix(".practicectl-")
            .permissions(fs::Permissions::from_mode(DIRECTORY_MODE))
            .tempdir_in(directory)
            .map_err(|source| io_error(directory, source))?;
        let draft = Self(draft);
        make_private_file(&draft.path()).map_err(|source| io_error(directory, source))?;
        Ok(draft)
    }

    /// Where the draft is.
    pub fn path(&self) -> PathBuf {
        self.0.path().join("draft.db")
    }

    /// Gives the finished draft its name, which must still be free.
    pub fn publish(self, path: &Path) -> Result<()> {
        match fs::hard_link(self.path(), path) {
            Ok(()) => sync_directory(parent(path)).map_err(|source| io_error(path, source)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(Error::Exists(path.to_owned()))
            }
            Err(source) => Err(io_error(path, source)),
        }
    }
}

fn make_private_file(path: &Path) -> io::Result<()> {
    let file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.set_permissions(fs::Permissions::from_mode(FILE_MODE))
}

fn sync_directory(directory: &Path) -> io::Result<()> {
    fs::File::open(directory)?.sync_all()
}

fn io_error(path: &Path, source: io::Error) -> Error {
    Error::Io { path: path.to_owned(), source }
}
