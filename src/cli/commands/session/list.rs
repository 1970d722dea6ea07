//! `practicectl session list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::SessionView;
use clap::Args;

/// List your own open sessions, with their last use
///
/// The last use is stored at most once a minute.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl session list
practicectl session list --all")]
pub struct ListArgs {
    /// List the sessions of all users of the company (System Administrators)
    #[arg(long)]
    all: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let sessions = ctx.app()?.sessions(args.all)?;
    let views = sessions
        .iter()
        .map(|(session, is_current)| SessionView { session, is_current: *is_current });
    ctx.output.list(views)?;
    Ok(Exit::Done)
}
