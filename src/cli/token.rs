//! Where the session's token comes from and where it is stored: a file 0600 a
//! database, in the state directory.

use super::context::Context;
use super::failure::{Error, Result};
use crate::domain::session::Token;
use crate::ops::{Desk, make_private_directory};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// A token, and where it was found.
pub struct Found {
    pub token: Option<Token>,
    pub source: String,
}

/// The token: of `--token-file`, else of the variable, else the stored one.
pub fn find(ctx: &Context<'_>, desk: &Desk) -> Result<Found> {
    if let Some(path) = &ctx.global.token_file {
        let text = fs::read_to_string(path)
            .map_err(|source| Error::File { path: path.clone(), source })?;
        let source = format!("--token-file {}", path.display());
        return Ok(Found { token: Some(Token::from_text(&text)), source });
    }
    if let Some(text) = ctx.environment.text("PRACTICECTL_TOKEN") {
        let source = "PRACTICECTL_TOKEN".to_owned();
        return Ok(Found { token: Some(Token::from_text(&text)), source });
    }
    let Some(path) = stored_path(ctx, &desk.database_id()) else {
        return Ok(Found { token: None, source: "none".to_owned() });
    };
    match fs::read_to_string(&path) {
        Ok(text) => {
            Ok(Found { token: Some(Token::from_text(&text)), source: path.display().to_string() })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(Found { token: None, source: "none".to_owned() })
        }
        Err(source) => Err(Error::File { path, source }),
    }
}

/// The path of the stored token of a database; none without a home.
fn stored_path(ctx: &Context<'_>, database_id: &str) -> Option<PathBuf> {
    let home = ctx.environment.state_home()?;
    Some(home.join("practicectl").join(format!("{database_id}.token")))
}

/// The path to which a sign-in writes its token; fails before anything is done
/// where there is none.
pub fn destination(ctx: &Context<'_>, database_id: &str) -> Result<PathBuf> {
    let named = ctx.global.token_file.clone();
    named.or_else(|| stored_path(ctx, database_id)).ok_or_else(|| {
        Error::usage("there is no HOME to store the session in", "give --token-file FILE")
    })
}

/// Stores a token in a new file 0600 that takes the place of the old one.
pub fn store(path: &Path, token: &Token) -> Result<()> {
    write_private(path, token.as_str())
        .map_err(|source| Error::File { path: path.to_owned(), source })
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    make_private_directory(directory)?;
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    let mut file =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    writeln!(file, "{text}")?;
    file.sync_all()?;
    fs::rename(&draft, path)
}

/// Removes the stored token; a missing one is as good.
pub fn forget(ctx: &Context<'_>, database_id: &str) -> Result<()> {
    let Some(path) = stored_path(ctx, database_id) else {
        return Ok(());
    };
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::File { path, source: error })
        }
        _ => Ok(()),
    }
}
