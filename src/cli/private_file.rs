//! Files for this user's eyes only, whole or not at all.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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

/// A file that takes the place of one that is there when it is whole; until then
/// that one stays, and may be read. What is no regular file is written to as it
/// is.
pub enum PrivateFile {
    Draft(NamedTempFile, PathBuf),
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
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        // The name of the draft is nobody's business.
        let draft = NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))
            .map_err(|error| io::Error::from(error.kind()))?;
        Ok(Self::Draft(draft, path))
    }

    /// The file is whole.
    pub fn keep(self) -> io::Result<()> {
        match self {
            Self::Draft(draft, path) => {
                draft.as_file().sync_all()?;
                draft.persist(path).map_err(|error| error.error)?;
                Ok(())
            }
            Self::Stream(mut file) => file.flush(),
        }
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Draft(draft, _) => draft.write(bytes),
            Self::Stream(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Draft(draft, _) => draft.flush(),
            Self::Stream(file) => file.flush(),
        }
    }
}
