//! Files for this user's eyes only, whole or not at all.

use crate::domain::code::Code;
use crate::domain::refusal::Refusal;
use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Seek, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// A file without a name, which is gone with its last reader.
pub fn unnamed_in(directory: &Path) -> io::Result<File> {
    let file = tempfile::tempfile_in(directory)?;
    file.set_permissions(Permissions::from_mode(0o600))?;
    Ok(file)
}

/// The same where temporary files go.
pub fn unnamed() -> io::Result<File> {
    unnamed_in(&std::env::temp_dir())
}

/// Refuses the database and what stands beside it: a file that is written takes
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

/// True where two paths lead to one file, or would.
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

/// Gives a file without a name one, at once: a new one, or the place of one that
/// is there.
pub fn give_name(mut file: File, path: &Path, replaces: bool) -> io::Result<()> {
    file.sync_all()?;
    let directory = directory_of(path);
    let linked = tempfile::Builder::new().make_in(directory, |draft| link(&file, draft));
    let draft = if let Ok(draft) = linked {
        draft.into_temp_path()
    } else {
        // Not every file system knows files without a name.
        let mut draft = tempfile::NamedTempFile::new_in(directory)?;
        file.rewind()?;
        io::copy(&mut file, &mut draft)?;
        draft.as_file().sync_all()?;
        draft.into_temp_path()
    };
    let named = if replaces { draft.persist(path) } else { draft.persist_noclobber(path) };
    named.map_err(|error| error.error)?;
    // The name is on disk too.
    File::open(directory)?.sync_all()
}

fn link(file: &File, path: &Path) -> io::Result<()> {
    let unnamed = format!("/proc/self/fd/{}", file.as_raw_fd());
    let follow = rustix::fs::AtFlags::SYMLINK_FOLLOW;
    Ok(rustix::fs::linkat(rustix::fs::CWD, unnamed, rustix::fs::CWD, path, follow)?)
}

fn directory_of(path: &Path) -> &Path {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}

/// A file that takes the place of one that is there when it is whole; until then
/// it has no name, and that one can be read. What is no regular file is written
/// to as it is.
pub enum PrivateFile {
    Draft(File, PathBuf),
    Stream(File),
}

impl PrivateFile {
    /// Begins a file.
    pub fn begin(path: &Path) -> io::Result<Self> {
        let path = match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if !found.is_file() => {
                return Ok(Self::Stream(OpenOptions::new().write(true).open(path)?));
            }
            // A link stays one.
            Ok(_) => path.canonicalize()?,
            Err(_) => path.to_owned(),
        };
        // The name of the draft is nobody's business.
        let draft = unnamed_in(directory_of(&path));
        Ok(Self::Draft(draft.map_err(|error| io::Error::from(error.kind()))?, path))
    }

    /// The file is whole.
    pub fn keep(self) -> io::Result<()> {
        match self {
            Self::Draft(draft, path) => give_name(draft, &path, true),
            Self::Stream(mut file) => file.flush(),
        }
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Draft(file, _) | Self::Stream(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Draft(file, _) | Self::Stream(file) => file.flush(),
        }
    }
}
