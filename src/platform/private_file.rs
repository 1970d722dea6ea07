//! A file with mode 0600 that appears whole or not at all.
//!
//! Everything that is written next to a database, such as passwords, tokens,
//! exports and rejected rows, is drafted, synced and named here. What a failure
//! after naming leaves is removed, unless it replaced something.

use crate::platform::{access::is_own, path::directory_of};
use std::{
    fs, fs::File, fs::OpenOptions, fs::Permissions, io, io::Seek, io::Write, os::fd::AsRawFd,
    os::unix::fs::MetadataExt, os::unix::fs::PermissionsExt, path::Path, path::PathBuf,
};
use tempfile::TempPath;

/// The mode of a file that this program makes.
const FILE_MODE: u32 = 0o600;
/// The mode of a directory that this program makes.
pub const DIRECTORY_MODE: u32 = 0o700;
/// Links to links, more than which are a circle.
const MOST_LINKS: usize = 40;

/// A file without a name, in the directory for temporary files; it is gone with
/// its last reader.
pub fn unnamed() -> io::Result<File> {
    unnamed_in(&std::env::temp_dir())
}

fn unnamed_in(directory: &Path) -> io::Result<File> {
    // The name of the draft is nobody's business.
    let file = tempfile::tempfile_in(directory).map_err(|error| io::Error::from(error.kind()))?;
    private(file)
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
    fs::set_permissions(directory, Permissions::from_mode(DIRECTORY_MODE))
}

/// Creates an empty file, 0600 whatever the umask.
pub fn create(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create_new(true).open(path)?)
}

/// Copies a file to one with mode 0600, in place of one that may be there.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let target = OpenOptions::new().write(true).create(true).truncate(true).open(to)?;
    io::copy(&mut File::open(from)?, &mut private(target)?).map(drop)
}

fn private(file: File) -> io::Result<File> {
    file.set_permissions(Permissions::from_mode(FILE_MODE))?;
    Ok(file)
}

/// A file that is being written. Anything but a regular file, such as a pipe, is
/// written to as it is.
pub enum PrivateFile {
    UnnamedFile(UnnamedFile),
    Stream(File),
}

/// A file without a name until it is whole.
pub struct UnnamedFile {
    file: File,
    path: PathBuf,
    /// Opened before the file is named: it must not fail afterwards.
    directory: File,
    may_replace: bool,
}

impl PrivateFile {
    /// Begins a file that takes the place of one that may be there. A symbolic
    /// link is followed if it belongs to this user or to the owner of its
    /// directory; one that somebody else planted is refused.
    pub fn begin(path: &Path) -> io::Result<Self> {
        let path = followed(path)?;
        match fs::metadata(&path) {
            Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if !found.is_file() => {
                Ok(Self::Stream(OpenOptions::new().write(true).open(path)?))
            }
            _ => UnnamedFile::begin(&path, true).map(Self::UnnamedFile),
        }
    }

    /// Begins a new file, whose name must still be free when it is whole.
    pub fn new(path: &Path) -> io::Result<Self> {
        UnnamedFile::begin(path, false).map(Self::UnnamedFile)
    }

    /// The file is whole: it gets its name. If its name cannot be made durable,
    /// it goes again, unless it replaced another file.
    pub fn keep(self) -> io::Result<()> {
        match self {
            Self::UnnamedFile(draft) => draft.name(),
            Self::Stream(mut file) => file.flush(),
        }
    }
}

impl UnnamedFile {
    fn begin(path: &Path, may_replace: bool) -> io::Result<Self> {
        let place = directory_of(path);
        Ok(Self {
            file: unnamed_in(place)?,
            path: path.to_owned(),
            directory: File::open(place)?,
            may_replace,
        })
    }

    fn name(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        let replaces = self.may_replace && fs::symlink_metadata(&self.path).is_ok();
        if replaces {
            self.linked()?.persist(&self.path).map_err(|error| error.error)?;
        } else {
            self.name_new()?;
        }
        let Err(error) = self.directory.sync_all() else {
            return Ok(());
        };
        if !replaces && fs::remove_file(&self.path).is_ok() {
            return Err(error);
        }
        let message = format!("the file is whole, but may not survive a power cut: {error}");
        Err(io::Error::new(error.kind(), message))
    }

    /// Names a file that replaces none. A kill at any moment leaves no other name.
    fn name_new(&mut self) -> io::Result<()> {
        let Err(error) = link(&self.file, &self.path) else {
            return Ok(());
        };
        if error.kind() == io::ErrorKind::AlreadyExists && !self.may_replace {
            return Err(error);
        }
        let draft = self.linked()?;
        let named = if self.may_replace {
            draft.persist(&self.path)
        } else {
            draft.persist_noclobber(&self.path)
        };
        named.map_err(|error| error.error)
    }

