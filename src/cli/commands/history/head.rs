//! `practicectl history head`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::HeadView;
use clap::Args;

/// Show the number and hash of the newest entry, to be kept elsewhere
///
/// As long as a head that was kept elsewhere is still in the chain, nobody has cut off
/// or rewritten the history before it: `practicectl history verify --head` checks that.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl history head
practicectl history head -o json | jq -r .head >> /mnt/elsewhere/heads")]
pub struct HeadArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let (head, database_id) = ctx.app()?.history_head()?;
    ctx.output.one(&HeadView { head: &head, database_id: &database_id })?;
    Ok(Exit::Done)
}
