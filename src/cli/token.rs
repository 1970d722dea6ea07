//! Where the session's token comes from and where it is stored: a file 0600 a
//! database, in the state directory.

use crate::cli::{error::Error, error::Result, places::Places};
use crate::domain::{code::Code, refusal::Refusal, secret::token::Token, text::shell_word};
use crate::platform::{Access, Waiting, directory_of, make_private_directory, owner_and_mode};
use std::{fs, fs::Metadata, io, io::Read, path::Path, path::PathBuf};

/// A token, and where it was found.
pub struct FoundToken {
    pub token: Option<Token>,
    pub source: String,
    /// It is the one that `login` stored for this database.
    pub is_stored: bool,
    /// What its owner should know of the file.
    pub warning: Option<String>,
}

/// Longer than any token.
const MOST: u64 = 4096;

/// The token: of `--token-file`, else of the variable, else the stored one.
pub fn find(places: Places<'_>, database_id: &str) -> Result<FoundToken> {
    if let Some(path) = &places.global.token_file {
        let (text, warning) = read_checked(path)?;
        let source = format!("--token-file {}", path.display());
        return Ok(FoundToken {
            token: Some(Token::from_text(&text)),
            source,
            is_stored: false,
            warning,
        });
    }
    if let Some(text) = places.environment.text("PRACTICECTL_TOKEN") {
        let source = "PRACTICECTL_TOKEN".to_owned();
        let token = Some(Token::from_text(&text));
        return Ok(FoundToken { token, source, is_stored: false, warning: None });
    }
    let none =
        FoundToken { token: None, source: "none".to_owned(), is_stored: false, warning: None };
    let Some(path) = stored_path(places, database_id) else {
        return Ok(none);
    };
    check_directory(directory_of(&path))?;
    match read_checked(&path) {
        Ok((text, warning)) => {
            let source = path.display().to_string();
            Ok(FoundToken {
                token: Some(Token::from_text(&text)),
                source,
                is_stored: true,
                warning,
            })
        }
        Err(Error::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(none),
        Err(error) => Err(error),
    }
}

/// The text of a token file, with a warning if others may read it. Anything but
/// a regular file, such as a pipe, is read as it is.
fn read_checked(path: &Path) -> Result<(String, Option<String>)> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let file = fs::File::open(path).map_err(failed)?;
    let found = file.metadata().map_err(failed)?;
    let warning = if found.is_file() { check(path, &found, "600")? } else { None };
    Ok((text_of(file).map_err(failed)?, warning))
}

/// Refuses what others may write to; warns of what they may read.
fn check(path: &Path, found: &Metadata, mode: &str) -> Result<Option<String>> {
    let fix = format!("chmod {mode} {}", shell_word(&path.to_string_lossy()));
    let refused = |what: &str, fix: String| {
        let message =
            format!("the path {} is refused: {}, {what}", path.display(), owner_and_mode(found));
        Err(Refusal::new(Code::UnsafePath, message).hint(fix).into())
    };
    match Access::of(found) {
        Access::Private => Ok(None),
        Access::Read if found.is_dir() => Ok(None),
        Access::Read => Ok(Some(format!("others may read {}: {fix}", path.display()))),
        Access::Write => refused("so others may write to it", fix),
        Access::Foreign => {
            refused("so it is not yours", "sign in again with practicectl login".into())
        }
    }
}

/// Refuses a state directory that others may write to.
fn check_directory(directory: &Path) -> Result<()> {
    match fs::metadata(directory) {
        Ok(found) => check(directory, &found, "700").map(drop),
        Err(_) => Ok(()),
    }
}

fn text_of(file: fs::File) -> io::Result<String> {
    let mut text = String::new();
    file.take(MOST).read_to_string(&mut text)?;
    Ok(text)
}

fn read(path: &Path) -> io::Result<String> {
    text_of(fs::File::open(path)?)
}

/// The path of the stored token of a database; none without a home.
fn stored_path(places: Places<'_>, database_id: &str) -> Option<PathBuf> {
    let home = places.environment.state_home()?;
    Some(home.join("practicectl").join(format!("{database_id}.token")))
}

/// The path to which a sign-in writes its token; fails before anything is done
/// if there is none.
pub fn destination(places: Places<'_>, database_id: &str) -> Result<PathBuf> {
    let named = places.global.token_file.clone();
    if let Some(path) = named.as_deref().filter(|path| !may_be_replaced(path)) {
        return Err(Error::usage(
            format!("{} is there already and holds no token", path.display()),
            "name a new file, or one that a sign-in wrote",
        ));
    }
    if let Some(path) = named {
        return Ok(path);
    }
    let stored = stored_path(places, database_id).ok_or_else(|| {
        Error::usage("there is no HOME to store the session in", "give --token-file FILE")
    })?;
    check_directory(directory_of(&stored))?;
    Ok(stored)
}

/// True if nothing is at the path, or a file that a sign-in wrote.
fn may_be_replaced(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() && found.len() == 0 => true,
        Ok(found) if found.is_file() => read(path).is_ok_and(|text| Token::is_one(&text)),
        Ok(_) => false,
        Err(_) => true,
    }
}

/// Writes a token next to the place that it takes after the commit.
pub fn write_waiting(path: &Path, token: &Token) -> io::Result<Waiting> {
    make_private_directory(directory_of(path))?;
    Waiting::write(path, token.as_str())
}

/// Removes the stored token; a missing one is not an error.
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
