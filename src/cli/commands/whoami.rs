//! `practicectl whoami`.

use crate::cli::{context::Context, error::Result, token};
use crate::domain::code::Exit;
use crate::output::views::WhoAmIView;
use clap::Args;

/// Show who is signed in, in which company, and until when
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl whoami
practicectl whoami --token-file nightly.token -o json")]
pub struct WhoamiArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let mut app = ctx.app()?;
    let source = token::find(ctx.places(), &app.database_id())?.source;
    let who = app.who_am_i()?;
    ctx.output.one(&WhoAmIView { who: &who, token_source: &source })?;
    if who.stale {
        ctx.output.warning("your rights have changed since you signed in");
        ctx.output.hint("sign out and in again for the new ones to take effect");
    }
    Ok(Exit::Done)
}
