//! `practicectl history list`.

use crate::cli::{commands::history::write, context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Args;

/// List the history of the company, the oldest entry first
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl history list
practicectl history list --change-set 7 -o json")]
pub struct ListArgs {
    /// Show the entries of this change set
    #[arg(long, value_name = "N")]
    change_set: Option<i64>,
}

pub fn run(ctx: &mut Context<'_>, args: &ListArgs) -> Result<Exit> {
    let mut app = ctx.app()?;
    let walk = app.history(args.change_set)?;
    write(ctx, &mut app, walk)
}
