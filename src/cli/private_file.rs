//! Files for this user's eyes only, whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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
        let draft = NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
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
