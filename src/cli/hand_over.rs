//! What becomes of the token of a new session: it is stored, or printed.

use crate::cli::error::{Error, Result};
use crate::domain::code::Code;
use crate::ops;
use crate::ops::{App, Caller, login::attempt::Opened};
use crate::output::{Format, Output, views::TokenView};
use crate::platform::Waiting;
use std::io;

/// Puts the token in its place. A session whose token cannot be stored is ended.
pub fn store(app: &mut App, opened: &Opened, waiting: Option<Waiting>) -> Result<()> {
    let Some(waiting) = waiting else {
        return Ok(());
    };
    let path = waiting.path().to_owned();
    waiting.take_place().map_err(|source| {
        app.caller(Caller { token: Some(opened.token.clone()), company: None });
        drop(app.sign_out());
        Error::File { path, source }
    })
}

/// A sign-in with an unknown outcome leaves both tokens.
pub fn unopened(error: ops::Error, waiting: Option<Waiting>) -> Error {
    let waiting = waiting.filter(|_| error.code() == Code::OutcomeUnknown);
    let Some(waiting) = waiting else {
        return error.into();
    };
    let path = waiting.path().display().to_string();
    match waiting.stay() {
        Ok(new) => {
            let kept = format!("the new token is in {}, the old one in {path}", new.display());
            Error::OutcomeUnknown { error, kept }
        }
        Err(_) => error.into(),
    }
}

/// Prints the token: alone, or with the session in the chosen format.
pub fn print(output: &mut Output<'_>, opened: &Opened) -> io::Result<()> {
    if output.style.format == Format::Table {
        writeln!(output.out, "{}", opened.token.as_str())?;
    } else {
        output.one(&view(opened)).map_err(io::Error::other)?;
    }
    output.out.flush()
}

fn view(opened: &Opened) -> TokenView<'_> {
    TokenView {
        token: opened.token.as_str(),
        email: &opened.person.email,
        expires_at: opened.expires_at,
    }
}
