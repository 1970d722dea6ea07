//! `practicectl history show`.

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use crate::output::views::ChangeSetView;
use clap::Args;

/// Show what one command changed: who, when, why, and each subject's fields
#[derive(Debug, Args)]
#[command(after_help = "practicectl history show 42")]
pub struct ShowArgs {
    /// Number of the change set
    #[arg(value_name = "N")]
    change_set: i64,
}

pub fn run(ctx: &mut Context<'_>, args: &ShowArgs) -> Result<Exit> {
    let entries = ctx.app()?.change_set(args.change_set)?;
    ctx.output.one(&ChangeSetView(&entries))?;
    Ok(Exit::Done)
}
