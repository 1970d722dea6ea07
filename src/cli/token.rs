//! Where the session's token comes from and where it is stored: a file 0600 a
//! database, in the state directory.

use super::environment::Environment;
use super::failure::{Error, Result};
use super::global::GlobalArgs;
use crate::domain::session::Token;
use crate::ops::make_private_directory;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What says where a token is.
#[derive(Clone, Copy)]
pub struct Places<'a> {
    pub global: &'a GlobalArgs,
    pub environment: &'a Environment,
}

/// A token, and where it was found.
pub struct Found {
    pub token: Option<Token>,
    pub source: String,
    /// It is the one that `login` stored for this database.
    pub is_stored: bool,
}

/// More than any token: what is longer is none.
const MOST: u64 = 4096;

/// The token: of `--token-file`, else of the variable, else the stored one.
pub fn find(places: Places<'_>, database_id: &str) -> Result<Found> {
    if let Some(path) = &places.global.token_file {
        let text = read(path).map_err(|source| Error::File { path: path.clone(), source })?;
        let source = format!("--token-file {}", path.display());
        return Ok(Found { token: Some(Token::from_text(&text)), source, is_stored: false });
    }
    if let Some(text) = places.environment.text("PRACTICECTL_TOKEN") {
        let source = "PRACTICECTL_TOKEN".to_owned();
        return Ok(Found { token: Some(Token::from_text(&text)), source, is_stored: false });
    }
    let Some(path) = stored_path(places, database_id) else {
        return Ok(Found { token: None, source: "none".to_owned(), is_stored: false });
    };
    match read(&path) {
        Ok(text) => {
            let source = path.display().to_string();
            Ok(Found { token: Some(Token::from_text(&text)), source, is_stored: true })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Found { token: None, source: "none".to_owned(), is_stored: false })
        }
        Err(source) => Err(Error::File { path, source }),
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    fs::File::open(path)?.take(MOST).read_to_string(&mut text)?;
    Ok(text)
}

/// The path of the stored token of a database; none without a home.
fn stored_path(places: Places<'_>, database_id: &str) -> Option<PathBuf> {
    let home = places.environment.state_home()?;
    Some(home.join("practicectl").join(format!("{database_id}.token")))
}

/// The path to which a sign-in writes its token; fails before anything is done
/// where there is none.
pub fn destination(places: Places<'_>, database_id: &str) -> Result<PathBuf> {
    let named = places.global.token_file.clone();
    if let Some(path) = named.as_deref().filter(|path| !may_be_replaced(path)) {
        return Err(Error::usage(
            format!("{} is there already and holds no token", path.display()),
            "name a new file, or one that a sign-in wrote",
        ));
    }
    named.or_else(|| stored_path(places, database_id)).ok_or_else(|| {
        Error::usage("there is no HOME to store the session in", "give --token-file FILE")
    })
}

/// True where nothing is at the path, or a file that a sign-in wrote.
fn may_be_replaced(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() && found.len() == 0 => true,
        Ok(found) if found.is_file() => read(path).is_ok_and(|text| Token::is_one(&text)),
        Ok(_) => false,
        Err(_) => true,
    }
}

/// Writes a text into a new file 0600 that takes the place of the old one.
pub fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let directory = directory.unwrap_or(Path::new("."));
    make_private_directory(directory)?;
    let mut draft = tempfile::NamedTempFile::new_in(directory)?;
    writeln!(draft, "{text}")?;
    draft.as_file().sync_all()?;
    draft.persist(path)?;
    Ok(())
}

/// Removes the stored token; a missing one is as good.
pub fn forget(places: Places<'_>, database_id: &str) -> Result<()> {
    let Some(path) = stored_path(places, database_id) else {
        return Ok(());
    };
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::File { path, source: error })
        }
        _ => Ok(()),
    }
}
