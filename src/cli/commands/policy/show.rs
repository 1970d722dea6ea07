//! `practicectl policy show`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::PolicyView;
use clap::Args;

/// Show the policy: passwords, failed sign-ins, idle time
#[derive(Debug, Args)]
#[command(after_help = "practicectl policy show")]
pub struct ShowArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let policy = ctx.app()?.policy()?;
    ctx.output.one(&PolicyView(policy))?;
    Ok(Exit::Done)
}