    /// A name for the draft, next to the one that it will have.
    fn linked(&mut self) -> io::Result<TempPath> {
        let directory = directory_of(&self.path);
        let file = &self.file;
        let linked = tempfile::Builder::new().make_in(directory, |draft| link(file, draft));
        if let Ok(draft) = linked {
            return Ok(draft.into_temp_path());
        }
        // Not every file system knows files without a name.
        let mut draft = tempfile::NamedTempFile::new_in(directory)?;
        self.file.rewind()?;
        io::copy(&mut self.file, &mut draft)?;
        draft.as_file().sync_all()?;
        Ok(draft.into_temp_path())
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::UnnamedFile(UnnamedFile { file, .. }) | Self::Stream(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::UnnamedFile(UnnamedFile { file, .. }) | Self::Stream(file) => file.flush(),
        }
    }
}

fn link(file: &File, path: &Path) -> io::Result<()> {
    let unnamed = format!("/proc/self/fd/{}", file.as_raw_fd());
    let follow = rustix::fs::AtFlags::SYMLINK_FOLLOW;
    Ok(rustix::fs::linkat(rustix::fs::CWD, unnamed, rustix::fs::CWD, path, follow)?)
}

/// A symbolic link that belongs neither to this user nor to the owner of its
/// directory.
#[derive(Debug, thiserror::Error)]
#[error("it is a symbolic link that somebody else made")]
pub struct ForeignLink;

/// Where a path leads, by the rule of the kernel's `protected_symlinks`.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(found) = fs::symlink_metadata(&path) else {
            return Ok(path);
        };
        if !found.is_symlink() {
            return Ok(path);
        }
        let directory = directory_of(&path).to_owned();
        if !is_own(&found) && found.uid() != fs::metadata(&directory)?.uid() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, ForeignLink));
        }
        let target = fs::read_link(&path)?;
        // What is open already has no place of its own: /proc/self/fd/1.
        if fs::symlink_metadata(directory.join(&target)).is_err() && fs::metadata(&path).is_ok() {
            return Ok(path);
        }
        path = directory.join(target);
    }
    Err(io::Error::other("too many symbolic links"))
}

/// A file that waits under another name next to its place until it may take it.
/// Dropped before that, it goes.
pub struct Waiting {
    draft: TempPath,
    path: PathBuf,
    directory: File,
}

impl Waiting {
    /// Writes a line to a file next to `path`, and syncs both the file and its name.
    pub fn write(path: &Path, line: &str) -> io::Result<Self> {
        let place = directory_of(path);
        let directory = File::open(place)?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new-");
        let mut draft = tempfile::Builder::new().prefix(&name).tempfile_in(place)?;
        writeln!(draft, "{line}")?;
        draft.as_file().sync_all()?;
        directory.sync_all()?;
        Ok(Self { draft: draft.into_temp_path(), path: path.to_owned(), directory })
    }

    /// The place that it waits for.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes its place. After a power cut the former file may be there again.
    pub fn take_place(self) -> io::Result<()> {
        self.draft.persist(&self.path).map_err(|error| error.error)?;
        drop(self.directory.sync_all());
        Ok(())
    }

    /// Stays next to its place; gives its name.
    pub fn stay(self) -> io::Result<PathBuf> {
        self.draft.keep().map_err(|error| error.error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_file_that_is_not_kept_was_never_there_and_a_new_one_replaces_nothing() {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("file");
        let mut draft = PrivateFile::begin(&path).expect("begun");
        draft.write_all(b"half").expect("written");
        drop(draft);
        assert_eq!(fs::read_dir(home.path()).expect("listed").count(), 0);
        let mut draft = PrivateFile::new(&path).expect("begun");
        draft.write_all(b"mine").expect("written");
        fs::write(&path, "yours").expect("taken meanwhile");
        assert_eq!(draft.keep().expect_err("taken").kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).expect("there"), "yours");
    }

    #[test]
    fn an_own_link_is_followed_and_stays_one() {
        let home = tempfile::tempdir().expect("a directory");
        let (link, target) = (home.path().join("link"), home.path().join("target"));
        symlink("target", &link).expect("a link");
        let mut draft = PrivateFile::begin(&link).expect("begun");
        draft.write_all(b"text").expect("written");
        draft.keep().expect("kept");
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&target).expect("there"), "text");
        assert_eq!(fs::metadata(&target).expect("there").mode() & 0o777, 0o600);
    }

    #[test]
    fn a_waiting_file_goes_stays_or_takes_its_place() {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("token");
        fs::write(&path, "old").expect("a token");
        drop(Waiting::write(&path, "new").expect("written"));
        assert_eq!(fs::read_dir(home.path()).expect("listed").count(), 1);
        let stays = Waiting::write(&path, "new").expect("written").stay().expect("kept");
        assert_eq!(fs::read_to_string(&path).expect("there"), "old");
        assert_eq!(fs::read_to_string(stays).expect("there"), "new\n");
        Waiting::write(&path, "newer").expect("written").take_place().expect("named");
        assert_eq!(fs::read_to_string(&path).expect("there"), "newer\n");
    }
}
