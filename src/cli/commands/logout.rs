//! `practicectl logout`.

use crate::cli::{context::Context, error::Result, token};
use crate::domain::code::Exit;
use crate::ops::Purpose;
use clap::Args;

/// Sign out
#[derive(Debug, Args)]
#[command(after_help = "practicectl logout")]
pub struct LogoutArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let mut app = ctx.desk_for(Purpose::Change)?;
    let stored = token::find(ctx.places(), &app.database_id())?.is_stored;
    let ended = app.sign_out()?;
    if stored {
        token::forget(ctx.places(), &app.database_id())?;
    }
    ctx.output.note(if ended { "signed out" } else { "no user was signed in" });
    Ok(Exit::Done)
}
